import {createHash} from "node:crypto";
import {backUp} from "./rows/back-up.js";
import {forget, unread} from "./rows/forget.js";
import {keptFound} from "./rows/found.js";
import {packTelling} from "./rows/pack-telling.js";
import {
  claim,
  freeAll,
  giveBack,
  keepCaptures,
  keepRemarks,
  leaseLength,
  pageStates,
  type Recent,
  works,
} from "./rows/pages.js";
import {keptParts, keptStories} from "./rows/parts.js";
import {readPages, waits} from "./rows/read-pages.js";
import {keepReadings, packReading, readingsOf, textsOf} from "./rows/readings.js";
import {cursorOf, keepRulings, keptRulings, moveCursor} from "./rows/rulings.js";
import {findFaults, storeStatus} from "./rows/status.js";
import {endTelling, holdTelling, keepTelling, storyKeys, tellingNumber} from "./rows/telling.js";
import type {Row, Sql} from "./sql/sql.js";
import type {Words} from "./sql/words.js";
import type {OpenMode, SearchHit, Store} from "./store.js";

/** Opens the store at a file or a `postgres://` address. "write" makes it where there is none and brings it up to date, "change" only the latter. */
export async function openStore(where: string, mode: OpenMode = "write", options: StoreOptions = {}): Promise<Store> {
  if (/^postgres(?:ql)?:\/\//.test(where)) {
    const {openPostgres} = await import("./postgres/open-postgres.js");
    const {postgresWords} = await import("./postgres/postgres-words.js");
    const {withoutPassword} = await import("./postgres/postgres-sql.js");
    return storeOver(await openPostgres(where, mode), postgresWords, withoutPassword(where), options);
  }
  const {openSqlite} = await import("./sqlite/open-sqlite.js");
  const {sqliteWords} = await import("./sqlite/sqlite-words.js");
  const sql = await openSqlite(where, mode);
  if (mode !== "read") await freeAll(sql);
  return storeOver(sql, sqliteWords, where, options);
}

export type StoreOptions = {
  /** Milliseconds for which a worker holds what it claimed; ten minutes if not given. */
  readonly lease?: number;
};

/** The store over a database of either kind. */
export function storeOver(sql: Sql, words: Words, where: string, {lease}: StoreOptions = {}): Store {
  const recent: Recent = new Map();
  return {
    where,
    keepCaptures: (batch) => keepCaptures(sql, batch, recent),
    keepRemarks: (remarks) => keepRemarks(sql, remarks),
    claim: (worker, most, only) => claim(sql, {worker, most, only, lease}),
    works: (pages) => works(sql, pages, recent),
    giveBack: (worker, how) => giveBack(sql, worker, how),
    keepReadings: (done, madeBy) => keepReadings(sql, words, done, madeBy),
    pack: (done) => packReading(done, words),
    pages: () => pageStates(sql),
    waits: () => waits(sql),
    readPages: (windowDays) => readPages(sql, windowDays),
    readings: (pages) => readingsOf(sql, pages),
    telling: async () => ({number: await tellingNumber(sql)}),
    storyKeys: () => storyKeys(sql),
    holdTelling: (worker) => holdTelling(sql, worker, lease ?? leaseLength),
    endTelling: (worker) => endTelling(sql, worker),
    keepTelling: (retold) => keepTelling(sql, retold),
    packTelling,
    found: (articles, textOf) => keptFound(sql, articles, textOf),
    parts: (story) => keptParts(sql, story),
    stories: () => keptStories(sql),
    search: async (query) => (await words.find(sql, query)).map(hitOf),
    pageText: async (page) => (await textsOf(sql, [page])).get(page) ?? null,
    rulings: () => keptRulings(sql),
    keepRulings: (rulings) => keepRulings(sql, rulings),
    cursor: (reader) => cursorOf(sql, reader),
    moveCursor: (reader, telling) => moveCursor(sql, reader, telling),
    unread: (since) => unread(sql, words, since),
    forget: (page) => forget(sql, words, page),
    status: () => storeStatus(sql, where),
    check: async () => [
      ...(await words.check(sql)),
      ...(await findFaults(sql, (bytes) => createHash("sha256").update(bytes).digest("hex"))),
    ],
    tidy: () => words.tidy(sql),
    distribute: async () => (await import("./postgres/distribute.js")).distribute(sql),
    backup: (file) => backUp(sql, file),
    close: () => sql.close(),
  };
}

function hitOf(row: Row): SearchHit {
  const text = (name: string) => row[name] as string | null;
  return {
    article: text("id")!,
    page: text("page")!,
    story: text("story"),
    family: text("family"),
    headline: text("headline")!,
    outlet: text("outlet"),
    published: text("published"),
  };
}
