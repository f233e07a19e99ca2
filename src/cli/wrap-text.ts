/** Breaks text into lines of at most `width` columns at spaces; a longer word stands alone. White space is folded. */
export function wrapText(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/\s+/)) {
    if (word === "") continue;
    if (line !== "" && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === "" ? word : `${line} ${word}`;
  }
  if (line !== "") lines.push(line);
  return lines;
}

/** Text folded to one line and cut at `width` columns with an ellipsis, at a word where one ends near. */
export function cutText(text: string, width: number): string {
  const folded = text.replace(/\s+/g, " ").trim();
  if (folded.length <= width) return folded;
  const most = Math.max(1, width - 1);
  const word = folded.lastIndexOf(" ", most);
  return `${folded.slice(0, word > most - 15 && word > 0 ? word : most).trimEnd()}…`;
}

/** Text wrapped to at most so many lines; what is left over is an ellipsis at the end of the last. */
export function cutLines(text: string, width: number, most: number): string[] {
  const lines = wrapText(text, width);
  if (lines.length <= most) return lines;
  return [...lines.slice(0, most - 1), cutText(lines.slice(most - 1).join(" "), width)];
}
