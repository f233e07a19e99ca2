import type {Sql} from "../sql/sql.js";
import {entriesOf, pageOfNumbers, placeOf} from "./entry-lists.js";

/** Two pages that share so many of the hashes that stand for them may print one text; so many older ones are looked at for each page. */
const fewestShared = 3;
const mostReprints = 4;
/** A hash of a text that very many print leads to the same few of them in every run, which is enough to find their family. */
const mostHolders = 32;

const rowsAtOnce = 256;
const mostAttempts = 5;

/**
 * For pages with what stands for them, the older pages outside of `within` that may print the same texts. Reads one or two small rows of
 * each run for every hash, and no row twice: with few pages a part of the index, with many all of it once.
 */
export async function findReprints(
  sql: Sql,
  pages: ReadonlyMap<string, Uint32Array>,
  within: ReadonlySet<string>,
): Promise<Set<string>> {
  const hashes = [...new Set([...pages.values()].flatMap((sketch) => [...sketch]))].sort((a, b) => a - b);
  const holders = hashes.length === 0 ? new Map<number, Set<string>>() : await holdersOf(sql, hashes);
  const found = new Set<string>();
  for (const sketch of pages.values()) {
    const shared = new Map<string, number>();
    for (const hash of sketch)
      for (const page of holders.get(hash) ?? []) if (!within.has(page)) shared.set(page, (shared.get(page) ?? 0) + 1);
    const likely = [...shared].filter(([, count]) => count >= fewestShared);
    likely.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
    for (const [page] of likely.slice(0, mostReprints)) found.add(page);
  }
  return found;
}

async function holdersOf(sql: Sql, hashes: readonly number[]): Promise<Map<number, Set<string>>> {
  for (let attempt = 1; ; attempt++) {
    const holders = await lookUp(sql, hashes);
    // Another process merged runs between the look at the directory and the look into a row.
    if (holders !== null) return holders;
    if (attempt >= mostAttempts) return new Map();
  }
}

type Directory = readonly {readonly id: string; readonly run: string; readonly first: number}[];

async function lookUp(sql: Sql, hashes: readonly number[]): Promise<Map<number, Set<string>> | null> {
  const rows = (await sql.all("SELECT id, run, first FROM sketches ORDER BY run, part")) as unknown as Directory;
  const wanted = rows.flatMap(({id, run, first}, at) => {
    const next = rows[at + 1];
    const last = next?.run === run ? next.first : Number.POSITIVE_INFINITY;
    const from = firstNotBelow(hashes, first);
    return from < hashes.length && hashes[from]! <= last ? [{id, from, last}] : [];
  });
  const holders = new Map<number, Set<string>>();
  for (let at = 0; at < wanted.length; at += rowsAtOnce) {
    const some = wanted.slice(at, at + rowsAtOnce);
    const bodies = new Map(
      (await sql.all("SELECT id, body FROM sketches WHERE id = ANY(?)", [some.map(({id}) => id)])).map((row) => [
        row["id"],
        row["body"] as Uint8Array,
      ]),
    );
    for (const {id, from, last} of some) {
      const body = bodies.get(id);
      if (body === undefined) return null;
      addHolders(holders, body, hashes, {from, last});
    }
  }
  return holders;
}

function addHolders(
  holders: Map<number, Set<string>>,
  body: Uint8Array,
  hashes: readonly number[],
  {from, last}: {readonly from: number; readonly last: number},
) {
  const entries = entriesOf(body);
  for (let h = from; h < hashes.length && hashes[h]! <= last; h++) {
    const hash = hashes[h]!;
    let held = 0;
    for (let at = placeOf(entries, hash); entries[at] === hash && held < mostHolders; at += 3, held++) {
      const own = holders.get(hash) ?? new Set();
      if (own.size === 0) holders.set(hash, own);
      own.add(pageOfNumbers(entries[at + 1]!, entries[at + 2]!));
    }
  }
}

function firstNotBelow(sorted: readonly number[], value: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (sorted[middle]! < value) low = middle + 1;
    else high = middle;
  }
  return low;
}
