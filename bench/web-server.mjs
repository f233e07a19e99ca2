// The served half of `npm run bench -- web`: a reader over a made report that a writer changes every second, in a process of its own.
import {makeReport} from "./make-report.mjs";

const [bundle, stories, articlesEach] = process.argv.slice(2);
const {serveReports} = await import(bundle);
const {report, texts} = makeReport({stories: Number(stories), articlesEach: Number(articlesEach)});
let state = 0;
let current = report;
const source = {
  etag: async () => `made-${state}`,
  stories: async () => current.stories,
  report: async () => current,
  pageText: async (page) => texts.get(page) ?? null,
  about: async () => ({inputs: [], parameters: {}, readAt: null}),
};
const served = await serveReports({
  source,
  port: 0,
  onError: (error) => process.send({error: String(error?.stack ?? error)}),
});
// The writer: every second one more article arrives, and with it a new state of the whole report.
const writer = setInterval(() => {
  state++;
  const old = report.articles[state % report.articles.length];
  current = {...report, articles: [...report.articles, {...old, id: `${old.id}-again${state}`}]};
}, 1000);
const told = setInterval(
  () => process.send({rss: process.memoryUsage().rss, heap: process.memoryUsage().heapUsed}),
  1000,
);
process.send({url: served.url});
process.on("message", async () => {
  clearInterval(writer);
  clearInterval(told);
  await served.close();
  process.exit(0);
});
