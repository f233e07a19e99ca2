import type {Row} from "../sql/sql.js";
import {filtersOf, foldText, mostHits, readQuery, type Words} from "../sql/words.js";

/** More characters of an article than this are not indexed: a tsvector holds at most a megabyte. */
const mostText = 200_000;

/** A tsvector beside each article, parted like the articles; folded the same way as in SQLite. Ranked by `ts_rank`, headlines first. */
export const postgresWords: Words = {
  create: [
    "CREATE TABLE words (article TEXT PRIMARY KEY, words TSVECTOR NOT NULL)",
    "CREATE INDEX words_words ON words USING GIN (words) WITH (fastupdate = off)",
  ],
  async put(sql, rows) {
    for (let at = 0; at < rows.length; at += 500) {
      const some = rows.slice(at, at + 500);
      await sql.all(
        `INSERT INTO words (article, words)
         SELECT article, setweight(to_tsvector('simple', headline), 'A') || to_tsvector('simple', body)
         FROM unnest(?::text[], ?::text[], ?::text[]) AS given (article, headline, body)
         ON CONFLICT (article) DO UPDATE SET words = excluded.words`,
        [
          some.map(({article}) => article),
          some.map(({headline}) => foldText(headline)),
          some.map(({body}) => foldText(body.slice(0, mostText))),
        ],
      );
    }
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
      `SELECT a.* FROM words w JOIN articles a ON a.id = w.article
       WHERE w.words @@ ?::tsquery${filters.text}
       ORDER BY ts_rank('{0.1, 0.2, 0.4, 1.0}', w.words, ?::tsquery, 1) DESC, a.published DESC NULLS LAST, a.id LIMIT ?`,
      [match, ...filters.values, match, most],
    );
  },
  async tidy(sql) {
    await sql.all("VACUUM (ANALYZE)");
  },
  async check() {
    return [];
  },
};

function quoted(word: string): string {
  return `'${word}'`;
}
