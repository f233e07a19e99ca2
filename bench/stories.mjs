// Stories: BCubed F1, adjusted Rand index and look-alike events merged on the development half where it is, with the usual
// single pass over TF-IDF centroids, MinHash and SimHash in the same run; speed of copies and stories together on made texts.
import {copies} from "./adapters/copies.mjs";
import {stories} from "./adapters/stories.mjs";
import {agreement, timed} from "./cluster-measures.mjs";
import {minHash, simHash} from "./copy-peers.mjs";
import {madeTexts, rowsBeside} from "./copy-texts.mjs";

const round = (value, digits = 4) => Number(value.toFixed(digits));

function measured(gold, labels) {
  const {ari, b3F1} = agreement(
    gold.map(({cluster}) => cluster),
    labels,
  );
  let merged = 0;
  let twins = 0;
  for (let i = 0; i < gold.length; i++)
    for (let k = 0; k < i; k++)
      if (gold[i].topic === gold[k].topic && gold[i].cluster !== gold[k].cluster) {
        twins++;
        if (labels[i] === labels[k]) merged++;
      }
  return {b3F1: round(b3F1), ari: round(ari), lookAlikesMerged: round(merged / Math.max(1, twins))};
}

/** Single pass: each text joins the nearest story so far, or opens one. Cosine of TF-IDF with names and numbers threefold. */
function singlePass(docs, least = 0.25) {
  const spread = new Map();
  const open = [];
  return docs.map(({title, text}, at) => {
    const counts = new Map();
    for (const [word] of `${title} ${title} ${text}`.matchAll(/[\p{L}\p{N}]{2,}/gu)) {
      const term = word.toLowerCase().replace(/(?<=.{4})(?:ing|ed|es|s)$/, "");
      counts.set(term, (counts.get(term) ?? 0) + (/^[\p{Lu}\p{N}]/u.test(word) ? 3 : 1));
    }
    for (const term of counts.keys()) spread.set(term, (spread.get(term) ?? 0) + 1);
    const vector = [...counts].map(([term, n]) => [
      term,
      (1 + Math.log(n)) * Math.log(1 + (at + 51) / spread.get(term)),
    ]);
    const norm = Math.sqrt(vector.reduce((sum, [, x]) => sum + x * x, 0)) || 1;
    let best = null;
    let most = least;
    for (const story of open) {
      let dot = 0;
      for (const [term, x] of vector) dot += x * (story.terms.get(term) ?? 0);
      const likeness = dot / norm / story.norm;
      if (likeness > most) {
        most = likeness;
        best = story;
      }
    }
    if (!best) {
      best = {label: open.length, terms: new Map(), norm: 1};
      open.push(best);
    }
    for (const [term, x] of vector) best.terms.set(term, (best.terms.get(term) ?? 0) + x / norm);
    best.norm = Math.sqrt([...best.terms.values()].reduce((sum, x) => sum + x * x, 0));
    return best.label;
  });
}

export async function run() {
  const figures = {};
  const lines = [];
  const docs = rowsBeside("stories", "docs.jsonl");
  const gold = rowsBeside("stories", "gold.jsonl");
  if (docs && gold) {
    const found = new Map(stories(docs).map(({id, cluster}) => [id, cluster]));
    const ours = measured(
      gold,
      gold.map(({id}) => found.get(id)),
    );
    for (const [name, value] of Object.entries(ours)) figures[name] = value;
    lines.push(`stories: ${JSON.stringify(ours)}`);
    const texts = docs.map(({text}) => text);
    for (const [name, labels] of [
      ["singlePass", singlePass(docs)],
      ["minHash", minHash(texts)],
      ["simHash", simHash(texts)],
    ]) {
      const at = new Map(docs.map(({id}, i) => [id, labels[i]]));
      const peer = measured(
        gold,
        gold.map(({id}) => at.get(id)),
      );
      figures[`${name}.b3F1`] = peer.b3F1;
      lines.push(`${name}: ${JSON.stringify(peer)}`);
    }
  }
  const made = madeTexts(20_000).docs;
  stories(made.slice(0, 500));
  const alone = timed(() => copies(made));
  const both = timed(() => stories(made));
  figures["copiesAndStories.textsPerSecond"] = Math.round(made.length / both.seconds);
  lines.push(
    `speed: copies ${Math.round(made.length / alone.seconds)}, copies and stories ${figures["copiesAndStories.textsPerSecond"]} texts a second`,
  );
  return {figures, lines};
}
