import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, expect, test} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import type {Gathered} from "../src/capture/gathered.js";
import {addPages} from "../src/follow/add-pages.js";
import {readGathered} from "../src/follow/read-gathered.js";
import {storeReport} from "../src/follow/store-report.js";
import {tellAgain} from "../src/follow/tell-again.js";
import {openStore} from "../src/store/open-store.js";
import type {Store} from "../src/store/store.js";

const folder = mkdtempSync(join(tmpdir(), "throughline-store-"));
let made = 0;
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Worlds small enough to be told many times. */
const worlds = [
  "samples",
  ...readdirSync("cases")
    .filter((name) => /toll|copies|look-alike|captured/.test(name))
    .map((name) => `cases/${name}/pages`),
];

async function gather(folders: readonly string[]): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const one of gatherCaptures(folders)) all.push(one);
  return all;
}

async function withStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore(join(folder, `${++made}.db`));
  try {
    return await work(store);
  } finally {
    await store.close();
  }
}

const json = async (store: Store) => JSON.stringify(await storeReport(store));

test("a store that pages were added to at once gives the bytes that reading them gives", async () => {
  const gathered = await gather(worlds);
  const expected = JSON.stringify((await readGathered(gathered)).report);
  await withStore(async (store) => {
    await addPages(store, gathered, {worker: "test"});
    expect((await json(store)) === expected).toBe(true);
  });
});

test("pages in any order, in any number of parts, some of them twice, end in the same bytes", async () => {
  const gathered = await gather(worlds);
  const expected = JSON.stringify((await readGathered(gathered)).report);
  const plans = fc.sample(
    fc.tuple(
      fc.shuffledSubarray(gathered, {minLength: gathered.length}),
      fc.array(fc.nat(gathered.length), {maxLength: 3}),
    ),
    {numRuns: 3, seed: 11},
  );
  for (const [order, cuts] of plans)
    await withStore(async (store) => {
      const ends = [...cuts, order.length].sort((a, b) => a - b);
      let from = 0;
      for (const end of ends) {
        await addPages(store, order.slice(Math.max(0, from - 2), end), {worker: "test"});
        from = end;
      }
      expect((await json(store)) === expected).toBe(true);
    });
});

test("adding the same pages again changes nothing and tells nothing again", async () => {
  const gathered = await gather(["samples"]);
  await withStore(async (store) => {
    const first = await addPages(store, gathered, {worker: "test"});
    const before = await json(store);
    const second = await addPages(store, gathered, {worker: "test"});
    expect(first.added).toBeGreaterThan(5);
    expect({added: second.added, telling: second.telling}).toEqual({added: 0, telling: null});
    expect((await tellAgain(store)).told).toBe(0);
    expect((await json(store)) === before).toBe(true);
  });
});

test("the report of one story is that story's part of the whole, by its id or an alias", async () => {
  await withStore(async (store) => {
    await addPages(store, await gather(worlds), {worker: "test"});
    const whole = (await storeReport(store))!;
    for (const story of whole.stories) {
      const part = (await storeReport(store, story.aliases[0] ?? story.id))!;
      expect(part.stories).toEqual([story]);
      expect(part.timeline).toEqual(whole.timeline.filter((one) => one.story === story.id));
      expect(part.articles).toEqual(whole.articles.filter((one) => story.articles.includes(one.id)));
      expect(part.quotes).toEqual(whole.quotes.filter((one) => story.articles.includes(one.article)));
    }
    expect(await storeReport(store, "s-unknown")).toBe(null);
  });
});
