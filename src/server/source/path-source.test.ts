import {mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {openPathSource} from "./path-source.js";

const page = (town: string) =>
  `Ferry sinks off ${town}\n\nLURVIK POST\nMarch 4, 2024\n\nThe night ferry to ${town} sank on Monday after it had struck a rock near the harbour, the coast guard said.\n\nAll 40 people aboard were taken off by fishing boats, and nobody was hurt, according to the harbour master.\n`;

async function check(work: (folder: string) => Promise<void>) {
  const folder = mkdtempSync(join(tmpdir(), "throughline-source-"));
  try {
    await work(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

test("a page that arrives is there after reading again, under a new tag", () =>
  check(async (folder) => {
    writeFileSync(join(folder, "a.txt"), page("Lurvik"));
    const source = await openPathSource([folder]);
    const before = await source.etag();
    expect((await source.report()).pages.length).toBe(1);
    writeFileSync(join(folder, "b.txt"), page("Ostmark"));
    expect(await source.etag()).toBe(before);
    await source.reload?.();
    expect([(await source.report()).pages.length, (await source.etag()) === before]).toEqual([2, false]);
  }));

test("a ruling is kept in the file and replayed; without a file none is taken", () =>
  check(async (folder) => {
    writeFileSync(join(folder, "a.txt"), page("Lurvik"));
    expect((await openPathSource([join(folder, "a.txt")])).rule).toBeUndefined();
    const rulings = join(folder, "rulings.jsonl");
    const source = await openPathSource([join(folder, "a.txt")], {rulings});
    await source.rule?.({kind: "alias", name: "Lurvik harbour", is: "Lurvik"});
    expect(JSON.parse(readFileSync(rulings, "utf8"))).toEqual({kind: "alias", name: "Lurvik harbour", is: "Lurvik"});
  }));
