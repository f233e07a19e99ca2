import type {ArticleReading} from "../../article/article-reading.js";
import type {Count, Tally} from "../../figure/tally.js";
import {spanOf} from "../../text/span-of.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {Place} from "../make-conflict.js";

/** One value that articles give for one part or whole of an occasion, with where. `sum` when the words give it as two numbers joined by "and". */
export type Part = {
  readonly value: number;
  readonly places: readonly Place[];
  readonly all: boolean;
  readonly ofPassengers: boolean;
  readonly sum: readonly [number, number] | null;
};

export type Parts = Readonly<Record<Role, readonly Part[]>>;
export type Role = "dead" | "saved" | "passengers" | "crew" | "aboard";

const roles: readonly (readonly [Role, RegExp])[] = [
  ["dead", /^(?:dead|killed)\b/],
  ["saved", /^(?:survived|rescued|survivors?)\b/],
  ["passengers", /^passengers?\b/],
  ["crew", /^(?:crew|driver|pilot|sailor|seaman|staff)\b/],
  ["aboard", /^aboard\b/],
];
/** Values of one role looked at on one occasion. */
const most = 8;

/** The numbers of an occasion by their role, each value once, smallest first. Only exact numbers take part in sums. */
export function readParts(tallies: readonly Tally[], readings: ReadonlyMap<string, ArticleReading>): Parts {
  const counts = new Map<Role, Count[]>();
  for (const tally of tallies) {
    // "All 17 workers who were in the tunnel are dead": the dead are told by the end of the sentence.
    const lost = tally.counts.filter(
      (count) => isExact(count) && count.figure.modifier === "all" && endsDead(count, readings),
    );
    if (lost.length > 0 && !roles[0]![1].test(tally.kindOf))
      counts.set("dead", [...(counts.get("dead") ?? []), ...lost]);
    const role = roles.find(([, pattern]) => pattern.test(tally.kindOf))?.[0];
    if (role) counts.set(role, [...(counts.get(role) ?? []), ...tally.counts.filter(isExact)]);
  }
  const parts: Record<Role, Part[]> = {dead: [], saved: [], passengers: [], crew: [], aboard: []};
  for (const [role, list] of counts) parts[role].push(...fold(list.map(plainPart)));
  parts.aboard = fold([
    ...parts.aboard,
    ...together(counts.get("passengers") ?? [], counts.get("crew") ?? [], readings),
  ]);
  for (const role of Object.keys(parts) as Role[])
    parts[role] = parts[role].sort((a, b) => a.value - b.value).slice(0, most);
  return parts;
}

function endsDead({figure}: Count, readings: ReadonlyMap<string, ArticleReading>): boolean {
  const prose = readings.get(figure.article)?.prose;
  const sentence = prose?.sentences[sentenceAt(prose, figure.span.start)];
  if (!prose || !sentence) return false;
  return /\b(?:(?:are|were|was|is)\s(?:all\s)?(?:dead|killed|lost)|died|perished|drowned|lost their lives)\b/i.test(
    prose.page.text.slice(figure.span.end, sentence.end),
  );
}

function isExact({figure: {value, modifier}}: Count): boolean {
  return typeof value === "number" && (modifier === undefined || modifier === "exactly" || modifier === "all");
}

function plainPart({figure}: Count): Part {
  const all = figure.modifier === "all" || /^all\b/i.test(figure.scope?.text ?? "");
  return {
    value: figure.value as number,
    places: [{span: figure.span, article: figure.article}],
    all,
    ofPassengers: /passenger/i.test(figure.counts?.text ?? ""),
    sum: null,
  };
}

/** "62 passengers and five crew": two counts that one sentence joins are together the people aboard. */
function together(
  passengers: readonly Count[],
  crews: readonly Count[],
  readings: ReadonlyMap<string, ArticleReading>,
): Part[] {
  const found: Part[] = [];
  for (const one of passengers.slice(0, 200))
    for (const two of crews.slice(0, 200)) {
      const page = readings.get(one.figure.article)?.prose.page;
      if (!page || one.figure.article !== two.figure.article) continue;
      const between = page.text.slice(one.figure.span.end, two.figure.span.start);
      if (two.figure.span.start <= one.figure.span.end || !/^,?\s*(?:and|plus)\s(?:\p{L}+\s){0,3}$/iu.test(between))
        continue;
      const a = one.figure.value as number;
      const b = two.figure.value as number;
      found.push({
        value: a + b,
        places: [{span: spanOf(page, one.figure.span.start, two.figure.span.end), article: one.figure.article}],
        all: false,
        ofPassengers: false,
        sum: [a, b],
      });
    }
  return found;
}

/** Parts of one value folded into one, "all" and plain mentions kept apart. */
function fold(parts: readonly Part[]): Part[] {
  const byKey = new Map<string, Part>();
  for (const part of parts) {
    const key = `${part.value} ${part.all} ${part.ofPassengers && part.all} ${part.sum?.join("+") ?? ""}`;
    const same = byKey.get(key);
    byKey.set(key, same ? {...same, places: [...same.places, ...part.places]} : part);
  }
  return [...byKey.values()];
}
