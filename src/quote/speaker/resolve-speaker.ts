import type {ArticleReading} from "../../article/article-reading.js";
import type {Speaker} from "../../name/actor.js";
import {roleNouns} from "../../name/english/role-words.js";
import type {NameMention} from "../../name/name-mention.js";
import {spanOf} from "../../text/span-of.js";
import type {TokenRange} from "../cue/cue.js";
import {bodyNouns, isSpeechless, pronounGender, speakingNouns} from "../english/cue-words.js";
import {findSubjectRange} from "../frame/find-subject-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import {holderOf} from "./holder-of.js";
import {lastBody} from "./last-body.js";
import {mentionsIn} from "./mentions-in.js";
import {namedSpeaker} from "./named-speaker.js";
import {resolvePronoun} from "./resolve-pronoun.js";
import type {SpeakerMemory} from "./speaker-memory.js";

const article = /^(?:the|a|an|its|his|her|their|this|that|another|one)\s+(?:own\s+)?/i;

/**
 * The speaker a noun phrase of a frame names: a person or body named in it, else the person or body that a pronoun, a role or
 * "the firm" stands for, else the phrase as printed; null where the phrase names what cannot speak. `how` is implied for what only nearby
 * text names.
 */
export function resolveSpeaker(
  reading: ArticleReading,
  frame: QuoteFrame,
  range: TokenRange,
  memory: SpeakerMemory,
  {present = false} = {},
): Speaker | null {
  const {prose, names} = reading;
  const wide = withAppositive(reading, frame, range);
  const start = frame.tokens[range.from]!.start;
  const end = trimOwner(frame, wide);
  const span = spanOf(prose.page, start, end);
  const inside = mentionsIn(names, start, end);
  const head = headOf(frame, range);
  const lower = span.text.toLowerCase();

  if (range.to - range.from === 1 && pronounGender.has(lower)) {
    const found = resolvePronoun(reading, frame, range.from, pronounGender.get(lower)!, memory, present);
    return found ? {...found, span, how: "implied"} : {name: span.text, span, how: "implied"};
  }
  if (/^(?:who|which)$/.test(lower)) return {name: span.text, span, how: "implied"};

  const known = described(reading, frame, start, span.text);
  if (known) return {...namedSpeaker(known), span, how: "implied"};

  const people = inside.filter(
    (one) => one.kind === "person" && (one.start >= start || one.end <= end) && !isOwner(frame, wide, one),
  );
  if (people.length > 1 && /\sand\s/.test(span.text)) {
    const named = [...new Set(people.map(({name}) => name))];
    if (named.length > 1) return {name: named.join(" and "), ...sideOf(people), span, how: "certain"};
  }
  // "Mayor Anna Vold of Orra": what stands before "of" speaks, even where a list takes Orra for a family name.
  const person = people.findLast((one) => !isBehindOf(frame, range, one)) ?? people.at(-1);
  if (person && wide.to > range.to) return speakerOf(person, span);
  if (wide.to > range.to && inside.every(({start: at}) => at < frame.tokens[range.to]!.start))
    return {name: prose.page.text.slice(frame.tokens[range.to + 1]!.start, end), span, how: "certain"};
  const firm = wide.to > range.to ? inside.findLast(({kind}) => kind === "organisation") : undefined;
  if (firm) return speakerOf(firm, span);
  if (person && !isBehindOf(frame, range, person)) return speakerOf(person, span);

  const role = inside.find(({kind}) => kind === "role");
  if (role?.key.startsWith("person:") && !isBehindSource(frame, range))
    return {...namedSpeaker(role), span, how: "implied"};

  // "a statement from the ministry", "the firm's latest suit": the author speaks.
  const bodies = inside.filter(({kind, metonym}) => kind === "organisation" || kind === "country" || metonym);
  if (head && speakingNouns.has(head)) {
    const author = bodies[0] ?? person ?? publisher(reading, frame, range);
    if (author) return {...namedSpeaker(author), span, how: "implied"};
    // "her letter to the public reads"
    const owner = pronounGender.get(frame.tokens[range.from]!.lower);
    const writer = owner === undefined ? null : resolvePronoun(reading, frame, range.from, owner, memory, present);
    if (writer) return {...writer, span, how: "implied"};
  }

  const body = bodies.at(-1);
  if (body && body.end >= lastWordStart(frame, range) && !isBehindOf(frame, range, body)) return speakerOf(body, span);
  if (body && range.to - range.from <= 6 && body.end === end) {
    const spokes =
      /^(?:a |an |the |its )?(?:spokes\w+|official|officials|source|sources|representative|statement)\b/i.test(
        span.text,
      );
    if (!spokes && !isBehindOf(frame, range, body)) return speakerOf(body, span);
  }
  // "the company", "the group": the body that was named last.
  if (inside.length === 0 && /^(?:the|this)\s/i.test(span.text) && head && bodyNouns.has(head)) {
    const found = lastBody(reading, start, head);
    if (found) return {...namedSpeaker(found), span, how: "implied"};
  }
  if (inside.length === 0 && /^the\s/i.test(span.text) && memory.last && head === lastWord(memory.last.speaker.name)) {
    return {...memory.last.speaker, span, how: "implied"};
  }
  if (head && isSpeechless(head) && !inside.some(({kind}) => kind === "role" || kind === "organisation")) return null;
  const name = briefName(frame, range, span.text.replace(article, ""));
  const side = inside.find((one) => one.side !== undefined)?.side;
  return {name, ...(side === undefined ? {} : {side}), span, how: "certain"};
}

// "an exporter at Orra airport", "the firm's local manager for Lorn": the person in that office.
function briefName({tokens, words}: QuoteFrame, range: TokenRange, name: string): string {
  const cut = words.findIndex(
    ({tag}, i) =>
      i > range.from &&
      i < range.to &&
      tag === "preposition" &&
      /^(?:at|for|from|near|outside|with)$/.test(tokens[i]!.lower),
  );
  const noun = cut > 0 ? cut - 1 : range.to - 1;
  // "the industry group OilForum": a name that no list knows.
  const [, own] = /^\p{Ll}[^\p{Lu}]*\s((?:\p{Lu}\S*\s?)+)$/u.exec(name) ?? [];
  if (own && words.slice(range.from, range.to).every(({tag}) => tag !== "preposition")) return own;
  const acts = roleNouns.has(tokens[noun]!.lower) || /(?:[^e]er|or|ist|man|woman)$/.test(tokens[noun]!.lower);
  if (!acts || words[range.from]!.tag === "name") return name;
  const kept = cut > 0 ? name.slice(0, name.length - (tokens[range.to - 1]!.end - tokens[noun]!.end)) : name;
  return kept.replace(/^[^\p{Lu}]\S*['’]s\s+/u, "");
}

/** Whom "the same minister", "the CS" or "the 63-year-old" stands for: the person named so before, or the one this paragraph opened with. */
function described({names, prose}: ArticleReading, frame: QuoteFrame, start: number, text: string): NameMention | null {
  const people = mentionsIn(names, 0, start).filter(({kind, end}) => kind === "person" && end <= start);
  const [, same] = /^the same ([\p{Ll} -]+)$/u.exec(text) ?? [];
  if (same) return people.findLast(({role}) => role !== undefined && lastWord(role) === lastWord(same)) ?? null;
  const [, letters] = /^the (\p{Lu}{2,4})$/u.exec(text) ?? [];
  if (letters) return people.findLast(({role}) => role !== undefined && initialsOf(role).endsWith(letters)) ?? null;
  const [, office] = /^the (\p{L}+)$/iu.exec(text) ?? [];
  if (office && roleNouns.has(office.toLowerCase())) return holderOf({names}, office, start);
  if (!/^the (?:\d{1,3}|[a-z]+)-year-old(?: [a-z]+)?$/i.test(text)) return null;
  const from = prose.paragraphs[frame.paragraph]!.start;
  return people.find((one) => one.start >= from) ?? people.at(-1) ?? null;
}

function initialsOf(role: string): string {
  return role
    .split(/[\s-]+/)
    .map((word) => word[0]?.toUpperCase() ?? "")
    .join("");
}

// "According to Holm, the head of state told her": Holm tells of another.
function isBehindSource({tokens}: QuoteFrame, {from}: TokenRange): boolean {
  if (tokens[from - 1]?.text !== ",") return false;
  for (let k = from - 2; k > 0 && k > from - 8 && tokens[k]!.text !== ","; k--)
    if (tokens[k]!.lower === "to" && tokens[k - 1]!.lower === "according") return true;
  return false;
}

function speakerOf(mention: NameMention, span: Speaker["span"]): Speaker {
  return {...namedSpeaker(mention), ...(span ? {span} : {}), how: mention.kind === "role" ? "implied" : "certain"};
}

function sideOf(people: readonly NameMention[]): {side?: string} {
  const sides = new Set(people.map(({side}) => side));
  const only = sides.size === 1 ? people[0]!.side : undefined;
  return only === undefined ? {} : {side: only};
}

// "the head of Vold's office": the name hangs on the head noun and does not speak itself.
function isBehindOf({tokens, words}: QuoteFrame, range: TokenRange, mention: NameMention): boolean {
  for (let i = range.from; i < range.to; i++) {
    if (tokens[i]!.start >= mention.start) return false;
    if (words[i]!.tag === "preposition" && i > range.from) {
      // "the Ministry of Health's Anna Vold": she stands behind the owner, not behind "of".
      for (let k = i + 1; k < range.to && tokens[k]!.end < mention.start; k++)
        if (/['’]s$/.test(tokens[k]!.text)) return false;
      const before = words[i - 1]!;
      // "Vold of the Harbour Trust": what stands before is a name itself.
      return before.tag === "noun" || before.tag === "adjective" || before.tag === "verb" || before.tag === "name";
    }
  }
  return false;
}

// "Vold's deputy": Vold does not speak.
function isOwner({tokens}: QuoteFrame, range: TokenRange, mention: NameMention): boolean {
  for (let i = range.from; i < range.to - 1; i++) {
    const token = tokens[i]!;
    if (token.start < mention.end && token.end > mention.end) return /['’]s$/.test(token.text);
    if (token.end === mention.end && /^['’]$/.test(tokens[i + 1]!.text)) return true;
  }
  return false;
}

// "Lorn released a report saying", "a list published by Lorn": who brought it out speaks.
function publisher({names}: ArticleReading, frame: QuoteFrame, range: TokenRange): NameMention | null {
  const {tokens} = frame;
  if (/^(?:compiled|issued|prepared|published|released|written)$/.test(tokens[range.to]?.lower ?? "")) {
    const by = tokens[range.to + 1]?.lower === "by" ? range.to + 2 : tokens.length;
    const author = tokens[tokens[by]?.lower === "the" ? by + 1 : by];
    return author
      ? (mentionsIn(names, author.start, author.end).find(({start}) => start === author.start) ?? null)
      : null;
  }
  const verb = frame.words[range.from - 1];
  if (
    verb?.tag !== "verb" ||
    !/^(?:release|publish|issue|present|unveil|post|make|produce|submit|file|send)$/.test(verb.lemma)
  )
    return null;
  const subject = findSubjectRange(frame, range.from - 1);
  if (!subject) return null;
  return mentionsIn(names, frame.tokens[subject.from]!.start, frame.tokens[subject.to - 1]!.end).at(-1) ?? null;
}

// "a harbour analyst, Anna Vold,": the name between the commas is the speaker's.
function withAppositive({names}: ArticleReading, frame: QuoteFrame, range: TokenRange): TokenRange {
  const {tokens} = frame;
  // "A teacher who survived, Anna Vold, said": over the relative clause.
  let comma = range.to;
  if (/^(?:who|which)$/.test(tokens[comma]?.lower ?? ""))
    while (comma < range.to + 12 && tokens[comma] && tokens[comma]!.text !== ",") comma++;
  const next = tokens[comma + 1];
  if (tokens[comma]?.text !== "," || !next) return range;
  const start = tokens[range.from]!.start;
  if (
    mentionsIn(names, start, tokens[range.to]!.start).some(
      (one) => one.kind === "person" && one.start >= start && !isOwner(frame, range, one),
    )
  )
    return range;
  // "The operator, Vold Star Coach,", "their spokesman, Colonel Per Holm,": a title may stand before the name.
  const titled = tokens[comma + 2];
  const person = mentionsIn(names, next.start, titled?.end ?? next.end).find(
    ({kind, start: at}) =>
      (kind === "person" || kind === "organisation") &&
      (at === next.start || (kind === "person" && at === titled?.start && /^\p{Lu}/u.test(next.text))),
  );
  if (!person) return isHouse(frame, range, comma) ?? range;
  let to = comma + 1;
  while (to < tokens.length && tokens[to]!.end <= person.end) to++;
  const after = tokens[to]?.text;
  return after === "," || after === "." || after === undefined ? {from: range.from, to} : range;
}

// "The operator, Varda Star Coach, said": a name of several capitals that the lists do not know.
function isHouse({tokens}: QuoteFrame, range: TokenRange, comma: number): TokenRange | null {
  if (!bodyNouns.has(tokens[range.to - 1]!.lower)) return null;
  let to = comma + 1;
  while (to < tokens.length && /^\p{Lu}/u.test(tokens[to]!.text)) to++;
  return to - comma > 2 && tokens[to]?.text === "," ? {from: range.from, to} : null;
}

function headOf({tokens, words}: QuoteFrame, range: TokenRange): string | null {
  let head: string | null = null;
  for (let i = range.from; i < range.to; i++) {
    const {tag} = words[i]!;
    if (tag === "preposition" && i > range.from) break;
    if (tag === "noun" || tag === "name" || tag === "verb") head = words[i]!.lemma || tokens[i]!.lower;
  }
  // "the firm" may be read as the adjective.
  const last = tokens[range.to - 1]!.lower;
  return head ?? (bodyNouns.has(last) ? last : null);
}

function lastWordStart({tokens}: QuoteFrame, range: TokenRange): number {
  return tokens[range.to - 1]!.start;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(" ").at(-1)!;
}

function trimOwner({tokens}: QuoteFrame, range: TokenRange): number {
  const last = tokens[range.to - 1]!;
  return /['’]s$/.test(last.text) ? last.end - 2 : last.end;
}
