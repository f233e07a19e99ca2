import {StoreError} from "../store-error.js";
import {migrations} from "./migrations.js";
import type {Sql} from "./sql.js";
import type {Words} from "./words.js";

/** The version of store that this program writes. */
export const storeVersion = migrations.length;

/**
 * Brings a store to this program's version, or a test's to an earlier one, a step in a transaction each; with "look" it only says when it
 * does not fit, and with "renew" it brings up to date what is a store already.
 */
export async function migrate(
  sql: Sql,
  words: Words,
  where: string,
  how: "bring" | "renew" | "look" = "bring",
  until = storeVersion,
): Promise<void> {
  let version = await versionOf(sql, where);
  if (version > storeVersion)
    throw new StoreError(
      `${where} was written by a newer version (store ${version}, this program knows ${storeVersion}); update throughline`,
      "newer",
    );
  if (how !== "bring" && version === 0)
    throw new StoreError(`${where} is no store of throughline; \`throughline add\` makes one`, "corrupt");
  if (how === "look") {
    if (version < storeVersion)
      throw new StoreError(
        `${where} is of an earlier version; \`throughline doctor --store ${where}\` brings it up to date`,
        "other",
      );
    return;
  }
  for (; version < until; version++) {
    const next = version + 1;
    await sql.transaction(async (tx) => {
      const steps = [...migrations[version]!, ...(words.steps[version] ?? [])];
      for (const step of steps) await tx.all(ownTypes(step, tx.dialect));
      await tx.insert("meta", [{name: "version", value: String(next)}], "replace");
    });
  }
}

async function versionOf(sql: Sql, where: string): Promise<number> {
  const table =
    sql.dialect === "sqlite"
      ? "SELECT name, type FROM sqlite_master WHERE type = 'table'"
      : "SELECT tablename AS name FROM pg_tables WHERE schemaname = current_schema()";
  const known = (await sql.all(table)).map(({name}) => name);
  if (!known.includes("meta")) {
    if (known.length > 0)
      throw new StoreError(`${where} is a database of something else; name another file`, "corrupt");
    return 0;
  }
  const [row] = await sql.all("SELECT value FROM meta WHERE name = 'version'");
  return Number(row?.["value"] ?? 0);
}

/** Text is compared by its bytes in both dialects, so that both sort alike whatever the language of the server. */
function ownTypes(step: string, dialect: Sql["dialect"]): string {
  if (dialect === "sqlite") return step.replaceAll("BYTES", "BLOB");
  return step.replaceAll("BYTES", "BYTEA").replace(/\bTEXT\b/g, 'TEXT COLLATE "C"');
}
