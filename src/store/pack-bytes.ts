import {deflateRawSync, inflateRawSync} from "node:zlib";

const plain = 0;
const deflated = 1;

/** What fits into a small window is packed with one: setting up a large one costs more than the packing. */
const smallWindow = {below: 8192, bits: 13};

/** Bytes made smaller where that pays; the first byte says which. Fast rather than small: pages are packed once and read often. */
export function packBytes(bytes: Uint8Array): Uint8Array {
  const windowBits = bytes.length < smallWindow.below ? smallWindow.bits : 15;
  const small = bytes.length > 60 ? deflateRawSync(bytes, {level: 2, windowBits}) : bytes;
  const pays = small.length < bytes.length;
  const packed = new Uint8Array(1 + (pays ? small.length : bytes.length));
  packed[0] = pays ? deflated : plain;
  packed.set(pays ? small : bytes, 1);
  return packed;
}

export function unpackBytes(packed: Uint8Array): Uint8Array {
  return packed[0] === deflated ? inflate(packed) : packed.subarray(1);
}

/** In pieces of about the size that comes out: a small text in one small buffer, a large one in few. */
function inflate(packed: Uint8Array): Uint8Array {
  const chunkSize = Math.min(65_536, Math.max(1024, packed.length * 3));
  return inflateRawSync(packed.subarray(1), {chunkSize});
}

/** Text as packed bytes. Text that is no well-formed Unicode (halves of pairs in broken pages) comes back exactly too: UTF-16 then. */
export function packText(text: string): Uint8Array {
  const wellFormed = isWellFormed(text);
  const packed = packBytes(Buffer.from(text, wellFormed ? "utf8" : "utf16le"));
  if (!wellFormed) packed[0]! |= 2;
  return packed;
}

export function unpackText(packed: Uint8Array): string {
  const isUtf16 = (packed[0]! & 2) !== 0;
  const bytes = (packed[0]! & 1) === deflated ? inflate(packed) : packed.subarray(1);
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString(isUtf16 ? "utf16le" : "utf8");
}

function isWellFormed(text: string): boolean {
  return !/[\uD800-\uDFFF]/u.test(text);
}

/** Stands for a text that is, byte for byte, the page's capture: it is kept there and not twice. */
export const sameAsCapture = Uint8Array.of(4);

export function isSameAsCapture(packed: Uint8Array): boolean {
  return packed.length === 1 && packed[0] === 4;
}
