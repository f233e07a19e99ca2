import type {Sql, TableName} from "../sql/sql.js";
import {StoreError} from "../store-error.js";

/**
 * Tables that Citus parts among machines, and by which column: always part of the key. Tables asked for together lie together. The
 * others are small and stay on the coordinator: pages, which workers claim from, and what is looked up by name.
 */
export const partedTables: readonly (readonly [TableName | "words", column: string, beside: TableName | "none"])[] = [
  ["captures", "sha256", "none"],
  ["readings", "page", "none"],
  ["articles", "id", "none"],
  ["words", "article", "articles"],
  ["found", "article", "articles"],
  ["families", "id", "none"],
  ["stories", "id", "none"],
  ["findings", "story", "stories"],
];

/** Parts the tables of a store among the machines of a Citus cluster. Done already, it changes nothing. Returns the tables parted now. */
export async function distribute(sql: Sql): Promise<string[]> {
  if (sql.dialect !== "postgres")
    throw new StoreError("a store in a file cannot be parted among machines; use a postgres:// store");
  const [citus] = await sql.all("SELECT extversion FROM pg_extension WHERE extname = 'citus'");
  if (!citus)
    throw new StoreError(
      "this database has no Citus: install it on the server, then run CREATE EXTENSION citus in the database and add its workers",
    );
  const known = new Set(
    (await sql.all("SELECT logicalrelid::text AS name FROM pg_dist_partition")).map(({name}) => name),
  );
  const parted: string[] = [];
  for (const [table, column, beside] of partedTables) {
    if (known.has(table)) continue;
    await sql.all("SELECT create_distributed_table(?, ?, colocate_with => ?)", [table, column, beside]);
    parted.push(table);
  }
  return parted;
}
