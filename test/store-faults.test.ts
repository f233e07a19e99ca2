import {type ChildProcess, spawn} from "node:child_process";
import {chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, describe, expect, test, vi} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import {addPages} from "../src/follow/add-pages.js";
import {storeReport} from "../src/follow/store-report.js";
import type {Capture} from "../src/page/capture.js";
import {openStore, storeOver} from "../src/store/open-store.js";
import {openSqlite} from "../src/store/sqlite/open-sqlite.js";
import {sqliteWords} from "../src/store/sqlite/sqlite-words.js";
import {howToGetPostgres, startPostgres} from "./postgres.js";

const folder = mkdtempSync(join(tmpdir(), "throughline-faults-"));
const server = startPostgres();
let made = 0;
const newFile = () => join(folder, `${++made}.db`);
afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
  server?.stop();
});

async function addTo(where: string, paths: readonly string[] = ["samples"]) {
  const store = await openStore(where);
  try {
    await addPages(store, gatherCaptures(paths), {worker: "test"});
    return JSON.stringify(await storeReport(store));
  } finally {
    await store.close();
  }
}

/** Invented pages, enough for work that takes a while. */
function makePages(count: number): string {
  const pages = join(folder, `pages-${++made}`);
  mkdirSync(pages);
  writePages(pages, 0, count);
  return pages;
}

function writePages(pages: string, from: number, until: number): void {
  const places = ["Aldmoor", "Brinsk", "Corvale", "Dunreath", "Eskby", "Farrow Bay"];
  const things = ["ferry", "bridge", "school", "mine", "orchard", "lighthouse", "tram"];
  for (let n = from; n < until; n++) {
    const [place, thing] = [places[n % places.length], things[(n * 5) % things.length]];
    writeFileSync(
      join(pages, `page-${n}.txt`),
      `${place} Gazette\n\n${thing} of ${place} closed after storm ${n % 11}\n\n${1 + (n % 27)} May 2023\n\nThe ${thing} of ${place} was closed on Monday after storm number ${n % 11}, the council said. ${3 + (n % 40)} people were hurt.\n\n"We had no choice," mayor Una Brill${n % 7} told reporters. The ${thing} will open again in June, she said, once ${n} beams have been put back.\n`,
    );
  }
}

function command(
  words: readonly string[],
  env: Record<string, string> = {},
): {child: ChildProcess; ended: Promise<{code: number | null; text: string}>} {
  const child = spawn(process.execPath, ["dist/throughline.cjs", ...words], {env: {...process.env, ...env}});
  let text = "";
  child.stdout.on("data", (bytes: Buffer) => (text += bytes.toString()));
  child.stderr.on("data", (bytes: Buffer) => (text += bytes.toString()));
  return {child, ended: new Promise((resolve) => child.on("close", (code) => resolve({code, text})))};
}

test("a second writer is refused in one sentence, and readers go on", async () => {
  const where = newFile();
  await addTo(where);
  const writer = await openStore(where);
  await expect(openStore(where)).rejects.toThrow("another process is writing");
  const reader = await openStore(where, "read");
  expect((await reader.stories()).length).toBeGreaterThan(0);
  await reader.close();
  await writer.close();
  await (await openStore(where)).close();
});

test("a store of a newer version is left alone", async () => {
  const where = newFile();
  const sql = await openSqlite(where, "write");
  await sql.insert("meta", [{name: "version", value: "99"}], "replace");
  await sql.close();
  for (const mode of ["read", "write"] as const) await expect(openStore(where, mode)).rejects.toThrow("newer version");
});

test("a file that is no store, or of another program, or missing, is told apart", async () => {
  const noise = newFile();
  writeFileSync(noise, "these are not the bytes of a database ".repeat(200));
  await expect(openStore(noise)).rejects.toThrow("is damaged or is no store");
  await expect(openStore(newFile(), "read")).rejects.toThrow("there is no store at");
  await expect(openStore(join(folder, "no", "such", "folder.db"))).rejects.toThrow("could not be opened");
});

test("damage in the middle of a store is found by the doctor", async () => {
  const where = newFile();
  await addTo(where);
  const bytes = readFileSync(where);
  bytes.fill(0x5a, Math.floor(bytes.length / 3), Math.floor(bytes.length / 3) + 9000);
  writeFileSync(where, bytes);
  let says = "";
  try {
    const store = await openStore(where);
    says = (await store.check().finally(() => store.close())).join("\n");
  } catch (error) {
    says = (error as Error).message;
  }
  expect(says).toMatch(/damaged/);
});

test("a full disk loses nothing that was acknowledged; with room again the work goes on", async () => {
  const where = newFile();
  const expected = await addTo(newFile());
  const sql = await openSqlite(where, "write");
  const [pages] = await sql.all("PRAGMA page_count");
  await sql.all(`PRAGMA max_page_count = ${(pages!["page_count"] as number) + 3}`);
  const store = storeOver(sql, sqliteWords, where);
  const captures: Capture[] = [];
  for await (const one of gatherCaptures(["samples"])) if (one.kind === "capture") captures.push(one.capture);
  let acknowledged = 0;
  const fill = async () => {
    for (const capture of captures) {
      await store.keepCaptures([capture]);
      acknowledged++;
    }
    await addPages(store, [], {worker: "test"});
  };
  await expect(fill()).rejects.toThrow("is full");
  await store.close();
  const again = await openStore(where);
  expect((await again.pages()).length).toBe(acknowledged);
  expect(await again.check()).toEqual([]);
  await again.close();
  expect((await addTo(where)) === expected).toBe(true);
});

test.skipIf(process.getuid?.() === 0 && !existsSync("/usr/sbin/runuser"))(
  "a store in a folder that may only be read can be read",
  async () => {
    const sub = join(folder, "still");
    mkdirSync(sub);
    const where = join(sub, "a.db");
    const expected = await addTo(where);
    rmSync(`${where}-writer`, {force: true});
    chmodSync(where, 0o444);
    chmodSync(sub, 0o555);
    try {
      const reader = await openStore(where, "read");
      expect(JSON.stringify(await storeReport(reader)) === expected).toBe(true);
      await reader.close();
      // The superuser may write anywhere, so only others are refused.
      if (process.getuid?.() !== 0) await expect(openStore(where)).rejects.toThrow();
    } finally {
      chmodSync(sub, 0o755);
    }
  },
);

test("a clock set back frees what was claimed under the later time", async () => {
  const store = await openStore(newFile());
  const captures: Capture[] = [];
  for await (const one of gatherCaptures(["samples"])) if (one.kind === "capture") captures.push(one.capture);
  await store.keepCaptures(captures);
  const later = Date.now() + 24 * 3_600_000;
  const clock = vi.spyOn(Date, "now").mockReturnValue(later);
  expect((await store.claim("dead", 100)).length).toBe(captures.length);
  clock.mockRestore();
  expect((await store.claim("next", 100)).length).toBe(captures.length);
  await store.close();
});

test("a page that breaks the reader is set aside with the reason and the rest is told", async () => {
  const where = newFile();
  const store = await openStore(where);
  const broken = {
    name: "broken.txt",
    sha256: "ab".repeat(32),
    get bytes(): Uint8Array {
      return Buffer.from("x");
    },
  };
  await store.keepCaptures([broken]);
  const [page] = await store.claim("test", 1);
  await store.keepReadings(
    [store.pack({page: page!, aside: "broken.txt was set aside: for a test", remarks: []})],
    "test",
  );
  await addPages(store, gatherCaptures(["samples"]), {worker: "test"});
  const report = await storeReport(store);
  expect(report?.remarks.map(({say}) => say)).toContain("broken.txt was set aside: for a test");
  expect(report?.stories.length).toBeGreaterThan(0);
  await store.close();
});

const places: Record<string, () => string> = {
  SQLite: newFile,
  ...(server === null ? {} : {PostgreSQL: server.database}),
};
if (server === null)
  test(howToGetPostgres, (context) => {
    if (process.env["THROUGHLINE_NO_SKIP"] === "1") throw new Error(howToGetPostgres);
    context.skip();
  });

const rounds = Number(process.env["THROUGHLINE_ROUNDS"] ?? 3);

/** What a round kills: who adds, who adds with others reading for it, or who reads and tells what an earlier round left. */
const victims = [
  (pages: string) => ["add", pages],
  (pages: string) => ["add", pages, "--jobs", "2"],
  () => ["worker", "--once"],
];

/**
 * Rounds of a command over a growing folder, broken off at moments spread over its run: no page that was kept is lost, none is there
 * twice, and in the end the store is the one of an undisturbed run.
 */
async function checkBreaks(where: string, breakOff: (child: ChildProcess) => void): Promise<void> {
  const pages = makePages(60);
  let written = 60;
  let seen = 0;
  let breaks = 0;
  const longest = victims.map(() => 5000);
  for (let round = 0; round < rounds; round++) {
    const victim = round % victims.length;
    const {child, ended} = command([...victims[victim]!(pages), "--store", where], {
      THROUGHLINE_LEASE_SECONDS: "1",
    });
    const from = performance.now();
    let isBroken = false;
    const timer = setTimeout(
      () => {
        isBroken = true;
        breakOff(child);
      },
      60 + ((round * 7919) % longest[victim]!),
    );
    await ended;
    clearTimeout(timer);
    if (isBroken) breaks++;
    // A busy machine is slower: the moments stay spread over the whole run.
    else longest[victim] = Math.max(200, 0.9 * (performance.now() - from));
    const store = await openStore(where);
    const kept = (await store.pages()).map(({name}) => name);
    expect(new Set(kept).size).toBe(kept.length);
    expect(kept.length).toBeGreaterThanOrEqual(seen);
    expect(kept.length).toBeLessThanOrEqual(written);
    seen = kept.length;
    expect(await store.check()).toEqual([]);
    await store.close();
    writePages(pages, written, written + 6);
    written += 6;
  }
  expect(breaks).toBeGreaterThan(0);
  // On a server the leases of the killed run out by themselves.
  await new Promise((resolve) => setTimeout(resolve, 1200));
  expect((await addTo(where, [pages])) === (await addTo(newFile(), [pages]))).toBe(true);
}

describe.each(Object.entries(places))("killed on %s", (_, place) => {
  test(
    "kill -9 at any moment loses and doubles nothing, and the end is the undisturbed one",
    {
      timeout: 60_000 + rounds * 20_000,
    },
    () => checkBreaks(place(), (child) => child.kill("SIGKILL")),
  );

  test("SIGTERM gives back what is in hand; the same command goes on and ends as if undisturbed", async () => {
    const pages = makePages(300);
    const expected = await addTo(newFile(), [pages]);
    const where = place();
    // A signal before the command listens ends it at once, which kill -9 tests; a later one is answered.
    let code: number | null = null;
    for (let delay = 400; code === null && delay < 10_000; delay *= 2) {
      const {child, ended} = command(["add", pages, "--store", where]);
      const timer = setTimeout(() => child.kill("SIGTERM"), delay);
      code = (await ended).code;
      clearTimeout(timer);
    }
    expect(code).toBe(0);
    const store = await openStore(where);
    expect(await store.check()).toEqual([]);
    await store.close();
    expect((await addTo(where, [pages])) === expected).toBe(true);
  });
});

if (server !== null) {
  test(
    "a server killed at any moment loses and doubles nothing, and the end is the undisturbed one",
    {
      timeout: 60_000 + rounds * 20_000,
    },
    () => checkBreaks(server.database(), () => server.restart()),
  );

  test("a server that goes away in mid-batch costs the batch alone; the next command goes on", async () => {
    const where = server.database();
    const expected = await addTo(newFile());
    const store = await openStore(where);
    const captures: Capture[] = [];
    for await (const one of gatherCaptures(["samples"])) if (one.kind === "capture") captures.push(one.capture);
    await store.keepCaptures(captures.slice(0, 4));
    const page = (await store.claim("test", 4))[0]!;
    server.restart();
    const reading = store.works([page]).then(() => store.keepCaptures(captures.slice(4)));
    await reading.catch((error: Error) => expect(error.message).toMatch(/was lost; what was acknowledged is safe/));
    expect((await store.pages()).length).toBeGreaterThanOrEqual(4);
    await store.giveBack("test");
    await store.close();
    expect((await addTo(where)) === expected).toBe(true);
  });

  test("an address without a server, a database or a user is told in one sentence", async () => {
    await expect(openStore("postgres://127.0.0.1:1/none")).rejects.toThrow("was lost");
    const missing = server.database().replace(/throughline_test_\d+_\d+/, "no_such_database");
    await expect(openStore(missing)).rejects.toThrow("there is no such database");
  });

  test("workers on several connections share the pages and read none twice", {timeout: 120_000}, async () => {
    const pages = makePages(150);
    const expected = await addTo(newFile(), [pages]);
    const where = server.database();
    const first = await openStore(where);
    const captures: Capture[] = [];
    for await (const one of gatherCaptures([pages])) if (one.kind === "capture") captures.push(one.capture);
    await first.keepCaptures(captures);
    const workers = [1, 2].map(() => command(["worker", "--once", "--store", where]));
    const ends = await Promise.all(workers.map(({ended}) => ended));
    expect(ends.map(({code}) => code)).toEqual([0, 0]);
    const read = ends.map(({text}) => Number(/(\d+) pages? read/.exec(text)?.[1]));
    expect(read[0]! + read[1]!).toBe(150);
    expect(JSON.stringify(await storeReport(first)) === expected).toBe(true);
    await first.close();
  });
}
