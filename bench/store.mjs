// The store: HTML pages to finished stories against reading alone, the store alone at size, search and look-ups beside a writer, a rebuild.
// THROUGHLINE_BENCH_ARTICLES=200000 for the size of docs/SCALE.md; PostgreSQL where DATABASE_URL names an empty database.
import {execFileSync, fork} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {gunzipSync} from "node:zlib";
import {addPages, gatherCaptures, openStore, readGathered, storeReport, tellAgain} from "../dist/index.js";
import {madeFindings, madeReading, pick, readingOf} from "./invented-articles.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const self = fileURLToPath(import.meta.url);
const articles = Number(process.env.THROUGHLINE_BENCH_ARTICLES ?? 20_000);
const seconds = (from) => (performance.now() - from) / 1000;
const round = (value, digits = 2) => Number(value.toFixed(digits));
const cpuSeconds = () => {
  const {user, system} = process.cpuUsage();
  return (user + system) / 1e6;
};
const quantile = (all, share) =>
  [...all].sort((a, b) => a - b)[Math.min(all.length - 1, Math.floor(all.length * share))];

export async function run() {
  const figures = {};
  const lines = [];
  const folder = mkdtempSync(join(tmpdir(), "bench-store-"));
  try {
    if (process.env.THROUGHLINE_BENCH_PAGES !== "0") await pagesToStories(folder, figures, lines);
    const sqlite = await storeAlone(join(folder, "alone.db"), "sqlite", figures, lines);
    const url = process.env.DATABASE_URL;
    if (url) {
      const postgres = await storeAlone(url, "postgres", figures, lines);
      figures.postgresToSqlite = round(postgres / sqlite);
      lines.push(`PostgreSQL to SQLite: ${figures.postgresToSqlite}`);
    } else lines.push("PostgreSQL: not measured; set DATABASE_URL to an empty database");
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
  return {figures, lines};
}

/** HTML pages as saved from sites, where they lie beside the repository, else those of the invented cases. */
function htmlFolder(folder) {
  const shared = resolve(here, "../../shared/bench/extraction/wcxb/html");
  if (!existsSync(shared)) return {path: resolve(here, "../cases"), what: "the pages of cases/"};
  const path = join(folder, "html");
  execFileSync("mkdir", ["-p", path]);
  const most = Number(process.env.THROUGHLINE_BENCH_PAGES ?? 150);
  for (const name of readdirSync(shared).sort().slice(0, most)) {
    const bytes = readFileSync(join(shared, name));
    writeFileSync(join(path, name.replace(/\.gz$/, "")), name.endsWith(".gz") ? gunzipSync(bytes) : bytes);
  }
  return {path, what: `${readdirSync(path).length} saved HTML pages`};
}

async function pagesToStories(folder, figures, lines) {
  const {path, what} = htmlFolder(folder);
  await readGathered(gatherCaptures([path]));
  const times = {read: [], add: [], one: [], two: []};
  let same = true;
  for (let n = 0; n < 3; n++) {
    let from = performance.now();
    const {report} = await readGathered(gatherCaptures([path]));
    times.read.push(seconds(from));
    from = performance.now();
    const store = await openStore(join(folder, `html${n}.db`));
    await addPages(store, gatherCaptures([path]), {worker: "bench"});
    times.add.push(seconds(from));
    same &&= JSON.stringify(await storeReport(store)) === JSON.stringify(report);
    if (n === 0) {
      await store.unread();
      await addPages(store, [], {worker: "bench"});
      await tellAgain(store, {which: "all"});
      figures.rebuildIsSame = JSON.stringify(await storeReport(store)) === JSON.stringify(report) ? 1 : 0;
    }
    await store.close();
    for (const [key, jobs] of [
      ["one", 1],
      ["two", 2],
    ]) {
      from = performance.now();
      const words = ["add", path, "--store", join(folder, `${key}${n}.db`), "--jobs", String(jobs)];
      execFileSync(process.execPath, [join(here, "../dist/throughline.cjs"), ...words], {stdio: "ignore"});
      times[key].push(seconds(from));
    }
  }
  const best = (all) => Math.min(...all);
  figures.addToRead = round(best(times.read) / best(times.add));
  figures.twoToOne = round(best(times.one) / best(times.two));
  figures.storeIsRead = same ? 1 : 0;
  lines.push(
    `${what}: read ${round(best(times.read))} s, add ${round(best(times.add))} s: ${figures.addToRead} of reading alone`,
  );
  lines.push(
    `two processes against one, whole command: ${figures.twoToOne}x; report of the store is that of read: ${same}`,
  );
  lines.push(`after a rebuild the same bytes: ${figures.rebuildIsSame === 1}`);
}

async function storeAlone(where, name, figures, lines) {
  const store = await openStore(where);
  const rates = [];
  const batch = 500;
  let spent = 0;
  let cpu = 0;
  let done = 0;
  let tenth = 0;
  const from = performance.now();
  for (let at = 0; at < articles; at += batch) {
    // Inventing the articles is not the store's work.
    const made = Array.from({length: batch}, (_, n) => madeReading(at + n));
    const start = performance.now();
    const before = cpuSeconds();
    await store.keepCaptures(made.map(({capture}) => capture));
    const pages = await store.claim("bench", batch);
    const works = await store.works(pages);
    const byName = new Map(made.map((one, n) => [one.capture.name, [one, at + n]]));
    const readings = works.map(({page, capture}) => readingOf(page, ...byName.get(capture.name)));
    await store.keepReadings(
      readings.map((reading) => store.pack({page: reading.page.id, reading})),
      "bench",
    );
    spent += seconds(start);
    cpu += cpuSeconds() - before;
    tenth += seconds(start);
    done += batch;
    if (done % (articles / 10) < batch && done >= (rates.length + 1) * (articles / 10)) {
      rates.push(articles / 10 / tenth);
      tenth = 0;
    }
  }
  await store.tidy();
  const rate = articles / spent;
  figures[`${name}Rate`] = round(rate, 0);
  figures[`${name}CpuMs`] = round((1000 * cpu) / articles, 3);
  figures[`${name}LastToFirst`] = round(rates.at(-1) / rates[0]);
  lines.push(
    `${name}, ${articles} articles of 5 KB with full text: ${round(rate, 0)} a second (first tenth ${round(rates[0], 0)}, last ${round(rates.at(-1), 0)}), ${figures[`${name}CpuMs`]} ms of this process's CPU each; whole run ${round(seconds(from), 0)} s`,
  );
  if (name === "sqlite") {
    figures.bytesPerArticle = round(
      (statSync(where).size + (existsSync(`${where}-wal`) ? statSync(`${where}-wal`).size : 0)) / articles,
      0,
    );
    lines.push(`${figures.bytesPerArticle} bytes on disk an article, captures and log included`);
  }
  await tellSome(store);
  const told = Math.min(articles, 2000);
  const reader = fork(self, [where, String(articles), String(told)], {stdio: ["ignore", "inherit", "inherit", "ipc"]});
  const measured = new Promise((resolve, reject) => {
    reader.once("message", resolve);
    reader.once("exit", (code) => code !== 0 && reject(new Error("the reading process failed")));
  });
  let answer = null;
  measured.then((one) => {
    answer = one;
  });
  for (let at = articles; answer === null; at += 100) {
    const made = Array.from({length: 100}, (_, n) => madeReading(at + n));
    await store.keepCaptures(made.map(({capture}) => capture));
    const works = await store.works(await store.claim("bench", 100));
    const byName = new Map(made.map((one, n) => [one.capture.name, [one, at + n]]));
    const readings = works.map(({page, capture}) => readingOf(page, ...byName.get(capture.name)));
    await store.keepReadings(
      readings.map((reading) => store.pack({page: reading.page.id, reading})),
      "bench",
    );
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  Object.assign(figures, Object.fromEntries(Object.entries(answer).map(([key, value]) => [`${name}${key}`, value])));
  lines.push(
    `${name}, while a writer ingests, p95: search ${answer.SearchP95} ms, page ${answer.PageP95} ms, story ${answer.StoryP95} ms`,
  );
  await store.close();
  return rate;
}

/** Stories of five of the first articles each, with twenty findings an article. */
async function tellSome(store) {
  const pages = (await store.pages()).slice(0, 2000).map(({id}) => id);
  const readings = await store.readings(pages);
  const texts = new Map(readings.map(({page}) => [page.id, page.text]));
  const stories = [];
  for (let at = 0; at < readings.length; at += 5) {
    const own = readings.slice(at, at + 5);
    const ids = own.map(({holds}) => holds.articles[0].id).sort();
    const story = {
      id: `s${at}`,
      aliases: [],
      headline: own[0].holds.articles[0].headline,
      articles: ids,
      families: [`f${at}`],
      origins: 1,
      owners: 1,
      because: [],
    };
    const told = {
      findings: own.flatMap((one) => madeFindings(one, 20)),
      utterances: [],
      ladders: [],
      timeline: [],
      conflicts: [],
      relations: [],
      remarks: [],
      doubts: [],
    };
    const textOf = (page) => texts.get(page);
    stories.push({
      story,
      key: `k${at}`,
      told: store.packTelling(story.id, told, new Map(), textOf),
      passages: [],
      doubts: [],
    });
  }
  const families = stories.map(({story}) => ({
    id: story.families[0],
    origin: {name: "x", article: story.articles[0], how: "invented"},
    members: story.articles.map((article) => ({
      article,
      kind: "original",
      of: null,
      mineInTheirs: null,
      theirsInMine: null,
      orderKnown: true,
      because: [],
    })),
  }));
  const {number} = await store.telling();
  await store.keepTelling({
    after: number,
    of: "some",
    pages,
    articles: readings.map(({holds}) => holds.articles[0]),
    families,
    stories,
    textOf: (page) => texts.get(page),
  });
}

/** The other process: reads while the first writes. */
async function readBeside(where, many) {
  const store = await openStore(where, "read");
  const stories = (await store.stories()).map(({id}) => id);
  const pages = (await store.pages()).slice(0, 5000).map(({id}) => id);
  const times = {Search: [], Page: [], Story: []};
  const timed = async (list, work) => {
    const from = performance.now();
    await work();
    list.push(performance.now() - from);
  };
  for (let n = 0; n < 200; n++) {
    const {lines} = madeReading(pick(n, 5, many));
    const words = lines[n % 9].toLowerCase().replace(/[.]/g, "").split(" ");
    const [a, b] = [words[pick(n, 1, 80)], words[pick(n, 2, 80)]];
    await timed(times.Search, () => store.search({words: `${a} ${b}`, most: 20}));
    await timed(times.Page, () => store.pageText(pages[pick(n, 8, pages.length)]));
    await timed(times.Story, () => storeReport(store, stories[pick(n, 9, stories.length)]));
  }
  process.send(
    Object.fromEntries(Object.entries(times).map(([key, all]) => [`${key}P95`, round(quantile(all.slice(5), 0.95))])),
  );
  await store.close();
  process.disconnect();
}

if (process.send && process.argv[1] === self) await readBeside(process.argv[2], Number(process.argv[3]));
