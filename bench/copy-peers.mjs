// The usual ways to find near-duplicates, for comparison in the same run: MinHash with banding (Broder 1997) and SimHash
// (Charikar 2002), over five-word shingles. Each gives a label a text.
const mix = (hash) => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

function shingles(text, length) {
  const words = (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).map((word) => {
    let hash = 0x811c9dc5;
    for (let i = 0; i < word.length; i++) hash = Math.imul(hash ^ word.charCodeAt(i), 0x01000193);
    return mix(hash);
  });
  const found = new Set();
  for (let i = 0; i + length <= words.length; i++) {
    let hash = 0;
    for (let k = 0; k < length; k++) hash = mix(Math.imul(hash, 31) ^ words[i + k]);
    found.add(hash);
  }
  return found;
}

class Groups {
  constructor(count) {
    this.parent = Int32Array.from({length: count}, (_, i) => i);
  }
  find(of) {
    let at = of;
    while (this.parent[at] !== at) at = this.parent[at] = this.parent[this.parent[at]];
    return at;
  }
  join(a, b) {
    this.parent[this.find(a)] = this.find(b);
  }
  labels() {
    return [...this.parent.keys()].map((i) => this.find(i));
  }
}

/** MinHash, 64 bands of two, joined from an estimated Jaccard likeness of 0.3: the best setting we know for news. */
export function minHash(texts, {bands = 64, rows = 2, least = 0.3, length = 5} = {}) {
  const width = bands * rows;
  const seeds = Uint32Array.from({length: width}, (_, i) => mix(i * 0x9e3779b9 + 1));
  const least32 = new Uint32Array(texts.length * width).fill(0xffffffff);
  texts.forEach((text, at) => {
    for (const shingle of shingles(text, length))
      for (let i = 0; i < width; i++) {
        const value = Math.imul(shingle ^ seeds[i], 0x85ebca6b) >>> 0;
        if (value < least32[at * width + i]) least32[at * width + i] = value;
      }
  });
  const groups = new Groups(texts.length);
  for (let band = 0; band < bands; band++) {
    const buckets = new Map();
    for (let at = 0; at < texts.length; at++) {
      let key = band;
      for (let i = 0; i < rows; i++) key = mix(Math.imul(key, 31) ^ least32[at * width + band * rows + i]);
      const list = buckets.get(key);
      if (!list) {
        buckets.set(key, [at]);
        continue;
      }
      for (const other of list) {
        if (groups.find(at) === groups.find(other)) continue;
        let same = 0;
        for (let i = 0; i < width; i++) if (least32[at * width + i] === least32[other * width + i]) same++;
        if (same / width >= least) groups.join(at, other);
      }
      if (list.length < 50) list.push(at);
    }
  }
  return groups.labels();
}

/** SimHash of 64 bits over three-word shingles, joined at twelve differing bits or fewer; all pairs. */
export function simHash(texts, {bits = 12, length = 3} = {}) {
  const low = new Uint32Array(texts.length);
  const high = new Uint32Array(texts.length);
  texts.forEach((text, at) => {
    const sums = new Int32Array(64);
    for (const shingle of shingles(text, length)) {
      const other = mix(shingle ^ 0x5bd1e995);
      for (let bit = 0; bit < 32; bit++) {
        sums[bit] += (shingle >>> bit) & 1 ? 1 : -1;
        sums[32 + bit] += (other >>> bit) & 1 ? 1 : -1;
      }
    }
    for (let bit = 0; bit < 32; bit++) {
      if (sums[bit] > 0) low[at] |= 1 << bit;
      if (sums[32 + bit] > 0) high[at] |= 1 << bit;
    }
  });
  const count = (x) => {
    let n = x - ((x >>> 1) & 0x55555555);
    n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
    return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  };
  const groups = new Groups(texts.length);
  for (let a = 0; a < texts.length; a++)
    for (let b = 0; b < a; b++) if (count(low[a] ^ low[b]) + count(high[a] ^ high[b]) <= bits) groups.join(a, b);
  return groups.labels();
}
