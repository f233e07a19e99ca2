/** "8 articles", "1 story", "1,200 copies": a number with its word. */
export function count(n: number, word: string): string {
  if (n === 1) return `1 ${word}`;
  return `${n.toLocaleString("en")} ${word.endsWith("y") ? `${word.slice(0, -1)}ies` : `${word}s`}`;
}
