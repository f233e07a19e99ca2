import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import pg from "pg";
import {afterAll, describe, expect, test} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import type {Gathered} from "../src/capture/gathered.js";
import {addPages} from "../src/follow/add-pages.js";
import {readGathered} from "../src/follow/read-gathered.js";
import {storeReport} from "../src/follow/store-report.js";
import {openStore, storeOver} from "../src/store/open-store.js";
import {packVector} from "../src/store/postgres/pack-vector.js";
import {postgresSql} from "../src/store/postgres/postgres-sql.js";
import {postgresWords} from "../src/store/postgres/postgres-words.js";
import {migrate, storeVersion} from "../src/store/sql/migrate.js";
import type {Sql} from "../src/store/sql/sql.js";
import {foldText} from "../src/store/sql/words.js";
import {loadSqlite} from "../src/store/sqlite/load-sqlite.js";
import {sqliteSql} from "../src/store/sqlite/sqlite-sql.js";
import {sqliteWords} from "../src/store/sqlite/sqlite-words.js";
import {startPostgres} from "./postgres.js";

const folder = mkdtempSync(join(tmpdir(), "throughline-upgrade-"));
const server = startPostgres();
let made = 0;
afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
  server?.stop();
});

const dialects = {
  SQLite: {
    place: () => join(folder, `${++made}.db`),
    words: sqliteWords,
    open: async (where: string): Promise<Sql> => sqliteSql(new (await loadSqlite()).DatabaseSync(where), where),
  },
  ...(server === null
    ? {}
    : {
        PostgreSQL: {
          place: server.database,
          words: postgresWords,
          open: async (where: string): Promise<Sql> =>
            postgresSql(new pg.Pool({connectionString: where, max: 1}), where),
        },
      }),
};

describe.each(Object.entries(dialects))("on %s", (_, {place, words, open}) => {
  test.each(Array.from({length: storeVersion - 1}, (__, n) => n + 1))(
    "a store of version %i is brought up to date with what it holds",
    async (version) => {
      const gathered: Gathered[] = [];
      for await (const one of gatherCaptures(["samples"])) gathered.push(one);
      const expected = JSON.stringify((await readGathered(gathered)).report);
      const where = place();
      const sql = await open(where);
      await migrate(sql, words, where, "bring", version);
      await storeOver(sql, words, where).keepCaptures(
        gathered.flatMap((one) => (one.kind === "capture" ? [one.capture] : [])),
      );
      await sql.close();
      await expect(openStore(where, "read")).rejects.toThrow("is of an earlier version");
      const store = await openStore(where);
      expect((await addPages(store, gathered, {worker: "test"})).added).toBe(0);
      expect(JSON.stringify(await storeReport(store)) === expected).toBe(true);
      expect((await store.search({words: "the"})).length).toBeGreaterThan(0);
      expect((await store.status()).version).toBe(storeVersion);
      expect(await store.check()).toEqual([]);
      await store.close();
    },
  );
});

if (server !== null)
  test("words packed where a page is read are those that the server would have made of its text", async () => {
    const client = new pg.Client({connectionString: server.database()});
    await client.connect();
    const long = "x".repeat(3000);
    const texts: [headline: string, body: string][] = [
      ["Ferry of Brøndal stopped", "The ferry, No. 41 of Brøndal, was “stopped” on Monday. The ferry!"],
      ["", ""],
      ["Many words", Array.from({length: 16_000}, (__, n) => `word${n % 9000}`).join(" ")],
      ["Often", "often ".repeat(400)],
      [long, `${long} after a word that is too long`],
    ];
    try {
      for (const [headline, body] of texts) {
        const mine = await client.query("SELECT $1::tsvector AS v", [
          Buffer.from(packVector({article: "a", headline, body})),
        ]);
        const theirs = await client.query(
          "SELECT setweight(to_tsvector('simple', $1), 'A') || to_tsvector('simple', $2) AS v",
          [foldText(headline), foldText(body)],
        );
        expect(mine.rows[0].v === theirs.rows[0].v).toBe(true);
      }
    } finally {
      await client.end();
    }
  });

if (server !== null)
  test("after a batch no words wait outside the index, where every search would read them all", async () => {
    const where = server.database();
    const store = await openStore(where);
    const gathered: Gathered[] = [];
    for await (const one of gatherCaptures(["samples"])) gathered.push(one);
    await addPages(store, gathered, {worker: "test"});
    await store.close();
    const client = new pg.Client({connectionString: where});
    await client.connect();
    try {
      const {rows} = await client.query("SELECT gin_clean_pending_list('words_words')::int AS waiting");
      expect(rows).toEqual([{waiting: 0}]);
    } finally {
      await client.end();
    }
  });
