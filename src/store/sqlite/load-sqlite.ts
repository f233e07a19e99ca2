/** The part of `node:sqlite` that the store uses; `@photostructure/sqlite` offers the same for Node 20. */
export type SqliteModule = {
  readonly DatabaseSync: new (
    path: string,
    options?: {readonly readOnly?: boolean; readonly timeout?: number},
  ) => SqliteDatabase;
  readonly backup?: (source: SqliteDatabase, path: string) => Promise<number>;
};
export type SqliteDatabase = {
  readonly exec: (text: string) => void;
  readonly prepare: (text: string) => SqliteStatement;
  readonly close: () => void;
};
export type SqliteStatement = {
  readonly all: (...values: unknown[]) => unknown[];
  readonly run: (...values: unknown[]) => {readonly changes: number | bigint};
};

/** SQLite built into Node where it is (from 22.13), else the same interface from a package that brings its binary along. */
export async function loadSqlite(): Promise<SqliteModule> {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 13)) return (await import("node:sqlite" as string)) as SqliteModule;
  return (await import("@photostructure/sqlite")) as unknown as SqliteModule;
}
