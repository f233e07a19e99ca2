// Texts for the benches of copies: the development sets beside the project where they are (../shared/bench/copies), and
// families made here of random words, which need nothing and grow to any number.
import {existsSync, readFileSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {gunzipSync} from "node:zlib";

const beside = resolve(fileURLToPath(import.meta.url), "../../../shared/bench");

/** Rows of a JSON Lines file beside the project, plain or gzipped; null where there is none. */
export function rowsBeside(...path) {
  const plain = join(beside, ...path);
  const file = [plain, `${plain}.gz`].find(existsSync);
  if (!file) return null;
  const bytes = readFileSync(file);
  const text = (file.endsWith(".gz") ? gunzipSync(bytes) : bytes).toString("utf8");
  return text
    .split("\n")
    .filter((line) => line.trim())
    .map((line) => JSON.parse(line));
}

/** The same numbers from the same seed on every machine (Mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

const small =
  "the of to and in a said that for on was with at by it as from is be were has had are this will not its but an which".split(
    " ",
  );

/**
 * `count` texts of about `words` words: reports of sentences over a skewed vocabulary, and copies of them: word for word, cut at
 * the end, with a sentence put in, with words changed. About four texts in ten are copies.
 */
export function madeTexts(count, {seed = 1, words = 400} = {}) {
  const next = random(seed);
  const word = () =>
    next() < 0.42 ? small[Math.floor(next() * small.length)] : `w${Math.floor(60_000 * next() ** 3)}`;
  const sentence = () => `${Array.from({length: 12 + Math.floor(next() * 16)}, word).join(" ")}.`;
  const docs = [];
  const gold = [];
  while (docs.length < count) {
    const report = Array.from({length: Math.round(words / 20)}, sentence);
    const family = `f${gold.length}`;
    const copies = next() < 0.3 ? 1 + Math.floor(next() * 4) : 0;
    for (let copy = 0; copy <= copies && docs.length < count; copy++) {
      const kind = copy === 0 ? "original" : ["verbatim", "trimmed", "update", "edited"][Math.floor(next() * 4)];
      const lines =
        kind === "trimmed"
          ? report.slice(0, Math.ceil(report.length * (0.3 + next() * 0.5)))
          : kind === "update"
            ? [report[0], sentence(), sentence(), ...report.slice(1)]
            : kind === "edited"
              ? report.filter((_, i) => i === 0 || next() > 0.15).map((line) => line.replace(/w7\d* /g, "other "))
              : report;
      const id = `t${docs.length}`;
      docs.push({
        id,
        title: `${report[0].split(" ").slice(0, 7).join(" ")}`,
        text: lines.join(" "),
        outlet: `o${Math.floor(next() * 40)}`,
        published: null,
      });
      gold.push({id, cluster: family, kind});
    }
  }
  return {docs, gold};
}
