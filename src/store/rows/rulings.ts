import type {Ruling} from "../../story/ruling.js";
import type {Sql} from "../sql/sql.js";

/** Human decisions in the order they were made. Nothing ever changes or removes one. */
export async function keptRulings(sql: Sql): Promise<Ruling[]> {
  return (await sql.all("SELECT body FROM rulings ORDER BY number")).map(
    ({body}) => JSON.parse(body as string) as Ruling,
  );
}

/** Appends rulings; one that is the same in every word as a kept one is not kept twice. */
export async function keepRulings(sql: Sql, rulings: readonly Ruling[]): Promise<void> {
  const added = await sql.now();
  await sql.transaction(async (tx) => {
    const kept = await tx.all("SELECT number, body FROM rulings ORDER BY number");
    const known = new Set(kept.map(({body}) => body as string));
    let number = kept.reduce((most, row) => Math.max(most, row["number"] as number), 0);
    const rows = [...new Set(rulings.map((ruling) => JSON.stringify(ruling)))]
      .filter((body) => !known.has(body))
      .map((body) => ({number: ++number, added, body}));
    await tx.insert("rulings", rows, "skip");
  });
}

/** How far a reader has read: the number of a telling. */
export async function cursorOf(sql: Sql, reader: string): Promise<number> {
  const [row] = await sql.all("SELECT told FROM readers WHERE name = ?", [reader]);
  return Number(row?.["told"] ?? 0);
}

export async function moveCursor(sql: Sql, reader: string, telling: number): Promise<void> {
  await sql.insert("readers", [{name: reader, told: telling}], "replace");
}
