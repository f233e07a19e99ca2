export type Value = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, Value>>;

/**
 * What the two databases have in common. Statements are written once: `?` stands for a value, `= ANY(?)` for one of a list of strings;
 * a dialect turns them into its own words. Batches go in as one statement, never row by row over a connection.
 */
export type Sql = {
  readonly dialect: "sqlite" | "postgres";
  readonly all: (text: string, values?: readonly (Value | readonly string[])[]) => Promise<Row[]>;
  /** Puts rows in; a row whose key is known is passed over or replaced. Returns how many were put in or replaced. */
  readonly insert: (table: TableName, rows: readonly Row[], known: "skip" | "replace") => Promise<number>;
  /** All or nothing. Inside one that runs already, the same transaction goes on. */
  readonly transaction: <T>(work: (sql: Sql) => Promise<T>) => Promise<T>;
  /** Milliseconds since 1970 by the clock of the database, which all its workers share. */
  readonly now: () => Promise<number>;
  readonly close: () => Promise<void>;
};

export type ColumnType = "text" | "int" | "bytes";

/** Columns of every table; the first is its key unless `keys` names more. Rows are parted among machines by the first column. */
export const tables = {
  meta: {name: "text", value: "text"},
  captures: {sha256: "text", size: "int", bytes: "bytes"},
  pages: {
    id: "text",
    sha256: "text",
    name: "text",
    url: "text",
    media_type: "text",
    charset: "text",
    captured: "text",
    captured_how: "text",
    outlet: "text",
    added: "int",
    state: "text",
    why: "text",
    worker: "text",
    lease_until: "int",
    tries: "int",
    told: "int",
  },
  remarks: {id: "text", body: "text"},
  readings: {page: "text", made_by: "text", text: "bytes", body: "bytes", sketch: "bytes"},
  articles: {
    id: "text",
    page: "text",
    story: "text",
    family: "text",
    published: "text",
    outlet: "text",
    agency: "text",
    language: "text",
    kind: "text",
    tags: "text",
    headline: "text",
    made_key: "text",
    body: "text",
  },
  families: {id: "text", made_key: "text", body: "text"},
  stories: {
    id: "text",
    made_key: "text",
    shared_key: "text",
    articles: "int",
    origins: "int",
    body: "bytes",
    told: "bytes",
    shared: "bytes",
  },
  sketches: {id: "text", run: "text", level: "int", part: "int", first: "int", body: "bytes"},
  found: {article: "text", made_key: "text", body: "bytes"},
  findings: {
    story: "text",
    number: "int",
    kind: "text",
    id: "text",
    article: "text",
    page: "text",
    starts: "int",
    ends: "int",
    made_by: "text",
    body: "text",
  },
  aliases: {alias: "text", story: "text"},
  rulings: {number: "int", added: "int", body: "text"},
  readers: {name: "text", told: "int"},
} as const satisfies Record<string, Record<string, ColumnType>>;
export type TableName = keyof typeof tables;

/** Columns that together are the key, where it is more than the first. */
export const keys: Partial<Record<TableName, readonly string[]>> = {findings: ["story", "number"]};

export function columnsOf(table: TableName): readonly (readonly [string, ColumnType])[] {
  return Object.entries(tables[table]);
}

export function keyOf(table: TableName): readonly string[] {
  return keys[table] ?? [Object.keys(tables[table])[0]!];
}
