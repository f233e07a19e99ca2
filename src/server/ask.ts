import {type OnlyKind, onlyKinds} from "../view/feed/story-feed.js";

/** The words after the question mark, checked. */
export type Query = {
  readonly q: string;
  readonly since: string | null;
  readonly asOf: string | null;
  readonly cursor: string | null;
  readonly limit: number | null;
  readonly only: readonly OnlyKind[];
  readonly at: {readonly start: number; readonly end: number} | null;
};

export const queryNames = ["q", "since", "as_of", "cursor", "limit", "only", "at"] as const;
export type QueryName = (typeof queryNames)[number];

export const queryMeanings: Readonly<Record<QueryName, string>> = {
  q: 'words to look for; "quoted words" must stand together; at most 200 characters (20,000 for /trace)',
  since: "a day such as 2025-07-22: news is what was published after it",
  as_of: "a day: the collection as it stood at the end of it",
  cursor: "where a list goes on: the `next` of the stretch before",
  limit: "how many rows, 1 to 500",
  only: "kinds in a feed, with commas: facts, quotes, figures, conflicts, changes",
  at: "offsets START-END of the words to mark in a capture",
};

/** A request that cannot be answered, with the sentence that says why. */
export class AskError extends Error {
  override readonly name = "AskError";
  constructor(
    message: string,
    readonly status: 400 | 403 | 404 | 405 | 413 | 421 | 429 = 400,
  ) {
    super(message);
  }
}

/** Reads and checks the query of a request. @throws AskError with one plain sentence. */
export function readQuery(params: URLSearchParams, longest = 200): Query {
  const one = (name: QueryName) => {
    const value = params.get(name);
    return value === null || value === "" ? null : value;
  };
  const day = (name: QueryName) => {
    const value = one(name);
    if (value !== null && !isDay(value)) throw new AskError(`${name} takes a day such as 2025-07-22`);
    return value;
  };
  const q = one("q") ?? "";
  if (q.length > longest)
    throw new AskError(`the question is longer than ${longest.toLocaleString("en")} characters`, 413);
  const cursor = one("cursor");
  if (cursor !== null && cursor.length > 300) throw new AskError("this cursor is not one of ours");
  const limit = one("limit");
  if (limit !== null && (!/^\d{1,3}$/.test(limit) || Number(limit) < 1 || Number(limit) > 500))
    throw new AskError("limit takes a number from 1 to 500");
  const at = one("at");
  const place = at === null ? null : /^(\d{1,9})-(\d{1,9})$/.exec(at);
  if (at !== null && place === null) throw new AskError("at takes two offsets such as 120-180");
  const only = (one("only") ?? "").split(",").filter((word) => word !== "");
  const unknown = only.find((word) => !onlyKinds.some((kind) => kind === word));
  if (unknown !== undefined) throw new AskError(`only takes ${onlyKinds.join(", ")}`);
  return {
    q,
    since: day("since"),
    asOf: day("as_of"),
    cursor,
    limit: limit === null ? null : Number(limit),
    only: only as OnlyKind[],
    at: place ? {start: Number(place[1]), end: Number(place[2])} : null,
  };
}

/** A day of the calendar: there is no 31 February. */
function isDay(value: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(value) ? Date.parse(value) : Number.NaN;
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}
