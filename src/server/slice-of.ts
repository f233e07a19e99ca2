import {type Slice, sliceFrom} from "../view/part/page-slice.js";
import {AskError, type Query} from "./ask.js";

/** The asked-for stretch of a list. @throws AskError when the cursor is of a row that is not there. */
export function sliceOf<T>(list: readonly T[], idOf: (row: T) => string, query: Query, usual: number): Slice<T> {
  const slice = sliceFrom(list, idOf, query.cursor, query.limit ?? usual);
  if (slice === null)
    throw new AskError("the list has changed and this place is gone; begin again without a cursor", 404);
  return slice;
}
