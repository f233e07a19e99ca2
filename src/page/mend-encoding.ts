/** What windows-1252 makes of the last byte of a mark that was UTF-8: "â€™" was an apostrophe. */
const marks: Readonly<Record<string, string>> = {
  "\u009d": "”",
  "¢": "•",
  "¦": "…",
  œ: "“",
  "˜": "‘",
  "“": "–",
  "”": "—",
  "™": "’",
};
const readAsWindows = /â€([\u009d¢¦œ˜“”™])/g;
const readAsLatin =
  /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}|[\u00f0-\u00f4][\u0080-\u00bf]{3}/g;
/** Control characters that no text holds, behind the letter that begins a sequence of UTF-8. */
const evidence = /[\u00c2-\u00f4](?:[\u0080-\u009f]|[\u0080-\u00bf][\u0080-\u009f])/;

/**
 * Puts right what a page's own system decoded wrongly before it printed it: stretches of UTF-8 that were read as Latin-1 or
 * windows-1252 and stand among good text ("Itâ€™s"). Touches a page only where such stretches cannot be text: control
 * characters behind a letter with an accent, or "â€" with a mark. Linear.
 */
export function mendEncoding(text: string): string {
  const mended = text.includes("â€") ? text.replace(readAsWindows, (_, last: string) => marks[last]!) : text;
  return evidence.test(mended) ? mended.replace(readAsLatin, decoded) : mended;
}

function decoded(sequence: string): string {
  const lead = sequence.charCodeAt(0);
  let code = lead & (sequence.length === 2 ? 0x1f : sequence.length === 3 ? 0x0f : 0x07);
  for (let i = 1; i < sequence.length; i++) code = (code << 6) | (sequence.charCodeAt(i) & 0x3f);
  const least = sequence.length === 2 ? 0x80 : sequence.length === 3 ? 0x800 : 0x10000;
  return code < least || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? sequence : String.fromCodePoint(code);
}
