import {contentId} from "../../text/content-id.js";
import type {Row, Sql} from "../sql/sql.js";
import {bytesOf, type Entries, entriesOf, mergedEntries, sortedEntries} from "./entry-lists.js";

/** So many runs of one level become one of the next; a run of so many entries (65,000 articles) is closed and never written again. */
const fan = 8;
const closedEntries = 1_048_576;
export const closedLevel = -1;

/** Numbers in one row of a run: 16 KB, of which a look-up reads one or two. */
const rowLength = 4095;

/**
 * Adds what stands for some pages to the index of all pages ever read, within the transaction that keeps their readings. Each batch is one
 * sorted run; eight runs are merged into one, and large ones are left alone: every entry is written some five times however many there are,
 * while one row a hash in one B-tree would touch a page of it each.
 */
export async function keepSketches(
  sql: Sql,
  pages: readonly {readonly page: string; readonly sketch: Uint32Array}[],
): Promise<void> {
  const entries = sortedEntries(pages);
  if (entries.length === 0) return;
  await putRun(sql, entries, 0);
  for (let level = 0; ; level++) {
    const heads = await sql.all(
      `SELECT run FROM sketches WHERE level = ? AND part = 0 ORDER BY run LIMIT ${fan} FOR UPDATE SKIP LOCKED`,
      [level],
    );
    if (heads.length < fan) return;
    const runs = heads.map(({run}) => run as string);
    const rows = await sql.all("SELECT run, body FROM sketches WHERE run = ANY(?) ORDER BY run, part", [runs]);
    let lists = runs.map((run) => joined(rows.filter((row) => row["run"] === run)));
    while (lists.length > 1) lists = lists.flatMap((one, n) => (n % 2 === 0 ? [withNext(one, lists[n + 1])] : []));
    await sql.all("DELETE FROM sketches WHERE run = ANY(?)", [runs]);
    const [merged] = lists as [Entries];
    const isClosed = merged.length / 3 >= closedEntries;
    await putRun(sql, merged, isClosed ? closedLevel : level + 1);
    if (isClosed) return;
  }
}

async function putRun(sql: Sql, entries: Entries, level: number): Promise<void> {
  const run = contentId("r", String(level), entries.slice(0, 300).join(), String(entries.length));
  const rows: Row[] = [];
  for (let at = 0, part = 0; at < entries.length; at += rowLength, part++) {
    const some = entries.slice(at, at + rowLength);
    rows.push({id: `${run}-${part}`, run, level, part, first: some[0]!, body: bytesOf(some)});
  }
  await sql.insert("sketches", rows, "replace");
}

function withNext(one: Entries, next: Entries | undefined): Entries {
  return next === undefined ? one : mergedEntries(one, next);
}

function joined(rows: readonly Row[]): Entries {
  const lists = rows.map(({body}) => entriesOf(body as Uint8Array));
  const all = new Uint32Array(lists.reduce((sum, {length}) => sum + length, 0));
  let at = 0;
  for (const list of lists) {
    all.set(list, at);
    at += list.length;
  }
  return all;
}
