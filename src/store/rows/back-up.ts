import {existsSync} from "node:fs";
import type {Sql} from "../sql/sql.js";
import {StoreError} from "../store-error.js";

/** A copy of a SQLite store as one file. A server has its own tools for that, which know how it is run. */
export async function backUp(sql: Sql, file: string): Promise<void> {
  if (sql.dialect === "postgres")
    throw new StoreError("a store in PostgreSQL is backed up with pg_dump, and read back with pg_restore");
  if (existsSync(file)) throw new StoreError(`${file} is there already; name a new file for the backup`);
  await sql.all("VACUUM INTO ?", [file]).catch((cause: StoreError) => {
    // The fault is told of the store, and lies as a rule with the place for the copy.
    if (cause.why === "corrupt" || cause.why === "busy") throw cause;
    const say = `the backup could not be written to ${file}; does its folder exist, is there room, and may it be written?`;
    throw new StoreError(say, cause.why, {cause});
  });
}
