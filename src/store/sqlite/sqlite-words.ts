import type {Row, Sql} from "../sql/sql.js";
import {filtersOf, foldText, mostHits, readQuery, type Words} from "../sql/words.js";

/**
 * FTS5 without a copy of the text: the words and their places alone. A number stands for each article, since the index knows only numbers.
 * Ranked by BM25, words of the headline threefold.
 */
export const sqliteWords: Words = {
  create: [
    "CREATE TABLE word_rows (number INTEGER PRIMARY KEY, article TEXT NOT NULL UNIQUE)",
    "CREATE VIRTUAL TABLE words USING fts5(headline, body, content='', contentless_delete=1, tokenize='unicode61')",
    "INSERT INTO words(words, rank) VALUES ('automerge', 8)",
  ],
  async put(sql, rows) {
    if (rows.length === 0) return;
    await sql.all("INSERT INTO word_rows (article) SELECT value FROM json_each(?)", [rows.map(({article}) => article)]);
    const numbers = await numbersOf(
      sql,
      rows.map(({article}) => article),
    );
    for (const {article, headline, body} of rows)
      await sql.all("INSERT INTO words (rowid, headline, body) VALUES (?, ?, ?)", [
        numbers.get(article)!,
        foldText(headline),
        foldText(body),
      ]);
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
    return sql.all(
      `SELECT a.* FROM words JOIN word_rows r ON r.number = words.rowid JOIN articles a ON a.id = r.article
       WHERE words MATCH ?${filters.text} ORDER BY bm25(words, 3.0, 1.0), a.published DESC, a.id LIMIT ?`,
      [match, ...filters.values, most],
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
  return new Map(rows.map(({number, article}) => [article as string, number as number]));
}
