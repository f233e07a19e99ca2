import type {Span} from "../text/span.js";

/** Every span anywhere in a report (or any part of one), with the path it stands at, in order. Linear in the size. */
export function* spansIn(value: unknown, path = ""): Generator<{readonly path: string; readonly span: Span}> {
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) yield* spansIn(value[i], `${path}[${i}]`);
  } else if (typeof value === "object" && value !== null) {
    if (isSpan(value)) yield {path, span: value};
    else for (const [key, inner] of Object.entries(value)) yield* spansIn(inner, path === "" ? key : `${path}.${key}`);
  }
}

function isSpan(value: object): value is Span {
  const {page, start, end, text} = value as Partial<Span>;
  return typeof page === "string" && typeof start === "number" && typeof end === "number" && typeof text === "string";
}
