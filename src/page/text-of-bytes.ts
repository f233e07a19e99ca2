/** What windows-1252 has in place of the control characters 0x80 to 0x9f. */
const table = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

export type TextOfBytes = {readonly text: string; readonly encoding: string};

/**
 * Bytes in a charset to text, with the name of the charset by the Encoding Standard. Node 20.18.3 and many later
 * releases decode windows-1252 as ISO 8859-1 and so lose its dashes and quotation marks (nodejs/node#56542): they are put right. Throws at a charset that is not known.
 */
export function textOfBytes(bytes: Uint8Array, label: string, fatal = false): TextOfBytes {
  const decoder = new TextDecoder(label.trim(), {fatal});
  const text = decoder.decode(bytes);
  const {encoding} = decoder;
  if (encoding !== "windows-1252") return {text, encoding};
  return {text: text.replace(/[\u0080-\u009f]/g, (sign) => table[sign.charCodeAt(0) - 0x80]!), encoding};
}
