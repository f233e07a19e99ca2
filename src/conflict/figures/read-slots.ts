import type {ArticleReading} from "../../article/article-reading.js";
import type {Figure} from "../../figure/figure.js";
import {mentionsIn} from "../../quote/speaker/mentions-in.js";
import type {Origins} from "../../story/origins-of.js";
import {contentWordsOf, foldThings, stemOf} from "../../timeline/content-words.js";
import type {DayRange} from "../../timeline/day-range.js";
import {dayRangeOf} from "../../timeline/day-range.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import {beforeWords, overallWords} from "../english/counted-words.js";
import {isPart} from "./is-part.js";

/** A figure with the place it fills: what it counts, whose, and what stands beside it. */
export type Slot = {
  readonly figure: Figure;
  readonly origin: string;
  readonly sentence: number;
  /** Stem of the counted noun, null for a bare number. */
  readonly head: string | null;
  /** Country of those counted ("seven Bolivian troops", "three of its soldiers" said by a side), null where the words name none. */
  readonly side: string | null;
  /** The content word and the small words before the number: "guilty on", "ran for"; null where none stands close. */
  readonly lead: string | null;
  /** Stems and sides close by, words for one thing folded. */
  readonly near: readonly string[];
  /** Towns and other places below the country that its sentence names. */
  readonly places: readonly string[];
  /** Other figures of its sentence and the sentences beside it: "kind or unit=value". */
  readonly beside: readonly string[];
  /** The highest number of dead that the article gives. */
  readonly dead: number | null;
  /** A part of another number, an addition to it or a rate. */
  readonly part: boolean;
  /** The day that its clause, or else its sentence alone, names. */
  readonly day: DayRange | null;
  /** Its sentence speaks of a whole ("worldwide", "since May") or of a time before ("last year"). */
  readonly frame: "whole" | "before" | null;
  /** When the article was printed. */
  readonly printed: DayRange | null;
};

const reach = 8;

/** The slot of every figure of body text, in the order of articles and places. Linear in figures, names and tokens around them. */
export function readSlots(story: StoryFindings, origins: Origins): Slot[] {
  const byArticle = new Map<string, Figure[]>();
  for (const figure of story.figures) {
    const list = byArticle.get(figure.article);
    if (list) list.push(figure);
    else byArticle.set(figure.article, [figure]);
  }
  return story.readings.flatMap((reading) => {
    const figures = [...(byArticle.get(reading.article.id) ?? [])].sort((a, b) => a.span.start - b.span.start);
    const placed = figures.map((figure) => ({figure, sentence: sentenceAt(reading.prose, figure.span.start)}));
    const bySentence = new Map<number, Figure[]>();
    for (const {figure, sentence} of placed) bySentence.set(sentence, [...(bySentence.get(sentence) ?? []), figure]);
    const tolls = figures.flatMap(({kindOf, value}) =>
      /^dead\b/.test(kindOf ?? "") && typeof value === "number" ? [value] : [],
    );
    const dead = tolls.length > 0 ? Math.max(...tolls) : null;
    const printed = dayRangeOf(reading.article.published);
    // "160 houses destroyed" in the headline, "160 houses and damaged 1,400 more" in the text.
    const parts = new Set(figures.filter((figure) => isPart(figure, reading)).map(valueKey));
    return placed.flatMap(({figure, sentence}): Slot[] => {
      const text = reading.prose.sentences[sentence];
      if (!text || reading.prose.paragraphs[text.paragraph]?.kind === "subhead") return [];
      const beside = [sentence - 1, sentence, sentence + 1]
        .flatMap((at) => bySentence.get(at) ?? [])
        .flatMap((other) => (other === figure ? [] : [besideKey(other)]));
      return [
        {
          figure,
          origin: origins.get(figure.article) ?? figure.article,
          sentence,
          head: figure.counts ? stemOf(figure.counts.text.toLowerCase().split(/\s+/).at(-1)!) : null,
          side: sideOf(reading, figure),
          lead: leadOf(figure, text.tokens),
          near: nearOf(reading, figure, text.tokens),
          places: placesOf(reading, sentence),
          beside,
          dead,
          part: parts.has(valueKey(figure)),
          day: dayOf(figure, sentence, reading),
          frame: frameOf(reading.prose.page.text.slice(text.start, text.end)),
          printed,
        },
      ];
    });
  });
}

/** The day on which it was said is not the day of what is counted. */
const saidOn =
  /\b(?:said|says?|told|announced|confirmed|reported|added|stated)\s(?:(?:reporters|journalists|it|so|late|early)\s)*(?:on\s)?$/i;

/** The one day that its sentence names; of several ("trapped on Tuesday, freed on Wednesday") none is sure to be the number's. */
function dayOf({on}: Figure, at: number, {times, prose}: ArticleReading): DayRange | null {
  const told = times.filter(({sentence, dating, kind}) => sentence === at && dating && kind !== "duration");
  const {text} = prose.page;
  const meant = told.filter(({start}) => !saidOn.test(text.slice(Math.max(0, start - 40), start)));
  if (told.length > 0 && meant.length === 0) return null;
  const days = meant.flatMap(({dating}) => dayRangeOf(dating) ?? []);
  const [first] = days;
  if (first && days.some(({from, to}) => from !== first.from || to !== first.to)) return null;
  return dayRangeOf(on) ?? (first && first.from === first.to ? first : null);
}

function frameOf(sentence: string): Slot["frame"] {
  return overallWords.test(sentence) ? "whole" : beforeWords.test(sentence) ? "before" : null;
}

/** Each names a day, and not the same. */
export function areOfOtherDays({day: one}: Slot, {day: two}: Slot): boolean {
  return one !== null && two !== null && (one.to < two.from || two.to < one.from);
}

function valueKey({counts, value}: Figure): string {
  return `${counts?.text.toLowerCase()} ${JSON.stringify(value)}`;
}

function besideKey({kindOf, unit, value}: Figure): string {
  return `${unit ?? kindOf ?? ""}=${JSON.stringify(value)}`;
}

/** Country named in the counted words, else the speaker's own where the words say "its" or "our". */
function sideOf({names}: ArticleReading, {span, counts, saidBy}: Figure): string | null {
  const end = Math.max(span.end, counts?.end ?? 0);
  const named = mentionsIn(names, span.start, end).find(
    (name) => name.side && name.start >= span.start && name.end <= end,
  );
  if (named) return named.side ?? null;
  return /\b(?:its|our|their)\b/i.test(span.text) ? (saidBy?.side ?? null) : null;
}

function placesOf({names}: ArticleReading, at: number): string[] {
  return names.flatMap(({kind, sentence, metonym, key}) =>
    kind === "place" && sentence === at && !metonym ? [key] : [],
  );
}

const bounds =
  /^(?:all|the|a|an|about|around|some|at|least|most|more|less|than|over|nearly|almost|only|just|as|many|of|its|his|her|their|to|up)$/;

/** "Guilty on all seven counts" and "guilty on four counts" have one lead, "guilti on". */
function leadOf({span}: Figure, tokens: ArticleReading["prose"]["sentences"][number]["tokens"]): string | null {
  const at = tokens.findIndex((token) => token.end > span.start);
  const words = tokens
    .slice(Math.max(0, at - 6), at)
    .filter(({lower, kind}) => kind === "word" && !bounds.test(lower))
    .slice(-2)
    .map(({lower}) => stemOf(lower));
  return words.length === 2 && contentWordsOf(tokens.slice(Math.max(0, at - 6), at)).includes(words[0]!)
    ? words.join(" ")
    : null;
}

function nearOf(
  {names}: ArticleReading,
  {span}: Figure,
  tokens: ArticleReading["prose"]["sentences"][number]["tokens"],
) {
  const first = tokens.findIndex((token) => token.end > span.start);
  const last = tokens.findLastIndex((token) => token.start < span.end);
  const around = tokens.slice(Math.max(0, first - reach), last + 1 + reach);
  const from = around[0]?.start ?? span.start;
  const to = around.at(-1)?.end ?? span.end;
  const sides = mentionsIn(names, from, to).flatMap((name) =>
    name.side && name.start >= from && name.end <= to ? [`side:${name.side}`] : [],
  );
  return [...new Set([...foldThings(contentWordsOf(around)), ...sides])].sort();
}
