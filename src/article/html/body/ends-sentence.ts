const ends = ".!?…。！？؟।";
const closers = "\"'”’»)] \n\u00a0";

/** Whether the last mark of a text, quotation marks and brackets aside, ends a sentence, in the scripts of the world's newspapers. */
export function endsSentence(text: string): boolean {
  let i = text.length - 1;
  while (i > 0 && closers.includes(text[i]!)) i--;
  return i >= 0 && ends.includes(text[i]!);
}
