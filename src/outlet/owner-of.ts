import {owners} from "./owners-words.js";

const byOutlet = new Map<string, string>();
for (const {name, outlets} of owners)
  for (const outlet of outlets) if (!byOutlet.has(fold(outlet))) byOutlet.set(fold(outlet), name);

/** The group that owns an outlet, if it is one of the well-known ones; null says nothing about the others. */
export function ownerOf(outlet: string): string | null {
  return byOutlet.get(fold(outlet)) ?? null;
}

function fold(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/^(?:the|www\.)\s*/, "")
    .replace(/\.(?:com|co\.uk|net|org)$/, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
