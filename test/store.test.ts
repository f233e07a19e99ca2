import {createHash} from "node:crypto";
import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import fc from "fast-check";
import {afterAll, describe, expect, test} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import type {Gathered} from "../src/capture/gathered.js";
import {addPages} from "../src/follow/add-pages.js";
import {readGathered} from "../src/follow/read-gathered.js";
import {readWaiting} from "../src/follow/read-waiting.js";
import {readWork} from "../src/follow/read-work.js";
import {earlierReport, storeReport} from "../src/follow/store-report.js";
import {tellAgain} from "../src/follow/tell-again.js";
import {openStore} from "../src/store/open-store.js";
import type {SearchQuery, Store} from "../src/store/store.js";
import {howToGetPostgres, startPostgres} from "./postgres.js";

const folder = mkdtempSync(join(tmpdir(), "throughline-store-"));
const server = startPostgres();
let made = 0;
afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
  server?.stop();
});

const dialects: Record<string, () => string> = {
  SQLite: () => join(folder, `${++made}.db`),
  ...(server === null ? {} : {PostgreSQL: server.database}),
};

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

if (server === null)
  test(howToGetPostgres, (context) => {
    if (process.env["THROUGHLINE_NO_SKIP"] === "1") throw new Error(howToGetPostgres);
    context.skip();
  });

describe.each(Object.entries(dialects))("on %s", (_, place) => {
  async function withStore<T>(work: (store: Store, where: string) => Promise<T>): Promise<T> {
    const where = place();
    const store = await openStore(where);
    try {
      return await work(store, where);
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

  test("search finds words, phrases and filters, and folds accents and capitals", async () => {
    await withStore(async (store) => {
      const page = (name: string, text: string): Gathered => {
        const bytes = Buffer.from(text);
        return {kind: "capture", capture: {name, bytes, sha256: createHash("sha256").update(bytes).digest("hex")}};
      };
      await addPages(
        store,
        [
          page(
            "a.txt",
            "The Harbour Post\n\nDredging of the Lund canal ends\n\n4 May 2023\n\nThe dredging of the old Lund canal ended on Thursday, the port said. Ships of deep draught may pass again.\n\nThe port of Brøndal will reopen its northern quay next week, its director told the paper.",
          ),
          page(
            "b.txt",
            "The Inland Letter\n\nBridge opens\n\n9 May 2023\n\nA bridge over the canal was opened on Tuesday. The old Lund road stays closed, the council said.\n\nDrivers welcomed the shorter way to the quay and to the market.",
          ),
        ],
        {worker: "test"},
      );
      const names = new Map((await store.pages()).map(({id, name}) => [id, name]));
      const found = async (words: string, more: Partial<SearchQuery> = {}) =>
        (await store.search({words, ...more})).map((hit) => names.get(hit.page)).sort();
      expect(await found("canal")).toEqual(["a.txt", "b.txt"]);
      expect(await found("CANAL dredging")).toEqual(["a.txt"]);
      expect(await found('"Lund canal"')).toEqual(["a.txt"]);
      expect(await found('"canal Lund"')).toEqual([]);
      expect(await found("brøndal")).toEqual(["a.txt"]);
      expect(await found("canal", {from: "2023-05-05"})).toEqual(["b.txt"]);
      expect(await found("", {to: "2023-05-05"})).toEqual(["a.txt"]);
      expect(await found("canal OR * NEAR( ' \" ) & | !")).toEqual([]);
      expect((await store.search({words: "dredging canal"}))[0]?.story).toMatch(/^s/);
    });
  });

  test("two readers have two cursors; what one has read is new to the other", async () => {
    await withStore(async (store) => {
      await store.moveCursor("ada", 3);
      expect([await store.cursor("ada"), await store.cursor("bo")]).toEqual([3, 0]);
    });
  });

  test("a page of a dead worker is read by another once its lease has run out, and kept once", async () => {
    await withStore(async (store) => {
      const captures = (await gather(["samples"])).flatMap((one) => (one.kind === "capture" ? [one.capture] : []));
      await store.keepCaptures(captures);
      const dead = await store.claim("dead", 4);
      const other = await store.claim("other", 100);
      expect(dead.length + other.length).toBe(captures.length);
      expect(new Set([...dead, ...other]).size).toBe(captures.length);
      expect(await store.claim("third", 100)).toEqual([]);
      await store.giveBack("dead", "tried");
      expect([...(await store.claim("third", 100))]).toEqual([...dead]);
      const done = (await store.works([...dead, ...other])).map((work) => store.pack(readWork(work)));
      await store.keepReadings(done, "test");
      await store.keepReadings(done, "test");
      const {pages, articles} = await store.status();
      expect({read: pages.read, articles}).toEqual({
        read: captures.length,
        articles: done.reduce((sum, one) => sum + one.articles.length, 0),
      });
    });
  });

  test("a page that its readers die over again and again is set aside and the rest goes on", async () => {
    await withStore(async (store) => {
      const captures = (await gather(["samples"])).flatMap((one) => (one.kind === "capture" ? [one.capture] : []));
      await store.keepCaptures(captures);
      const [bad] = await store.claim("one", 1);
      for (let death = 1; death <= 6; death++) {
        if (death > 1) await store.claim("one", 1, [bad!]);
        await store.giveBack("one", "tried");
      }
      await readWaiting(store, {worker: "four"});
      const {pages} = await store.status();
      expect(pages).toMatchObject({waiting: 0, aside: 1, read: captures.length - 1});
      expect((await store.pages()).find(({state}) => state === "aside")?.why).toMatch(/6 readers died over it/);
    });
  });

  test("readers that are killed again and again set no page aside that is not the cause", async () => {
    await withStore(async (store) => {
      const captures = (await gather(["samples"])).flatMap((one) => (one.kind === "capture" ? [one.capture] : []));
      await store.keepCaptures(captures);
      for (let death = 0; death < 3 * captures.length; death++) {
        await store.claim("killed", 32);
        await store.giveBack("killed", "tried");
      }
      await readWaiting(store, {worker: "test"});
      expect((await store.status()).pages).toMatchObject({waiting: 0, aside: 0, read: captures.length});
    });
  });

  test("a telling made after an older one than stands is refused and made again", async () => {
    await withStore(async (store) => {
      await addPages(store, await gather(["samples"]), {worker: "test"});
      const stale = {
        after: 0,
        pages: [],
        of: "all" as const,
        articles: [],
        families: [],
        stories: [],
        textOf: () => undefined,
      };
      await expect(store.keepTelling(stale)).rejects.toThrow("told by another process");
      expect((await storeReport(store))?.stories.length).toBeGreaterThan(0);
    });
  });

  test("with a window, old stories stay as they were told and new pages join the ones that reach into it", async () => {
    await withStore(async (store) => {
      const captured = async (folder: string, day: string) =>
        (await gather([folder])).map((one) =>
          one.kind === "capture" ? {...one, capture: {...one.capture, captured: day}} : one,
        );
      const old = await captured("cases/rising-toll/pages", "2020-01-02");
      const now = await captured("samples", "2023-06-20");
      await addPages(store, [...old, ...now.slice(0, 5)], {worker: "test"});
      const before = (await storeReport(store))!;
      const looked: string[] = [];
      const spied: Store = {
        ...store,
        readings: (pages) => {
          looked.push(...pages);
          return store.readings(pages);
        },
      };
      await addPages(spied, now.slice(5), {worker: "test", windowDays: 30});
      expect(looked.length).toBe(now.filter((one) => one.kind === "capture").length);
      const after = (await storeReport(store))!;
      expect(after.pages.length).toBe(
        before.pages.length + now.slice(5).filter((one) => one.kind === "capture").length,
      );
      const oldPages = new Set(
        before.pages.filter((page) => page.captured?.earliest === "2020-01-02").map(({id}) => id),
      );
      const oldStories = before.stories.filter((story) => oldPages.has(story.headline.page));
      expect(oldStories.length).toBeGreaterThan(0);
      for (const story of oldStories) expect(after.stories).toContainEqual(story);
      const alone = (await readGathered(now)).report;
      expect(
        after.stories
          .filter((story) => !oldPages.has(story.headline.page))
          .map(({id}) => id)
          .sort(),
      ).toEqual(alone.stories.map(({id}) => id).sort());
      expect(await store.check()).toEqual([]);
    });
  });

  test("with a window, a reprint of a report far outside it is found and joins the old story", async () => {
    const words = Array.from(
      {length: 160},
      (_, n) => `${["harbour", "council", "crane", "ledger", "tide"][n % 5]}${(n * 37) % 101}`,
    );
    const report = (day: string, paper: string): Gathered => {
      const text = `${paper}\n\nCouncil of Aldmoor sells the harbour crane\n\nALDMOOR (Norther News) - The council ${words.slice(0, 80).join(" ")}.\n\nThe crane ${words.slice(80).join(" ")}.\n`;
      const bytes = Buffer.from(text);
      const capture = {
        name: `${paper}.txt`,
        bytes,
        sha256: createHash("sha256").update(bytes).digest("hex"),
        captured: day,
      };
      return {kind: "capture", capture};
    };
    await withStore(async (store) => {
      await addPages(store, [report("2019-03-04", "Aldmoor Post")], {worker: "test"});
      const other = (await gather(["samples"])).map((one) =>
        one.kind === "capture" ? {...one, capture: {...one.capture, captured: "2021-05-05"}} : one,
      );
      // One by one, so that the runs of the index are merged.
      for (const one of other) await addPages(store, [one], {worker: "test", windowDays: 7});
      await addPages(store, [report("2023-06-20", "Brinsk Courier")], {worker: "test", windowDays: 7});
      const families = (await storeReport(store))!.families.filter(({members}) => members.length === 2);
      const names = new Map((await store.pages()).map(({id, name}) => [id, name]));
      const articles = new Map((await storeReport(store))!.articles.map(({id, page}) => [id, names.get(page)]));
      expect(families.map(({members}) => members.map(({article}) => articles.get(article)).sort())).toContainEqual([
        "Aldmoor Post.txt",
        "Brinsk Courier.txt",
      ]);
    });
  });

  test("a rebuilt store gives the same bytes", async () => {
    await withStore(async (store) => {
      await addPages(store, await gather(worlds), {worker: "test"});
      const before = await json(store);
      await store.unread();
      await readWaiting(store, {worker: "test"});
      await tellAgain(store, {which: "all"});
      expect((await json(store)) === before).toBe(true);
      expect(await store.check()).toEqual([]);
    });
  });

  test("a forgotten page is gone with everything read from it, as if it had never been added", async () => {
    const gathered = await gather(["samples"]);
    const first = gathered.find((one) => one.kind === "capture")!;
    const expected = JSON.stringify((await readGathered(gathered.filter((one) => one !== first))).report);
    await withStore(async (store) => {
      await addPages(store, gathered, {worker: "test"});
      await store.forget(first.kind === "capture" ? first.capture.name : "");
      await tellAgain(store);
      expect((await json(store)) === expected).toBe(true);
      expect(await store.check()).toEqual([]);
    });
  });

  test("rulings are kept in order, once, and change the stories like those of a file", async () => {
    const gathered = await gather(["samples", "cases/rising-toll/pages"]);
    const {report} = await readGathered(gathered);
    const rulings = [{kind: "merge" as const, stories: report.stories.slice(0, 2).map(({id}) => id), by: "test"}];
    const expected = JSON.stringify((await readGathered(gathered, {rulings})).report);
    await withStore(async (store) => {
      await addPages(store, gathered, {worker: "test"});
      await store.keepRulings(rulings);
      await store.keepRulings(rulings);
      await tellAgain(store);
      expect(await store.rulings()).toEqual(rulings);
      expect((await json(store)) === expected).toBe(true);
      // The ids of both stories still lead to the one they became.
      for (const {id} of report.stories.slice(0, 2)) expect((await storeReport(store, id))?.stories.length).toBe(1);
    });
  });

  test("the report of an earlier time is what reading the pages of that time gave", async () => {
    const gathered = await gather(worlds);
    const early = gathered.slice(0, 6);
    const {remarks: _, ...expected} = (await readGathered(early)).report;
    await withStore(async (store) => {
      await addPages(store, early, {worker: "test"});
      const {number} = await store.telling();
      await addPages(store, gathered.slice(6), {worker: "test"});
      const {remarks: __, ...earlier} = await earlierReport(store, {telling: number});
      expect(JSON.stringify(earlier) === JSON.stringify(expected)).toBe(true);
      expect((await earlierReport(store, {asOf: "1999-01-01"})).pages).toEqual([]);
    });
  });
});
