import type {ArticleReading} from "../../article/article-reading.js";
import type {Figure} from "../../figure/figure.js";
import type {Origins} from "../../story/origins-of.js";
import {stemOf} from "../../timeline/content-words.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {persons} from "../english/counted-words.js";
import {makeConflict, type Place} from "../make-conflict.js";

/** A whole below this is made up by chance ("three": one and two). */
const least = 5;
/** Parts of one whole in one list. */
const most = 5;
/** What may stand between two parts of a list. */
const joins =
  /^(?:[^.;:!?]{0,80}[,;–—:-]\s?(?:and\s|plus\s|while\s|leaving\s|with\s|the rest\s)?|[^.;:!?]{0,60}\s(?:and|plus|leaving|while)\s)/iu;

type Sum = {
  readonly whole: Figure;
  readonly parts: readonly Figure[];
  /** The whole that the list itself is led by, when the parts do not make it up. */
  readonly broken?: Figure;
};

/**
 * Wholes that a text itself spells out in parts: "63 passengers, 41 Kenyans and 22 Ugandans", "18 million: six this year and 12 next", "of 112
 * missing, 72 were found, leaving 40". The parts follow one another in one sentence, the whole stands in it or in the sentence beside it, all
 * of one unit, and they add up to the last digit. The arithmetic then stands beside whatever other articles give for one of them. Linear in figures.
 */
export function findListedSums(story: StoryFindings, origins: Origins): Conflict[] {
  const byArticle = new Map<string, Figure[]>();
  const byValue = new Map<string, Figure[]>();
  for (const figure of story.figures) {
    byArticle.set(figure.article, [...(byArticle.get(figure.article) ?? []), figure]);
    const key = `${unitOf(figure)} ${JSON.stringify(figure.value)}`;
    byValue.set(key, [...(byValue.get(key) ?? []), figure]);
  }
  const groups = new Map<string, Sum[]>();
  for (const reading of story.readings)
    for (const sum of sumsOf(reading, byArticle.get(reading.article.id) ?? [], byValue)) {
      const key = `${unitOf(sum.whole)} ${sum.parts
        .map(({value}) => value)
        .sort()
        .join("+")}=${sum.whole.value}`;
      groups.set(key, [...(groups.get(key) ?? []), sum]);
    }
  return [...groups.values()].map((sums) => {
    const {whole, parts} = sums[0]!;
    const broken = sums.flatMap((sum) => sum.broken ?? []);
    const placesOf = (pick: (sum: Sum) => Figure | undefined): Place[] =>
      sums.flatMap((sum) => {
        const figure = pick(sum);
        return figure ? [{span: figure.span, article: figure.article}] : [];
      });
    const sides = [
      {value: whole.span.text, places: placesOf((sum) => sum.whole)},
      ...parts.map((part) => ({
        value: part.span.text,
        places: placesOf((sum) => sum.parts.find(({value}) => value === part.value)),
      })),
    ];
    if (broken[0]) sides.push({value: broken[0].span.text, places: broken.map(({span, article}) => ({span, article}))});
    const says = `${parts.map(shown).join(" + ")} = ${shown(whole)}`;
    return makeConflict(
      story.story.id,
      "sum",
      whole.counts?.text ?? whole.span.text,
      sides,
      [
        broken[0]
          ? {say: `${says}, not ${shown(broken[0])}`, span: broken[0].span}
          : {say: `${says}: the parts make up the whole`, span: whole.span},
      ],
      origins,
    );
  });
}

function sumsOf(
  {prose}: ArticleReading,
  figures: readonly Figure[],
  byValue: ReadonlyMap<string, readonly Figure[]>,
): Sum[] {
  const listed = figures
    .filter(
      ({value, modifier}) =>
        typeof value === "number" && (modifier === undefined || modifier === "exactly" || modifier === "all"),
    )
    .map((figure) => ({figure, sentence: sentenceAt(prose, figure.span.start)}))
    .filter(({sentence}) => prose.paragraphs[prose.sentences[sentence]?.paragraph ?? -1]?.kind === "body")
    .sort((a, b) => a.figure.span.start - b.figure.span.start);
  const found: Sum[] = [];
  for (let first = 0; first < listed.length; first++)
    for (let last = first + 1; last < Math.min(listed.length, first + most); last++) {
      const run = listed.slice(first, last + 1);
      if (!isList(run, prose.page.text)) break;
      const parts = run.map(({figure}) => figure);
      const total = parts.reduce((sum, {value}) => sum + (value as number), 0);
      if (total < least) continue;
      const fits = (figure: Figure) =>
        !/\b(?:another|more|other|others)\b/i.test(figure.span.text) &&
        parts.every(
          (part) => unitOf(part) === unitOf(figure) && (figure.unit !== undefined || isOfKind(part, figure, parts[0]!)),
        );
      const whole = listed.find(
        ({figure, sentence}, at) =>
          (at < first || at > last) &&
          figure.value === total &&
          Math.abs(sentence - run[0]!.sentence) <= 1 &&
          fits(figure),
      )?.figure;
      if (whole) found.push({whole, parts});
      else if (parts.length > 2 && total >= 5 * large) {
        // Three parts that make up a large number given elsewhere are no chance; the whole that leads their own list may be another.
        const elsewhere = (byValue.get(`${unitOf(parts[0]!)} ${total}`) ?? []).find(fits);
        const leads = listed[first - 1];
        const broken =
          leads &&
          unitOf(leads.figure) === unitOf(parts[0]!) &&
          /:\s*$/.test(prose.page.text.slice(leads.figure.span.end, parts[0]!.span.start)) &&
          leads.sentence === run[0]!.sentence
            ? leads.figure
            : undefined;
        if (elsewhere) found.push({whole: elsewhere, parts, ...(broken ? {broken} : {})});
      }
    }
  return found;
}

/** Figures that one sentence lists one after the other. */
function isList(run: readonly {readonly figure: Figure; readonly sentence: number}[], text: string): boolean {
  return run.every(
    ({figure, sentence}, at) =>
      at === 0 ||
      (sentence === run[0]!.sentence && joins.test(text.slice(run[at - 1]!.figure.span.end, figure.span.start))),
  );
}

/** From here two numbers make up a third of another noun by design and not by chance: "214 flights, 118 departures and 96 arrivals". */
const large = 20;
const states =
  /^(?:aboard|arrested|crew|dead|expelled|injured|killed|missing|passengers|rescued|survived|treated|troops)\b/;

/** A part counts what the whole counts: no noun of its own, the same noun or kind, people among people, or numbers too large for chance. */
function isOfKind(part: Figure, whole: Figure, first: Figure): boolean {
  const head = (figure: Figure) => stemOf(figure.counts?.text.toLowerCase().split(/\s+/).at(-1) ?? "");
  const isPeople = (figure: Figure) =>
    persons.test(figure.counts?.text ?? "") ||
    states.test(figure.kindOf ?? "") ||
    /\p{Lu}\p{Ll}+(?:s|ese|ish)$/u.test(figure.counts?.text ?? "");
  const total = whole.value as number;
  return (
    part.counts === null ||
    head(part) === head(whole) ||
    (part.kindOf !== undefined && part.kindOf === whole.kindOf) ||
    (isPeople(part) && isPeople(whole)) ||
    (total >= large && first.span.start > whole.span.end && first.span.start - whole.span.end <= 4) ||
    total >= 5 * large
  );
}

/** Amounts of one currency, lengths of one unit, or things counted. */
function unitOf({unit, kindOf}: Figure): string {
  return unit ?? (/^(?:percent|share)/.test(kindOf ?? "") ? "%" : "");
}

/** A number as arithmetic shows it: 18,000,000 as "18 million". */
function shown({value}: Figure): string {
  const number = value as number;
  return number >= 1e6 ? `${number / 1e6} million` : String(number);
}
