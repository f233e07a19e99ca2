import {createHash} from "node:crypto";
import type {Article} from "../../article/article.js";
import {copyTextOf} from "../../copy/copy-text-of.js";
import {sketchOf} from "../../copy/words/sketch-of.js";
import {isSameAsCapture, packText, sameAsCapture, unpackBytes, unpackText} from "../pack-bytes.js";
import {packSpans, unpackSpans} from "../pack-spans.js";
import {bytesOf, entriesOf} from "../sketches/entry-lists.js";
import {keepSketches} from "../sketches/keep-sketches.js";
import type {Row, Sql} from "../sql/sql.js";
import type {Words, WordText} from "../sql/words.js";
import type {Done, KeptReading, PackedReading} from "../store.js";
import {plain} from "./pages.js";

/** Readings of pages that still wait; of others nothing is kept: done twice is done once. */
export async function keepReadings(
  sql: Sql,
  words: Words,
  done: readonly PackedReading[],
  madeBy: string,
): Promise<void> {
  await sql.transaction(async (tx) => {
    const ids = done.map(({page}) => page).sort();
    const rows = await tx.all("SELECT id FROM pages WHERE state = 'waiting' AND id = ANY(?)", [ids]);
    const waiting = new Set(rows.map(({id}) => id as string));
    const fresh = done.filter(({page}) => waiting.has(page)).sort((a, b) => (a.page < b.page ? -1 : 1));
    if (fresh.length === 0) return;
    await tx.insert(
      "readings",
      fresh.map(({page, text, body, sketch}) => ({page, made_by: madeBy, text, body, sketch})),
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
    await keepSketches(
      tx,
      fresh.flatMap(({page, sketch}) => (sketch === null ? [] : [{page, sketch: entriesOf(sketch)}])),
    );
    const read = fresh.filter(({aside}) => aside === null).map(({page}) => page);
    const free = "worker = NULL, lease_until = NULL";
    await tx.all(`UPDATE pages SET state = 'read', ${free} WHERE id = ANY(?)`, [read]);
    for (const {page, aside} of fresh)
      if (aside !== null)
        await tx.all(`UPDATE pages SET state = 'aside', why = ?, ${free} WHERE id = ?`, [plain(aside), page]);
  });
}

/** Makes a reading ready to be written. Most of the cost of keeping one is here, and can be paid in another process. */
export function packReading(done: Done, words: Words): PackedReading {
  if ("aside" in done) {
    const {page, aside, remarks} = done;
    return {page, aside, text: null, body: packText(JSON.stringify({remarks})), sketch: null, articles: [], words: []};
  }
  const {page, holds, languages} = done.reading;
  const {text, ...rest} = page;
  const textOf = (id: string) => (id === page.id ? text : undefined);
  const {articles, ...others} = holds;
  // An article is made JSON once, for the reading and for its own row.
  const bodies = articles.map((article) => packSpans(article, textOf));
  const [pageJson, othersJson, languagesJson] = [rest, others, languages].map((one) => packSpans(one, textOf));
  const readingJson = `{"page":${pageJson},"holds":{"articles":[${bodies.join()}],${othersJson!.slice(1)},"languages":${languagesJson}}`;
  return {
    page: done.page,
    aside: null,
    text: createHash("sha256").update(text, "utf8").digest("hex") === page.sha256 ? sameAsCapture : packText(text),
    body: packText(readingJson),
    sketch: sketchOfAll(articles),
    articles: articles.map((article, at) => articleRow(article, bodies[at]!, {})),
    words: articles.map((article) => words.pack(wordText(article))),
  };
}

/** So many hashes at most stand for one page: the texts of a long live page need not all be found again. */
const mostSketch = 256;

function sketchOfAll(articles: readonly Article[]): Uint8Array | null {
  const hashes = new Set(articles.flatMap((article) => [...sketchOf(copyTextOf(article).text)]));
  return hashes.size === 0 ? null : bytesOf(Uint32Array.from([...hashes].slice(0, mostSketch)));
}

export function articleRow(
  article: Article,
  body: string,
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
    body,
  };
}

function wordText({id, headline, body}: Article): WordText {
  return {article: id, headline: headline?.text ?? "", body: body.map(({text}) => text).join("\n")};
}

/** Whole readings, with their texts; pages set aside are not among them. Sorted by page. */
export async function readingsOf(sql: Sql, pages: readonly string[]): Promise<KeptReading[]> {
  const rows = await sql.all("SELECT * FROM readings WHERE text IS NOT NULL AND page = ANY(?) ORDER BY page", [pages]);
  const texts = await unpackTexts(sql, rows);
  return rows.map((row) => {
    const id = row["page"] as string;
    const text = texts.get(id) ?? "";
    const textOf = (page: string) => (page === id ? text : undefined);
    const reading = unpackSpans(unpackText(row["body"] as Uint8Array), textOf) as KeptReading;
    return {...reading, page: {...reading.page, text, blocks: []}};
  });
}

/** Texts of pages, by page. */
export async function textsOf(sql: Sql, pages: readonly string[]): Promise<Map<string, string>> {
  return unpackTexts(
    sql,
    await sql.all("SELECT page, text FROM readings WHERE text IS NOT NULL AND page = ANY(?)", [pages]),
  );
}

async function unpackTexts(sql: Sql, rows: readonly Row[]): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const inCapture: string[] = [];
  for (const row of rows) {
    const packed = row["text"] as Uint8Array;
    if (isSameAsCapture(packed)) inCapture.push(row["page"] as string);
    else texts.set(row["page"] as string, unpackText(packed));
  }
  if (inCapture.length === 0) return texts;
  const pages = await sql.all("SELECT id, sha256 FROM pages WHERE id = ANY(?)", [inCapture]);
  const hashes = [...new Set(pages.map((row) => row["sha256"] as string))];
  const captures = await sql.all("SELECT sha256, bytes FROM captures WHERE sha256 = ANY(?)", [hashes]);
  const bytesOf = new Map(captures.map((row) => [row["sha256"], row["bytes"] as Uint8Array]));
  for (const row of pages) {
    const packed = bytesOf.get(row["sha256"]!);
    if (packed) texts.set(row["id"] as string, Buffer.from(unpackBytes(packed)).toString("utf8"));
  }
  return texts;
}
