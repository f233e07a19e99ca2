import {mendEncoding} from "./mend-encoding.js";
import {sixteenBitCharset} from "./sixteen-bit-charset.js";
import {textOfBytes} from "./text-of-bytes.js";

export type DecodeHints = {
  /** Charset of the HTTP header or of an archive. */
  readonly charset?: string;
  /** True when the bytes are HTML or XML, which may name their charset themselves. */
  readonly html?: boolean;
};

export type Decoded = {readonly text: string; readonly charset: string};

/**
 * Bytes to text, with the charset that was used. In order: byte order mark; UTF-16 without one; UTF-8 when every byte
 * of a non-ASCII text fits (no other charset does that by chance); the given charset; the one the page names; the
 * single-byte charset whose letters make words; windows-1252. Never throws; linear.
 */
export function decodeBytes(bytes: Uint8Array, {charset, html = false}: DecodeHints = {}): Decoded {
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? "utf-8" : sixteenBitCharset(bytes);
  if (marked) return decodeAs(bytes, marked)!;
  const utf8 = decodeAs(bytes, "utf-8", true) ?? cutUtf8(bytes);
  // A header or page that names a stateful charset (ISO-2022-JP) is right: those look like ASCII.
  const named = [charset, html ? namedCharset(bytes) : null];
  for (const label of named)
    if (label && /^iso-2022|^hz-/i.test(label)) return decodeAs(bytes, label) ?? utf8 ?? fallback(bytes);
  if (utf8) return html ? {...utf8, text: mendEncoding(mendTwiceEncoded(utf8.text, bytes.length))} : utf8;
  for (const label of named) {
    if (!label || /^(?:utf-?8|us-ascii|unicode)/i.test(label.trim())) continue;
    const decoded = decodeAs(bytes, label);
    if (decoded) return decoded;
  }
  return mostlyUtf8(bytes) ? decodeAs(bytes, "utf-8")! : fallback(bytes);
}

/** A page that was encoded to UTF-8 twice ("CafÃ©") has no character above U+00FF, and decoding it again succeeds. */
function mendTwiceEncoded(text: string, size: number): string {
  if (text.length === size || /[\u0100-\uffff]/.test(text) || !/[\u00c2-\u00f4][\u0080-\u00bf]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (char) => char.charCodeAt(0));
  return decodeAs(bytes, "utf-8", true)?.text ?? text;
}

function decodeAs(bytes: Uint8Array, label: string, fatal = false): Decoded | null {
  try {
    const {text, encoding} = textOfBytes(bytes, label, fatal);
    return {text, charset: encoding};
  } catch {
    return null;
  }
}

/** A capture cut off inside a character is still UTF-8. */
function cutUtf8(bytes: Uint8Array): Decoded | null {
  for (let cut = 1; cut < 4 && cut < bytes.length; cut++) {
    const lead = bytes[bytes.length - cut]!;
    if ((lead & 0xc0) === 0x80) continue;
    const needed = lead >= 0xf5 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    return needed > cut ? decodeAs(bytes.subarray(0, bytes.length - cut), "utf-8", true) : null;
  }
  return null;
}

/** The charset that the page's XML declaration or meta element names in its first 4 KB. */
function namedCharset(bytes: Uint8Array): string | null {
  const head = textOfBytes(bytes.subarray(0, 4096), "windows-1252").text;
  const found =
    /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:-]{2,30})/i.exec(head) ??
    /<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:-]{2,30})["']/i.exec(head);
  return found?.[1] ?? null;
}

/** A few broken bytes in a text of otherwise good UTF-8 sequences: one bad insert, not another charset. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  let good = 0;
  let bad = 0;
  const length = Math.min(bytes.length, 1_000_000);
  for (let i = 0; i < length; i++) {
    const b = bytes[i]!;
    if (b < 0x80) continue;
    const more = b >= 0xf0 && b < 0xf5 ? 3 : b >= 0xe0 ? 2 : b >= 0xc2 ? 1 : 0;
    let fits = more > 0 && b < 0xf5;
    for (let k = 1; k <= more && fits; k++) fits = ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (fits) {
      good++;
      i += more;
    } else bad++;
  }
  return good > bad * 4;
}

const singleByte = [
  "windows-1252",
  "windows-1251",
  "windows-1250",
  "windows-1253",
  "windows-1254",
  "windows-1256",
  "windows-1255",
  "koi8-r",
];

/**
 * The single-byte charset whose non-ASCII letters behave like letters: lower case after lower case, one script within a word.
 * windows-1252 wins ties, as browsers choose it.
 */
function fallback(bytes: Uint8Array): Decoded {
  const sample = nonAsciiSample(bytes);
  let best = "windows-1252";
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const label of singleByte) {
    const score = wordScore(textOfBytes(sample, label).text) + (label === "windows-1252" ? 0.02 : 0);
    if (score > bestScore + 1e-9) {
      best = label;
      bestScore = score;
    }
  }
  return decodeAs(bytes, best)!;
}

/** Up to 20,000 bytes around the non-ASCII ones. */
function nonAsciiSample(bytes: Uint8Array): Uint8Array {
  const sample: number[] = [];
  let until = 0;
  for (let i = 0; i < bytes.length && sample.length < 20_000; i++) {
    if (bytes[i]! < 0x80) continue;
    for (let k = Math.max(until, i - 12); k < Math.min(bytes.length, i + 4); k++) sample.push(bytes[k]!);
    until = Math.max(until, i + 4);
    i = until - 1;
  }
  return Uint8Array.from(sample);
}

/** Common non-ASCII letters of the languages that a charset is used for. */
const usual =
  /[àáâãäåæçèéêëìíîïñòóôõöøùúûüýßœąćęłńśźżčďěňřšťůžőűăîșțşţğıİа-яёА-ЯЁіїєґα-ωάέήίόύώς\u0621-\u064a\u05d0-\u05ea“”‘’„«»–—…•€©°]/u;

function wordScore(text: string): number {
  let score = 0;
  let seen = 0;
  let previous = "";
  for (const char of text) {
    if (char.codePointAt(0)! >= 0x80) {
      seen++;
      const isUpper = char !== char.toLowerCase();
      if (usual.test(char)) score += 1;
      else score -= /\p{L}/u.test(char) ? 0.5 : 2;
      // "ÄÏÂÀÐ" inside words: upper case after lower case is the mark of a wrong table.
      if (isUpper && previous !== previous.toUpperCase()) score -= 2;
      // A lone Cyrillic or Greek letter among Latin ones is one too.
      if (/[\u0370-\u06ff]/.test(char) && /[a-z]/i.test(previous)) score -= 2;
    }
    previous = char;
  }
  return seen ? score / seen : 0;
}
