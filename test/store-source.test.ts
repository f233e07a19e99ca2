import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runCommand} from "../src/cli/run-command.js";
import {createApp} from "../src/server/app.js";
import {openStoreSource} from "../src/server/source/store-source.js";
import {openStore} from "../src/store/open-store.js";
import {openSamples} from "./open-source.js";

test("a store shows the same stories as the folder it was filled from", async () => {
  const folder = mkdtempSync(join(tmpdir(), "throughline-web-store-"));
  const file = join(folder, "follow.db");
  const world = {stdin: [] as never, stdout: {write: () => true}, stderr: {write: () => true}, env: {}, now: () => 0};
  expect(await runCommand(["add", "samples", "--store", file], world)).toBe(0);
  const store = await openStore(file, "write");
  const source = openStoreSource(store, true);
  const app = createApp({source});
  const fromFolder = createApp({source: await openSamples()});
  for (const path of ["/stories.json", "/story/1", "/story/1/timeline.csv", "/sources.json", "/search.json?q=tunnel"]) {
    const [here, there] = await Promise.all(
      [app, fromFolder].map((one) => one.request(path, {headers: {host: "localhost"}})),
    );
    expect([path, here!.status, await here!.text()]).toEqual([path, 200, await there!.text()]);
  }
  const before = await source.etag();
  const [a, b] = (await source.report()).articles.map(({id}) => id);
  await source.rule?.({kind: "not-copy", articles: [a!, b!]});
  expect(await source.etag()).not.toBe(before);
  await store.close();
  rmSync(folder, {recursive: true});
});
