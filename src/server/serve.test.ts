import {expect, test} from "vitest";
import {openSamples} from "../../test/open-source.js";
import {serveReports} from "./serve.js";

test("the reader listens on this machine alone unless told otherwise, and puts the token into its own forms only there", async () => {
  const served = await serveReports({source: await openSamples(), port: 0});
  expect([served.loopback, served.url.startsWith("http://127.0.0.1:"), served.token.length]).toEqual([true, true, 24]);
  expect((await fetch(served.url)).status).toBe(200);
  await served.close();
  const open = await serveReports({source: await openSamples(), port: 0, host: "0.0.0.0"});
  expect(open.loopback).toBe(false);
  expect(await (await fetch(`${open.url}doubts`)).text()).not.toContain(open.token);
  await open.close();
});

test("a port that is taken is an error, not a silence", async () => {
  const first = await serveReports({source: await openSamples(), port: 0});
  const port = Number(/:(\d+)\/$/.exec(first.url)?.[1]);
  await expect(serveReports({source: await openSamples(), port})).rejects.toThrow(/EADDRINUSE/);
  await first.close();
});

test("a page is compressed for those who take it so, with the same tag", async () => {
  const served = await serveReports({source: await openSamples(), port: 0});
  const zipped = await fetch(served.url, {headers: {"accept-encoding": "gzip"}});
  expect(zipped.headers.get("content-encoding")).toBe("gzip");
  const plain = await fetch(served.url, {headers: {"accept-encoding": "identity"}});
  expect([plain.headers.get("content-encoding"), plain.headers.get("etag")]).toEqual([
    null,
    zipped.headers.get("etag"),
  ]);
  expect(await plain.text()).toBe(await zipped.text());
  await served.close();
});
