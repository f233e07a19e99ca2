import {columnsOf, keyOf, type Row, type Sql, type TableName, type Value} from "../sql/sql.js";
import {StoreError} from "../store-error.js";
import type {SqliteDatabase, SqliteStatement} from "./load-sqlite.js";

/** Statements on one SQLite connection. They run one after another; a transaction keeps others of this process waiting. */
export function sqliteSql(database: SqliteDatabase, path: string): Sql {
  const statements = new Map<string, SqliteStatement>();
  const prepare = (text: string) => {
    let statement = statements.get(text);
    if (!statement) {
      const own = text
        .replaceAll("= ANY(?)", "IN (SELECT value FROM json_each(?))")
        .replaceAll("FOR UPDATE SKIP LOCKED", "");
      statement = database.prepare(own);
      statements.set(text, statement);
    }
    return statement;
  };
  const direct = <T>(work: () => T): Promise<T> => {
    try {
      return Promise.resolve(work());
    } catch (error) {
      return Promise.reject(tellSqliteError(error, path));
    }
  };
  const inside: Sql = {
    dialect: "sqlite",
    all: (text, values = []) => direct(() => prepare(text).all(...values.map(plainValue)) as Row[]),
    insert: (table, rows, known) =>
      direct(() => {
        const statement = prepare(insertText(table, known));
        const columns = columnsOf(table);
        let changed = 0;
        for (const row of rows) changed += Number(statement.run(...columns.map(([name]) => row[name] ?? null)).changes);
        return changed;
      }),
    transaction: (work) => work(inside),
    now: async () => Date.now(),
    close: async () => undefined,
  };
  let busy: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = busy.then(work);
    busy = mine.catch(() => undefined);
    return mine;
  };
  const transaction: Sql["transaction"] = (work) =>
    inTurn(async () => {
      await direct(() => database.exec("BEGIN IMMEDIATE"));
      try {
        const result = await work(inside);
        await direct(() => database.exec("COMMIT"));
        return result;
      } catch (error) {
        try {
          database.exec("ROLLBACK");
        } catch {
          // A full disk has rolled it back already.
        }
        throw error;
      }
    });
  return {
    dialect: "sqlite",
    all: (text, values) => inTurn(() => inside.all(text, values)),
    insert: (table, rows, known) => transaction((sql) => sql.insert(table, rows, known)),
    transaction,
    now: inside.now,
    close: () =>
      inTurn(async () => {
        statements.clear();
        database.close();
      }),
  };
}

function plainValue(value: Value | readonly string[]): Value {
  return Array.isArray(value) ? JSON.stringify(value) : (value as Value);
}

function insertText(table: TableName, known: "skip" | "replace"): string {
  const names = columnsOf(table).map(([name]) => name);
  const key = keyOf(table);
  const set = names.filter((name) => !key.includes(name)).map((name) => `${name} = excluded.${name}`);
  const conflict = known === "skip" ? "NOTHING" : `UPDATE SET ${set.join(", ")}`;
  return `INSERT INTO ${table} (${names.join(", ")}) VALUES (${names.map(() => "?").join(", ")}) ON CONFLICT (${key.join(", ")}) DO ${conflict}`;
}

/** What a fault of SQLite means, in one plain sentence. */
export function tellSqliteError(error: unknown, path: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = Number((error as {errcode?: number}).errcode ?? 0) & 0xff;
  const {message} = error;
  const tell = (say: string, why: StoreError["why"]) => new StoreError(say, why, {cause: error});
  if (code === 13 || /disk is full/i.test(message))
    return tell(
      `the disk with ${path} is full; what was acknowledged is safe, make room and run the same command again`,
      "full",
    );
  if (code === 8 || /readonly database/i.test(message))
    return tell(`${path} may only be read; writing to it is not allowed`, "read-only");
  if (code === 11 || code === 26 || /malformed|not a database/i.test(message))
    return tell(`${path} is damaged or is no store; restore a backup, or add the pages to a new store`, "corrupt");
  if (code === 5 || code === 6 || /database is locked/i.test(message))
    return tell(`another process is writing to ${path}; wait until it has finished, or stop it`, "busy");
  if (code === 14 || /unable to open/i.test(message))
    return tell(`${path} could not be opened; does its folder exist, and may it be written?`, "missing");
  if (code === 10) return tell(`reading or writing ${path} failed (${message}); look at the disk`, "other");
  return error;
}
