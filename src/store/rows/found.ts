import {unpackText} from "../pack-bytes.js";
import {unpackSpans} from "../pack-spans.js";
import type {Sql} from "../sql/sql.js";
import type {Found} from "../store.js";

/** What was found in articles when their stories were last told. One look-up. */
export async function keptFound(
  sql: Sql,
  articles: readonly string[],
  textOf: (page: string) => string | undefined,
): Promise<Map<string, Found>> {
  const rows = await sql.all("SELECT article, made_key, body FROM found WHERE article = ANY(?)", [articles]);
  return new Map(
    rows.map((row) => [
      row["article"] as string,
      {key: row["made_key"] as string, found: unpackSpans(unpackText(row["body"] as Uint8Array), textOf)},
    ]),
  );
}
