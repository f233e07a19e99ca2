// Times, sentences, quotations and events on the development sets beside the project (../shared/bench), with chrono-node and
// compromise in the same run; the speed of the whole language pass on the invented worlds of cases/, which are always there.
import {spawnSync} from "node:child_process";
import {existsSync, readdirSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {peerModules} from "./install-peers.mjs";

const root = resolve(fileURLToPath(import.meta.url), "../..");
const sets = resolve(root, "../shared/bench/language");

/** Runs a scorer over an adapter and gives the JSON object it prints. */
function score(scorer, module) {
  const ran = spawnSync(process.execPath, [join(sets, scorer), "--module", module], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
  });
  const start = ran.stdout.indexOf("{");
  if (ran.status !== 0 || start < 0) return null;
  return JSON.parse(ran.stdout.slice(start, ran.stdout.lastIndexOf("}") + 1));
}

const scorers = [
  ["times", "times-score.mjs"],
  ["sentences", "sentences-score.mjs"],
  ["quotes", "quotes-score.mjs"],
  ["events", "events-score.mjs"],
];

/** Every number in a nested object by its path, for the floors. */
function numbersOf(value, path, into) {
  if (typeof value === "number") into[path] = value;
  else if (value !== null && typeof value === "object")
    for (const [key, inner] of Object.entries(value)) numbersOf(inner, path === "" ? key : `${path}.${key}`, into);
}

/** Words a second of prose, names, times, quotes, figures, events and corrections on the worlds of cases/, best of three. */
async function speed() {
  const {readPage, readArticles, readLanguage} = await import("../dist/index.js");
  const captures = readdirSync(join(root, "cases"), {withFileTypes: true})
    .filter((entry) => entry.isDirectory())
    .flatMap((entry) => {
      const folder = join(root, "cases", entry.name, "pages");
      return readdirSync(folder)
        .filter((file) => /\.(txt|html)$/.test(file))
        .map((file) => ({name: `${entry.name}/${file}`, sha256: file, bytes: readFileSync(join(folder, file))}));
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const pages = captures
    .map((capture) => readPage(capture))
    .map((page) => ({page, articles: readArticles(page).articles}));
  let words = 0;
  let best = Infinity;
  for (let round = 0; round < 4; round++) {
    words = 0;
    const start = process.cpuUsage();
    for (const {page, articles} of pages)
      for (const article of articles)
        words += readLanguage(article, page).prose.sentences.reduce((sum, sentence) => sum + sentence.tokens.length, 0);
    const used = process.cpuUsage(start);
    best = Math.min(best, (used.user + used.system) / 1e6);
  }
  return Math.round(words / best);
}

export async function run() {
  const figures = {};
  const lines = [];
  if (existsSync(sets)) {
    for (const [name, scorer] of scorers) {
      const got = score(scorer, join(root, "bench/adapters", `${name}.mjs`));
      if (!got) {
        lines.push(`${name}: the scorer gave nothing`);
        continue;
      }
      numbersOf(got, name, figures);
      lines.push(`${name}: ${JSON.stringify(got)}`);
    }
    const [chrono, compromise] = peerModules(["chrono", "compromise"], lines);
    if (chrono)
      for (const [name, scorer, module] of [
        ["times, chrono-node", "times-score.mjs", chrono],
        ["sentences, compromise", "sentences-score.mjs", compromise],
        ["quotes, compromise", "quotes-score.mjs", compromise],
      ])
        lines.push(`${name}: ${JSON.stringify(score(scorer, module))}`);
  } else lines.push("development sets: not beside this folder, so only the speed is measured");
  figures["wordsASecond"] = await speed();
  lines.push(`whole language pass: ${figures["wordsASecond"]} words a CPU second on cases/`);
  return {figures, lines};
}
