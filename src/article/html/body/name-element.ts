import type {Attributes} from "../../../page/html/html-tree.js";
import type {FurnitureReason} from "../../../page/page.js";
import {
  bodyWords,
  emptyNameEndings,
  frameWords,
  furnitureRoles,
  furnitureTags,
  furnitureWords,
  remarkNameBeginnings,
  softFurnitureWords,
} from "./markup-words.js";

/** What an element's tag, role, class and id say it is for. */
export type ElementName = {
  /** Furniture by every word that says so, the surest first; `need` says under what condition. */
  readonly signs: readonly Sign[];
  readonly isBody: boolean;
};
export type Sign = {readonly word: string; readonly why: FurnitureReason; readonly need: Need};
/** What else must hold before a sign is believed: nothing, that most words are links, or that there are few words. */
export type Need = "nothing" | "links" | "brevity";

const none: ElementName = {signs: [], isBody: false};

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
  const signs: Sign[] = byTag ? [{word: `<${tag}>`, why: byTag, need: tag === "figure" ? "brevity" : "nothing"}] : [];
  if (!at) return signs.length ? {signs, isBody: false} : none;
  let isBody = at.itemprop !== undefined && /\b(?:articlebody|reviewbody)\b/i.test(at.itemprop);
  const named: Sign[] = [];
  // The id of a heading is an anchor made of its words.
  const id = at.id !== undefined && !/^h[1-6]$/.test(tag) ? at.id : "";
  for (const name of (id === "" ? (at.class ?? "") : `${at.class ?? ""} ${id}`).slice(0, 600).split(" ")) {
    const said = name === "" ? none : nameSays(name);
    if (said.isBody) isBody = true;
    named.push(...said.signs);
  }
  const byRole = at.role === undefined ? undefined : furnitureRoles.get(at.role.toLowerCase().trim());
  if (byRole) signs.push({word: `[${at.role}]`, why: byRole, need: "nothing"});
  if (!isBody) signs.push(...named);
  return signs.length || isBody ? {signs, isBody} : none;
}

/** Names recur on every page of a site: what one says is worked out once. A memo of a pure function, emptied when it grows. */
const said = new Map<string, ElementName>();
const mostNames = 20_000;

function nameSays(name: string): ElementName {
  let known = said.get(name);
  if (known === undefined) {
    if (said.size >= mostNames) said.clear();
    known = readName(name);
    said.set(name, known);
  }
  return known;
}

function readName(name: string): ElementName {
  const parts = nameParts(name);
  const isBody = isBodyName(parts);
  const signs: Sign[] = [];
  if (parts.length > 1 && remarkNameBeginnings.has(parts[0]!)) return isBody ? {signs, isBody} : none;
  for (const word of joinedParts(parts)) {
    const why = furnitureWords.get(word);
    if (why) signs.push({word, why, need: "nothing"});
    const maybe = softFurnitureWords.get(word);
    if (maybe) signs.push({word, why: maybe, need: "links"});
    if (frameWords.has(word)) signs.push({word, why: "caption-credit", need: "brevity"});
  }
  return signs.length || isBody ? {signs, isBody} : none;
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
