import {existsSync, readdirSync, statSync} from "node:fs";
import {join} from "node:path";
import fc from "fast-check";
import {expect, test} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import type {Gathered} from "../src/capture/gathered.js";
import {readGathered} from "../src/follow/read-gathered.js";

const folders = [
  "samples",
  ...readdirSync("cases")
    .map((name) => join("cases", name))
    .filter((path) => statSync(path).isDirectory())
    .map((path) => join(path, "pages")),
  ...(existsSync("../shared/seeds") ? ["../shared/seeds"] : []),
];

async function gather(folder: string): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const one of gatherCaptures([folder])) all.push(one);
  return all;
}

const bytes = async (gathered: readonly Gathered[]) => JSON.stringify((await readGathered(gathered)).report);

test.each(folders)("%s gives the same bytes in any order of its pages", async (folder) => {
  const gathered = await gather(folder);
  const expected = await bytes(gathered);
  const orders = fc.sample(fc.shuffledSubarray(gathered, {minLength: gathered.length}), {numRuns: 3, seed: 7});
  for (const order of [gathered.toReversed(), ...orders]) expect((await bytes(order)) === expected).toBe(true);
});

test("all the invented pages in one heap give the same bytes in any order", async () => {
  const heap = (await Promise.all(folders.slice(0, -1).map(gather))).flat();
  const expected = await bytes(heap);
  expect((await bytes(heap.toReversed())) === expected).toBe(true);
});
