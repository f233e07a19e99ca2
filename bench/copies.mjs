// Copies: families, first texts, kinds and digests on the development sets (three clocks) where they are, with MinHash and
// SimHash in the same run; speed, growth and memory on made texts, which are always there.
import {copies} from "./adapters/copies.mjs";
import {agreement, timed} from "./cluster-measures.mjs";
import {minHash, simHash} from "./copy-peers.mjs";
import {madeTexts, rowsBeside} from "./copy-texts.mjs";

const round = (value, digits = 4) => Number(value.toFixed(digits));

function quality(docs, gold) {
  const rows = new Map(copies(docs).map((row) => [row.id, row]));
  const of = (id) => rows.get(id);
  const {ari, pairP, pairR} = agreement(
    gold.map(({cluster}) => cluster),
    gold.map(({id}) => of(id).cluster),
  );
  const kinds = new Map();
  let sources = 0;
  let copied = 0;
  for (const {id, kind, source} of gold) {
    if (!source) continue;
    const row = kinds.get(kind) ?? kinds.set(kind, {all: 0, joined: 0, named: 0}).get(kind);
    row.all++;
    copied++;
    if (of(id).cluster === of(source).cluster) row.joined++;
    if (of(id).kind === kind) row.named++;
    if (of(id).source === source) sources++;
  }
  const clusterOf = new Map(gold.map(({id, cluster}) => [id, cluster]));
  let right = 0;
  let found = 0;
  let wanted = 0;
  for (const {id, kind, sources: from} of gold) {
    if (kind !== "digest") continue;
    const want = new Set(from.map((source) => clusterOf.get(source)));
    const got = new Set((of(id).sources ?? []).map((source) => clusterOf.get(source)));
    wanted += want.size;
    found += got.size;
    for (const cluster of got) if (want.has(cluster)) right++;
  }
  const figures = {
    ari: round(ari),
    pairP: round(pairP),
    pairR: round(pairR),
    firstSource: round(sources / copied),
    kind: round([...kinds.values()].reduce((sum, {named, all}) => sum + named / all, 0) / kinds.size),
    digestP: round(found ? right / found : 0),
    digestR: round(wanted ? right / wanted : 0),
  };
  for (const kind of ["teaser", "trimmed", "boilerplate", "update", "edited", "rewrite"]) {
    const row = kinds.get(kind);
    if (row) figures[`recall.${kind}`] = round(row.joined / row.all);
  }
  return figures;
}

function speed() {
  const figures = {};
  const perText = [];
  for (const count of [10_000, 100_000]) {
    const {docs, gold} = madeTexts(count);
    copies(docs.slice(0, 500));
    globalThis.gc?.();
    const before = process.memoryUsage();
    const {result, seconds} = timed(() => copies(docs));
    const after = process.memoryUsage();
    const rows = new Map(result.map((row) => [row.id, row.cluster]));
    const {ari} = agreement(
      gold.map(({cluster}) => cluster),
      docs.map(({id}) => rows.get(id)),
    );
    const name = `${count / 1000}k`;
    perText.push(seconds / count);
    figures[`textsPerSecond.${name}`] = Math.round(count / seconds);
    figures[`ari.${name}`] = round(ari);
    figures[`residentMbMore.${name}`] = Math.max(0, Math.round((after.rss - before.rss) / 1e6));
  }
  figures.timeFor10x = round((perText[1] / perText[0]) * 10, 2);
  const {docs} = madeTexts(10_000);
  const peer = timed(() => minHash(docs.map(({text}) => text)));
  figures["minHash.textsPerSecond.10k"] = Math.round(docs.length / peer.seconds);
  const one = docs[0].text;
  const reprints = Array.from({length: 5000}, (_, i) => ({
    ...docs[0],
    id: `r${i}`,
    text: `From our desk ${i}. ${one.slice(0, one.length - (i % 300))}`,
  }));
  const many = timed(() => copies(reprints));
  figures.reprintsPerSecond = Math.round(reprints.length / many.seconds);
  return figures;
}

export async function run() {
  const figures = {};
  const lines = [];
  for (const set of ["dev", "dev-noclock", "dev-reversed"]) {
    const docs = rowsBeside("copies", set, "docs.jsonl");
    const gold = rowsBeside("copies", set, "gold.jsonl");
    if (!docs || !gold) continue;
    const ours = quality(docs, gold);
    for (const [name, value] of Object.entries(ours)) figures[`${set}.${name}`] = value;
    lines.push(`${set}: ${JSON.stringify(ours)}`);
    if (set !== "dev") continue;
    for (const [name, peer] of [
      ["minHash", minHash],
      ["simHash", simHash],
    ]) {
      const found = peer(docs.map(({text}) => text));
      const at = new Map(docs.map(({id}, i) => [id, found[i]]));
      const {ari, pairP, pairR} = agreement(
        gold.map(({cluster}) => cluster),
        gold.map(({id}) => at.get(id)),
      );
      figures[`${name}.ari`] = round(ari);
      lines.push(`${name} on ${set}: ${JSON.stringify({ari: round(ari), pairP: round(pairP), pairR: round(pairR)})}`);
    }
  }
  const {docs, gold} = madeTexts(3000, {seed: 9});
  const rows = new Map(copies(docs).map((row) => [row.id, row.cluster]));
  const made = agreement(
    gold.map(({cluster}) => cluster),
    gold.map(({id}) => rows.get(id)),
  );
  figures["made.ari"] = round(made.ari);
  figures["made.pairP"] = round(made.pairP);
  lines.push(`made texts: ${JSON.stringify({ari: figures["made.ari"], pairP: figures["made.pairP"]})}`);
  const fast = speed();
  Object.assign(figures, fast);
  lines.push(`speed: ${JSON.stringify(fast)}`);
  return {figures, lines};
}
