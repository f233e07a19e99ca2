/** One segment of a path. A point is written as %2E so that an outlet named "news.json" is not taken for a twin. */
function segment(text: string): string {
  return encodeURIComponent(text.replace(/[\ud800-\udfff]/g, "\ufffd")).replaceAll(".", "%2E");
}

/** The address of a page of this reader: `linkTo("story", id)` is "/story/ID". */
export function linkTo(kind: string, ...parts: readonly string[]): string {
  return `/${[kind, ...parts.map(segment)].join("/")}`;
}
