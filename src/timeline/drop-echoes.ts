import {type DayRange, meetOf} from "./day-range.js";
import type {Telling} from "./telling.js";

type Group = {
  readonly tellings: readonly Telling[];
  readonly places: ReadonlySet<string>;
  readonly days: DayRange | null;
  readonly oneOff: boolean;
  readonly loose: boolean;
  readonly told: string;
};

/** A headline names what stands in the first sentences of its article. */
const openingRanks = 4;

/**
 * Groups of tellings without those that only echo another in the same sentence ("the flight, which was carrying 40 people, crashed", "the row that
 * strained ties"), and without headlines of their own: a headline without a day is a label of its article and joins what the opening tells, or
 * stands for nothing. Linear in tellings, but for the groups that share a sentence.
 */
export function dropEchoes(groups: readonly (readonly Telling[])[]): Telling[][] {
  const all = withHeadlines(groups).map(groupOf);
  const byPlace = new Map<string, Group[]>();
  for (const group of all) for (const place of group.places) byPlace.set(place, [...(byPlace.get(place) ?? []), group]);
  return all
    .filter((group) => {
      const first = [...group.places].sort()[0];
      return !(first === undefined ? [] : (byPlace.get(first) ?? [])).some(
        (other) => other !== group && isEcho(group, other),
      );
    })
    .map(({tellings}) => [...tellings]);
}

function isEcho(one: Group, of: Group): boolean {
  if (!within(one.places, of.places)) return false;
  const source = one.tellings.find((telling) => telling.source)?.source ?? null;
  const theirs = of.tellings.find((telling) => telling.source)?.source ?? null;
  const stranger =
    source !== null &&
    !(theirs !== null && (theirs.name === source.name || (theirs.side && theirs.side === source.side)));
  const days = one.days && of.days ? meetOf(one.days, of.days) : null;
  // "Was freed and handed over": two words of one line for one act on one day.
  if (one.told === of.told && !one.loose && days !== null && one.tellings[0]!.concept === of.tellings[0]!.concept)
    return one.places.size < of.places.size || key(one) > key(of);
  if (!one.loose || of.loose || (stranger && !of.oneOff)) return false;
  return days !== null;
}

function key({tellings}: Group): string {
  return tellings.map((telling) => telling.id).sort()[0]!;
}

function groupOf(tellings: readonly Telling[]): Group {
  let days: DayRange | null = null;
  // A sentence that only points at the act may tell another.
  const own = tellings.filter(({passing}) => !passing);
  for (const telling of own) if (telling.days) days = days ? (meetOf(days, telling.days) ?? days) : telling.days;
  const {class: kind, modality} = own[0]!.events[0]!;
  return {
    tellings,
    places: new Set(own.flatMap(({sentences}) => sentences.map(({page, start}) => `${page}:${start}`))),
    days,
    oneOff: own.some((telling) => telling.oneOff),
    loose: own.every(({events, oneOff}) => !oneOff && events[0]!.class === "OTHER"),
    told: `${kind} ${modality}`,
  };
}

/** Headlines without a day go to the group of their own article's opening that tells most like them, or away. */
function withHeadlines(groups: readonly (readonly Telling[])[]): Telling[][] {
  const bodies = new Map<string, {telling: Telling; group: number}[]>();
  groups.forEach((group, index) => {
    for (const telling of group)
      if (!telling.inHeadline)
        for (const article of telling.articles) {
          const list = bodies.get(article);
          if (list) list.push({telling, group: index});
          else bodies.set(article, [{telling, group: index}]);
        }
  });
  const result = groups.map((group) => [...group]);
  groups.forEach((group, index) => {
    if (!group.every((telling) => telling.inHeadline && telling.days === null)) return;
    if (!group.every(({articles}) => articles.some((article) => bodies.has(article)))) return;
    const best = group
      .flatMap((headline) =>
        headline.articles
          .flatMap((article) => bodies.get(article) ?? [])
          .filter(({telling}) => telling.rank <= openingRanks && telling.events[0]!.modality !== "planned")
          .map(({telling, group: at}) => ({
            at,
            likeness: likenessOf(headline, telling),
            rank: telling.rank,
            id: telling.id,
          })),
      )
      .filter(({likeness}) => likeness >= 2)
      .sort((a, b) => b.likeness - a.likeness || a.rank - b.rank || (a.id < b.id ? -1 : 1))[0];
    if (best && best.at !== index) result[best.at]!.push(...group);
    result[index] = [];
  });
  return result.filter((group) => group.length > 0);
}

/** Points for a shared concept, parties of one name or side, and shared words; null parties say nothing. Below 2 they tell different things. */
function likenessOf(headline: Telling, body: Telling): number {
  for (const [ours, theirs] of [
    [headline.source, body.source],
    [headline.target, body.target],
  ] as const)
    if (ours?.side && theirs?.side && ours.side !== theirs.side) return 0;
  const words = new Set([...body.words, ...body.names, ...body.figures]);
  const shared = [...headline.words, ...headline.figures].filter((word) => words.has(word)).length;
  const concept = headline.concept === body.concept ? 1.5 : 0;
  return concept + (headline.events[0]!.class === body.events[0]!.class ? 0.5 : 0) + shared * 0.5;
}

function within(few: ReadonlySet<string>, many: ReadonlySet<string>): boolean {
  for (const one of few) if (!many.has(one)) return false;
  return true;
}
