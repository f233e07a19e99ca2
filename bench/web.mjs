// npm run bench -- web: what a page costs on a very large story, what a search costs over many articles, and how the reader stands a load while
// a writer changes the report every second. THROUGHLINE_BENCH_SECONDS=60 for the long load, THROUGHLINE_BENCH_ARTICLES for the search.
import {fork} from "node:child_process";
import {mkdtempSync, rmSync} from "node:fs";
import {Agent, get} from "node:http";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {gzipSync} from "node:zlib";
import {build} from "esbuild";
import {makeReport} from "./make-report.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const seconds = Number(process.env.THROUGHLINE_BENCH_SECONDS ?? 10);
const articles = Number(process.env.THROUGHLINE_BENCH_ARTICLES ?? 200_000);
const connections = 64;

const at = (list, share) => [...list].sort((a, b) => a - b)[Math.min(list.length - 1, Math.floor(list.length * share))];
const ms = (value) => Math.round(value * 10) / 10;

export async function run() {
  const folder = mkdtempSync(join(tmpdir(), "throughline-bench-"));
  const bundle = join(folder, "server.mjs");
  await build({
    stdin: {
      contents: 'export * from "./src/server/app.js"; export * from "./src/server/serve.js";',
      resolveDir: join(here, ".."),
      loader: "ts",
    },
    bundle: true,
    platform: "node",
    target: "node20",
    format: "esm",
    outfile: bundle,
    jsx: "automatic",
    jsxImportSource: "hono/jsx",
    logLevel: "error",
    banner: {js: 'import {createRequire} from "node:module"; const require = createRequire(import.meta.url);'},
  });
  try {
    const {createApp} = await import(pathToFileURL(bundle).href);
    const figures = {};
    const lines = [];
    Object.assign(figures, await bigStory(createApp, lines));
    Object.assign(figures, await bigSearch(createApp, lines));
    Object.assign(figures, await load(pathToFileURL(bundle).href, lines));
    return {figures, lines};
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

function sourceOf({report, texts}) {
  return {
    etag: async () => "made",
    stories: async () => report.stories,
    report: async () => report,
    pageText: async (page) => texts.get(page) ?? null,
    about: async () => ({inputs: [], parameters: {}, readAt: null}),
  };
}

async function timed(app, path) {
  const from = performance.now();
  const busy = process.cpuUsage();
  const answer = await app.request(path, {headers: {host: "localhost"}});
  const body = await answer.text();
  if (answer.status !== 200) throw new Error(`${path} gave ${answer.status}: ${body.slice(0, 200)}`);
  const {user, system} = process.cpuUsage(busy);
  return {took: performance.now() - from, cpu: (user + system) / 1000, body};
}

async function bigStory(createApp, lines) {
  const app = createApp({keptBytes: 0, source: sourceOf(makeReport({stories: 1, articlesEach: 5000}))});
  const cold = await timed(app, "/story/s0");
  const times = [];
  const busy = [];
  const part = [];
  for (let i = 0; i < 200; i++) {
    const one = await timed(app, "/story/s0");
    times.push(one.took);
    busy.push(one.cpu);
    part.push((await timed(app, `/story/s0/timeline?cursor=t0-${(i % 200) * 3}`)).took);
  }
  const figures = {
    storyArticles: 5000,
    storyColdMs: ms(cold.took),
    storyP95Ms: ms(at(times, 0.95)),
    storyP95CpuMs: ms(at(busy, 0.95)),
    timelineP95Ms: ms(at(part, 0.95)),
    storyBytes: Buffer.byteLength(cold.body),
    storyGzipBytes: gzipSync(cold.body).length,
  };
  lines.push(
    `a story of 5,000 articles: p95 ${figures.storyP95Ms} ms, of processor ${figures.storyP95CpuMs} ms (first time ${figures.storyColdMs} ms), ${figures.storyBytes} bytes, ${figures.storyGzipBytes} compressed; its timeline page p95 ${figures.timelineP95Ms} ms`,
  );
  return figures;
}

async function bigSearch(createApp, lines) {
  const made = makeReport({stories: Math.ceil(articles / 100), articlesEach: 100, paragraphs: 2});
  const app = createApp({keptBytes: 0, source: sourceOf(made)});
  const cold = await timed(app, "/search?q=bacor");
  const times = [];
  const busy = [];
  for (let i = 0; i < 300; i++) {
    const words = [made.vocabulary[(i * 13) % 4000], ...(i % 2 ? [made.vocabulary[(i * 7) % 60]] : [])];
    const one = await timed(app, `/search?q=${words.join("+")}`);
    times.push(one.took);
    busy.push(one.cpu);
  }
  const figures = {
    searchArticles: made.report.articles.length,
    searchIndexMs: ms(cold.took),
    searchP95Ms: ms(at(times, 0.95)),
    searchP95CpuMs: ms(at(busy, 0.95)),
    searchMaxMs: ms(at(times, 1)),
  };
  lines.push(
    `search over ${figures.searchArticles} articles of about 90 words: p95 ${figures.searchP95Ms} ms, of processor ${figures.searchP95CpuMs} ms, longest ${figures.searchMaxMs} ms (the index is made once in ${figures.searchIndexMs} ms)`,
  );
  return figures;
}

async function load(bundle, lines) {
  const child = fork(join(here, "web-server.mjs"), [bundle, "60", "40"], {
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const memory = [];
  const faults = [];
  const url = await new Promise((resolve, reject) => {
    child.on("message", (message) => {
      if (message.url) resolve(message.url);
      if (message.rss) memory.push(message);
      if (message.error) faults.push(message.error);
    });
    child.on("exit", (code) => reject(new Error(`the server ended with ${code}`)));
  });
  const paths = [
    "",
    "story/s1",
    "story/s2",
    "story/s3/timeline",
    "article/a4-5",
    "diff/a5-0/a5-1",
    "search?q=bacor",
    "tag/tag3",
    "sources",
    "story/s6.json",
    "story/s7.atom",
    "stories.csv",
    "outlet/Outlet%203",
    "person/Speaker%203",
  ];
  const agent = new Agent({keepAlive: true, maxSockets: connections});
  const times = [];
  let errors = 0;
  const until = performance.now() + seconds * 1000;
  let turn = 0;
  await Promise.all(
    Array.from({length: connections}, async () => {
      while (performance.now() < until) {
        const path = paths[turn++ % paths.length];
        const from = performance.now();
        const status = await new Promise((resolve) => {
          get(url + path, {agent, headers: {"accept-encoding": "gzip"}}, (answer) => {
            answer.resume();
            answer.on("end", () => resolve(answer.statusCode));
          }).on("error", () => resolve(0));
        });
        times.push(performance.now() - from);
        if (status !== 200) errors++;
      }
    }),
  );
  agent.destroy();
  child.removeAllListeners("exit");
  child.send("end");
  await new Promise((resolve) => child.on("exit", resolve));
  const third = Math.max(1, Math.floor(memory.length / 3));
  const mean = (list) => list.reduce((sum, one) => sum + one.rss, 0) / Math.max(1, list.length) / 2 ** 20;
  const figures = {
    loadSeconds: seconds,
    loadRequests: times.length,
    loadErrors: errors + faults.length,
    loadPerSecond: Math.round(times.length / seconds),
    loadP50Ms: ms(at(times, 0.5)),
    loadP99Ms: ms(at(times, 0.99)),
    rssMiddleMb: Math.round(mean(memory.slice(third, 2 * third))),
    rssEndMb: Math.round(mean(memory.slice(-third))),
  };
  lines.push(
    `load: ${connections} connections for ${seconds} s on ${paths.length} addresses while a writer changes the report every second: ${figures.loadRequests} answers (${figures.loadPerSecond} a second), ${figures.loadErrors} errors, p50 ${figures.loadP50Ms} ms, p99 ${figures.loadP99Ms} ms; memory ${figures.rssMiddleMb} MB in the middle third, ${figures.rssEndMb} MB in the last`,
  );
  for (const fault of faults.slice(0, 3)) lines.push(`fault: ${fault}`);
  return figures;
}
