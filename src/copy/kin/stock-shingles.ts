/** A run of words that this many unrelated families print is a stock phrase, a notice or a template: no evidence of copying. */
const stockFamilies = 10;
const fullByte = 255;

/** A large table is counted up piece by piece, so much at a time that the piece stays in the processor's cache. */
const pieceBits = 18;
const waitingBits = 13;

/**
 * Learns which shingles are stock: in how many texts each stands, in one byte a slot, and how many of those are of one family.
 * Two shingles that meet in one slot add up, so a very full table calls a little too much stock, never too little.
 */
export class StockShingles {
  private readonly counts: Uint8Array;
  /** Counts of 255 and more, by slot. */
  private readonly large = new Map<number, number>();
  private readonly met = new MetShingles();
  /** Slots of each piece of the table that are still to be counted up. */
  private readonly waiting: Uint32Array;
  private readonly used: Uint32Array;

  /** `words` is about how many words there will be. */
  constructor(words: number) {
    this.counts = new Uint8Array(2 ** Math.min(27, Math.max(16, Math.ceil(Math.log2(words + 1)))));
    const pieces = this.counts.length >>> pieceBits;
    this.used = new Uint32Array(Math.max(1, pieces));
    this.waiting = new Uint32Array(Math.max(1, pieces) << waitingBits);
  }

  /** Counts each shingle of a text once. */
  add(shingles: Uint32Array) {
    const {met, waiting, used} = this;
    const mask = this.counts.length - 1;
    met.open();
    met.read(shingles.length);
    for (let i = 0; i < shingles.length; i++) {
      const shingle = shingles[i]!;
      if (met.meet(shingle) !== "new") continue;
      const slot = shingle & mask;
      const piece = slot >>> pieceBits;
      waiting[(piece << waitingBits) | used[piece]!++] = slot;
      if (used[piece] === 1 << waitingBits) this.countUp(piece);
    }
  }

  private countUp(piece: number) {
    const {counts, large, waiting} = this;
    const from = piece << waitingBits;
    const end = from + this.used[piece]!;
    for (let i = from; i < end; i++) {
      const slot = waiting[i]!;
      const count = counts[slot]!;
      if (count < fullByte) counts[slot] = count + 1;
      if (count >= fullByte - 1) large.set(slot, (large.get(slot) ?? fullByte - 1) + 1);
    }
    this.used[piece] = 0;
  }

  /** Counts up whatever waits; to be called before the first question. */
  settle() {
    for (let piece = 0; piece < this.used.length; piece++) this.countUp(piece);
  }

  /** These texts, counted before, are of one family: what they share counts once. */
  countOnce(family: Iterable<Uint32Array>) {
    const {counts, large, met} = this;
    const mask = counts.length - 1;
    met.open();
    for (const shingles of family) {
      met.read(shingles.length);
      for (let i = 0; i < shingles.length; i++) {
        const shingle = shingles[i]!;
        if (met.meet(shingle) !== "elsewhere") continue;
        const slot = shingle & mask;
        const count = large.get(slot) ?? counts[slot]!;
        if (count > fullByte) large.set(slot, count - 1);
        else {
          counts[slot] = count - 1;
          large.delete(slot);
        }
      }
    }
  }

  isStock(shingle: number): boolean {
    return this.counts[shingle & (this.counts.length - 1)]! >= stockFamilies;
  }
}

/**
 * Which shingles were met since the set was opened: never ("new"), in an earlier text ("elsewhere"), or in this text ("here").
 * Opening costs nothing: each slot remembers the text that met it last, and texts are numbered on and on.
 */
class MetShingles {
  private keys = new Uint32Array(1 << 12);
  private texts = new Uint32Array(1 << 12);
  private mask = (1 << 12) - 1;
  private opened = 1;
  private text = 0;
  private held = 0;

  open() {
    this.opened = this.text + 1;
    this.held = 0;
    this.mask = (1 << 12) - 1;
  }

  /** Goes on to the next text, of so many shingles. */
  read(shingles: number) {
    this.text++;
    if ((this.held + shingles) * 2 > this.mask + 1) this.grow(2 ** Math.ceil(Math.log2((this.held + shingles) * 2)));
  }

  meet(shingle: number): "new" | "elsewhere" | "here" {
    const {keys, texts, mask, opened} = this;
    let slot = shingle & mask;
    while (texts[slot]! >= opened && keys[slot] !== shingle) slot = (slot + 1) & mask;
    const text = texts[slot]!;
    texts[slot] = this.text;
    if (text === this.text) return "here";
    if (text >= opened) return "elsewhere";
    keys[slot] = shingle;
    this.held++;
    return "new";
  }

  private grow(size: number) {
    const {keys, texts, mask, opened} = this;
    this.mask = size - 1;
    if (this.held === 0 && size <= keys.length) return;
    this.keys = new Uint32Array(size);
    this.texts = new Uint32Array(size);
    for (let i = 0; i <= mask; i++) {
      if (texts[i]! < opened) continue;
      let slot = keys[i]! & this.mask;
      while (this.texts[slot]! >= opened) slot = (slot + 1) & this.mask;
      this.keys[slot] = keys[i]!;
      this.texts[slot] = texts[i]!;
    }
  }
}
