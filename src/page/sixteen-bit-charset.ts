/**
 * UTF-16 by its byte order mark, by the first mark of a page ("<" and what may follow it, each with its zero, as XML tells it), or
 * by zeros in nearly every second byte of the first 4 KB; null for anything else.
 */
export function sixteenBitCharset(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  let first = 0;
  while (first < 64 && isBlank(bytes[first]) && bytes[first + 1] === 0) first += 2;
  if (opensTag(bytes[first], bytes[first + 2]) && bytes[first + 1] === 0 && bytes[first + 3] === 0) return "utf-16le";
  first = 0;
  while (first < 64 && bytes[first] === 0 && isBlank(bytes[first + 1])) first += 2;
  if (opensTag(bytes[first + 1], bytes[first + 3]) && bytes[first] === 0 && bytes[first + 2] === 0) return "utf-16be";
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  const zeros = [0, 0];
  for (let i = 0; i < length; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const half = length / 2;
  if (zeros[1]! > half * 0.6 && zeros[0]! < half * 0.1) return "utf-16le";
  if (zeros[0]! > half * 0.6 && zeros[1]! < half * 0.1) return "utf-16be";
  return null;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 32 || byte === 9 || byte === 10 || byte === 13;
}

/** "<" and "!", "?" or a letter. */
function opensTag(mark: number | undefined, next: number | undefined): boolean {
  return mark === 60 && next !== undefined && (next === 33 || next === 63 || ((next | 32) - 97) >>> 0 < 26);
}
