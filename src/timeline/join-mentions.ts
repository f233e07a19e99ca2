import {stemOf} from "./content-words.js";
import {type DayRange, meetOf, widthOf} from "./day-range.js";
import {daysOfGroup} from "./days-of-group.js";
import {kinConcepts} from "./english/kin-words.js";
import {countsDiffer, otherCount} from "./same-event.js";
import {type Parties, sameParties} from "./same-parties.js";
import type {Party, Telling} from "./telling.js";

/** At or above, a mention means a happening when it is the only one it can mean. */
const joinFrom = 1.2;
/** Where it can mean several, the best must be ahead by this. */
const ahead = 0.7;
/** A happening that most of its kind's tellings tell is the one a bare "the attack" means. */
const mostOfKind = 0.6;
/** Kinds with more happenings than this are told apart by their own words only. */
const mostAnchors = 200;

type Anchor = {
  readonly index: number;
  readonly kinds: ReadonlySet<string>;
  readonly days: DayRange | null;
  readonly parties: Parties;
  readonly planned: boolean;
  readonly oneOff: boolean;
  readonly articles: ReadonlySet<string>;
  readonly sentences: ReadonlySet<string>;
  readonly keys: {
    readonly names: ReadonlySet<string>;
    readonly figures: ReadonlySet<string>;
    readonly words: ReadonlySet<string>;
  };
  readonly places: ReadonlySet<string>;
  readonly weight: number;
};

const families = new Map<string, string[]>();
for (const line of kinConcepts)
  for (const concept of line.split(" ")) families.set(concept, [...(families.get(concept) ?? []), line]);

/**
 * Joins what is only pointed at, told without a day, or told with a wider one, to the one dated happening of its kind that it can mean: the days, the
 * sides and the printing allow it, and no other of its kind fits as well. `printedBy` is the last day an article can have been printed. What is
 * decided rests on the groups as they come in, so the order of input cannot matter. Cost: loose groups times the happenings of their kind.
 */
export function joinMentions(
  groups: readonly (readonly Telling[])[],
  printedBy: (article: string) => number | null,
): Telling[][] {
  const anchors = groups.flatMap((group, index) => anchorOf(group, index) ?? []);
  const byKind = new Map<string, Anchor[]>();
  for (const anchor of anchors)
    for (const kind of anchor.kinds) byKind.set(kind, [...(byKind.get(kind) ?? []), anchor]);
  const rarity = rarityAmong(anchors);
  const ownOf = new Map(anchors.map((anchor) => [anchor.index, anchor]));
  const wanted: {index: number; to: number; score: number}[] = [];
  groups.forEach((group, index) => {
    const own = ownOf.get(index);
    const loose = looseOf(group);
    if (!loose) return;
    const near = new Set(kindsOf(group).flatMap((kind) => byKind.get(kind) ?? []));
    if (near.size > mostAnchors) return;
    const all = [...near].reduce((sum, {weight}) => sum + weight, 0);
    const here = new Set(group.flatMap(placesOf));
    // Two acts of one kind in one sentence are told apart by the paper itself.
    if ([...near].some((anchor) => anchor.index !== index && [...here].some((place) => anchor.sentences.has(place))))
      return;
    const scored = [...near].flatMap((anchor) => {
      if (anchor.index === index || (own && narrowness(anchor) >= narrowness(own) && !sameDayKin(own, anchor)))
        return [];
      const score = scoreOf(loose, group, anchor, rarity, printedBy);
      if (score === null) return [];
      return [{anchor, score: score + (anchor.weight >= mostOfKind * all ? 0.4 : 0)}];
    });
    scored.sort((a, b) => b.score - a.score || a.anchor.index - b.anchor.index);
    const [best, ...others] = scored;
    // Kindred acts of one day are one, whichever of them is meant.
    const next =
      best && others.find(({anchor}) => !sameDayKin(best.anchor, anchor) && !sameDayKin(anchor, best.anchor));
    if (!best || best.score < joinFrom || (next && best.score - next.score < ahead)) return;
    wanted.push({index, to: best.anchor.index, score: best.score});
  });
  return joinAll(groups, wanted);
}

/** Takes the strongest first; a group is joined only while the days of all that have joined leave one in common. */
function joinAll(
  groups: readonly (readonly Telling[])[],
  wanted: {readonly index: number; readonly to: number; readonly score: number}[],
): Telling[][] {
  const joined = groups.map((group) => [...group]);
  const days = groups.map(daysOfGroup);
  const parent = groups.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (parent[root] !== root) root = parent[root]!;
    return root;
  };
  wanted.sort((a, b) => b.score - a.score || a.index - b.index);
  for (const {index, to} of wanted) {
    const [from, into] = [rootOf(index), rootOf(to)];
    if (from === into) continue;
    const [mine, theirs] = [days[from], days[into]];
    const common = mine && theirs ? meetOf(mine, theirs) : (mine ?? theirs ?? null);
    if (mine && theirs && !common) continue;
    joined[into]!.push(...joined[from]!);
    joined[from] = [];
    days[into] = common;
    parent[from] = into;
  }
  return joined.filter((group) => group.length > 0);
}

/** Two acts of kindred kinds on one fixed day, told by different papers: the one told less may be the other. */
function sameDayKin(one: Anchor, of: Anchor): boolean {
  if (!one.days || !of.days || narrowness(one) !== 1 || one.days.from !== of.days.from || narrowness(of) !== 1)
    return false;
  if ([...one.kinds].some((kind) => !kind.includes(" ") && of.kinds.has(kind))) return false;
  if (one.weight > of.weight || (one.weight === of.weight && one.index <= of.index)) return false;
  return ![...one.articles].some((article) => of.articles.has(article));
}

function narrowness({days}: {readonly days: DayRange | null}): number {
  return days ? widthOf(days) : Number.POSITIVE_INFINITY;
}

/** What is told of the day it happened: something to point at. */
function anchorOf(group: readonly Telling[], index: number): Anchor | null {
  const told = group.filter(({passing}) => !passing);
  if (told.length === 0) return null;
  const days = daysOfGroup(told);
  const oneOff = told.some((telling) => telling.oneOff);
  if (!days && !oneOff) return null;
  const some = (pick: (telling: Telling) => readonly string[]) => new Set(told.flatMap(pick));
  return {
    index,
    kinds: new Set(kindsOf(told)),
    days,
    parties: partiesOf(told),
    planned: told.every(({events}) => unsure.test(events[0]!.modality)),
    oneOff,
    articles: some(({articles}) => articles),
    sentences: some(placesOf),
    keys: {
      names: some(({names}) => names),
      figures: some(({figures}) => figures),
      words: some(({words}) => words),
    },
    places: some(({place}) => (place ? [place] : [])),
    weight: told.length,
  };
}

/** What is to come, threatened or asked for is not what came. */
const unsure = /^(?:planned|threatened|demanded)$/;

/** Days, parties and definiteness of a group that may point at something; null where it is fixed to a day. */
function looseOf(group: readonly Telling[]): {days: DayRange | null; parties: Parties; back: boolean} | null {
  const days = daysOfGroup(group);
  // "Three more died" are not those who died before.
  if (group.some(({more}) => more)) return null;
  if (group.every(({inHeadline}) => inHeadline) || group.some(({events}) => unsure.test(events[0]!.modality)))
    return null;
  return {days, parties: partiesOf(group), back: group.some(({pointsBack}) => pointsBack)};
}

/** Words said, of a kind that has kin ("admitted", "acknowledged"): "was admitted to the clinic" is none. */
function isSpeech({events, concept}: Telling): boolean {
  return events[0]!.class === "STATEMENT" && !concept.startsWith("=");
}

function scoreOf(
  loose: {days: DayRange | null; parties: Parties; back: boolean},
  group: readonly Telling[],
  anchor: Anchor,
  rarity: (key: string) => number,
  printedBy: (article: string) => number | null,
): number | null {
  if (anchor.planned) return null;
  if (loose.days && anchor.days && !meetOf(loose.days, anchor.days)) return null;
  if (anchor.days)
    for (const {articles} of group)
      for (const article of articles) {
        const last = printedBy(article);
        if (last !== null && anchor.days.from > last) return null;
      }
  const parties = anchor.oneOff ? 0.8 : sameParties(loose.parties, anchor.parties);
  if (parties === null) return null;
  let score = parties;
  if (loose.days && anchor.days) {
    const width = Math.max(widthOf(loose.days), widthOf(anchor.days));
    score += width === 1 ? 1.5 : width <= 7 ? 1 : width <= 31 ? 0.7 : 0.3;
  }
  const figures = [...new Set(group.flatMap((telling) => telling.figures))].sort();
  if (!anchor.oneOff && countsDiffer(figures, [...anchor.keys.figures].sort())) {
    // One paper that tells of seven and of eight means two acts.
    if (group.some(({articles}) => articles.some((article) => anchor.articles.has(article)))) return null;
    score -= otherCount;
  }
  if (loose.back) score += 0.6;
  if (group.some(({articles}) => articles.some((article) => anchor.articles.has(article)))) score += 0.8;
  if (!group.some(({concept}) => anchor.kinds.has(concept))) score -= 0.5;
  const place = group.find((telling) => telling.place)?.place;
  if (place && anchor.places.size > 0) score += anchor.places.has(place) ? 0.6 : -0.6;
  const sharing = (keys: readonly string[], theirs: ReadonlySet<string>, most: number) =>
    Math.min(
      most,
      [...new Set(keys)].reduce((sum, key) => sum + (theirs.has(key) ? 0.2 + 0.8 * rarity(key) : 0), 0),
    );
  const common =
    sharing(
      group.flatMap(({names}) => names),
      anchor.keys.names,
      1.5,
    ) +
    sharing(
      group.flatMap(({figures}) => figures),
      anchor.keys.figures,
      1.5,
    ) +
    sharing(
      group.flatMap(({words, events}) => words.filter((word) => word !== stemOf(events[0]!.lemma))),
      anchor.keys.words,
      1.5,
    );
  // What does not point back must share more than its kind: somebody, a number, a name, a rare word.
  if (!loose.back && !loose.days && parties <= 0 && common < 0.8) return null;
  // What is said is one thing only by what it says.
  if (!loose.back && common < 0.8 && group.every(isSpeech)) return null;
  return score + common;
}

/** How rare a name, figure or word is among the happenings: 1 for one that only one has. */
function rarityAmong(anchors: readonly Anchor[]): (key: string) => number {
  const counts = new Map<string, number>();
  for (const {keys} of anchors)
    for (const set of [keys.names, keys.figures, keys.words])
      for (const key of set) counts.set(key, (counts.get(key) ?? 0) + 1);
  const all = Math.log(Math.max(anchors.length, 10) + 1);
  return (key) => Math.max(0, 1 - Math.log(counts.get(key) ?? 1) / all);
}

/** Concepts and the families they belong to. */
function kindsOf(group: readonly Telling[]): string[] {
  return [...new Set(group.flatMap(({concept}) => [concept, ...(families.get(concept) ?? [])]))].sort();
}

function partiesOf(group: readonly Telling[]): Parties {
  const best = (of: (telling: Telling) => Party | null) =>
    group.map(of).find((party) => party?.side) ?? group.map(of).find((party) => party !== null) ?? null;
  return {
    source: best(({source}) => source),
    target: best(({target}) => target),
    mutual: group.some(({mutual}) => mutual),
  };
}

function placesOf({sentences}: Telling): string[] {
  return sentences.map(({page, start}) => `${page}:${start}`);
}
