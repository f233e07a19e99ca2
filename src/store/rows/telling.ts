import type {Article} from "../../article/article.js";
import type {Family} from "../../copy/family.js";
import {contentId} from "../../text/content-id.js";
import {packText} from "../pack-bytes.js";
import {packSpans} from "../pack-spans.js";
import type {Row, Sql} from "../sql/sql.js";
import type {KeptStory, Retold} from "../store.js";
import {StoreError} from "../store-error.js";
import {articleRow} from "./readings.js";

/** The keys of all stories, by id: what each was told from. */
export async function storyKeys(sql: Sql): Promise<Map<string, string>> {
  return keysOf(sql, "stories");
}

/** The number of the last telling, 0 before the first. */
export async function tellingNumber(sql: Sql): Promise<number> {
  const [row] = await sql.all("SELECT value FROM meta WHERE name = 'telling'");
  return Number(row?.["value"] ?? 0);
}

/**
 * Says that a process is about to tell, so that others need not do the same work; false while another one holds it. Nothing depends on
 * it but time: what is told twice is written once.
 */
export async function holdTelling(sql: Sql, worker: string, lease: number): Promise<boolean> {
  const now = await sql.now();
  return sql.transaction(async (tx) => {
    await tx.insert("meta", [{name: "teller", value: ""}], "skip");
    const [row] = await tx.all("SELECT value FROM meta WHERE name = 'teller'");
    const old = String(row?.["value"] ?? "");
    const [holder = "", until = "0"] = old.split(" ");
    if (holder !== "" && holder !== worker && Number(until) > now && Number(until) < now + 2 * lease) return false;
    const taken = await tx.all("UPDATE meta SET value = ? WHERE name = 'teller' AND value = ? RETURNING name", [
      `${worker} ${now + lease}`,
      old,
    ]);
    return taken.length > 0;
  });
}

export async function endTelling(sql: Sql, worker: string): Promise<void> {
  await sql.all("UPDATE meta SET value = '' WHERE name = 'teller' AND value LIKE ?", [`${worker} %`]);
}

/**
 * Writes a telling: only rows that differ from the ones that stand. All in one transaction, and void when another telling was written
 * since the one it was made after, so that two tellers never mix.
 */
export async function keepTelling(sql: Sql, retold: Retold): Promise<void> {
  await sql.transaction(async (tx) => {
    await tx.insert("meta", [{name: "telling", value: "0"}], "skip");
    const moved = await tx.all("UPDATE meta SET value = ? WHERE name = 'telling' AND value = ? RETURNING value", [
      String(retold.after + 1),
      String(retold.after),
    ]);
    if (moved.length === 0) throw new StoreError("the stories were told by another process meanwhile", "changed");
    await tx.all("UPDATE pages SET told = ? WHERE told IS NULL AND id = ANY(?)", [retold.after + 1, retold.pages]);
    // Articles last: what they belonged to says which families and stories may be gone.
    await keepFamilies(tx, retold);
    await keepStories(tx, retold);
    await keepArticles(tx, retold);
  });
}

/** Keys of the rows that a telling may change, by id: of all, or of those that the articles of its pages belong to. */
async function keysOf(
  sql: Sql,
  table: "articles" | "families" | "stories",
  scope?: Retold,
  column = "made_key",
): Promise<Map<string, string>> {
  const text = `SELECT id, ${column} AS made FROM ${table}`;
  const rows =
    scope === undefined || scope.of === "all"
      ? await sql.all(text)
      : table === "articles"
        ? await sql.all(`${text} WHERE page = ANY(?)`, [scope.pages])
        : await sql.all(`${text} WHERE id = ANY(?)`, [
            await belongings(sql, table === "families" ? "family" : "story", scope.pages),
          ]);
  return new Map(rows.map((row) => [row["id"] as string, row["made"] as string]));
}

async function belongings(sql: Sql, column: "family" | "story", pages: readonly string[]): Promise<string[]> {
  const rows = await sql.all(
    `SELECT DISTINCT ${column} AS id FROM articles WHERE ${column} IS NOT NULL AND page = ANY(?)`,
    [pages],
  );
  return rows.map(({id}) => id as string);
}

async function keepFamilies(sql: Sql, retold: Retold): Promise<void> {
  const {families, textOf} = retold;
  const known = await keysOf(sql, "families", retold);
  const rows: Row[] = [];
  for (const family of families) {
    const body = packSpans(family, textOf);
    const made_key = contentId("k", body);
    if (known.get(family.id) !== made_key) rows.push({id: family.id, made_key, body});
    known.delete(family.id);
  }
  await sql.insert("families", rows, "replace");
  if (known.size > 0) await sql.all("DELETE FROM families WHERE id = ANY(?)", [[...known.keys()]]);
}

async function keepArticles(sql: Sql, retold: Retold): Promise<void> {
  const {articles, families, stories, textOf} = retold;
  const known = await keysOf(sql, "articles", retold);
  const familyOf = firstOf(families, (family: Family) => family.members.map(({article}) => article));
  const storyOf = firstOf(
    stories.map(({story}) => story),
    (story) => story.articles,
  );
  const rows = articles.flatMap((article: Article) => {
    const story = storyOf.get(article.id) ?? null;
    const family = familyOf.get(article.id) ?? null;
    const body = packSpans(article, textOf);
    const key = contentId("k", body, story ?? "", family ?? "");
    return known.get(article.id) === key ? [] : [articleRow(article, body, {story, family, key})];
  });
  await sql.insert("articles", rows, "replace");
}

function firstOf<T extends {readonly id: string}>(all: readonly T[], articlesOf: (one: T) => readonly string[]) {
  const first = new Map<string, string>();
  for (const one of [...all].sort((a, b) => (a.id < b.id ? -1 : 1)))
    for (const article of articlesOf(one)) if (!first.has(article)) first.set(article, one.id);
  return first;
}

async function keepStories(sql: Sql, retold: Retold): Promise<void> {
  const {stories, textOf} = retold;
  const known = await keysOf(sql, "stories", retold);
  const shared = await keysOf(sql, "stories", retold, "shared_key");
  const gone = new Set(known.keys());
  const fresh: KeptStory[] = [];
  const resharing: KeptStory[] = [];
  const packShared = new Map<string, string>();
  for (const one of stories) {
    gone.delete(one.story.id);
    const json = packSpans({passages: one.passages, doubts: one.doubts}, textOf);
    packShared.set(one.story.id, json);
    if (one.told || known.get(one.story.id) !== one.key) fresh.push(one);
    else if (shared.get(one.story.id) !== contentId("k", json)) resharing.push(one);
  }
  const told = fresh.map((one) => one.story.id);
  if (told.length + gone.size > 0) await sql.all("DELETE FROM findings WHERE story = ANY(?)", [[...told, ...gone]]);
  if (gone.size > 0) await sql.all("DELETE FROM stories WHERE id = ANY(?)", [[...gone]]);
  for (let at = 0; at < fresh.length; at += 200) {
    const some = fresh.slice(at, at + 200);
    await sql.insert(
      "stories",
      some.map((one) => storyRow(one, packShared.get(one.story.id)!)),
      "replace",
    );
    await sql.insert(
      "findings",
      some.flatMap(({told}) => told!.findings),
      "replace",
    );
    // An article can be in two stories; what was found in it is the same or, with other names around it, of the second.
    const found = new Map(some.flatMap(({told}) => told!.found.map((row) => [row["article"] as string, row])));
    await sql.insert("found", [...found.values()], "replace");
  }
  for (const {story} of resharing) {
    const json = packShared.get(story.id)!;
    await sql.all("UPDATE stories SET shared = ?, shared_key = ? WHERE id = ?", [
      packText(json),
      contentId("k", json),
      story.id,
    ]);
  }
  await keepAliases(sql, stories, fresh, gone);
}

function storyRow({story, key, told}: KeptStory, shared: string): Row {
  if (!told) throw new StoreError(`the story ${story.id} has changed and was not told`, "changed");
  return {
    id: story.id,
    made_key: key,
    shared_key: contentId("k", shared),
    articles: story.articles.length,
    origins: story.origins,
    body: packText(packSpans(story, () => undefined)),
    told: told.told,
    shared: packText(shared),
  };
}

/** Every id that a story once had leads to the story that now holds most of its articles: ids given out stay good. */
async function keepAliases(
  sql: Sql,
  stories: readonly KeptStory[],
  fresh: readonly KeptStory[],
  gone: ReadonlySet<string>,
) {
  const now = new Set(stories.map(({story}) => story.id));
  const rows = new Map<string, string>();
  for (const {story} of fresh) for (const alias of story.aliases) if (!now.has(alias)) rows.set(alias, story.id);
  if (gone.size > 0) {
    const heirOf = new Map<string, string>();
    for (const {story} of stories) for (const alias of [story.id, ...story.aliases]) heirOf.set(alias, story.id);
    for (const id of gone) {
      const heir = heirOf.get(id);
      if (heir !== undefined) rows.set(id, heir);
    }
    const old = await sql.all("SELECT alias, story FROM aliases WHERE story = ANY(?)", [[...gone]]);
    for (const {alias, story} of old) {
      const heir = rows.get(story as string);
      if (heir !== undefined && !now.has(alias as string)) rows.set(alias as string, heir);
    }
  }
  await sql.insert(
    "aliases",
    [...rows].map(([alias, story]) => ({alias, story})),
    "replace",
  );
}
