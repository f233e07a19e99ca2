type TextOf = (page: string) => string | undefined;
type Place = {page: string; start: number; end: number; text: string};

/**
 * JSON in which a span of a known page is only its place: the page keeps the words once, and `unpackSpans` gives them back. A span that
 * does not say exactly what stands at its place is kept as it is. About as fast as JSON itself: a replacer function would cost thrice that.
 */
export function packSpans(value: unknown, textOf: TextOf): string {
  return JSON.stringify(placed(value, textOf));
}

/** The value with places for spans; what holds no span is not copied. */
function placed(value: unknown, textOf: TextOf): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    let list: unknown[] | null = null;
    for (let at = 0; at < value.length; at++) {
      const one = placed(value[at], textOf);
      if (one !== value[at]) (list ??= value.slice())[at] = one;
    }
    return list ?? value;
  }
  const {page, start, end, text} = value as Partial<Place>;
  if (typeof page === "string" && typeof text === "string" && typeof start === "number" && typeof end === "number")
    if (textOf(page)?.slice(start, end) === text && end - start === text.length && Object.keys(value).length === 4)
      // A slice is compared many letters at a time, which `startsWith` is not.
      return {$: `${page} ${start} ${end}`};
  let copy: Record<string, unknown> | null = null;
  for (const [key, inner] of Object.entries(value)) {
    const one = placed(inner, textOf);
    if (one !== inner) (copy ??= {...(value as Record<string, unknown>)})[key] = one;
  }
  return copy ?? value;
}

/** What was packed, with the words of every span from its page. A page that is gone gives an empty text: the caller looks before. */
export function unpackSpans(json: string, textOf: TextOf): unknown {
  const value: unknown = JSON.parse(json);
  return json.includes('{"$":"') ? filled(value, textOf) : value;
}

/** Puts the spans back where their places stand, in the value itself, which nobody else holds yet. */
function filled(value: unknown, textOf: TextOf): unknown {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) {
    for (let at = 0; at < value.length; at++) {
      const inner: unknown = value[at];
      if (typeof inner === "object" && inner !== null) value[at] = filled(inner, textOf);
    }
    return value;
  }
  const own = value as Record<string, unknown>;
  if (typeof own["$"] === "string") return spanAt(own["$"], textOf);
  for (const key of Object.keys(own)) {
    const inner = own[key];
    if (typeof inner !== "object" || inner === null) continue;
    const one = filled(inner, textOf);
    if (one !== inner) own[key] = one;
  }
  return own;
}

function spanAt(place: string, textOf: TextOf): Place {
  const [page = "", first = "0", last = "0"] = place.split(" ");
  const start = Number(first);
  const end = Number(last);
  return {page, start, end, text: (textOf(page) ?? "").slice(start, end)};
}
