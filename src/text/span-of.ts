import type {Span} from "./span.js";

/** The span of a page between two offsets. The only way spans are made, so that `text` is always the slice. */
export function spanOf(page: {readonly id: string; readonly text: string}, start: number, end: number): Span {
  return {page: page.id, start, end, text: page.text.slice(start, end)};
}
