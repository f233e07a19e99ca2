import type {Clause, NounGroup} from "../../text/words/clause.js";
import type {NounPhrase} from "../../text/words/phrase.js";
import {objectsOf, type Scene} from "./code-verb.js";
import type {Who} from "./coded.js";
import {type Cast, isActorPart, namesInside} from "./find-actor.js";

/** Prepositions that lead to the one an act is aimed at; the first of them decides. */
const sure = new Set("against with to on upon from toward towards".split(" "));
/** Those that do where no surer one stands. */
const aims = new Set([
  "at",
  "over",
  "for",
  "of",
  "between",
  "among",
  "into",
  "about",
  "by",
  "in protest at",
  "in protest against",
  "in protest of",
  "in response to",
  "in support of",
]);

// "marched, demanding that the mayor resign": whom the act is aimed at stands with a verb of asking.
const asking = new Set("accuse ask blame call charge condemn demand denounce protest urge".split(" "));

/** The noun group as somebody: the whole group when its parts can act, else the surest name inside it ("Lorn's efforts", "the removal of Ana Brill"). */
export function whoIn(cast: Cast, group: NounGroup): Who | null {
  const acting = group.parts.find((part, i) => isActorPart(cast, part) && (i === 0 || !isOwn(cast, part)));
  if (acting && acting === group.parts[0]) return {from: group.from, to: group.to, part: acting};
  if (acting) return {from: acting.from, to: acting.to, part: acting};
  // "the removal of the mayor": somebody in an "of" phrase.
  const inner = cast.parse.phrases.filter(
    (phrase): phrase is NounPhrase =>
      phrase.kind === "noun" &&
      phrase.from >= group.from &&
      phrase.to <= group.to &&
      isActorPart(cast, phrase) &&
      (phrase.from === group.from || !isOwn(cast, phrase)),
  );
  const nested = inner.find((phrase) => namesInside(cast, phrase.from, phrase.to).length > 0) ?? inner[0];
  if (nested) return {from: nested.from, to: nested.to, part: nested};
  const name = namesInside(cast, group.from, group.to).find(({kind}) => kind !== "place" && kind !== "role");
  if (name) return nameAsWho(cast, group, name);
  // "a government plan", "the police raid"
  for (let i = group.from; i < group.to - 1; i++)
    if (
      /^(?:army|church|government|guerrilla|military|militia|opposition|parliament|police|rebel|union)$/.test(
        cast.tokens[i]!.lower,
      )
    )
      return {from: i, to: i + 1, part: {...group.parts[0]!, from: i, to: i + 1, head: i}};
  return null;
}

/** The same for the one who acts: a town may ("Lornport voted"), though it is nobody's target. */
export function whoActs(cast: Cast, group: NounGroup): Who | null {
  const who = whoIn(cast, group);
  if (who) return who;
  const [first] = group.parts;
  const town = namesInside(cast, group.from, group.to).some(
    ({kind, end}) => kind === "place" && end >= cast.tokens[first!.head]!.start,
  );
  return town ? {from: group.from, to: group.to, part: first!} : null;
}

/** One name inside a group as the one meant. */
export function nameAsWho(cast: Cast, group: NounGroup, mention: ReturnType<typeof namesInside>[number]): Who {
  const from = cast.tokens.findIndex((token) => token.end > mention.start);
  let to = from + 1;
  while (to < group.to && cast.tokens[to]!.start < mention.end) to++;
  return {from, to, part: group.parts[0]!, mention};
}

/** Whom the act of a clause is aimed at: its object, somebody named in the object, a prepositional phrase, or what a purpose clause is about. */
export function findTarget(
  cast: Cast,
  scene: Scene,
  index: number,
  not: readonly (Who | NounGroup | null)[],
  depth = 0,
): Who | null {
  const clause = scene.parse.clauses[index]!;
  const taken = (group: NounGroup) =>
    not.some((other) => other !== null && other.from < group.to && other.to > group.from);
  if (!clause.verb.passive)
    for (const group of objectsOf(clause)) {
      if (taken(group) || isOwn(cast, group)) continue;
      const acting = group.parts.find((part) => isActorPart(cast, part) && !isOwn(cast, part));
      if (acting && acting === group.parts[0]) return {from: group.from, to: group.to, part: acting};
      if (acting) return {from: acting.from, to: acting.to, part: acting};
    }
  const object = clause.verb.passive ? null : inObjects(cast, clause, taken);
  const prep = inPreps(cast, clause, taken);
  // "imposed a ban on Lorn" and "welcomed Lorn's statement on Tarnia" are both aimed at Lorn.
  if (object) return object;
  if (prep) return prep.who;
  // "turned down an invitation from Lornport": a capital behind such a word is its government.
  for (const {prep, group} of clause.preps) {
    if (!/^(?:against|from|with)$/.test(prep) || taken(group)) continue;
    const town = namesInside(cast, group.from, group.to).find(({kind, side}) => kind === "place" && side !== undefined);
    if (town && group.to - group.from <= 2) return nameAsWho(cast, group, town);
  }
  const host = clause.verb.passive ? null : (postOf(cast, clause) ?? hostTown(cast, clause));
  if (host) return host;
  if (depth > 1) return null;
  for (let child = index + 1; child < scene.parse.clauses.length && child < index + 5; child++) {
    const inner = scene.parse.clauses[child]!;
    if (inner.link === "adverbial" && !asking.has(inner.verb.lemma)) continue;
    if (
      inner.governor !== index ||
      inner.link === "relative" ||
      tellsOfAside(cast, inner) ||
      inner.link === "coordinate" ||
      (inner.link === "adverbial" && inner.verb.form === "finite")
    )
      continue;
    const found =
      inner.subject && inner.link === "complement" && !taken(inner.subject)
        ? whoIn(cast, inner.subject)
        : findTarget(cast, scene, child, not, depth + 1);
    if (found) return found;
  }
  return null;
}

// "withdrew its troops": one's own are not those an act is aimed at; "her Danish counterpart" is another's.
function isOwn({tokens}: Cast, {from, to}: {readonly from: number; readonly to: number}): boolean {
  return (
    /^(?:its|their|his|her|our|my)$/.test(tokens[from]!.lower) &&
    !tokens
      .slice(from, to)
      .some(({lower}) => /^(?:colleague|counterpart|neighbour|neighbor|opponent|rival)s?$/.test(lower))
  );
}

/** "Visited Lornport, a trip that Tarnia denounced": what hangs on a noun behind a comma tells of that noun, not whom the act is aimed at. */
function tellsOfAside({tokens}: Cast, {link, subject, verb}: Clause): boolean {
  if (link !== "complement") return false;
  let at = (subject?.from ?? verb.from) - 1;
  if (tokens[at]?.lower !== "that" || tokens[at - 1]?.kind !== "word") return false;
  for (let guard = 0; at > 0 && guard < 5; guard++, at--) if (tokens[at - 1]!.text === ",") return true;
  return false;
}

/** "Visited Lornport": the capital visited is its country. */
function hostTown(cast: Cast, clause: Clause): Who | null {
  if (!/^(?:tour|visit)$/.test(clause.verb.lemma)) return null;
  for (const {from, to} of objectsOf(clause)) {
    const town = namesInside(cast, from, to).find(({kind, side}) => kind === "place" && side !== undefined);
    if (town) return nameAsWho(cast, {from, to, parts: clause.objects[0]!.parts}, town);
  }
  return null;
}

/** Those whom a country keeps abroad. */
const abroad =
  /^(?:adviser|advisor|ambassador|attache|attaché|charge|consul|consulate|delegation|diplomat|embassy|envoy|force|mission|observer|soldier|staff|troops|troop)$/;

/** "recalled its ambassador in Lima": one's own envoy stands for the dealings with the country he serves in. */
function postOf(cast: Cast, {objects, preps}: Clause): Who | null {
  const own = objects.find((group) => isOwn(cast, group));
  if (!own?.parts.some(({head}) => abroad.test(cast.parse.words[head]!.lemma))) return null;
  const places = [
    ...preps.filter(({prep}) => /^(?:at|back to|from|in|to)$/.test(prep)).map(({group}) => group),
    {from: own.from + 1, to: own.to, parts: own.parts},
  ];
  for (const group of places) {
    const post = namesInside(cast, group.from, group.to).find(
      ({kind, side}) => side !== undefined && (kind === "place" || kind === "country"),
    );
    if (post) return nameAsWho(cast, group, post);
  }
  return null;
}

function inObjects(cast: Cast, clause: Clause, taken: (group: NounGroup) => boolean): Who | null {
  for (const group of objectsOf(clause)) {
    if (taken(group) || isOwn(cast, group)) continue;
    const found = whoIn(cast, group);
    if (found) return found;
  }
  return null;
}

function inPreps(cast: Cast, clause: Clause, taken: (group: NounGroup) => boolean): {prep: string; who: Who} | null {
  let best: {prep: string; who: Who} | null = null;
  for (const {prep, group} of clause.preps) {
    const surely = sure.has(prep);
    if ((!surely && !aims.has(prep)) || taken(group) || (best && !surely)) continue;
    const who = whoIn(cast, group);
    if (!who) continue;
    best = {prep, who};
    if (surely) break;
  }
  return best;
}

/** Who has called in an envoy: the ministry he is called to, with the side of the place he serves in where it names none itself. */
export function hostOf(cast: Cast, host: NounGroup | null, called: Who | null): Who | null {
  const who = host ? whoIn(cast, host) : null;
  const sided = (from: number, to: number) => namesInside(cast, from, to).find(({side}) => side !== undefined);
  if (host && sided(host.from, host.to)) return who;
  if (!called) return who;
  const own = sided(called.from, called.to)?.side;
  const after = Math.min(called.to + 3, cast.tokens.length);
  const post = namesInside(cast, called.to, after).find(({side}) => side !== undefined && side !== own);
  return post && host ? nameAsWho(cast, host, post) : who;
}

/** "Peru's airspace was closed to Chilean aircraft": the country that owns the subject, and the other that the act reaches. */
export function ownerTowards(cast: Cast, {subject, preps}: Clause): {source: Who; target: Who} | null {
  const first =
    subject && cast.parse.words[subject.from]!.owner ? namesInside(cast, subject.from, subject.to)[0] : undefined;
  if (!subject || !first?.side) return null;
  for (const {prep, group} of preps) {
    if (!/^(?:against|for|to)$/.test(prep)) continue;
    const other = namesInside(cast, group.from, group.to).find(({side}) => side !== undefined);
    if (other && other.side !== first.side)
      return {source: nameAsWho(cast, subject, first), target: nameAsWho(cast, group, other)};
  }
  return null;
}
