/**
 * JSON in which a span of a known page is only its place: the page keeps the words once, and `unpackSpans` gives them back. A span that
 * does not say exactly what stands at its place is kept as it is. About as fast as JSON itself.
 */
export function packSpans(value: unknown, textOf: (page: string) => string | undefined): string {
  return JSON.stringify(value, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null) return inner;
    const {page, start, end, text} = inner as Partial<{page: string; start: number; end: number; text: string}>;
    if (typeof page !== "string" || typeof start !== "number" || typeof end !== "number" || typeof text !== "string")
      return inner;
    if (Object.keys(inner).length !== 4 || end - start !== text.length) return inner;
    return textOf(page)?.startsWith(text, start) ? {$: `${page} ${start} ${end}`} : inner;
  });
}

/** What was packed, with the words of every span from its page. A page that is gone gives an empty text: the caller looks before. */
export function unpackSpans(json: string, textOf: (page: string) => string | undefined): unknown {
  return JSON.parse(json, (_, inner: unknown) => {
    if (typeof inner !== "object" || inner === null) return inner;
    const place = (inner as {$?: unknown}).$;
    if (typeof place !== "string") return inner;
    const [page = "", first = "0", last = "0"] = place.split(" ");
    const start = Number(first);
    const end = Number(last);
    return {page, start, end, text: (textOf(page) ?? "").slice(start, end)};
  });
}
