import {entriesOf} from "../sketches/entry-lists.js";
import {findReprints} from "../sketches/find-reprints.js";
import type {Sql} from "../sql/sql.js";

export async function waits(sql: Sql): Promise<{waiting: number; untold: number}> {
  const count = async (text: string) => Number((await sql.all(text))[0]?.["n"] ?? 0);
  return {
    waiting: await count("SELECT COUNT(*) AS n FROM pages WHERE state = 'waiting'"),
    untold: await count("SELECT COUNT(*) AS n FROM pages WHERE told IS NULL AND state = 'read'"),
  };
}

const dayMs = 86_400_000;

/**
 * Pages that a telling looks at: all that are read, or a window of days, older pages that the new ones may reprint, and the stories that
 * all of these are in. Sorted.
 */
export async function readPages(sql: Sql, windowDays?: number): Promise<string[]> {
  if (windowDays === undefined) return idsOf(await sql.all("SELECT id FROM pages WHERE state = 'read' ORDER BY id"));
  const fresh = await sql.all("SELECT id, captured, added FROM pages WHERE told IS NULL AND state = 'read'");
  const now = new Date((await sql.now()) + dayMs).toISOString();
  const days = fresh
    .map(({captured, added}) => (captured as string | null) ?? new Date(added as number).toISOString())
    .filter((day) => day <= now)
    .sort();
  const last = days.at(-1);
  if (last === undefined) return idsOf(fresh).sort();
  const from = Date.parse(last.slice(0, 10)) - windowDays * dayMs;
  const near = await sql.all(
    "SELECT id FROM pages WHERE state = 'read' AND (captured >= ? OR (captured IS NULL AND added >= ?))",
    [new Date(from).toISOString().slice(0, 10), from],
  );
  const pages = new Set([...idsOf(fresh), ...idsOf(near)]);
  const reprinted = [...(await findReprints(sql, await sketchesOf(sql, idsOf(fresh)), pages))];
  for (const page of idsOf(await sql.all("SELECT id FROM pages WHERE state = 'read' AND id = ANY(?)", [reprinted])))
    pages.add(page);
  // A page of several articles can be in several stories, so the stories of the pages found may lead to further pages.
  for (let look = [...pages]; look.length > 0; ) {
    const stories = await sql.all("SELECT DISTINCT story FROM articles WHERE story IS NOT NULL AND page = ANY(?)", [
      look,
    ]);
    const further = await sql.all("SELECT DISTINCT page FROM articles WHERE story = ANY(?)", [
      stories.map(({story}) => story as string),
    ]);
    look = further.map(({page}) => page as string).filter((page) => !pages.has(page));
    for (const page of look) pages.add(page);
  }
  return [...pages].sort();
}

async function sketchesOf(sql: Sql, pages: readonly string[]): Promise<Map<string, Uint32Array>> {
  const rows = await sql.all("SELECT page, sketch FROM readings WHERE sketch IS NOT NULL AND page = ANY(?)", [pages]);
  return new Map(rows.map(({page, sketch}) => [page as string, entriesOf(sketch as Uint8Array)]));
}

function idsOf(rows: readonly {readonly id?: unknown}[]): string[] {
  return rows.map(({id}) => id as string);
}
