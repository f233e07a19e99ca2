import type pg from "pg";
import {columnsOf, keyOf, type Row, type Sql, type TableName, type Value} from "../sql/sql.js";
import {StoreError} from "../store-error.js";

type Client = Pick<pg.Pool, "query"> | Pick<pg.PoolClient, "query">;
const typeNames = {text: "text", int: "bigint", bytes: "bytea"} as const;

/** Rows of one statement; a batch beyond it goes in several. */
const mostRows = 2000;

/** A server that restarts is waited for so long before the connection counts as lost. */
const mostConnects = 8;
const restMs = 400;

/**
 * Statements on a PostgreSQL server. Batches are one statement with a list a column. Whatever writes does so in a transaction with a
 * connection of its own, which is known to live before anything is done on it; a look-up on a dead connection is made again.
 */
export function postgresSql(pool: pg.Pool, where: string): Sql {
  const within = (client: Client): Sql => {
    const run = async (text: string, values: unknown[]) => {
      try {
        return await client.query(text, values);
      } catch (error) {
        throw tellPostgresError(error, where);
      }
    };
    const inside: Sql = {
      dialect: "postgres",
      all: async (text, values = []) => (await run(numbered(text), values.map(ownValue))).rows as Row[],
      transaction: (work) => work(inside),
      async insert(table, rows, known) {
        const columns = columnsOf(table);
        let changed = 0;
        for (let at = 0; at < rows.length; at += mostRows) {
          const some = rows.slice(at, at + mostRows);
          const lists = columns.map(([name]) => some.map((row) => ownValue(row[name] ?? null)));
          changed += (await run(insertText(table, known), lists)).rowCount ?? 0;
        }
        return changed;
      },
      async now() {
        const [row] = await inside.all("SELECT (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint AS now");
        return row!["now"] as number;
      },
      close: async () => undefined,
    };
    return inside;
  };
  const transaction: Sql["transaction"] = async (work) => {
    const client = await liveClient(pool, where);
    let isLost: Error | undefined;
    // A connection that breaks between two statements says so here; the next statement then fails and ends the transaction.
    const lost = (error: Error) => {
      isLost = error;
    };
    client.on("error", lost);
    try {
      const result = await work(within(client));
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
  };
  const direct = within(pool);
  return {
    ...direct,
    transaction,
    insert: (table, rows, known) => transaction((sql) => sql.insert(table, rows, known)),
    async all(text, values) {
      // VACUUM cannot run in a transaction; any other statement that writes does.
      if (!/^\s*(SELECT|VACUUM)/i.test(text)) return transaction((sql) => sql.all(text, values));
      for (let attempt = 1; ; attempt++) {
        try {
          return await direct.all(text, values);
        } catch (error) {
          if (!(error instanceof StoreError) || error.why !== "lost" || attempt >= mostConnects) throw error;
          await rest();
        }
      }
    },
    close: () => pool.end(),
  };
}

/** A connection on which a transaction has begun. */
async function liveClient(pool: pg.Pool, where: string): Promise<pg.PoolClient> {
  for (let attempt = 1; ; attempt++) {
    let client: pg.PoolClient | null = null;
    try {
      client = await pool.connect();
      await client.query("BEGIN");
      return client;
    } catch (error) {
      client?.release(error as Error);
      const told = tellPostgresError(error, where);
      if (!(told instanceof StoreError) || told.why !== "lost" || attempt >= mostConnects) throw told;
      await rest();
    }
  }
}

function rest(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, restMs));
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
