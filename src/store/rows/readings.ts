import type {Article} from "../../article/article.js";
import {packText, unpackText} from "../pack-bytes.js";
import {packSpans, unpackSpans} from "../pack-spans.js";
import type {Row, Sql} from "../sql/sql.js";
import type {WordRow, Words} from "../sql/words.js";
import type {Done, KeptReading} from "../store.js";
import {plain} from "./pages.js";

/** Readings of pages that still wait; of others nothing is kept: done twice is done once. */
export async function keepReadings(sql: Sql, words: Words, done: readonly Done[], madeBy: string): Promise<void> {
  const packed = done.map((one) => ({one, ...packDone(one)}));
  await sql.transaction(async (tx) => {
    const ids = done.map(({page}) => page).sort();
    const rows = await tx.all("SELECT id FROM pages WHERE state = 'waiting' AND id = ANY(?)", [ids]);
    const waiting = new Set(rows.map(({id}) => id as string));
    const fresh = packed.filter(({one}) => waiting.has(one.page)).sort((a, b) => (a.one.page < b.one.page ? -1 : 1));
    if (fresh.length === 0) return;
    await tx.insert(
      "readings",
      fresh.map(({one, text, body}) => ({page: one.page, made_by: madeBy, text, body})),
      "replace",
    );
    await tx.insert(
      "articles",
      fresh.flatMap(({articles}) => articles),
      "replace",
    );
    await words.put(
      tx,
      fresh.flatMap((one) => one.words),
    );
    for (const state of ["read", "aside"] as const) {
      const own = fresh.filter(({one}) => ("reading" in one ? "read" : "aside") === state).map(({one}) => one.page);
      if (own.length > 0)
        await tx.all(`UPDATE pages SET state = ?, worker = NULL, lease_until = NULL WHERE id = ANY(?)`, [state, own]);
    }
    for (const {one} of fresh)
      if ("aside" in one) await tx.all("UPDATE pages SET why = ? WHERE id = ?", [plain(one.aside), one.page]);
  });
}

type Packed = {text: Uint8Array | null; body: Uint8Array; articles: Row[]; words: WordRow[]};

function packDone(done: Done): Packed {
  if ("aside" in done)
    return {text: null, body: packText(JSON.stringify({remarks: done.remarks})), articles: [], words: []};
  const {page, holds, languages} = done.reading;
  const {text, ...rest} = page;
  const textOf = (id: string) => (id === page.id ? text : undefined);
  return {
    text: packText(text),
    body: packText(packSpans({page: rest, holds, languages}, textOf)),
    articles: holds.articles.map((article) => articleRow(article, textOf, {})),
    words: holds.articles.map(wordRow),
  };
}

export function articleRow(
  article: Article,
  textOf: (page: string) => string | undefined,
  {story = null, family = null, key = ""}: {story?: string | null; family?: string | null; key?: string},
): Row {
  const tags = [...article.tags, ...(article.section === undefined ? [] : [article.section])];
  return {
    id: article.id,
    page: article.page,
    story,
    family,
    published: article.published?.earliest ?? null,
    outlet: plain(article.outlet?.name),
    agency: plain(article.agency?.name),
    language: article.language,
    kind: article.kind,
    tags: plain(`\n${tags.map((tag) => tag.toLowerCase().replaceAll("\n", " ")).join("\n")}\n`),
    headline: plain(article.headline?.text ?? "") ?? "",
    made_key: key,
    body: packSpans(article, textOf),
  };
}

function wordRow({id, headline, body}: Article): WordRow {
  return {article: id, headline: headline?.text ?? "", body: body.map(({text}) => text).join("\n")};
}

/** Whole readings, with their texts; pages set aside are not among them. Sorted by page. */
export async function readingsOf(sql: Sql, pages: readonly string[]): Promise<KeptReading[]> {
  const rows = await sql.all("SELECT * FROM readings WHERE text IS NOT NULL AND page = ANY(?) ORDER BY page", [pages]);
  return rows.map((row) => {
    const text = unpackText(row["text"] as Uint8Array);
    const id = row["page"] as string;
    const reading = unpackSpans(unpackText(row["body"] as Uint8Array), (page) =>
      page === id ? text : undefined,
    ) as KeptReading;
    return {...reading, page: {...reading.page, text}};
  });
}

/** Texts of pages, by page. */
export async function textsOf(sql: Sql, pages: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql.all("SELECT page, text FROM readings WHERE text IS NOT NULL AND page = ANY(?)", [pages]);
  return new Map(rows.map((row) => [row["page"] as string, unpackText(row["text"] as Uint8Array)]));
}
