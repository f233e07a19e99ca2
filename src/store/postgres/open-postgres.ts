import {migrate} from "../sql/migrate.js";
import type {Sql} from "../sql/sql.js";
import type {OpenMode} from "../store.js";
import {postgresSql, tellPostgresError, withoutPassword} from "./postgres-sql.js";
import {postgresWords} from "./postgres-words.js";

/** Any number that no other program is likely to lock by. */
const migrationLock = 7_304_291;

/** A database of a PostgreSQL server, 15 or newer. Any number of processes read and write; a commit is on disk before it is acknowledged. */
export async function openPostgres(where: string, mode: OpenMode): Promise<Sql> {
  const {default: pg} = await import("pg");
  const pool = new pg.Pool({
    connectionString: where,
    max: 4,
    connectionTimeoutMillis: 10_000,
    application_name: "throughline",
    types: {
      getTypeParser: (oid: number, format?: never) => (oid === 20 ? Number : pg.types.getTypeParser(oid, format)),
    } as never,
  });
  // Idle connections that a restarting server drops are made anew with the next statement.
  pool.on("error", () => undefined);
  try {
    const sql = postgresSql(pool, where);
    const place = withoutPassword(where);
    if (mode === "read") {
      await migrate(sql, postgresWords, place, "look");
      return sql;
    }
    // Two processes that open a new database at once: the second waits until the tables are made.
    const client = await pool.connect();
    try {
      await client.query("SELECT pg_advisory_lock($1)", [migrationLock]);
      await migrate(sql, postgresWords, place, mode === "change" ? "renew" : "bring");
    } finally {
      await client.query("SELECT pg_advisory_unlock($1)", [migrationLock]).catch(() => undefined);
      client.release();
    }
    return sql;
  } catch (error) {
    await pool.end();
    throw tellPostgresError(error, where);
  }
}
