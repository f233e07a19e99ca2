import type {Sql} from "../sql/sql.js";
import type {Words} from "../sql/words.js";

/** Throws away the readings of pages added at or after an instant, or of all; the pages wait to be read again. */
export async function unread(sql: Sql, words: Words, since = 0): Promise<number> {
  return sql.transaction(async (tx) => {
    const pages = (await tx.all("SELECT id FROM pages WHERE added >= ?", [since])).map(({id}) => id as string);
    for (let at = 0; at < pages.length; at += 5000) await dropDerived(tx, words, pages.slice(at, at + 5000));
    if (since === 0) await tx.all("DELETE FROM sketches");
    await tx.all(
      "UPDATE pages SET state = 'waiting', why = NULL, worker = NULL, lease_until = NULL, tries = 0 WHERE added >= ?",
      [since],
    );
    return pages.length;
  });
}

/** Forgets pages by id or name with everything that was read from them; captures that no page has any more go too. */
export async function forget(sql: Sql, words: Words, wanted: string): Promise<string[]> {
  return sql.transaction(async (tx) => {
    const rows = await tx.all("SELECT id, sha256 FROM pages WHERE id = ? OR name = ? ORDER BY id", [wanted, wanted]);
    const pages = rows.map(({id}) => id as string);
    if (pages.length === 0) return [];
    await dropDerived(tx, words, pages);
    await tx.all("DELETE FROM pages WHERE id = ANY(?)", [pages]);
    for (const sha256 of new Set(rows.map((row) => row["sha256"] as string))) {
      const [other] = await tx.all("SELECT id FROM pages WHERE sha256 = ? LIMIT 1", [sha256]);
      if (!other) await tx.all("DELETE FROM captures WHERE sha256 = ?", [sha256]);
    }
    return pages;
  });
}

async function dropDerived(sql: Sql, words: Words, pages: readonly string[]): Promise<void> {
  const articles = (await sql.all("SELECT id FROM articles WHERE page = ANY(?)", [pages])).map(({id}) => id as string);
  await words.remove(sql, articles);
  await sql.all("DELETE FROM found WHERE article = ANY(?)", [articles]);
  await sql.all("DELETE FROM articles WHERE page = ANY(?)", [pages]);
  await sql.all("DELETE FROM readings WHERE page = ANY(?)", [pages]);
}
