import type {Family} from "../copy/family.js";

/** Article id -> origin: the family whose words it carries, or the article itself where no family names it. */
export type Origins = ReadonlyMap<string, string>;

/**
 * Which origin every article speaks for. An article that two families claim (a digest) belongs to the first by id, so that the
 * answer does not depend on the order of input. Linear in the members.
 */
export function originsOf(families: readonly Family[]): Origins {
  const origins = new Map<string, string>();
  for (const family of [...families].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)))
    for (const {article} of family.members) if (!origins.has(article)) origins.set(article, family.id);
  return origins;
}

/** How many independent origins a set of articles speaks for. */
export function countOrigins(origins: Origins, articles: Iterable<string>): number {
  const seen = new Set<string>();
  for (const article of articles) seen.add(origins.get(article) ?? article);
  return seen.size;
}
