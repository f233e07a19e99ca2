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

/** Text folded to one line and cut at `width` columns with an ellipsis. */
export function cutText(text: string, width: number): string {
  const folded = text.replace(/\s+/g, " ").trim();
  return folded.length <= width ? folded : `${folded.slice(0, Math.max(1, width - 1)).trimEnd()}…`;
}
