import type {Article} from "../../article/article.js";
import type {Family} from "../../copy/family.js";
import type {Story} from "../../story/story.js";
import type {Remark} from "../../text/remark.js";
import type {Finding} from "../../timeline/finding.js";
import {unpackText} from "../pack-bytes.js";
import {unpackSpans} from "../pack-spans.js";
import type {Row, Sql} from "../sql/sql.js";
import type {KeptParts, Telling} from "../store.js";
import {keptRemarks} from "./pages.js";
import {readingsOf} from "./readings.js";

type TextOf = (page: string) => string | undefined;

/** Everything a report is put together from. For one story: four look-ups by key, whatever the size of the store. */
export async function keptParts(sql: Sql, wanted?: string): Promise<KeptParts | null> {
  const id = wanted === undefined ? undefined : await currentId(sql, wanted);
  if (id === null) return null;
  const ofStory = id === undefined ? "" : " WHERE story = ?";
  const values = id === undefined ? [] : [id];
  const storyRows = await sql.all(
    `SELECT id, body, told, shared FROM stories${id === undefined ? " ORDER BY id" : " WHERE id = ?"}`,
    values,
  );
  const findingRows = await sql.all(`SELECT * FROM findings${ofStory} ORDER BY story, number`, values);
  const asides = id === undefined ? await asideRemarks(sql) : [];
  const stories = storyRows.map((row) => parseStory(row));
  const articleRows =
    id === undefined
      ? await sql.all("SELECT id, page, body FROM articles WHERE story IS NOT NULL ORDER BY id")
      : await sql.all("SELECT id, page, body FROM articles WHERE id = ANY(?) ORDER BY id", [stories[0]!.articles]);
  const pageIds =
    id === undefined
      ? (await sql.all("SELECT id FROM pages WHERE told IS NOT NULL AND state = 'read'")).map(
          (row) => row["id"] as string,
        )
      : [...new Set(articleRows.map((row) => row["page"] as string))];
  const readings = await readingsOf(sql, pageIds);
  const texts = new Map(readings.map(({page}) => [page.id, page.text]));
  const textOf: TextOf = (page) => texts.get(page);
  const familyRows =
    id === undefined
      ? await sql.all("SELECT body FROM families ORDER BY id")
      : await sql.all("SELECT body FROM families WHERE id = ANY(?) ORDER BY id", [stories[0]!.families]);
  const findings = new Map<string, Finding[]>();
  for (const row of findingRows) {
    const story = row["story"] as string;
    const list = findings.get(story) ?? [];
    if (list.length === 0) findings.set(story, list);
    list.push(findingOf(row, textOf));
  }
  const shownPages = new Set(pageIds);
  return {
    readings: readings.filter(({page}) => shownPages.has(page.id)),
    articles: articleRows.map((row) => unpackSpans(row["body"] as string, textOf) as Article),
    families: familyRows.map((row) => unpackSpans(row["body"] as string, textOf) as Family),
    stories: storyRows.map((row, index) => {
      const told = unpackSpans(unpackText(row["told"] as Uint8Array), textOf) as Omit<Telling, "findings">;
      const shared = unpackSpans(unpackText(row["shared"] as Uint8Array), textOf) as Pick<
        KeptParts["stories"][number],
        "passages" | "doubts"
      >;
      const story = stories[index]!;
      return {story, told: {...told, findings: findings.get(story.id) ?? []}, ...shared};
    }),
    remarks: id === undefined ? [...(await keptRemarks(sql)), ...asides] : [],
  };
}

/** The id under which a story stands now, from any id it ever had; null for an unknown one. */
async function currentId(sql: Sql, wanted: string): Promise<string | null> {
  const [own] = await sql.all("SELECT id FROM stories WHERE id = ?", [wanted]);
  if (own) return own["id"] as string;
  const [alias] = await sql.all("SELECT story FROM aliases WHERE alias = ?", [wanted]);
  if (!alias) return null;
  const [heir] = await sql.all("SELECT id FROM stories WHERE id = ?", [alias["story"]!]);
  return heir ? (heir["id"] as string) : null;
}

export async function keptStories(sql: Sql): Promise<Story[]> {
  return (await sql.all("SELECT body FROM stories ORDER BY origins DESC, articles DESC, id")).map((row) =>
    parseStory(row),
  );
}

function parseStory(row: Row): Story {
  return JSON.parse(unpackText(row["body"] as Uint8Array)) as Story;
}

function findingOf(row: Row, textOf: TextOf): Finding {
  const start = row["starts"] as number;
  const end = row["ends"] as number;
  const page = row["page"] as string;
  return {
    ...(unpackSpans(row["body"] as string, textOf) as object),
    kind: row["kind"],
    id: row["id"],
    article: row["article"],
    span: {page, start, end, text: (textOf(page) ?? "").slice(start, end)},
    madeBy: row["made_by"],
  } as unknown as Finding;
}

/** Remarks on pages that could not be read. */
async function asideRemarks(sql: Sql): Promise<Remark[]> {
  const rows = await sql.all("SELECT why FROM pages WHERE state = 'aside' AND why IS NOT NULL ORDER BY id");
  return rows.map(({why}) => ({about: "input", say: why as string}));
}
