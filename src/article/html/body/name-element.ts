import type {Attributes} from "../../../page/html/html-tree.js";
import type {FurnitureReason} from "../../../page/page.js";
import {
  bodyWords,
  emptyNameEndings,
  furnitureRoles,
  furnitureTags,
  furnitureWords,
  remarkNameBeginnings,
  softFurnitureWords,
} from "./markup-words.js";

/** What an element's name, role and class say it is for. `by` says how strong the word is: its tag, or a mere name. */
export type ElementName = {
  readonly furniture: FurnitureReason | null;
  readonly by: "tag" | "role" | "name" | "soft" | null;
  readonly isBody: boolean;
};

const none: ElementName = {furniture: null, by: null, isBody: false};

/** Names elements, remembering every distinct tag and class list, so that a page costs as many look-ups as it has distinct names. */
export function elementNamer(): (tag: string, at: Attributes | null) => ElementName {
  const known = new Map<string, ElementName>();
  return (tag, at) => {
    const key = at ? `${tag} ${at.class ?? ""} #${at.id ?? ""} ${at.role ?? ""} ${at.itemprop ?? ""}` : tag;
    let name = known.get(key);
    if (!name) {
      name = nameElement(tag, at);
      known.set(key, name);
    }
    return name;
  };
}

export function nameElement(tag: string, at: Attributes | null): ElementName {
  const byTag = furnitureTags.get(tag);
  if (!at) return byTag ? {...none, furniture: byTag, by: "tag"} : none;
  const names = `${at.class ?? ""} ${at.id ?? ""}`.slice(0, 600).split(/\s+/).filter(Boolean).map(nameParts);
  const isBody = /\b(?:articlebody|reviewbody)\b/.test(at.itemprop?.toLowerCase() ?? "") || names.some(isBodyName);
  const byRole = at.role === undefined ? undefined : furnitureRoles.get(at.role.toLowerCase().trim());
  if (byTag) return {furniture: byTag, by: "tag", isBody};
  if (byRole) return {furniture: byRole, by: "role", isBody};
  let soft: ElementName = {furniture: null, by: null, isBody};
  for (const parts of names) {
    if (parts.length > 1 && remarkNameBeginnings.has(parts[0]!)) continue;
    for (const word of joinedParts(parts)) {
      const furniture = furnitureWords.get(word);
      if (furniture && !isBody) return {furniture, by: "name", isBody};
      const maybe = softFurnitureWords.get(word);
      if (maybe && !soft.furniture) soft = {furniture: maybe, by: "soft", isBody};
    }
  }
  return soft;
}

/** The words of one class name or id, lower case: "articleBody__text-2" gives article, body, text, 2. */
export function nameParts(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .slice(0, 12);
}

/** Each two or three neighbours joined, then each alone. */
function joinedParts(parts: readonly string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i + 1 < parts.length; i++) {
    if (i + 2 < parts.length) joined.push(parts[i]! + parts[i + 1]! + parts[i + 2]!);
    joined.push(parts[i]! + parts[i + 1]!);
  }
  return [...joined, ...parts];
}

/** The name ends in a body word, empty endings and numbers aside, so that "article-body__share" is none. */
function isBodyName(parts: readonly string[]): boolean {
  let end = parts.length;
  for (;;) {
    for (let length = 1; length <= 3 && length <= end; length++)
      if (bodyWords.has(parts.slice(end - length, end).join(""))) return true;
    const last = parts[end - 1];
    if (end > 1 && last !== undefined && (emptyNameEndings.has(last) || /^(?:v?\d+|js)$/.test(last))) end--;
    else return false;
  }
}
