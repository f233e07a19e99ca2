export type DecodeHints = {
  /** Charset of the HTTP header or of an archive. */
  readonly charset?: string;
  /** True when the bytes are HTML or XML, which may name their charset themselves. */
  readonly html?: boolean;
};

/** Bytes to text, with the charset that was used. Byte order mark, then the given charset, then UTF-8 if valid, then windows-1252. Never throws. */
export function decodeBytes(bytes: Uint8Array, {charset}: DecodeHints = {}): {text: string; charset: string} {
  const bom =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf
          ? "utf-8"
          : null;
  for (const label of [bom, charset, "utf-8"]) {
    if (!label) continue;
    try {
      const decoder = new TextDecoder(label, {fatal: label === "utf-8"});
      return {text: decoder.decode(bytes), charset: decoder.encoding};
    } catch {
      // Unknown label or invalid bytes: the next guess is asked.
    }
  }
  return {text: new TextDecoder("windows-1252").decode(bytes), charset: "windows-1252"};
}
