import type {ArticleReading} from "../article/article-reading.js";
import type {Event} from "../event/event.js";
import {mentionRule} from "../event/find-event-mentions.js";
import {sentenceAt} from "./sentence-at.js";

/** Two events of a sentence and the days between them: `later` came `from` to `to` days after `earlier`. Ids of events. */
export type Interval = {readonly earlier: string; readonly later: string; readonly from: number; readonly to: number};

const counts: ReadonlyMap<string, number> = new Map(
  "a one two three four five six seven eight nine ten eleven twelve"
    .split(" ")
    .map((word, i) => [word, Math.max(1, i)] as const),
);
const interval =
  /\b(?:(?<day>the (?:next )?day)|(?:(?<n>an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\d{1,2})\s)?(?<unit>hours?|days?|weeks?|months?))\s(?<way>after|before)\s(?!that\b|this\b|it\b[,.;])/giu;
/** Words between the two that belong to neither. */
const apart = /[;:“”"]|\b(?:and|but|said|says)\b/i;
/** How far behind "after" its act may be told. */
const reach = 90;

/**
 * The events that a sentence sets a counted time apart: "expelled five envoys on Wednesday, two days after the gas stopped", "a day after Peru recalled its
 * envoy, Chile withdrew its own", "a week after his speech". So one day gives the other. Linear in the sentences that hold such words.
 */
export function linkIntervals({prose}: ArticleReading, events: readonly Event[]): Interval[] {
  const sorted = [...events].sort((a, b) => a.trigger.start - b.trigger.start || (a.id < b.id ? -1 : 1));
  const bySentence = new Map<number, Event[]>();
  for (const event of sorted) {
    const index = sentenceAt(prose, event.trigger.start);
    bySentence.set(index, [...(bySentence.get(index) ?? []), event]);
  }
  const links: Interval[] = [];
  for (const [index, here] of bySentence) {
    const sentence = prose.sentences[index];
    if (!sentence || here.length < 2) continue;
    const text = prose.page.text.slice(sentence.start, sentence.end);
    links.push(...oneBreath(here, prose.page.text));
    for (const found of text.matchAll(interval)) {
      const days = daysOf(found.groups!);
      if (!days) continue;
      const opens = sentence.start + found.index;
      const behind = opens + found[0].length;
      const inner = here.find(({trigger}) => trigger.start >= behind);
      if (!inner || inner.trigger.start - behind > reach) continue;
      if (apart.test(prose.page.text.slice(behind, inner.trigger.start))) continue;
      // What a relative clause tells is not what the sentence counts from.
      const before = here.filter(
        ({trigger, prominence, on}) => trigger.end <= opens && (on || prominence !== "background"),
      );
      const comma = prose.page.text.indexOf(",", inner.trigger.end);
      // Behind its main act, or before it and its comma.
      const outer =
        before.findLast(({on}) => on !== null) ??
        before.at(-1) ??
        (comma > 0 ? here.find(({trigger}) => trigger.start > comma) : undefined);
      if (!outer || outer.id === inner.id) continue;
      const [earlier, later] = found.groups!.way!.toLowerCase() === "after" ? [inner, outer] : [outer, inner];
      links.push({earlier: earlier.id, later: later.id, ...days});
    }
  }
  return links;
}

/** "Summoned the envoy and demanded an inquiry": two deeds of one doer with nothing but "and" or "but" before the second. */
const joins = /(?:^|[\s,])(?:and|but)\s(?:also\s|\p{L}+ly\s)?$/u;
const parts = /[;:“”"]|\b(?:after|before|later|said|says|since|that|then|when|where|which|while|who|whose)\b/i;
/** "Crashed after guns opened fire": what brings a vehicle down does so at once. */
const downs = /^(?:ACCIDENT|ASSAULT|FIGHT)$/;
const after = /^\s(?:[^,;:“”"]{1,30}\s)?after\s[^,;:“”"]*$/i;

/** Two neighbouring acts of a sentence that it tells as done on one day. */
function oneBreath(all: readonly Event[], text: string): Interval[] {
  // What is only pointed at between them parts nothing.
  const here = all.filter(({madeBy}) => madeBy !== mentionRule);
  return here.slice(1).flatMap((second, index): Interval[] => {
    const first = here[index]!;
    const between = text.slice(first.trigger.end, second.trigger.start);
    const doer = first.source?.name;
    if (doer !== undefined && second.source?.name === doer && joins.test(between) && !parts.test(between))
      return [{earlier: first.id, later: second.id, from: 0, to: 0}];
    // "Drew condemnation from Oslo, while Lima summoned its envoy"
    if (/^[^;:“”"]*,\swhile\s[^,;:]*$/i.test(between) && second.source?.side && first.source?.side)
      return [{earlier: first.id, later: second.id, from: 0, to: 0}];
    if (first.class === "ACCIDENT" && downs.test(second.class) && after.test(between))
      return [{earlier: second.id, later: first.id, from: 0, to: 1}];
    return [];
  });
}

function daysOf({day, n, unit}: Record<string, string | undefined>): {from: number; to: number} | null {
  if (day) return {from: 1, to: 1};
  const kind = unit!.toLowerCase().replace(/s$/, "");
  if (kind === "hour") return {from: 0, to: 1};
  if (n === undefined) return kind === "day" ? {from: 1, to: 6} : null;
  const count = counts.get(n.toLowerCase().replace(/^an$/, "a")) ?? Number(n);
  switch (kind) {
    case "day":
      return {from: count, to: count};
    case "week":
      return count === 1 ? {from: 6, to: 8} : {from: count * 7 - 3, to: count * 7 + 3};
    default:
      return {from: count * 30 - 10, to: count * 31 + 10};
  }
}
