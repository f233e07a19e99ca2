import type {Row, Sql} from "../sql/sql.js";
import {dropMarks, filtersOf, mostHits, readQuery, type Words} from "../sql/words.js";

/** Among so many matches, the latest put in, the best are looked for when no filter narrows them. */
const mostRanked = 10_000;

/**
 * FTS5 without a copy of the text: the words and their places alone. A number stands for each article, since the index knows only numbers.
 * Ranked by BM25, words of the headline threefold; of equally good ones the latest put in first.
 */
export const sqliteWords: Words = {
  steps: [
    [
      "CREATE TABLE word_rows (number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE)",
      "CREATE VIRTUAL TABLE words USING fts5(headline, body, content='', contentless_delete=1, tokenize='unicode61')",
      "INSERT INTO words(words, rank) VALUES ('automerge', 8)",
    ],
    // A whole batch becomes one run of the index, and runs are merged in sixteens: a third less work than runs of a megabyte in eights.
    [
      "INSERT INTO words(words, rank) VALUES ('hashsize', 33554432)",
      "INSERT INTO words(words, rank) VALUES ('automerge', 16)",
    ],
  ],
  // The index itself makes letters small and parts words at all other characters, as `foldText` does for a query.
  pack: ({article, headline, body}) => ({article, words: [dropMarks(headline), dropMarks(body)]}),
  async put(sql, rows) {
    if (rows.length === 0) return;
    const added = await sql.all(
      "INSERT INTO word_rows (article) SELECT value FROM json_each(?) RETURNING number, article",
      [rows.map(({article}) => article)],
    );
    const numbers = numbersIn(added);
    for (const {article, words} of rows)
      await sql.all("INSERT INTO words (rowid, headline, body) VALUES (?, ?, ?)", [numbers.get(article)!, ...words]);
  },
  async remove(sql, articles) {
    for (const number of (await numbersOf(sql, articles)).values())
      await sql.all("DELETE FROM words WHERE rowid = ?", [number]);
    await sql.all("DELETE FROM word_rows WHERE article = ANY(?)", [articles]);
  },
  async find(sql, query): Promise<Row[]> {
    const {words, phrases} = readQuery(query.words);
    const match = [...words.map((word) => `"${word}"`), ...phrases.map((phrase) => `"${phrase.join(" ")}"`)].join(
      " AND ",
    );
    const filters = filtersOf(query);
    const most = Math.min(query.most ?? 50, mostHits);
    if (match === "")
      return sql.all(
        `SELECT a.* FROM articles a WHERE 1 = 1${filters.text} ORDER BY a.published IS NULL, a.published DESC, a.id LIMIT ?`,
        [...filters.values, most],
      );
    // Ranked within the index alone; only then are articles looked up, best first, until enough pass the filters: for a frequent word
    // looking up every hit costs ten times the ranking. CROSS JOIN holds SQLite to that order.
    const [latest, enough] = filters.text === "" ? [mostRanked, most] : [-1, -1];
    return sql.all(
      `SELECT a.* FROM
         (SELECT number FROM
           (SELECT rowid AS number, bm25(words, 3.0, 1.0) AS score FROM words WHERE words MATCH ? ORDER BY rowid DESC LIMIT ?)
          ORDER BY score, number DESC LIMIT ?) w
       CROSS JOIN word_rows r ON r.number = w.number CROSS JOIN articles a ON a.id = r.article
       WHERE 1 = 1${filters.text} LIMIT ?`,
      [match, latest, enough, ...filters.values, most],
    );
  },
  async tidy(sql) {
    await sql.all("INSERT INTO words(words, rank) VALUES ('merge', 500)");
    await sql.all("PRAGMA optimize");
  },
  async check(sql) {
    const faults: string[] = [];
    for (const row of await sql.all("PRAGMA integrity_check(5)"))
      if (row["integrity_check"] !== "ok") faults.push(`the file is damaged: ${String(row["integrity_check"])}`);
    try {
      await sql.all("INSERT INTO words(words) VALUES ('integrity-check')");
    } catch (error) {
      faults.push(`the full-text index is damaged: ${(error as Error).message}`);
    }
    return faults;
  },
};

async function numbersOf(sql: Sql, articles: readonly string[]): Promise<Map<string, number>> {
  const rows = await sql.all("SELECT number, article FROM word_rows WHERE article = ANY(?)", [articles]);
  return numbersIn(rows);
}

function numbersIn(rows: readonly Row[]): Map<string, number> {
  return new Map(rows.map(({number, article}) => [article as string, number as number]));
}
