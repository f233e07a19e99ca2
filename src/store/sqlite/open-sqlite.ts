import {existsSync} from "node:fs";
import {resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {migrate} from "../sql/migrate.js";
import type {Sql} from "../sql/sql.js";
import type {OpenMode} from "../store.js";
import {StoreError} from "../store-error.js";
import {loadSqlite, type SqliteDatabase, type SqliteModule} from "./load-sqlite.js";
import {sqliteSql, tellSqliteError} from "./sqlite-sql.js";
import {sqliteWords} from "./sqlite-words.js";

/**
 * One file, write-ahead log, every commit on disk before it is acknowledged. One process writes: it holds a lock in a second file
 * beside the first, which the system lets go when the process ends in whatever way. Any number read.
 */
export async function openSqlite(path: string, mode: OpenMode): Promise<Sql> {
  const sqlite = await loadSqlite();
  if (mode !== "write" && !existsSync(path))
    throw new StoreError(`there is no store at ${path}; \`throughline add PATH --store ${path}\` makes one`, "missing");
  if (mode === "read") return openReader(sqlite, path);
  const lock = takeLock(sqlite, path);
  let database: SqliteDatabase;
  try {
    database = new sqlite.DatabaseSync(path, {timeout: 5000});
  } catch (error) {
    lock.close();
    throw tellSqliteError(error, path);
  }
  try {
    database.exec("PRAGMA page_size = 8192");
    database.exec("PRAGMA journal_mode = WAL");
    database.exec("PRAGMA synchronous = FULL");
    database.exec("PRAGMA wal_autocheckpoint = 8000");
    database.exec("PRAGMA journal_size_limit = 67108864");
    database.exec("PRAGMA cache_size = -65536");
    database.exec("PRAGMA temp_store = MEMORY");
    const sql = sqliteSql(database, path);
    await migrate(sql, sqliteWords, path, mode === "change" ? "renew" : "bring");
    return {
      ...sql,
      close: async () => {
        // What the log holds goes into the file, so that the file alone is the whole store.
        await sql.all("PRAGMA wal_checkpoint(TRUNCATE)").catch(() => undefined);
        await sql.close();
        lock.close();
      },
    };
  } catch (error) {
    database.close();
    lock.close();
    throw tellSqliteError(error, path);
  }
}

function takeLock(sqlite: SqliteModule, path: string): SqliteDatabase {
  let lock: SqliteDatabase;
  try {
    lock = new sqlite.DatabaseSync(`${path}-writer`, {timeout: 0});
  } catch (error) {
    throw tellSqliteError(error, path);
  }
  try {
    lock.exec("PRAGMA locking_mode = EXCLUSIVE");
    lock.exec("BEGIN EXCLUSIVE");
    return lock;
  } catch (error) {
    lock.close();
    throw tellSqliteError(error, path);
  }
}

async function openReader(sqlite: SqliteModule, path: string): Promise<Sql> {
  // In a folder that may not be written the log cannot be opened: then the file is read as it is, which is whole after a clean end.
  const places = [path, `${pathToFileURL(resolve(path)).href}?immutable=1`];
  let failure: unknown;
  for (const place of places) {
    let database: SqliteDatabase | null = null;
    try {
      database = new sqlite.DatabaseSync(place, {readOnly: true, timeout: 5000});
      database.exec("PRAGMA cache_size = -65536");
      const sql = sqliteSql(database, path);
      await migrate(sql, sqliteWords, path, "look");
      return sql;
    } catch (error) {
      database?.close();
      const told = tellSqliteError(error, path);
      const isPlace = told instanceof StoreError && (told.why === "missing" || told.why === "read-only");
      // What the file itself says goes before what its folder does not allow.
      if (failure === undefined || !isPlace) failure = told;
      if (told instanceof StoreError && !isPlace) break;
    }
  }
  throw failure;
}
