const binBits = 8;
const binCount = 1 << binBits;
/** A step of so many texts or more does not fit beside a fingerprint and stands in a word of its own. */
const longStep = (1 << binBits) - 1;
const firstChunk = 1 << 6;
const largestChunk = 1 << 12;
/** Room for text numbers beside 24 bits of a fingerprint in a number of 53 bits. */
const numberRoom = 2 ** 29;

/**
 * Fingerprints of many texts, sorted into 256 bins by their low bits as they come. An entry is four bytes: the other 24 bits of
 * the fingerprint, and how many texts further it stands than the entry before it, so that who holds it need not be kept
 * apart. About 115 entries for a text of 400 words. Nothing is moved again: adding is linear.
 */
export class FingerprintBins {
  private readonly chunks: Uint32Array[][] = Array.from({length: binCount}, () => []);
  private readonly used = new Uint32Array(binCount);
  private readonly lastText = new Uint32Array(binCount);
  /** Fingerprints of each text, for those added. */
  private sizes = new Uint32Array(1 << 10);
  total = 0;

  /** Adds a fingerprint of a text; the texts come in ascending order. */
  add(text: number, fingerprint: number) {
    const bin = fingerprint & (binCount - 1);
    const step = text - this.lastText[bin]!;
    this.lastText[bin] = text;
    const head = fingerprint & ~(binCount - 1);
    if (step < longStep) this.put(bin, head | step);
    else {
      this.put(bin, head | longStep);
      this.put(bin, text);
    }
    if (text >= this.sizes.length) this.sizes = grown(this.sizes, text);
    this.sizes[text]!++;
    this.total++;
  }

  sizeOf(text: number): number {
    return text < this.sizes.length ? this.sizes[text]! : 0;
  }

  /**
   * Calls `use` with every fingerprint that at least two texts hold and with their numbers (`numberOf[text]`), ascending. The order
   * of the calls depends on fingerprints alone. `list` is only good during the call. n log n in what stands in a bin: first
   * what stands alone is sifted out, mostly two thirds, then the rest is sorted.
   */
  forEachList(numberOf: Int32Array, use: (list: Uint32Array, size: number, fingerprint: number) => void) {
    const largest = this.used.reduce((most, some) => Math.max(most, some), 0);
    const seen = new Uint8Array(1 << Math.max(10, 34 - Math.clz32(largest)));
    const shift = Math.clz32(seen.length - 1);
    let keys = new Float64Array(Math.max(16, largest >>> 1));
    let list = new Uint32Array(1 << 6);
    for (let bin = 0; bin < binCount; bin++) {
      if (this.used[bin] === 0) continue;
      seen.fill(0);
      this.forEachEntry(bin, (head) => {
        const slot = Math.imul(head, 0x9e3779b1) >>> shift;
        if (seen[slot]! < 2) seen[slot]!++;
      });
      let count = 0;
      this.forEachEntry(bin, (head, text) => {
        if (seen[Math.imul(head, 0x9e3779b1) >>> shift]! < 2) return;
        if (count === keys.length) keys = grown(keys, count);
        keys[count++] = (head >>> binBits) * numberRoom + numberOf[text]!;
      });
      const sorted = keys.subarray(0, count).sort();
      let size = 0;
      let current = -1;
      for (let i = 0; i < count; i++) {
        const value = Math.floor(sorted[i]! / numberRoom);
        const number = sorted[i]! - value * numberRoom;
        if (value !== current) {
          if (size > 1) use(list, size, ((current << binBits) | bin) >>> 0);
          size = 0;
          current = value;
        }
        if (size === list.length) list = grown(list, size);
        if (size === 0 || list[size - 1] !== number) list[size++] = number;
      }
      if (size > 1) use(list, size, ((current << binBits) | bin) >>> 0);
    }
  }

  private forEachEntry(bin: number, use: (head: number, text: number) => void) {
    let left = this.used[bin]!;
    let text = 0;
    let awaited = -1;
    for (const chunk of this.chunks[bin]!) {
      const end = Math.min(left, chunk.length);
      left -= end;
      for (let i = 0; i < end; i++) {
        const entry = chunk[i]!;
        if (awaited >= 0) {
          text = entry;
          use(awaited, text);
          awaited = -1;
          continue;
        }
        const step = entry & longStep;
        const head = (entry & ~longStep) >>> 0;
        if (step === longStep) {
          awaited = head;
          continue;
        }
        text += step;
        use(head, text);
      }
    }
  }

  private put(bin: number, entry: number) {
    const chunks = this.chunks[bin]!;
    const used = this.used[bin]!++;
    let chunk = chunks[chunks.length - 1];
    let at = chunk ? used - roomBefore(chunks.length - 1) : 0;
    if (!chunk || at === chunk.length) {
      chunk = new Uint32Array(chunkSize(chunks.length));
      chunks.push(chunk);
      at = 0;
    }
    chunk[at] = entry;
  }
}

/** Chunks double from 64 entries to 4,096, so that few texts take little room and many waste little. */
function chunkSize(chunk: number): number {
  return Math.min(largestChunk, firstChunk << Math.min(chunk, 6));
}

function roomBefore(chunk: number): number {
  return chunk <= 6 ? firstChunk * ((1 << chunk) - 1) : firstChunk * 63 + (chunk - 6) * largestChunk;
}

function grown<Numbers extends Uint32Array | Float64Array>(from: Numbers, least: number): Numbers {
  const to = new (from.constructor as new (size: number) => Numbers)(Math.max(from.length * 2, least + 1));
  to.set(from);
  return to;
}
