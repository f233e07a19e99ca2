import {unpackBytes} from "../pack-bytes.js";
import {storeVersion} from "../sql/migrate.js";
import type {Sql} from "../sql/sql.js";
import type {StoreStatus} from "../store.js";
import {tellingNumber} from "./telling.js";

export async function storeStatus(sql: Sql, where: string): Promise<StoreStatus> {
  const one = async (text: string) => Number((await sql.all(text))[0]?.["n"] ?? 0);
  const states = new Map(
    (await sql.all("SELECT state, COUNT(*) AS n FROM pages GROUP BY state")).map((row) => [
      row["state"],
      Number(row["n"]),
    ]),
  );
  const madeBy = await sql.all("SELECT made_by, COUNT(*) AS n FROM readings GROUP BY made_by ORDER BY made_by");
  return {
    where,
    version: storeVersion,
    pages: {
      waiting: states.get("waiting") ?? 0,
      read: states.get("read") ?? 0,
      aside: states.get("aside") ?? 0,
      untold: await one("SELECT COUNT(*) AS n FROM pages WHERE told IS NULL AND state = 'read'"),
    },
    captures: await one("SELECT COUNT(*) AS n FROM captures"),
    captureBytes: await one("SELECT COALESCE(SUM(size), 0) AS n FROM captures"),
    articles: await one("SELECT COUNT(*) AS n FROM articles"),
    families: await one("SELECT COUNT(*) AS n FROM families"),
    stories: await one("SELECT COUNT(*) AS n FROM stories"),
    findings: await one("SELECT COUNT(*) AS n FROM findings"),
    rulings: await one("SELECT COUNT(*) AS n FROM rulings"),
    remarks: await one("SELECT COUNT(*) AS n FROM remarks"),
    telling: await tellingNumber(sql),
    madeBy: madeBy.map((row) => [row["made_by"] as string, Number(row["n"])]),
  };
}

/** Faults between tables, and captures whose bytes are no longer what their name says. Reads every capture once, some at a time. */
export async function findFaults(sql: Sql, sha256Of: (bytes: Uint8Array) => string): Promise<string[]> {
  const faults: string[] = [];
  const count = async (text: string, say: (n: number) => string) => {
    const n = Number((await sql.all(text))[0]?.["n"] ?? 0);
    if (n > 0) faults.push(say(n));
  };
  await count(
    "SELECT COUNT(*) AS n FROM pages WHERE sha256 NOT IN (SELECT sha256 FROM captures)",
    (n) => `${n} pages have no capture`,
  );
  await count(
    "SELECT COUNT(*) AS n FROM pages WHERE state = 'read' AND id NOT IN (SELECT page FROM readings)",
    (n) => `${n} pages count as read and have no reading; \`throughline rebuild\` reads them again`,
  );
  await count(
    "SELECT COUNT(*) AS n FROM articles WHERE page NOT IN (SELECT id FROM pages)",
    (n) => `${n} articles have no page; \`throughline rebuild\` makes them anew`,
  );
  await count(
    "SELECT COUNT(*) AS n FROM findings WHERE story NOT IN (SELECT id FROM stories)",
    (n) => `${n} findings have no story; \`throughline rebuild\` makes them anew`,
  );
  let last = "";
  for (;;) {
    const rows = await sql.all("SELECT sha256, bytes FROM captures WHERE sha256 > ? ORDER BY sha256 LIMIT 50", [last]);
    if (rows.length === 0) return faults;
    for (const {sha256, bytes} of rows)
      if (!isWhole(bytes as Uint8Array, sha256 as string, sha256Of))
        faults.push(`the capture ${sha256} is damaged: its bytes are not the ones that were added`);
    last = rows.at(-1)!["sha256"] as string;
  }
}

function isWhole(packed: Uint8Array, sha256: string, sha256Of: (bytes: Uint8Array) => string): boolean {
  try {
    return sha256Of(unpackBytes(packed)) === sha256;
  } catch {
    return false;
  }
}
