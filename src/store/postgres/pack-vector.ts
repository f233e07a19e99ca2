import {foldText, type WordText} from "../sql/words.js";

/** Bounds of a tsvector: letters of a text (its words may hold a megabyte), letters of a word, places of a word, the last place. */
const most = {text: 200_000, letters: 682, places: 256, place: 16_383};
const headlineWeight = 3 << 14;

/**
 * An article's words as the bytes of a tsvector: each word with its places, those of the headline with weight A. The server would make the
 * same of the text with `to_tsvector`, at four times the cost and for all writers alone; this is done wherever a page is read.
 */
export function packVector({headline, body}: WordText): Uint8Array {
  const places = new Map<string, number[]>();
  let at = 0;
  let size = 4;
  const read = (text: string, weight: number) => {
    for (const word of foldText(text).split(" ")) {
      if (word === "" || word.length > most.letters) continue;
      if (at < most.place) at++;
      const known = places.get(word);
      if (known === undefined) {
        places.set(word, [at | weight]);
        size += 3 * word.length + 5;
      } else if (known.length < most.places && (known[known.length - 1]! & most.place) < at) {
        known.push(at | weight);
        size += 2;
      }
    }
  };
  read(headline, headlineWeight);
  read(body.slice(0, most.text), 0);
  const bytes = new Uint8Array(size);
  let end = 4;
  for (const [word, list] of places) {
    // A zero ends the word.
    end = writeWord(bytes, end, word) + 1;
    bytes[end++] = list.length >> 8;
    bytes[end++] = list.length;
    for (const place of list) {
      bytes[end++] = place >> 8;
      bytes[end++] = place;
    }
  }
  new DataView(bytes.buffer).setInt32(0, places.size);
  return bytes.subarray(0, end);
}

/** A word in UTF-8; letter by letter while they are ASCII, which is faster than a call for each of some hundred words. Returns its end. */
function writeWord(bytes: Uint8Array, start: number, word: string): number {
  let end = start;
  for (let i = 0; i < word.length; i++) {
    const code = word.charCodeAt(i);
    if (code > 127) {
      const own = Buffer.from(word);
      bytes.set(own, start);
      return start + own.length;
    }
    bytes[end++] = code;
  }
  return end;
}

const vectorType = 3614;

/** Many tsvectors as one array in the bytes that the server takes. */
export function vectorArray(vectors: readonly Uint8Array[]): Buffer {
  const bytes = Buffer.alloc(vectors.reduce((sum, one) => sum + 4 + one.length, 20));
  let end = 0;
  for (const head of [1, 0, vectorType, vectors.length, 1]) end = bytes.writeInt32BE(head, end);
  for (const one of vectors) {
    end = bytes.writeInt32BE(one.length, end);
    bytes.set(one, end);
    end += one.length;
  }
  return bytes;
}
