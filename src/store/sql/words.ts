import type {SearchQuery} from "../store.js";
import type {Row, Sql} from "./sql.js";

/** The full-text search of one dialect. */
export type Words = {
  /** Makes its tables and changes them later: step by step, each part of the migration of the same number. Released steps never change. */
  readonly steps: readonly (readonly string[])[];
  /** What the index takes of an article. Made where the article is read, so that whoever writes has little to do. Pure. */
  readonly pack: (article: WordText) => PackedWords;
  readonly put: (sql: Sql, rows: readonly PackedWords[]) => Promise<void>;
  readonly remove: (sql: Sql, articles: readonly string[]) => Promise<void>;
  /** Rows of the articles table, best first. */
  readonly find: (sql: Sql, query: SearchQuery) => Promise<Row[]>;
  readonly tidy: (sql: Sql) => Promise<void>;
  readonly check: (sql: Sql) => Promise<readonly string[]>;
};
export type WordText = {readonly article: string; readonly headline: string; readonly body: string};
export type PackedWords = {readonly article: string; readonly words: readonly (string | Uint8Array)[]};

export type ReadQuery = {readonly words: readonly string[]; readonly phrases: readonly (readonly string[])[]};

const mostWords = 16;
export const mostHits = 1000;

/** Text without accents and other marks on its letters. Linear. */
export function dropMarks(text: string): string {
  return /^[\x00-\x7f]*$/.test(text) ? text : text.normalize("NFKD").replace(/\p{M}+/gu, "");
}

/** Words folded for the index, parted by spaces: small letters without accents; what stands between words falls away. Linear. */
export function foldText(text: string): string {
  return dropMarks(text)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** A query as typed: words, and phrases in quotation marks that must stand together. */
export function readQuery(query: string): ReadQuery {
  const phrases: string[][] = [];
  const rest = query.slice(0, 2000).replace(/["“”„]([^"“”„]*)["“”„]/g, (_, inner: string) => {
    const words = foldText(inner).split(" ").filter(Boolean).slice(0, mostWords);
    if (words.length > 0) phrases.push(words);
    return " ";
  });
  return {
    words: [...new Set(foldText(rest).split(" ").filter(Boolean))].slice(0, mostWords),
    phrases: phrases.slice(0, 4),
  };
}

/** The conditions on the articles table that a query's filters make, with their values. */
export function filtersOf(query: SearchQuery): {readonly text: string; readonly values: readonly string[]} {
  const conditions: string[] = [];
  const values: string[] = [];
  const add = (condition: string, value: string | undefined) => {
    if (value === undefined) return;
    conditions.push(` AND ${condition}`);
    values.push(value);
  };
  add("LOWER(a.outlet) = LOWER(?)", query.outlet);
  add("LOWER(a.agency) = LOWER(?)", query.agency);
  add("a.language = ?", query.language);
  add("a.kind = ?", query.kind);
  add("a.published >= ?", query.from);
  add("SUBSTR(a.published, 1, 10) <= ?", query.to);
  add("a.tags LIKE ? ESCAPE '!'", query.tag === undefined ? undefined : `%\n${escapeLike(query.tag.toLowerCase())}\n%`);
  return {text: conditions.join(""), values};
}

function escapeLike(text: string): string {
  return text.replace(/[!%_]/g, "!$&");
}
