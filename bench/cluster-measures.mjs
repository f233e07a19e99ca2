// Agreement of two groupings of the same texts, from their contingency table: adjusted Rand index (Hubert and Arabie 1985),
// pair precision and recall, BCubed (Bagga and Baldwin 1998). Cost is linear in the texts.
const pairs = (n) => (n * (n - 1)) / 2;
const share = (a, b) => (b === 0 ? 0 : a / b);

export function agreement(gold, found) {
  const goldSizes = new Map();
  const foundSizes = new Map();
  const cells = new Map();
  gold.forEach((label, i) => {
    goldSizes.set(label, (goldSizes.get(label) ?? 0) + 1);
    foundSizes.set(found[i], (foundSizes.get(found[i]) ?? 0) + 1);
    const row = cells.get(label) ?? cells.set(label, new Map()).get(label);
    row.set(found[i], (row.get(found[i]) ?? 0) + 1);
  });
  const sum = (sizes) => [...sizes].reduce((total, n) => total + pairs(n), 0);
  let both = 0;
  let precision = 0;
  let recall = 0;
  for (const [label, row] of cells)
    for (const [other, n] of row) {
      both += pairs(n);
      precision += (n * n) / foundSizes.get(other);
      recall += (n * n) / goldSizes.get(label);
    }
  const inGold = sum(goldSizes.values());
  const inFound = sum(foundSizes.values());
  const chance = share(inGold * inFound, pairs(gold.length));
  const most = (inGold + inFound) / 2;
  const b3P = precision / gold.length;
  const b3R = recall / gold.length;
  return {
    ari: most === chance ? 1 : (both - chance) / (most - chance),
    pairP: share(both, inFound),
    pairR: share(both, inGold),
    b3F1: share(2 * b3P * b3R, b3P + b3R),
  };
}

/** Runs `work` and gives what it gives with the processor seconds it took. */
export function timed(work) {
  const start = process.cpuUsage();
  const result = work();
  const used = process.cpuUsage(start);
  return {result, seconds: (used.user + used.system) / 1e6};
}
