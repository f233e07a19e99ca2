import type {ArticleReading} from "../article/article-reading.js";
import {speakerSides} from "../conflict/claims/speaker-sides.js";
import type {Actor} from "../name/actor.js";
import type {Entry} from "../timeline/entry.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import {boundEntry} from "./bound-entry.js";
import {classWeights} from "./class-weights.js";
import {betweenSides, sidesByRole} from "./known-sides.js";
import type {Relation} from "./relation.js";

/**
 * How countries dealt with each other in a story: one point per dated entry that one did towards the other, with the weight of its
 * class. Undated entries and entries of weight 0 give no point. `pairs` (ISO alpha-3) limits the answer; without it every pair that
 * has a point is listed. Linear in entries.
 */
export function traceRelations(
  story: StoryFindings,
  entries: readonly Entry[],
  pairs?: readonly (readonly [string, string])[],
): Relation[] {
  const wanted = pairs ? new Set(pairs.map(([a, b]) => keyOf(a, b))) : null;
  const points = new Map<string, Relation["points"][number][]>();
  const sideOfPlace = placeSides(story);
  const byPage = new Map<string, ArticleReading[]>();
  for (const reading of story.readings)
    byPage.set(reading.article.page, [...(byPage.get(reading.article.page) ?? []), reading]);
  // A minister whose country one article names acts for it in all.
  const known = speakerSides(story);
  const byRole = sidesByRole(story);
  const between = betweenSides(story);
  const people = new Set(
    story.readings.flatMap(({names}) => names.filter(({kind}) => kind === "person").map(({name}) => name)),
  );
  const boundOf = boundEntry(story);
  const printed = story.readings.flatMap(({article}) => article.published?.latest.slice(0, 4) ?? []).sort()[0];
  const isHistory = (on: {readonly latest: string}) =>
    printed !== undefined && Number(on.latest.slice(0, 4)) < Number(printed) - memory;
  const sideOf = (actor: Entry["source"], {what}: Entry) =>
    actor
      ? (actor.side ?? known(actor.name, undefined).side ?? byRole(actor.name) ?? byRole(wordBefore(actor, what.text)))
      : undefined;
  const holders = new Set<string>();
  const unheld: Entry[] = [];
  const add = (by: string, to: string, entry: Entry, on: NonNullable<Entry["on"]>, weight: number) => {
    const key = keyOf(by, to);
    if (wanted && !wanted.has(key)) return;
    const {id, origins, articles} = entry;
    const point = {entry: id, on, weight, by, to, origins, articles: articles.length};
    const list = points.get(key);
    if (list) list.push(point);
    else points.set(key, [point]);
  };
  for (const entry of entries) {
    const weight = weightOf(entry);
    const here = entry.place && territorial.has(entry.class) ? sideOfPlace.get(entry.place) : undefined;
    const acting = sideOf(entry.source, entry);
    const given = sideOf(entry.target, entry);
    // "Peru recalled its ambassador over the jailing of a Peruvian": whom it concerns is no other side.
    const named = given === acting && betweenStates.test(entry.what.text) ? undefined : given;
    const joint =
      between &&
      ((mutual.has(entry.class) && isOfBoth(entry)) ||
        (isDoneByBoth(entry) && (entry.class !== "FIGHT" || sidesTold(byPage, entry, true).size > 1)))
        ? between
        : entry.source || entry.target
          ? null
          : jointIn(byPage, entry);
    const by =
      joint?.[0] ??
      acting ??
      (here === named ? undefined : here) ??
      otherOf(between, named, entry, entry.source, people) ??
      (named && ofStates.has(entry.class) && (!entry.source || actsForState(entry.source))
        ? onlyOther(byPage, entry, named, true)
        : undefined) ??
      holderOf(between, entry, byRole);
    const to =
      joint?.[1] ??
      named ??
      (by && (verbal.has(entry.class) || entry.class === "STATEMENT") ? onlyOther(byPage, entry, by) : undefined) ??
      otherOf(between, by, entry, entry.target, people) ??
      (by && ofStates.has(entry.class) ? onlyOther(byPage, entry, by, true) : undefined);
    const on = entry.on ?? (by && to ? boundOf(entry) : null);
    if (!by && !to && between && on && !entry.source && entry.class === "CONCEDE" && setsFree.test(entry.what.text))
      unheld.push(entry);
    if (!by || !to || by === to || !on || weight === 0 || isNoActOfState(entry)) continue;
    if (isHistory(on)) continue;
    if (entry.class === "COERCE" && between?.includes(by) && between.includes(to)) holders.add(by);
    add(by, to, entry, on, weight);
  }
  // "The crew were released", in a story between two where one alone seized anybody: by those who held them.
  const [holder, another] = [...holders];
  if (between && holder && !another)
    for (const entry of unheld)
      add(holder, between[0] === holder ? between[1] : between[0], entry, entry.on!, weightOf(entry));
  return [...points]
    .sort(([a], [b]) => compare(a, b))
    .map(([key, list]) => ({
      story: story.story.id,
      pair: key.split(" "),
      points: list.sort(
        (a, b) =>
          compare(a.on.earliest, b.on.earliest) || compare(a.on.latest, b.on.latest) || compare(a.entry, b.entry),
      ),
    }));
}

/** What was done so many years before the first article was printed is history told, and no dealing of those who deal today. */
const memory = 50;

/** What an act weighs: its class, but for a release that a court orders and for words that no class weighs. */
function weightOf({class: kind, what, mentions}: Entry): number {
  if (ordersFreedom.test(what.text)) return Math.abs(classWeights[kind]);
  if (kind === "COERCE" && eases.test(what.text)) return easing;
  if (kind !== "STATEMENT") return classWeights[kind];
  const told = [what, ...mentions];
  if (told.some(({text}) => admits.test(text) && ownFault.test(text))) return admission;
  return told.some(({text}) => hopes.test(text)) ? softWords : 0;
}

/** "One of the detained be placed under house arrest": held already, and held less hard. */
const eases =
  /\b(?:arrested|detained|imprisoned|jailed|remanded)\b[^.;]{0,60}\b(?:moved|placed|put|transferred)\s(?:\p{L}+\s){0,2}?(?:in|into|to|under) house arrest\b/iu;
const easing = classWeights.CONCEDE / 2;
/** To own a fault is to give way. */
const admission = classWeights.CONCEDE;
const admits = /\b(?:acknowledged?|acknowledges|admits?|admitted|conceded?|concedes|confess(?:ed|es)?|owned up)\b/i;
const ownFault =
  /\b(?:at fault|blame|caus(?:ed|ing)|downing|error|failed|failures?|guilt\w*|kill(?:ed|ing)|mistakes?|negligen\w+|responsib\w+|should have|sank|sunk|shot|switched off|wrong(?:ed|ly)?)\b/i;
/** Hope for better relations, said to the other side: the least there is. */
const softWords = 1;
const hopes =
  /\b(?:hope[sd]?|hopeful|hoping|optimis\w+|confident|confidence)\b[^.;]{0,60}\b(?:better|improv\w+|normal\w*|recover\w*|reconcil\w+|settle\w*|thaw|warm\w*)\b/i;

/** The plain word right before a name: "trawler" of "boarded the trawler Freya". */
function wordBefore({name}: Actor, text: string): string {
  const at = text.indexOf(name);
  return at > 0 ? (/(\p{Ll}+)\s$/u.exec(text.slice(Math.max(0, at - 24), at))?.[1] ?? "") : "";
}

/** Acts that only the power on the spot can do: who arrests, expels, summons or frees in a place acts for its country. */
const territorial: ReadonlySet<Entry["class"]> = new Set([
  "COERCE",
  "SANCTION",
  "INVESTIGATE",
  "CONCEDE",
  "DISAPPROVE",
  "PROTEST",
]);

/** Words between governments, which often leave the other side out ("Peru welcomed the admission"). */
const verbal: ReadonlySet<Entry["class"]> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "DEMAND",
  "REQUEST",
  "DISAPPROVE",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
]);

/** What states do to states: where the sentence names one other country, it is that one ("suspended flights to Tallinn"). */
const ofStates: ReadonlySet<Entry["class"]> = new Set([
  ...verbal,
  "AID",
  "COOPERATE",
  "MOBILIZE",
  "RETREAT",
  "SANCTION",
]);

/** Acts that two do together. */
const mutual: ReadonlySet<Entry["class"]> = new Set(["AGREE", "CONSULT", "COOPERATE", "FIGHT", "SUPPORT"]);

/** "The foreign ministers of the two countries met", "both sides agreed", "a gun battle between soldiers of the two countries". */
function isOfBoth({source, target, what}: Entry): boolean {
  if (source?.side && target?.side) return false;
  const acting = [source?.name, target?.name].filter((name) => name !== undefined).join(" ");
  const both =
    /\b(?:both|the two|two)\s(?:[\p{Ll}-]+\s)?(?:armies|capitals|countries|delegations|foreign ministers|governments|leaders|nations|neighbours|neighbors|presidents|sides|states)\b/iu;
  return both.test(acting) || bare.test(source?.name ?? "") || (acting === "" && both.test(what.text));
}

/** "The countries signed", "the neighbours agreed", as an actor's name alone. */
const bare = /^(?:the\s)?(?:countries|governments|nations|neighbours|neighbors|sides)$/i;

/** The other country of the paragraphs that tell an entry (of its sentences if `near`), when they name two in all. */
function onlyOther(
  byPage: ReadonlyMap<string, readonly ArticleReading[]>,
  entry: Entry,
  by: string,
  near = false,
): string | undefined {
  const sides = sidesTold(byPage, entry, near);
  return sides.delete(by) && sides.size === 1 ? [...sides][0] : undefined;
}

function sidesTold(
  byPage: ReadonlyMap<string, readonly ArticleReading[]>,
  {mentions}: Entry,
  near: boolean,
): Set<string> {
  const sides = new Set<string>();
  for (const {page, start} of mentions.slice(0, 20))
    for (const {prose, names} of byPage.get(page) ?? []) {
      const told = (near ? prose.sentences : prose.paragraphs).find((one) => one.start <= start && start < one.end);
      if (!told) continue;
      for (const {side, start: from, end} of names) if (side && from >= told.start && end <= told.end) sides.add(side);
    }
  return sides;
}

/** "The border between Norway and Estonia was reopened", "talks between Oslo and Tallinn began": nobody acts, two countries are named. */
function jointIn(
  byPage: ReadonlyMap<string, readonly ArticleReading[]>,
  entry: Entry,
): readonly [string, string] | null {
  if (!joint.has(entry.class) || !/\bbetween\s\S.*\sand\s/.test(entry.what.text)) return null;
  const {page, start} = entry.what;
  for (const {prose, names} of byPage.get(page) ?? []) {
    const told = prose.sentences.find((one) => one.start <= start && start < one.end);
    const between = told ? prose.page.text.slice(told.start, told.end).search(/\bbetween\s/) : -1;
    if (!told || between < 0) continue;
    // "talks between Norway and Estonia began in Helsinki": the first two behind the word, not where they met.
    const behind = names.filter(({side, start: at, end}) => side && at > told.start + between && end <= told.end);
    const [one, two] = [...new Set(behind.map(({side}) => side!))].slice(0, 2).sort();
    if (one !== undefined && two !== undefined) return [one, two];
  }
  return null;
}

/** "The crossing was reopened", "the ceasefire was signed", in a story between two: nobody is named as acting, both do. */
function isDoneByBoth({source, target, class: kind, mentions}: Entry): boolean {
  if (source?.side || (target?.side && kind !== "FIGHT")) return false;
  const both =
    kind === "CONCEDE"
      ? opensAgain
      : kind === "FIGHT"
        ? isExchanged
        : /^(?:AGREE|SUPPORT)$/.test(kind)
          ? isSigned
          : null;
  return both !== null && mentions.some(({text}) => both.test(text));
}

const opensAgain =
  /\b(?:border|crossing|frontier)\b[^.;]{0,80}\b(?:opened again|reopened)\b|\b(?:both|two) (?:countries|nations|neighbou?rs|states)\b/i;
/** Shots that no one side is said to have fired. */
const isExchanged = /\b(?:crossfire|exchange of fire|exchanges of fire|firefight|gun ?battle|gunfight|shoot-?out)\b/i;
const isSigned =
  /\b(?:accord|agreement|armistice|ceasefire|pact|treaty|truce)\b[^.;]{0,40}\b(?:is|was|were) (?:initialled|ratified|signed)\b/i;

const joint: ReadonlySet<Entry["class"]> = new Set([...mutual, "CONCEDE", "SANCTION"]);

/** A ministry, a court, "the king", somebody of no name. */
function actsForState({name}: Actor): boolean {
  return stateBody.test(name);
}

/** Acts that only states do to states. */
const betweenStates =
  /\b(?:ambassadors?|envoys?|diplomats?|embassy|consuls?|consulates?|chargé|charge d|high commissioner|note of protest|protest note|protested|expel\w*|expulsion|recall\w*|summon\w*|persona non grata|border|crossing|embargo|sanctions?|imports?|exports?|deliver\w*|flights?|airspace|treaty|accord|pact|agreements?|talks|visas?|relations|ties|both (?:countries|governments|presidents|foreign ministers|sides)|two (?:countries|governments|presidents|foreign ministers|neighbours|leaders)|foreign minist\w+|extradit\w*|arbitration)\b/i;

/** "Ordered the release" is no hostile order. */
const ordersFreedom = /\b(?:order(?:ed|s)|rul(?:ed|es))\b[^.;]{0,40}\b(?:releas\w+|freed|set free)\b/i;

/** A firm, a team or a traveller acts for nobody but himself; a minister who resigns does so towards nobody. */
function isNoActOfState(entry: Entry): boolean {
  const {source, what} = entry;
  if (isGame(entry) || (entry.class === "RETREAT" && resigns.test(what.text))) return true;
  return source !== null && privately.test(source.span?.text ?? source.name);
}

const setsFree = /\b(?:freed|let go|released|set free|walked free)\b(?! from (?:the )?hospital)/i;

const resigns = /\b(?:resign(?:s|ed|ation)?|abdicat(?:es?|ed)|(?:step|stepp|stand|stood)s?(?:ed)? down)\b/i;

/** Who acts on his own account, as the last word of what he is called. */
const privately =
  /\b(?:opposition leaders?|actors?|actresse?s?|airlines?|analysts?|artists?|athletes?|banks?|bishops?|boxers?|boys?|brewers?|captains?|champions?|charit(?:y|ies)|chefs?|choirs?|churches?|clubs?|coach(?:es)?|compan(?:y|ies)|composers?|couples?|crews?|cyclists?|doctors?|drivers?|engineers?|experts?|fans?|farmers?|films?|firms?|fisherm[ae]n|footballers?|girls?|historians?|hotels?|journalists?|lawyers?|magazines?|makers?|m[ae]n|miners?|musicians?|newspapers?|novelists?|nurses?|opposition|orchestras?|packers?|painters?|pilgrims?|pilots?|players?|poets?|priests?|professors?|residents?|restaurants?|retailers?|riders?|rowers?|runners?|scientists?|singers?|skiers?|skippers?|sprinters?|strikers?|students?|swimmers?|teachers?|teams?|teenagers?|tourists?|traders?|villagers?|wom[ae]n|workers?|writers?)$/i;

/** A match between two countries' teams says nothing of the countries. */
function isGame({what}: Entry): boolean {
  return (
    /\b(?:beat|defeated|drew|lost to|thrashed|edged|won)\b.{0,60}\b\d{1,3}\s?[-–]\s?\d{1,3}\b/i.test(what.text) ||
    /\b(?:meets?|met|plays?|played|faces?|faced)\b.{0,40}\b(?:cup|final|semi-?final|quarter-?final|friendly|qualifier|play-?offs?)\b/i.test(
      what.text,
    )
  );
}

/**
 * In a story between two countries, the one that an act between states leaves out: "recalled its ambassador", "halted imports". Not where the open
 * end is somebody by name or people of no country: they may be the actor's own.
 */
function otherOf(
  between: readonly [string, string] | null,
  side: string | undefined,
  {what, class: kind, source, mentions}: Entry,
  open: Entry["source"],
  people: ReadonlySet<string>,
): string | undefined {
  if (!between || !side || !between.includes(side)) return undefined;
  const other = between[0] === side ? between[1] : between[0];
  // "President Ada Lund thanked Denmark": who holds an office and speaks to one of the two speaks for the other.
  if (open && verbal.has(kind) && holdsOffice(open, what.text)) return other;
  // "The immigration department stopped issuing visas to Kenyans": a body without a country's name that acts on the one's people is the other's.
  if (open && open === source && stateBody.test(open.name) && (territorial.has(kind) || verbal.has(kind))) return other;
  if (![what, ...mentions].some(({text}) => betweenStates.test(text))) return undefined;
  // A crossing, a pipeline or a port by name is nobody's own; a person may be the actor's.
  const isThing = open !== null && /^\p{Lu}/u.test(open.name) && !people.has(open.name) && territorial.has(kind);
  if (
    open &&
    !isThing &&
    !/^(?:its?|it|the|their|they|ambassador|envoy|note|talks|agreement|both|two (?:countries|nations|states))\b/i.test(
      open.name,
    )
  )
    return undefined;
  return other;
}

/** Bodies that act for a state whatever their name. */
const stateBody =
  /^(?:the\s)?(?:[\p{Ll}-]+\s){0,3}(?:administration|agency|army|authorit(?:y|ies)|cabinet|chancellor|coast ?guards?|courts?|customs|department|government|judges?|king|military|ministry|navy|minister|officials|parliament|palace|police|premier|presidency|president|prime minister|prosecutors?|queen|regulators?|senate|troops)$/iu;

/** "The Danish skipper was freed": in a story between two countries somebody called by a country's adjective is held and freed by the other. */
function holderOf(
  between: readonly [string, string] | null,
  {source, target, class: kind}: Entry,
  byRole: (name: string) => string | undefined,
): string | undefined {
  const side = !source && target && /^(?:COERCE|CONCEDE)$/.test(kind) ? byRole(target.name) : undefined;
  if (!between || !side || !between.includes(side)) return undefined;
  return between[0] === side ? between[1] : between[0];
}

function holdsOffice({name}: Actor, text: string): boolean {
  const at = text.indexOf(name);
  return (
    at > 0 &&
    /\b(?:president|prime minister|foreign minister|foreign secretary|premier|chancellor|king|queen)\s$/i.test(
      text.slice(0, at),
    )
  );
}

function placeSides(story: StoryFindings): Map<string, string> {
  const sides = new Map<string, string>();
  for (const {names} of story.readings)
    for (const {name, side, kind} of names)
      if (side && (kind === "place" || kind === "country") && !sides.has(name)) sides.set(name, side);
  return sides;
}

function keyOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
