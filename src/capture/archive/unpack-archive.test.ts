import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {strToU8, zipSync} from "fflate";
import {afterEach, beforeEach, expect, test} from "vitest";
import {WARCRecord, WARCSerializer} from "warcio";
import {gatherCaptures} from "../gather-captures.js";
import type {Gathered} from "../gathered.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "archives-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

async function gather(name: string, bytes: Uint8Array | string): Promise<Gathered[]> {
  await writeFile(join(folder, name), bytes);
  const all: Gathered[] = [];
  for await (const one of gatherCaptures([folder])) all.push(one);
  return all;
}
const captures = (all: readonly Gathered[]) => all.flatMap((one) => (one.kind === "capture" ? [one.capture] : []));
const remarks = (all: readonly Gathered[]) => all.flatMap((one) => (one.kind === "rejected" ? [one.remark.say] : []));

async function warc(gzip: boolean): Promise<Uint8Array> {
  const pages: [string, string, string, string][] = [
    ["https://harbour.example/a", "text/html; charset=utf-8", "HTTP/1.1 200 OK", "<p>The lock was closed.</p>"],
    ["https://harbour.example/gone", "text/html", "HTTP/1.1 404 Not Found", "<p>gone</p>"],
    ["https://harbour.example/pic", "image/png", "HTTP/1.1 200 OK", "png"],
  ];
  const parts: Uint8Array[] = [];
  for (const [url, type, statusline, body] of pages) {
    const content = (async function* () {
      yield strToU8(body);
    })();
    const record = WARCRecord.create(
      {
        url,
        date: "2024-05-06T10:00:00Z",
        type: "response",
        httpHeaders: {"Content-Type": type},
        statusline,
        warcVersion: "WARC/1.0",
      },
      content,
    );
    parts.push(await WARCSerializer.serialize(record, {gzip}));
  }
  return Buffer.concat(parts);
}

test.each([false, true])("a WARC gives its good text pages with address and capture time, gzip %s", async (gzip) => {
  const [page, ...rest] = captures(await gather(gzip ? "a.warc.gz" : "a.warc", await warc(gzip)));
  expect(rest).toEqual([]);
  expect([page?.name, page?.captured, page?.capturedHow, page?.mediaType, page?.charset]).toEqual([
    "https://harbour.example/a",
    "2024-05-06T10:00:00Z",
    "WARC-Date",
    "text/html",
    "utf-8",
  ]);
  expect(Buffer.from(page!.bytes).toString()).toBe("<p>The lock was closed.</p>");
});

test("a zip gives its pages, and the pages of the WARC inside a WACZ", async () => {
  const bytes = zipSync({
    "x/a.txt": strToU8("some words"),
    "b.png": strToU8("no"),
    "archive/data.warc.gz": await warc(true),
  });
  expect(captures(await gather("a.wacz", bytes)).map((capture) => capture.name)).toEqual([
    "a.wacz/x/a.txt",
    "https://harbour.example/a",
  ]);
});

test("a file that only calls itself a zip is one plain remark", async () => {
  expect(remarks(await gather("a.zip", "not a zip at all"))).toEqual([
    "a.zip: the archive is broken or cut short (it does not begin as a zip file does); what came before was read",
  ]);
});

test("an archive cut short gives what it holds", async () => {
  const whole = await warc(false);
  const all = await gather("a.warc", whole.subarray(0, whole.length - 200));
  expect(captures(all)).toHaveLength(1);
});

test("a browser's MHTML snapshot gives its page, address and time", async () => {
  const mhtml = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://harbour.example/a",
    "Date: Mon, 6 May 2024 10:00:00 -0000",
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; type="text/html"; boundary="b1"',
    "",
    "--b1",
    "Content-Type: text/html",
    "Content-Transfer-Encoding: quoted-printable",
    "Content-Location: https://harbour.example/a",
    "",
    "<p>The lock was closed =E2=80=93 again.</p>",
    "--b1--",
    "",
  ].join("\r\n");
  const [page] = captures(await gather("a.mhtml", mhtml));
  expect([page?.url, page?.captured, page?.mediaType]).toEqual([
    "https://harbour.example/a",
    "2024-05-06T10:00:00.000Z",
    "text/html",
  ]);
  expect(Buffer.from(page!.bytes).toString()).toContain("closed – again");
});
