import type {Extent} from "../text/span.js";
import type {Page} from "./page.js";
import {textOfBytes} from "./text-of-bytes.js";

const singleByte = /^(?:windows-\d+|iso-8859-\d+|koi8-[ru]|macintosh|x-mac-cyrillic|ibm866)$/;
/** What `mendEncoding` makes one character of. */
const mended =
  /â€[\u009d¢¦œ˜“”™]|[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/y;

/**
 * Where stretches of a page's text come from, as offsets into its bytes: for plain text the words themselves, for HTML the
 * content of the blocks that they stand in, markup and all. Null for what cannot be told: a charset of characters of changing
 * length other than UTF-8, or bytes that are no text of their charset. Linear in the page.
 */
export function findBytes(page: Page, bytes: Uint8Array, extents: readonly Extent[]): (Extent | null)[] {
  const sources = extents.map((extent) => (page.html ? sourceOf(page, extent) : extent));
  const wanted = [...new Set(sources.flatMap((source) => (source ? [source.start, source.end] : [])))];
  wanted.sort((a, b) => a - b);
  const found = byteOffsets(page, bytes, wanted);
  return sources.map((source) =>
    source && found ? {start: found.get(source.start)!, end: found.get(source.end)!} : null,
  );
}

/** The blocks that an extent touches, in the decoded source. */
function sourceOf({blocks}: Page, {start, end}: Extent): Extent | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (blocks[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  const first = blocks[low];
  if (!first || first.start >= end) return null;
  let last = first;
  for (let i = low + 1; i < blocks.length && blocks[i]!.start < end; i++) last = blocks[i]!;
  return {start: first.sourceStart, end: last.sourceEnd};
}

function byteOffsets(page: Page, bytes: Uint8Array, wanted: readonly number[]): Map<number, number> | null {
  const sizeOf = byteSize(page.charset);
  if (sizeOf === null) return null;
  const raw = textOfBytes(bytes, page.charset).text;
  const source = page.html?.tree.source ?? page.text;
  const mark = hasMark(bytes) ? (bytes[0] === 0xef ? 3 : 2) : 0;
  const found = new Map<number, number>();
  let at = 0;
  let byte = mark;
  let next = 0;
  const pass = (count: number) => {
    for (const end = at + count; at < end; at++) byte += sizeOf(raw.charCodeAt(at));
  };
  for (let i = 0; next < wanted.length; i++) {
    while (next < wanted.length && wanted[next]! <= i) found.set(wanted[next++]!, byte);
    if (at >= raw.length || i >= source.length) break;
    if (raw.charCodeAt(at) === source.charCodeAt(i)) {
      pass(1);
      continue;
    }
    mended.lastIndex = at;
    const sequence = mended.exec(raw)?.[0];
    pass(sequence?.length ?? 1);
    // A sequence of four stands for a character of two halves; what is no sequence is the rest of one that began like its character.
    if (sequence === undefined) i--;
    else if (sequence.length === 4) i++;
  }
  while (next < wanted.length) found.set(wanted[next++]!, byte);
  pass(raw.length - at);
  return byte === bytes.length ? found : null;
}

/** How many bytes a UTF-16 unit takes in a charset; a pair of surrogates takes four of UTF-8, two for each half. */
function byteSize(charset: string): ((unit: number) => number) | null {
  if (charset === "utf-8")
    return (unit) => (unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3);
  if (charset.startsWith("utf-16")) return () => 2;
  return singleByte.test(charset) ? () => 1 : null;
}

function hasMark(bytes: Uint8Array): boolean {
  const [first, second, third] = bytes;
  return (
    (first === 0xef && second === 0xbb && third === 0xbf) ||
    (first === 0xff && second === 0xfe) ||
    (first === 0xfe && second === 0xff)
  );
}
