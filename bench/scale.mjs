// Growth: a stream of invented articles with reuse, day by day through keeping, reading and telling with a window, as a follower runs.
// THROUGHLINE_BENCH_ARTICLES says how many (1000000 for the long run), THROUGHLINE_BENCH_DAY how many a day,
// THROUGHLINE_BENCH_PARAGRAPHS how long they are.
import {mkdtempSync, rmSync, statSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {addPages, openStore} from "../dist/index.js";
import {madeReading, pick} from "./invented-articles.mjs";

const articles = Number(process.env.THROUGHLINE_BENCH_ARTICLES ?? 4000);
const perDay = Number(process.env.THROUGHLINE_BENCH_DAY ?? 400);
const round = (value, digits = 2) => Number(value.toFixed(digits));

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), "bench-scale-"));
  const where = join(folder, "scale.db");
  const store = await openStore(where);
  const days = Math.max(2, Math.ceil(articles / perDay));
  const costs = [];
  const cpuMs = () => {
    const {user, system} = process.cpuUsage();
    return (user + system) / 1000;
  };
  let told = 0;
  let stories = 0;
  const from = performance.now();
  try {
    for (let day = 0; day < days; day++) {
      const captured = new Date(Date.UTC(2024, 0, 1 + day)).toISOString().slice(0, 10);
      const gathered = [];
      for (let n = 0; n < perDay; n++) {
        // One in fifty comes days after it was printed.
        const at = day * perDay + n;
        const number = pick(at, 17, 50) === 0 ? Math.max(0, at - 3 * perDay) : at;
        gathered.push({kind: "capture", capture: {...madeReading(number).capture, name: `made/${at}.txt`, captured}});
      }
      const start = cpuMs();
      const {telling} = await addPages(store, gathered, {worker: "bench", windowDays: 2});
      costs.push((cpuMs() - start) / perDay);
      told += telling?.told ?? 0;
      stories = (await store.status()).stories;
      if (process.env.THROUGHLINE_BENCH_SAY)
        console.error(
          `day ${day}: ${round(costs.at(-1))} ms an article, ${round(process.memoryUsage.rss() / 1e6, 0)} MB`,
        );
    }
  } finally {
    await store.close();
  }
  const mean = (all) => all.reduce((sum, one) => sum + one, 0) / all.length;
  const part = Math.max(1, Math.floor(days / 4));
  const [early, late] = [mean(costs.slice(part, 2 * part)), mean(costs.slice(-part))];
  const figures = {
    articles: days * perDay,
    msPerArticle: round(mean(costs)),
    lateToEarly: round(late / early),
    peakMegabytes: round(process.resourceUsage().maxRSS / 1024, 0),
    bytesPerArticle: round(statSync(where).size / (days * perDay), 0),
    stories,
  };
  rmSync(folder, {recursive: true, force: true});
  const lines = [
    `${figures.articles} articles, ${perDay} a day, kept, read and told with a window of two days in ${round((performance.now() - from) / 1000, 0)} s`,
    `${figures.msPerArticle} ms of CPU an article; last quarter of the days against the second: ${figures.lateToEarly}x`,
    `peak memory ${figures.peakMegabytes} MB, ${figures.bytesPerArticle} bytes on disk an article; ${stories} stories, told ${told} times`,
  ];
  return {figures, lines};
}
