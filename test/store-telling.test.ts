import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, expect, test} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import type {Gathered} from "../src/capture/gathered.js";
import {addPages} from "../src/follow/add-pages.js";
import {readGathered} from "../src/follow/read-gathered.js";
import {storeReport} from "../src/follow/store-report.js";
import {tellAgain} from "../src/follow/tell-again.js";
import {type TellWork, tellWorks} from "../src/follow/tell-works.js";
import {openStore} from "../src/store/open-store.js";
import type {Found, Store} from "../src/store/store.js";

const folder = mkdtempSync(join(tmpdir(), "throughline-telling-"));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

async function gather(): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const one of gatherCaptures(["samples"])) all.push(one);
  return all;
}

test("a story that a page joins is told again without looking again through its other articles", async () => {
  const gathered = await gather();
  const expected = JSON.stringify((await readGathered(gathered)).report);
  const store = await openStore(join(folder, "reuse.db"));
  await addPages(store, gathered.slice(0, -1), {worker: "test"});
  const reused: string[] = [];
  const spied: Store = {
    ...store,
    found: async (articles, textOf) => {
      const kept = new Map<string, Found>();
      for (const [id, {key, found}] of await store.found(articles, textOf))
        kept.set(id, {
          key,
          get found() {
            reused.push(id);
            return found;
          },
        });
      return kept;
    },
  };
  await addPages(spied, gathered.slice(-1), {worker: "test"});
  expect(reused.length).toBeGreaterThan(0);
  expect(JSON.stringify(await storeReport(store)) === expected).toBe(true);
  // Told anew from nothing it is the same.
  await tellAgain(store, {which: "all"});
  expect(JSON.stringify(await storeReport(store)) === expected).toBe(true);
  await store.close();
});

test("stories told elsewhere, from the readings in the store alone, are those told here", async () => {
  const gathered = await gather();
  const expected = JSON.stringify((await readGathered(gathered)).report);
  const where = join(folder, "elsewhere.db");
  const store = await openStore(where);
  const elsewhere = await openStore(where, "read");
  let asked = 0;
  const tell = (works: readonly TellWork[]) => {
    asked += works.length;
    return tellWorks(elsewhere, structuredClone(works));
  };
  for (const part of [gathered.slice(0, 5), gathered.slice(5)]) await addPages(store, part, {worker: "test", tell});
  expect(asked).toBeGreaterThan(0);
  expect(JSON.stringify(await storeReport(store)) === expected).toBe(true);
  await elsewhere.close();
  await store.close();
});
