import type {Row, Sql} from "../sql/sql.js";
import {filtersOf, mostHits, readQuery, type Words} from "../sql/words.js";
import {packVector, vectorArray} from "./pack-vector.js";

/** Among so many matches, the latest put in, the best are looked for: ranking one costs the reading of its whole vector. */
const mostRanked = 500;

/** A tsvector beside each article, parted like the articles; folded the same way as in SQLite. Ranked by `ts_rank`, headlines first. */
export const postgresWords: Words = {
  steps: [
    [
      "CREATE TABLE words (article TEXT PRIMARY KEY, words TSVECTOR NOT NULL)",
      "CREATE INDEX words_words ON words USING GIN (words) WITH (fastupdate = off)",
    ],
    [
      "ALTER TABLE words ADD COLUMN added BIGINT NOT NULL DEFAULT 0",
      // New words wait in a list and go into the index some thousand articles at a time: a third of the cost of one by one.
      "ALTER INDEX words_words SET (fastupdate = on, gin_pending_list_limit = 4096)",
      // Built without LZ4, a server packs in its older and slower way.
      `DO 'BEGIN ALTER TABLE words ALTER COLUMN words SET COMPRESSION lz4; EXCEPTION WHEN OTHERS THEN NULL; END'`,
      // What was deflated before it came is not packed again.
      "ALTER TABLE captures ALTER COLUMN bytes SET STORAGE EXTERNAL",
      "ALTER TABLE readings ALTER COLUMN text SET STORAGE EXTERNAL",
      "ALTER TABLE readings ALTER COLUMN body SET STORAGE EXTERNAL",
    ],
    // The latest matches of a frequent word are met at once, where sorting all of them took a second of 30,000 articles.
    ["CREATE INDEX words_added ON words (added DESC, article)"],
  ],
  pack: (text) => ({article: text.article, words: [packVector(text)]}),
  async put(sql, rows) {
    if (rows.length === 0) return;
    // Enough for the list of waiting words to be sorted in one go.
    await sql.all("SELECT set_config('work_mem', '64MB', true)");
    for (let at = 0; at < rows.length; at += 500) {
      const some = rows.slice(at, at + 500);
      await sql.all(
        `INSERT INTO words (article, added, words)
         SELECT article, (EXTRACT(EPOCH FROM clock_timestamp()) * 1000)::bigint, words
         FROM unnest(?::text[], ?::tsvector[]) AS given (article, words)
         ON CONFLICT (article) DO UPDATE SET words = excluded.words, added = excluded.added`,
        [some.map(({article}) => article), vectorArray(some.map(({words}) => words[0] as Uint8Array))],
      );
    }
    await emptyList(sql);
  },
  async remove(sql, articles) {
    await sql.all("DELETE FROM words WHERE article = ANY(?)", [articles]);
  },
  async find(sql, query): Promise<Row[]> {
    const {words, phrases} = readQuery(query.words);
    const match = [...words.map(quoted), ...phrases.map((phrase) => `(${phrase.map(quoted).join(" <-> ")})`)].join(
      " & ",
    );
    const filters = filtersOf(query);
    const most = Math.min(query.most ?? 50, mostHits);
    if (match === "")
      return sql.all(
        `SELECT a.* FROM articles a WHERE 1 = 1${filters.text} ORDER BY a.published IS NULL, a.published DESC, a.id LIMIT ?`,
        [...filters.values, most],
      );
    return sql.all(
      `SELECT a.* FROM
         (SELECT article, added, ts_rank('{0.1, 0.2, 0.4, 1.0}', words, ?::tsquery, 1) AS score FROM
           (SELECT w.article, w.words, w.added FROM words w${filters.text === "" ? "" : " JOIN articles a ON a.id = w.article"}
            WHERE w.words @@ ?::tsquery${filters.text} ORDER BY w.added DESC, w.article LIMIT ${mostRanked}) found
          ORDER BY score DESC, added DESC, article LIMIT ?) best
       JOIN articles a ON a.id = best.article ORDER BY best.score DESC, best.added DESC, a.id`,
      [match, match, ...filters.values, most],
    );
  },
  async tidy(sql) {
    await sql.all("VACUUM (ANALYZE)");
  },
  async check() {
    return [];
  },
};

/**
 * Every search reads the whole list of waiting words, which takes it half a second when the list is full: so each batch ends with putting
 * them into the index, sorted and all at once. Only the owner of an index may; for others the server does it when the list is full.
 */
async function emptyList(sql: Sql): Promise<void> {
  await sql.all(
    "SELECT gin_clean_pending_list(oid) FROM pg_class WHERE oid = 'words_words'::regclass AND pg_has_role(relowner, 'USAGE')",
  );
}

function quoted(word: string): string {
  return `'${word}'`;
}
