// Reading HTML: quality on the development pages beside the repository (when they are there) with peers and floor in the same
// run, else on the invented pages of cases/.
import {execFileSync} from "node:child_process";
import {existsSync, mkdtempSync, readdirSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {gunzipSync} from "node:zlib";
import {readArticles, readPage} from "../dist/index.js";
import {peerModules} from "./install-peers.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const shared = resolve(here, "../../shared/bench/extraction");
const adapter = join(here, "adapters/extract.mjs");

export async function run() {
  const figures = {};
  const lines = [];
  if (existsSync(join(shared, "score.mjs"))) await sharedSets(figures, lines);
  else ownPages(figures, lines);
  bigPages(figures, lines);
  return {figures, lines};
}

async function sharedSets(figures, lines) {
  const others = [
    join(here, "floor-extract.mjs"),
    ...peerModules(["readability-linkedom", "defuddle-linkedom"], lines),
  ];
  const out = mkdtempSync(join(tmpdir(), "reading-"));
  const json = join(out, "score.json");
  const score = (modules, ...rest) => {
    execFileSync(
      process.execPath,
      [join(shared, "score.mjs"), ...modules.flatMap((file) => ["--module", file]), "--json", json, ...rest],
      {stdio: "ignore"},
    );
    return JSON.parse(readFileSync(json, "utf8"));
  };
  try {
    const quality = score([adapter, ...others]);
    for (const [set, {pages, rows}] of Object.entries(quality)) {
      lines.push(`${set}, ${pages} pages`);
      for (const row of rows)
        lines.push(
          `  ${Object.entries(row)
            .map(([key, value]) => (key === "extractor" ? value : `${key} ${value}`))
            .join(", ")}`,
        );
      for (const [key, value] of Object.entries(rows[0])) {
        if (key === "extractor" || key === "pages/cpu-s" || value === "") continue;
        figures[`${set} ${key}`] = Number(value);
      }
    }
    const speed = score([adapter, ...others], "--set", "aeb", "--runs", "3").aeb.rows;
    const ours = Number(speed[0]["pages/cpu-s"]);
    figures["pages a CPU second"] = ours;
    for (const row of speed.slice(1)) {
      const ratio = ours / Number(row["pages/cpu-s"]);
      figures[`speed against ${row.extractor}`] = Number(ratio.toFixed(2));
      lines.push(
        `speed: ours ${ours}, ${row.extractor} ${row["pages/cpu-s"]} pages a CPU second, ratio ${ratio.toFixed(2)}`,
      );
    }
  } finally {
    rmSync(out, {recursive: true, force: true});
  }
  const {shinglePage} = await import(pathToFileURL(join(shared, "metrics.mjs")).href);
  reliability(figures, lines, shinglePage);
}

/** Of the pages with a confidence of about x, how many bodies agree with the hand-made one by more than nine tenths. */
function reliability(figures, lines, shinglePage) {
  const bins = new Map();
  let squares = 0;
  let count = 0;
  const encoder = new TextEncoder();
  for (const set of ["aeb", "fundus", "wcxb"]) {
    const gold = gunzipSync(readFileSync(join(shared, set, "gold.jsonl.gz")))
      .toString("utf8")
      .trim()
      .split("\n");
    for (const line of gold) {
      const one = JSON.parse(line);
      const bytes = encoder.encode(gunzipSync(readFileSync(join(shared, set, one.html))).toString("utf8"));
      const {articles} = readArticles(
        readPage({name: "p.html", bytes, sha256: "", mediaType: "text/html", url: one.url}),
      );
      const confidence = articles[0]?.confidence;
      if (confidence === undefined) continue;
      const text = articles
        .flatMap(({dek = [], body}) => [...dek, ...body].map((span) => span.text.replace(/\s+/g, " ")))
        .join("\n");
      const {tp, fp, fn} = shinglePage(one.gold.text ?? one.gold.paragraphs.join("\n"), text);
      const isRight = (2 * tp) / (2 * tp + fp + fn || 1) > 0.9 ? 1 : 0;
      const bin = Math.floor(confidence * 10) / 10;
      const [pages = 0, right = 0] = bins.get(bin) ?? [];
      bins.set(bin, [pages + 1, right + isRight]);
      squares += (confidence - isRight) ** 2;
      count++;
    }
  }
  lines.push("confidence, pages, share right");
  for (const [bin, [pages, right]] of [...bins].sort((a, b) => a[0] - b[0]))
    lines.push(`  ${bin.toFixed(1)}  ${pages}  ${(right / pages).toFixed(2)}`);
  figures["confidence Brier score"] = Number((squares / count).toFixed(3));
}

/** Bodies of the invented HTML pages that begin and end where their answers say. */
function ownPages(figures, lines) {
  const cases = resolve(here, "../cases");
  let right = 0;
  let all = 0;
  for (const slug of existsSync(cases) ? readdirSync(cases).sort() : []) {
    const answers = join(cases, slug, "articles.json");
    if (!existsSync(answers)) continue;
    for (const {article, bodyStarts, bodyEnds} of JSON.parse(readFileSync(answers, "utf8"))) {
      const [name, number] = article.split("#");
      if (!/\.html?$/.test(name) || bodyStarts === undefined) continue;
      const bytes = new Uint8Array(readFileSync(join(cases, slug, "pages", name)));
      const found = readArticles(readPage({name, bytes, sha256: ""})).articles[Number(number) - 1];
      all++;
      if (found?.body[0]?.text.startsWith(bodyStarts) && found.body.at(-1)?.text.endsWith(bodyEnds ?? "")) right++;
    }
  }
  lines.push(
    `the development pages are not here; of the invented pages of cases/ ${right} of ${all} bodies begin and end right`,
  );
  figures["own pages right"] = all === 0 ? 1 : Number((right / all).toFixed(3));
}

/** Cost against size, for pages made of one thing many times: seconds a megabyte of 16 MB against those of 1 MB, the worst. */
function bigPages(figures, lines) {
  const said =
    "The ferry left at noon, said the harbour office, with a few passengers on board, and came back at night.";
  const made = {
    paragraphs: `<div class="row"><p class="text">${said}</p><ul><li><a href="/a">One</a></li></ul></div>\n`,
    "long lines with breaks": `<p>${said}<br>${said}</p>`,
    "cards of reports": `<div class="card"><h3><a href="/x">Report number one from the quays</a></h3><p>${said}</p></div>`,
    "entries of a live page": `<div class="entry"><time>14.30</time><h2>Entry</h2><p>${said}</p></div>`,
    "one paragraph": `<span class="a"><b>${said}</b></span> `,
    "cells of tables": "<table><tr><td>Monday</td><td>forty boats</td></tr></table>",
  };
  const encoder = new TextEncoder();
  const seconds = (piece, megabytes) => {
    const bytes = encoder.encode(
      `<html><title>Ferries live</title><body><h1>Ferries</h1>${piece.repeat((megabytes * 1e6) / piece.length)}</body></html>`,
    );
    const start = process.cpuUsage();
    readArticles(readPage({name: "p.html", bytes, sha256: "", mediaType: "text/html"}));
    const {user, system} = process.cpuUsage(start);
    return (user + system) / 1e6 / megabytes;
  };
  const ratios = Object.entries(made).map(([name, piece]) => {
    seconds(piece, 1);
    const [small, big] = [seconds(piece, 1), seconds(piece, 16)];
    lines.push(
      `16 MB of ${name} cost ${(big / small).toFixed(2)} times as much a megabyte as 1 MB (${big.toFixed(3)} s a MB)`,
    );
    return big / small;
  });
  figures["cost a MB, 16 MB against 1 MB"] = Number(Math.max(...ratios).toFixed(2));
}
