import type {Capture} from "../../page/capture.js";
import {pageIdOf} from "../../page/page-id-of.js";
import {contentId} from "../../text/content-id.js";
import type {Remark} from "../../text/remark.js";
import {packBytes, unpackBytes} from "../pack-bytes.js";
import type {Row, Sql, Value} from "../sql/sql.js";
import type {PageState, Work} from "../store.js";

/** For so long a worker holds the pages it claimed; a dead one's are free again after it. */
export const leaseLength = 10 * 60_000;
/** A page that so many workers died over is claimed alone; over more, it is set aside. */
const triesAlone = 2;
export const mostTries = 6;

/** The bytes of the captures kept last, by their SHA-256: whoever goes on to read them need not fetch and unpack them. */
export type Recent = Map<string, Uint8Array>;

/** Captures as waiting pages. Bytes are kept once however many pages have them. */
export async function keepCaptures(sql: Sql, batch: readonly Capture[], recent: Recent): Promise<string[]> {
  const byId = new Map<string, Capture>();
  for (const one of batch) {
    const capture = {...one, name: plain(one.name) ?? one.name};
    const id = pageIdOf(capture);
    if (!byId.has(id)) byId.set(id, capture);
  }
  const added = await sql.now();
  recent.clear();
  return sql.transaction(async (tx) => {
    const known = new Set(
      (await tx.all("SELECT id FROM pages WHERE id = ANY(?)", [[...byId.keys()]])).map(({id}) => id as string),
    );
    const fresh = [...byId].filter(([id]) => !known.has(id));
    if (fresh.length === 0) return [];
    const bytes = new Map(fresh.map(([, capture]) => [capture.sha256, capture.bytes]));
    const stored = await tx.all("SELECT sha256 FROM captures WHERE sha256 = ANY(?)", [[...bytes.keys()]]);
    for (const {sha256} of stored) bytes.delete(sha256 as string);
    await tx.insert(
      "captures",
      [...bytes]
        .map(([sha256, raw]) => ({sha256, size: raw.length, bytes: packBytes(raw)}))
        .sort((a, b) => (a.sha256 < b.sha256 ? -1 : 1)),
      "skip",
    );
    const rows = fresh.map(
      ([id, capture]): Row => ({
        id,
        sha256: capture.sha256,
        name: plain(capture.name),
        url: plain(capture.url),
        media_type: plain(capture.mediaType),
        charset: plain(capture.charset),
        captured: plain(capture.captured),
        captured_how: plain(capture.capturedHow),
        outlet: plain(capture.outlet),
        added,
        state: "waiting",
        why: null,
        worker: null,
        lease_until: null,
        tries: 0,
        told: null,
      }),
    );
    await tx.insert(
      "pages",
      rows.sort((a, b) => ((a["id"] as string) < (b["id"] as string) ? -1 : 1)),
      "skip",
    );
    for (const [, capture] of fresh) recent.set(capture.sha256, capture.bytes);
    return fresh.map(([id]) => id);
  });
}

/** Text as a column holds it: databases take no NUL and no half of a pair. */
export function plain(text: string | undefined | null): string | null {
  if (text === undefined || text === null) return null;
  return /^[\x01-\x7f]*$/.test(text) ? text : Buffer.from(text.replaceAll("\u0000", ""), "utf8").toString("utf8");
}

/**
 * Waiting pages that nobody holds, oldest first. A clock set back leaves leases that end too far ahead: they count as run out. Pages that
 * workers died over come last and alone, so that one which kills its reader harms no other.
 */
export async function claim(sql: Sql, {worker, most, only, lease = leaseLength}: Claim): Promise<string[]> {
  const now = await sql.now();
  const free = "state = 'waiting' AND (lease_until IS NULL OR lease_until < ? OR lease_until > ?)";
  const among = only === undefined ? "" : " AND id = ANY(?)";
  const values: (Value | readonly string[])[] = [now, now + 2 * lease, ...(only === undefined ? [] : [only])];
  const rows = await sql.transaction(async (tx) => {
    const some = (tries: string, order: string, limit: number) =>
      tx.all(
        `UPDATE pages SET worker = ?, lease_until = ?, tries = tries + 1
         WHERE id IN (SELECT id FROM pages WHERE ${free}${among} AND ${tries} ORDER BY ${order} LIMIT ? FOR UPDATE SKIP LOCKED) RETURNING id`,
        [worker, now + lease, ...values, limit],
      );
    const untried = await some(`tries < ${triesAlone}`, "added, id", most);
    if (untried.length > 0) return untried;
    await tx.all(
      `UPDATE pages SET state = 'aside', why = name || ?, worker = NULL, lease_until = NULL
       WHERE tries >= ${mostTries} AND id IN (SELECT id FROM pages WHERE ${free}${among})`,
      [` was set aside: ${mostTries} readers died over it`, ...values],
    );
    // The least tried first: whatever else kills a reader then takes no single page to the limit before all others are read.
    return some(`tries < ${mostTries}`, "tries, added, id", 1);
  });
  return rows.map(({id}) => id as string).sort();
}

export type Claim = {
  readonly worker: string;
  readonly most: number;
  /** Only among these pages. */
  readonly only?: readonly string[] | undefined;
  /** Milliseconds. */
  readonly lease?: number | undefined;
};

/** Where no other process can hold a page, because one alone writes, what a dead one held is free at once. */
export async function freeAll(sql: Sql): Promise<void> {
  await sql.all("UPDATE pages SET worker = NULL, lease_until = NULL WHERE state = 'waiting' AND worker IS NOT NULL");
}

/** The captures of pages. One whose bytes are gone is left out. */
export async function works(sql: Sql, pages: readonly string[], recent: Recent): Promise<Work[]> {
  const rows = await sql.all("SELECT * FROM pages WHERE id = ANY(?) ORDER BY id", [pages]);
  const wanted = [...new Set(rows.map(({sha256}) => sha256 as string))].filter((sha256) => !recent.has(sha256));
  const kept =
    wanted.length === 0 ? [] : await sql.all("SELECT sha256, bytes FROM captures WHERE sha256 = ANY(?)", [wanted]);
  const bytes = new Map(kept.map((row) => [row["sha256"], unpackBytes(row["bytes"] as Uint8Array)]));
  return rows.flatMap((row) => {
    const raw = recent.get(row["sha256"] as string) ?? bytes.get(row["sha256"]!);
    return raw === undefined ? [] : [{page: row["id"] as string, capture: captureOf(row, raw)}];
  });
}

function captureOf(row: Row, bytes: Uint8Array): Capture {
  const optional = {
    mediaType: row["media_type"],
    charset: row["charset"],
    url: row["url"],
    captured: row["captured"],
    capturedHow: row["captured_how"],
    outlet: row["outlet"],
  };
  return {
    name: row["name"] as string,
    bytes,
    sha256: row["sha256"] as string,
    ...Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== null)),
  };
}

export async function giveBack(sql: Sql, worker: string, how?: "tried"): Promise<void> {
  const tries = how === "tried" ? "" : ", tries = tries - 1";
  await sql.all(`UPDATE pages SET worker = NULL, lease_until = NULL${tries} WHERE worker = ? AND state = 'waiting'`, [
    worker,
  ]);
}

export async function pageStates(sql: Sql): Promise<PageState[]> {
  const rows = await sql.all("SELECT id, name, state, why, captured, added, told FROM pages ORDER BY id");
  return rows as unknown as PageState[];
}

/** Remarks on inputs that became no page. The same remark twice is kept once. */
export async function keepRemarks(sql: Sql, remarks: readonly Remark[]): Promise<void> {
  const rows = remarks.map((remark) => {
    const body = JSON.stringify(remark);
    return {id: contentId("m", body), body};
  });
  if (rows.length > 0) await sql.insert("remarks", [...new Map(rows.map((row) => [row.id, row])).values()], "skip");
}

export async function keptRemarks(sql: Sql): Promise<Remark[]> {
  return (await sql.all("SELECT body FROM remarks ORDER BY id")).map(({body}) => JSON.parse(body as string) as Remark);
}
