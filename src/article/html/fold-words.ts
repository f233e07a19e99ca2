const ascii = /^[\u0000-\u007f]*$/;

/** Letters and digits in lower case and nothing else, for comparing what two places print. */
export function foldWords(text: string): string {
  const lower = text.toLowerCase();
  // Most text is ASCII, and classes of Unicode letters cost far more to compile and to match.
  return ascii.test(lower) ? lower.replace(/[^a-z0-9]+/g, "") : lower.replace(/[^\p{L}\p{N}]+/gu, "");
}
