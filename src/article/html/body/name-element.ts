import type {Attributes} from "../../../page/html/html-tree.js";
import type {FurnitureReason} from "../../../page/page.js";
import {
  bodyWords,
  emptyNameEndings,
  frameWords,
  furnitureRoles,
  furnitureTags,
  furnitureWords,
  lookNameBeginnings,
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

/** What says nothing, and what shows nothing and need not be asked. */
export const unnamed: ElementName = {signs: [], isBody: false};

/** What an element says it is for. Costs two look-ups for a class list and id that were seen before. */
export function nameElement(tag: string, at: Attributes | null): ElementName {
  const byTag = tagSays.get(tag) ?? unnamed;
  if (at === null) return byTag;
  const byClass = at.class === undefined || at.class === "" ? unnamed : listSays(at.class);
  const byId = at.id === undefined || at.id === "" || isAnchor(tag, at.id) ? unnamed : nameSays(at.id);
  const isBody =
    byClass.isBody || byId.isBody || (at.itemprop !== undefined && /\b(?:articlebody|reviewbody)\b/i.test(at.itemprop));
  const byRole = at.role === undefined ? undefined : furnitureRoles.get(at.role.toLowerCase().trim());
  if (!isBody && !byRole) {
    if (byTag === unnamed && byId === unnamed) return byClass;
    if (byClass === unnamed && byId === unnamed) return byTag;
  }
  const signs: Sign[] = [...byTag.signs];
  if (byRole) signs.push({word: `[${at.role}]`, why: byRole, need: "nothing"});
  if (!isBody) signs.push(...byClass.signs, ...byId.signs);
  return {signs, isBody};
}

/** The id of a heading, and a long one of a section, is an anchor made of the heading's words. */
function isAnchor(tag: string, id: string): boolean {
  if (headingTag.test(tag)) return true;
  const most = tag === "section" ? 2 : 5;
  let marks = 0;
  for (let at = id.indexOf("-"); at >= 0; at = id.indexOf("-", at + 1)) if (++marks >= most) return true;
  return false;
}

const headingTag = /^h[1-6]$/;
const tagSays: ReadonlyMap<string, ElementName> = new Map(
  [...furnitureTags].map(([tag, why]) => [
    tag,
    {signs: [{word: `<${tag}>`, why, need: tag === "figure" ? "brevity" : "nothing"}], isBody: false} as const,
  ]),
);

function listSays(list: string): ElementName {
  if (!list.includes(" ")) return nameSays(list);
  let known = listsSaid.get(list);
  if (known === undefined) {
    if (listsSaid.size >= mostNames) listsSaid.clear();
    known = together(list.slice(0, 600).split(" "));
    listsSaid.set(ownCopy(list), known);
  }
  return known;
}

/** Numbers tell nothing: "comment-1027" says what "comment-" says. */
function nameSays(name: string): ElementName {
  let known = namesSaid.get(name);
  if (known !== undefined) return known;
  const bare = name.replace(digits, "");
  known = namesSaid.get(bare);
  if (known === undefined) {
    if (namesSaid.size >= mostNames) namesSaid.clear();
    known = readName(bare);
    namesSaid.set(ownCopy(bare), known);
  }
  return known;
}

function together(names: readonly string[]): ElementName {
  let isBody = false;
  const signs: Sign[] = [];
  for (const name of names) {
    if (name === "") continue;
    const one = nameSays(name);
    if (one.isBody) isBody = true;
    signs.push(...one.signs);
  }
  return signs.length || isBody ? {signs, isBody} : unnamed;
}

/** Names recur on every page of a site: what one says is worked out once. Memos of pure functions, emptied when they grow. */
const namesSaid = new Map<string, ElementName>();
const listsSaid = new Map<string, ElementName>();
const mostNames = 40_000;
/** A slice of a long text keeps that text alive in V8: what a memo keeps must be a copy, or it keeps every page's source. */
const ownCopy = (text: string) => ` ${text}`.slice(1);
const digits = /\d+/g;

function readName(name: string): ElementName {
  const parts = nameParts(name);
  const isBody = isBodyName(parts);
  const signs: Sign[] = [];
  if (parts.length > 1 && (remarkNameBeginnings.has(parts[0]!) || lookNameBeginnings.has(parts[0]!)))
    return isBody ? {signs, isBody} : unnamed;
  for (const word of joinedParts(parts)) {
    const why = furnitureWords.get(word);
    if (why) signs.push({word, why, need: "nothing"});
    const maybe = softFurnitureWords.get(word);
    if (maybe) signs.push({word, why: maybe, need: "links"});
    const frame = frameWords.get(word);
    if (frame) signs.push({word, why: frame, need: "brevity"});
  }
  return signs.length || isBody ? {signs, isBody} : unnamed;
}

/** The words of one class name or id, lower case: "articleBody__text-2" gives article, body, text, 2. */
export function nameParts(name: string): string[] {
  const parts: string[] = [];
  let start = -1;
  let wasSmall = false;
  for (let i = 0; i <= name.length && parts.length < 12; i++) {
    const code = i < name.length ? name.charCodeAt(i) : 0;
    const isCapital = code >= 65 && code <= 90;
    const isSmall = (code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code > 127;
    if (start >= 0 && ((!isCapital && !isSmall) || (isCapital && wasSmall))) {
      parts.push(name.slice(start, i).toLowerCase());
      start = -1;
    }
    if (start < 0 && (isCapital || isSmall)) start = i;
    wasSmall = isSmall;
  }
  return parts;
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

/** The name ends in a body word, empty endings and numbers aside, so that "article-body__share" is unnamed. */
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
