import type {Capture} from "./capture.js";
import {sixteenBitCharset} from "./sixteen-bit-charset.js";

export type Sniffed = {readonly is: "text" | "html" | "empty"} | {readonly is: "binary"; readonly say: string};

const magics: readonly (readonly [string, string])[] = [
  ["%PDF-", "a PDF file"],
  ["\x89PNG", "a PNG picture"],
  ["\xff\xd8\xff", "a JPEG picture"],
  ["GIF8", "a GIF picture"],
  ["PK\x03\x04", "a ZIP archive"],
  ["\x1f\x8b", "a gzip file"],
  ["\x7fELF", "a program"],
  ["SQLite format 3", "a database"],
];

const htmlStart =
  /^\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}>\s*)*<(?:!doctype\s+html|html|head|body|title|meta|div|article|script|main|section|p|h1|link|table)\b/i;

/**
 * What the bytes are: plain text, HTML, nothing, or something that holds no page (said in words).
 * A declared media type wins for HTML, then the first element in the bytes, then the name. Looks at the first 64 KB only.
 */
export function sniffBytes({bytes, mediaType = "", name}: Pick<Capture, "bytes" | "mediaType" | "name">): Sniffed {
  if (bytes.length === 0) return {is: "empty"};
  const head = latin1(bytes, 0, 16);
  for (const [magic, say] of magics) if (head.startsWith(magic)) return {is: "binary", say};
  const sixteenBit = sixteenBitCharset(bytes) !== null;
  if (!sixteenBit && controlShare(bytes) > 0.01) return {is: "binary", say: "not text: it is full of control bytes"};
  if (!sixteenBit && /\b(?:x?html)\b/i.test(mediaType) && /<[a-z!]/i.test(latin1(bytes, 0, 1024))) return {is: "html"};
  if (!sixteenBit && htmlStart.test(latin1(bytes, 0, 8192).replace(/^\xef\xbb\xbf/, ""))) return {is: "html"};
  const first = latin1(bytes, 0, 65_536)
    .replaceAll("\0", "")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "");
  if (first.trim() === "" && bytes.length <= 65_536) return {is: "empty"};
  if (/\b(?:x?html)\b/i.test(mediaType)) return {is: "html"};
  if (htmlStart.test(first.slice(0, 8192))) return {is: "html"};
  if (/\.x?html?$/i.test(name) && /<[a-z!/]/i.test(first)) return {is: "html"};
  return {is: "text"};
}

function controlShare(bytes: Uint8Array): number {
  const length = Math.min(bytes.length, 16_384);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const b = bytes[i]!;
    if (b < 9 || (b > 13 && b < 27) || (b > 27 && b < 32) || b === 127) control++;
  }
  return control / length;
}

function latin1(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  const stop = Math.min(end, bytes.length);
  for (let i = start; i < stop; i += 4096) text += String.fromCharCode(...bytes.subarray(i, Math.min(stop, i + 4096)));
  return text;
}
