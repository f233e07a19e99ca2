/** A stretch of a list with where the next one begins. `total` is the length of the whole list. */
export type Slice<T> = {
  readonly rows: readonly T[];
  readonly next: string | null;
  readonly total: number;
  readonly from: number;
};

/**
 * `limit` rows from the one whose id is `cursor` on (from the start without one). The cursor is an id, so rows that arrive before it move
 * nothing. Null when no row has that id. Linear in the list.
 */
export function sliceFrom<T>(
  list: readonly T[],
  idOf: (row: T) => string,
  cursor: string | null,
  limit: number,
): Slice<T> | null {
  const from = cursor === null ? 0 : list.findIndex((row) => idOf(row) === cursor);
  if (from < 0) return null;
  const after = list[from + limit];
  return {
    rows: list.slice(from, from + limit),
    next: after === undefined ? null : idOf(after),
    total: list.length,
    from,
  };
}
