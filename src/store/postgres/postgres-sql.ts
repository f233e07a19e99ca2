import type pg from "pg";
import {columnsOf, keyOf, type Row, type Sql, type TableName, type Value} from "../sql/sql.js";
import {StoreError} from "../store-error.js";

type Client = Pick<pg.Pool, "query"> | Pick<pg.PoolClient, "query">;
const typeNames = {text: "text", int: "bigint", bytes: "bytea"} as const;

/** Rows of one statement; a batch beyond it goes in several. */
const mostRows = 2000;

/** Statements on a PostgreSQL server. Batches are one statement with a list a column; a transaction has a connection of its own. */
export function postgresSql(pool: pg.Pool, where: string): Sql {
  const over = (client: Client, transaction: Sql["transaction"]): Sql => {
    const all: Sql["all"] = async (text, values = []) => {
      try {
        return (await client.query(numbered(text), values.map(ownValue))).rows as Row[];
      } catch (error) {
        throw tellPostgresError(error, where);
      }
    };
    return {
      dialect: "postgres",
      all,
      transaction,
      async insert(table, rows, known) {
        const columns = columnsOf(table);
        const text = insertText(table, known);
        let changed = 0;
        for (let at = 0; at < rows.length; at += mostRows) {
          const some = rows.slice(at, at + mostRows);
          const lists = columns.map(([name, type]) => some.map((row) => ownItem(row[name] ?? null, type === "bytes")));
          try {
            changed += (await client.query(text, lists)).rowCount ?? 0;
          } catch (error) {
            throw tellPostgresError(error, where);
          }
        }
        return changed;
      },
      async now() {
        const [row] = await all("SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint AS now");
        return row!["now"] as number;
      },
      close: () => pool.end(),
    };
  };
  return over(pool, async (work) => {
    let client: pg.PoolClient;
    try {
      client = await pool.connect();
    } catch (error) {
      throw tellPostgresError(error, where);
    }
    let isLost: Error | undefined;
    // A connection that breaks between two statements says so here; the next statement then fails and ends the transaction.
    const lost = (error: Error) => {
      isLost = error;
    };
    client.on("error", lost);
    try {
      await client.query("BEGIN");
      const inside = over(client, (inner) => inner(inside));
      const result = await work(inside);
      await client.query("COMMIT");
      return result;
    } catch (error) {
      await client.query("ROLLBACK").catch((failure: Error) => {
        isLost = failure;
      });
      throw tellPostgresError(error, where);
    } finally {
      client.off("error", lost);
      client.release(isLost);
    }
  });
}

const numberedTexts = new Map<string, string>();

function numbered(text: string): string {
  let own = numberedTexts.get(text);
  if (own === undefined) {
    let n = 0;
    own = text.replace(/\?/g, () => `$${++n}`);
    numberedTexts.set(text, own);
  }
  return own;
}

function ownValue(value: Value | readonly string[]): unknown {
  return value instanceof Uint8Array ? bufferOf(value) : value;
}

function ownItem(value: Value, isBytes: boolean): unknown {
  return isBytes && value instanceof Uint8Array ? bufferOf(value) : value;
}

function bufferOf(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

const insertTexts = new Map<string, string>();

function insertText(table: TableName, known: "skip" | "replace"): string {
  const name = `${table} ${known}`;
  let text = insertTexts.get(name);
  if (text === undefined) {
    const columns = columnsOf(table);
    const key = keyOf(table);
    const names = columns.map(([column]) => column);
    const lists = columns.map(([, type], index) => `$${index + 1}::${typeNames[type]}[]`);
    const set = names.filter((column) => !key.includes(column)).map((column) => `${column} = excluded.${column}`);
    const conflict = known === "skip" ? "NOTHING" : `UPDATE SET ${set.join(", ")}`;
    text = `INSERT INTO ${table} (${names.join(", ")}) SELECT * FROM unnest(${lists.join(", ")}) ON CONFLICT (${key.join(", ")}) DO ${conflict}`;
    insertTexts.set(name, text);
  }
  return text;
}

/** What a fault of the server means, in one plain sentence. */
export function tellPostgresError(error: unknown, where: string): unknown {
  if (error instanceof StoreError || !(error instanceof Error)) return error;
  const code = String((error as {code?: unknown}).code ?? "");
  const place = withoutPassword(where);
  const tell = (say: string, why: StoreError["why"]) => new StoreError(say, why, {cause: error});
  if (
    /^(08|57P0)/.test(code) ||
    /^E(CONN|PIPE|HOST|AI_|TIMEDOUT)/.test(code) ||
    /terminat|connection (ended|error|timeout)/i.test(error.message)
  )
    return tell(
      `the connection to ${place} was lost; what was acknowledged is safe, run the same command again`,
      "lost",
    );
  if (code === "ENOTFOUND") return tell(`there is no server at ${place}`, "lost");
  if (code === "ENOENT") return tell(`there is no server at ${place}`, "lost");
  if (/^28/.test(code)) return tell(`${place} does not let this user in (${error.message})`, "other");
  if (code === "3D000") return tell(`there is no such database at ${place}; \`createdb\` makes one`, "missing");
  if (code === "53100") return tell(`the disk of ${place} is full; make room and run the same command again`, "full");
  if (code === "25006" || code === "42501") return tell(`${place} may not be written by this user`, "read-only");
  if (code === "XX001" || code === "XX002")
    return tell(`the database at ${place} is damaged (${error.message})`, "corrupt");
  return error;
}

export function withoutPassword(where: string): string {
  return where.replace(/^([a-z]+:\/\/[^:/@]*):[^@/]*@/, "$1@");
}
