import {contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {rising} from "./find-toll-conflicts.js";
import type {Slot} from "./read-slots.js";

/** Figures of one key compared at most; of more, the key tells nothing. */
const most = 60;

/**
 * A number copied with its digits out of place: 1,840 told as 1,480, 430 as 4,300, 14 as 41. The two are of one unit or one noun (or nouns of one notion), of two articles, and the words
 * or numbers beside them are alike. An `edit` in one family, else a `conflict`. Figures meet through their digits, so that cost stays linear.
 */
export function findSlips(story: StoryFindings, slots: readonly Slot[], origins: Origins): Conflict[] {
  const besideOf = numbersBeside(story);
  const groups = new Map<string, Slot[]>();
  const valuesOf = new Map<string, Set<number>>();
  for (const slot of slots) {
    const {value, article} = slot.figure;
    if (typeof value !== "number" || value < 10 || slot.part) continue;
    const digits = String(value).replace(/[.]/, "").replace(/0+$/, "").replace(/^0+/, "");
    // One digit alone ("20" and "200") is shared by chance.
    if (digits.length < 2) continue;
    const key = [...digits].sort().join("");
    groups.set(key, [...(groups.get(key) ?? []), slot]);
    valuesOf.set(article, (valuesOf.get(article) ?? new Set<number>()).add(value));
  }
  const found = new Map<string, {one: Slot; two: Slot; ones: Place[]; twos: Place[]}>();
  for (const [key, list] of groups) {
    if (list.length > most || new Set(list.map(({figure}) => figure.value)).size < 2) continue;
    for (let i = 0; i < list.length; i++)
      for (let j = i + 1; j < list.length; j++) {
        const [one, two] = [list[i]!, list[j]!].sort(
          (a, b) => (a.figure.value as number) - (b.figure.value as number),
        ) as [Slot, Slot];
        const [x, y] = [one.figure.value as number, two.figure.value as number];
        if (x === y || one.figure.article === two.figure.article) continue;
        // An article that gives both means two things by them.
        if (valuesOf.get(one.figure.article)!.has(y) || valuesOf.get(two.figure.article)!.has(x)) continue;
        if (!isOnePlace(one, two, besideOf)) continue;
        const known = found.get(`${key} ${x} ${y}`) ?? {one, two, ones: [], twos: []};
        known.ones.push({span: one.figure.span, article: one.figure.article});
        known.twos.push({span: two.figure.span, article: two.figure.article});
        found.set(`${key} ${x} ${y}`, known);
      }
  }
  const slipped = [...found.values()].map(({one, two, ones, twos}) =>
    makeConflict(
      story.story.id,
      one.origin === two.origin ? "edit" : "conflict",
      one.figure.counts?.text ?? one.figure.span.text,
      [
        {value: one.figure.span.text, places: ones},
        {value: two.figure.span.text, places: twos},
      ],
      [{say: "the same digits in another order or with another number of noughts", span: two.figure.span}],
      origins,
    ),
  );
  return [...slipped, ...findParts(story, origins)];
}

const numerals =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const number = "(\\d{1,3}(?:,\\d{3})*|" + numerals.slice(2).join("|") + ")";
const parts = [
  new RegExp(
    `\\b${number} of (?:them|whom|those|the dead|the victims)(?: were| being| are)? (?:the )?(\\p{L}{4,})`,
    "giu",
  ),
  new RegExp(`\\bof (?:them|whom),? ${number}(?: were| being| are)? (\\p{L}{4,})`, "giu"),
  new RegExp(`\\b(?:including|among (?:them|whom)(?: were)?) ${number} (\\p{L}{4,})`, "giu"),
];

/** "34 dead, 22 of them women", "34, of whom 32 were women": parts of one kind of the same whole. */
function findParts(story: StoryFindings, origins: Origins): Conflict[] {
  const groups = new Map<string, {value: string; place: Place}[]>();
  for (const {article, prose} of story.readings)
    for (const {start, end} of prose.sentences) {
      const text = prose.page.text.slice(start, end);
      for (const match of parts.flatMap((pattern) => [...text.matchAll(pattern)])) {
        const value = numberOf(match[1]!);
        const wholes = [...text.matchAll(/\d{1,3}(?:,\d{3})*/g)].filter(
          (one) => numberOf(one[0]) > value && numberOf(one[0]) >= 10 && numberOf(one[0]) < 1900,
        );
        for (const whole of wholes) {
          const key = `${numberOf(whole[0])} ${match[2]!.toLowerCase()}`;
          const place = {
            span: spanOf(prose.page, start + match.index, start + match.index + match[0].length),
            article: article.id,
          };
          groups.set(key, [...(groups.get(key) ?? []), {value: String(value), place}]);
        }
      }
    }
  return [...groups.values()].flatMap((list) => {
    const values = [...new Set(list.map(({value}) => value))];
    // Two values of two articles; more are parts of many things.
    if (values.length !== 2 || list.length > most) return [];
    const sides = values.map((value) => list.filter((one) => one.value === value).map(({place}) => place));
    if (sides[0]!.some((one) => sides[1]!.some((two) => one.article === two.article))) return [];
    const isOne = sides[0]!.some((one) =>
      sides[1]!.some((two) => (origins.get(one.article) ?? one.article) === (origins.get(two.article) ?? two.article)),
    );
    return [
      makeConflict(
        story.story.id,
        isOne ? "edit" : "conflict",
        sides[0]![0]!.span.text,
        sides.map((places) => ({value: places[0]!.span.text, places})),
        [{say: "parts of one kind of the same whole", span: sides[1]![0]!.span}],
        origins,
      ),
    ];
  });
}

function numberOf(word: string): number {
  const at = numerals.indexOf(word.toLowerCase());
  return at >= 0 ? at : Number(word.replace(/,/g, ""));
}

/** The other numbers of a figure's sentence, as printed. */
function numbersBeside(story: StoryFindings): (slot: Slot) => ReadonlySet<string> {
  const readings = new Map(story.readings.map((reading) => [reading.article.id, reading]));
  return ({figure, sentence}) =>
    new Set(
      readings
        .get(figure.article)!
        .prose.sentences[sentence]!.tokens.flatMap(({kind, lower, start, end}) =>
          kind === "number" &&
          lower.length > 1 &&
          !(start < figure.span.end && figure.span.start < end) &&
          !/^(?:19|20)\d\d$/.test(lower)
            ? [lower.replace(/,/g, "")]
            : [],
        ),
    );
}

function isOnePlace(one: Slot, two: Slot, besideOf: (slot: Slot) => ReadonlySet<string>): boolean {
  const [a, b] = [one.figure, two.figure];
  if ((a.unit ?? "") !== (b.unit ?? "")) return false;
  if (one.side !== null && two.side !== null && one.side !== two.side) return false;
  const measured = a.unit !== undefined;
  if (!measured && !isOneNoun(one, two)) return false;
  const words = one.near.filter((word) => two.near.includes(word) && !/^side:|^(?:per)?cent$/.test(word)).length;
  const theirs = besideOf(two);
  const numbers =
    one.beside.filter((key) => two.beside.includes(key)).length +
    [...besideOf(one)].filter((number) => theirs.has(number)).length;
  // Tolls and years grow; 12 today and 21 tomorrow is news.
  if (rising.test(a.kindOf ?? "") && !isSameDay(one, two)) return false;
  // Shares are told of everything: "fell 19 per cent", "91 per cent of its holders said yes".
  return words >= (numbers >= 1 ? 1 : measured && a.unit !== "%" ? 2 : 3);
}

function isOneNoun(one: Slot, two: Slot): boolean {
  if (one.head === null || two.head === null)
    return one.figure.kindOf !== undefined && one.figure.kindOf === two.figure.kindOf;
  if (one.head === two.head) return true;
  const [a, b] = [one, two].map(({figure}) => contentWords(figure.counts?.text.split(/\s+/).at(-1) ?? ""));
  return matchWords(a!, b!).some(({opposed}) => !opposed);
}

function isSameDay({printed: a, origin: x}: Slot, {printed: b, origin: y}: Slot): boolean {
  return x === y || (a !== null && b !== null && a.from - b.to <= 1 && b.from - a.to <= 1);
}
