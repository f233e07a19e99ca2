import type {Dating} from "../../dating/dating.js";
import type {Speaker} from "../../name/actor.js";
import type {Story} from "../../story/story.js";
import {contentId} from "../../text/content-id.js";
import type {Reason} from "../../text/reason.js";
import type {Quote} from "../quote.js";
import type {Utterance} from "../utterance.js";
import {type ContentWords, contentWords} from "./content-words.js";
import {matchWords} from "./match-words.js";
import {isFullName} from "./same-voice.js";
import type {Speech} from "./speech.js";

type Kind = Utterance["renderings"][number]["how"];

/**
 * One utterance from the speeches that make it. The fullest words in marks are the measure of the others: the same words are verbatim, a run of
 * them trimmed, marked words that mostly agree altered (quote drift), marked words in another wording translation, unmarked ones paraphrase.
 */
export function utteranceOf(story: Story, speeches: readonly Speech[]): Utterance {
  const all = onePerArticle(speeches);
  const contents = new Map(all.map((quote) => [quote.id, contentWords(quote.span.text)]));
  // Of what each article prints longest; a shorter printing of the same article is no measure.
  const measure = [...all].sort((a, b) => rank(b, contents) - rank(a, contents) || (a.id < b.id ? -1 : 1))[0]!;
  const measureContent = contents.get(measure.id)!;
  const {shared, alone} = compareWords(speeches.map(({content}) => content));
  return {
    id: contentId("u", story.id, ...all.map(({id}) => id)),
    story: story.id,
    speaker: bestSpeaker(all),
    on: bestDating(all),
    renderings: all.map((quote) => {
      const content = contents.get(quote.id)!;
      return {
        quote: quote.id,
        how: kindOf(quote, content, measure, measureContent),
        shared,
        onlyHere:
          speeches.length < 2
            ? []
            : content.items
                .filter(({stem}) => alone.has(stem))
                .map(({lemma}) => lemma)
                .sort(),
      };
    }),
    because: reasons(all, speeches, measure, shared),
  };
}

// Words of the first speech that all others match, and stems of any that no other does. The first dozen of a long list speak for the rest.
function compareWords(all: readonly ContentWords[]): {shared: string[]; alone: ReadonlySet<string>} {
  const outer = all.slice(0, 12);
  const matched = outer.map((one) =>
    outer.filter((other) => other !== one).map((other) => new Set(matchWords(one, other).map(({a}) => a))),
  );
  const shared = outer[0]!.items.filter((_, i) => matched[0]!.every((found) => found.has(i))).map(({lemma}) => lemma);
  const alone = outer.flatMap(({items}, at) =>
    items.filter((_, i) => !matched[at]!.some((found) => found.has(i))).map(({stem}) => stem),
  );
  return {shared: shared.sort(), alone: new Set(alone)};
}

// A part in marks inside a statement, or words printed twice, are no second rendering of their article: the longest stands for it. The other half of a remark that its
// article splits ('"You mend a pipe in a week," he said. "Trust takes longer."') stands beside it.
function onePerArticle(speeches: readonly Speech[]): Quote[] {
  const byArticle = new Map<string, Quote[]>();
  for (const quote of speeches.flatMap(({printings, inner}) => [...printings, ...inner])) {
    const held = byArticle.get(quote.article);
    if (held) held.push(quote);
    else byArticle.set(quote.article, [quote]);
  }
  return [...byArticle.values()]
    .flatMap((quotes) => {
      const kept: Quote[] = [];
      for (const quote of quotes.sort((a, b) => (longer(a, b) ? -1 : 1)))
        if (kept.every((other) => isOtherHalf(quote, other))) kept.push(quote);
      return kept;
    })
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function isOtherHalf(a: Quote, b: Quote): boolean {
  if (a.how !== "direct" && a.how !== "partial") return false;
  if (a.span.start < b.span.end && b.span.start < a.span.end) return false;
  const [one, other] = [contentWords(a.span.text), contentWords(b.span.text)];
  return matchWords(one, other).length * 3 <= Math.min(one.items.length, other.items.length);
}

function longer(a: Quote, b: Quote): boolean {
  // A whole statement in marks stands before the paper's own wording.
  if ((a.how === "direct") !== (b.how === "direct")) return a.how === "direct";
  const more = a.span.end - a.span.start - (b.span.end - b.span.start);
  return more > 0 || (more === 0 && (a.span.start < b.span.start || (a.span.start === b.span.start && a.id < b.id)));
}

// Words in marks before others, full statements before parts, then the longer.
function rank(quote: Quote, contents: ReadonlyMap<string, ContentWords>): number {
  const order = {direct: 2, partial: 1, indirect: 0, scare: 0, "not-said": 0}[quote.how];
  return order * 10_000 + Math.min(9_999, contents.get(quote.id)!.words.length);
}

function kindOf(quote: Quote, content: ContentWords, measure: Quote, of: ContentWords): Kind {
  const mine = content.words;
  const theirs = of.words;
  if (quote.id === measure.id || mine.join(" ") === theirs.join(" ")) return "verbatim";
  if (` ${theirs.join(" ")} `.includes(` ${mine.join(" ")} `))
    return quote.how === "indirect" && measure.how !== "indirect" ? "paraphrase" : "trimmed";
  if (quote.how === "indirect") return "paraphrase";
  // Drift can only be told from words in marks to words in marks.
  if (measure.how === "indirect") return "paraphrase";
  const common = longestCommon(mine, theirs) / Math.max(1, Math.min(mine.length, theirs.length));
  if (common === 1) return "trimmed";
  if (mine.length < 5 && common < 0.5) return "paraphrase";
  return common >= 0.6 || mine.length < 5 ? "altered" : "translation";
}

/** Length of the longest common run with gaps of two word lists, each read up to 160 words. */
export function longestCommon(a: readonly string[], b: readonly string[]): number {
  const left = a.slice(0, 160);
  const right = b.slice(0, 160);
  let row = new Array<number>(right.length + 1).fill(0);
  for (const word of left) {
    const next = [0];
    for (let j = 0; j < right.length; j++) next.push(word === right[j] ? row[j]! + 1 : Math.max(row[j + 1]!, next[j]!));
    row = next;
  }
  return row[right.length]!;
}

function bestSpeaker(quotes: readonly Quote[]): Speaker {
  const speakers = quotes.map(({speaker}) => speaker!);
  const certain = speakers.filter(({how}) => how === "certain");
  return [...(certain.length > 0 ? certain : speakers)].sort(
    (a, b) =>
      nameRank(b) - nameRank(a) ||
      (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) ||
      (JSON.stringify(a.span) < JSON.stringify(b.span) ? -1 : 1),
  )[0]!;
}

// A person before a body, a role beside the name before none.
function nameRank({name, role, side}: Speaker): number {
  return (isFullName(name) ? 4 : 0) + (role ? 2 : 0) + (side ? 1 : 0);
}

function bestDating(quotes: readonly Quote[]): Dating | null {
  const datings = quotes.map(({on}) => on).filter((on) => on !== null);
  return (
    datings.sort(
      (a, b) =>
        width(a) - width(b) ||
        Number(b.certain) - Number(a.certain) ||
        (a.earliest < b.earliest ? -1 : a.earliest > b.earliest ? 1 : 0) ||
        (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1),
    )[0] ?? null
  );
}

function width({earliest, latest}: Dating): number {
  const days = (Date.parse(latest.slice(0, 10)) - Date.parse(earliest.slice(0, 10))) / 86_400_000;
  return Number.isFinite(days) ? days : 1e6;
}

function reasons(
  all: readonly Quote[],
  speeches: readonly Speech[],
  measure: Quote,
  shared: readonly string[],
): Reason[] {
  const found: Reason[] = [];
  const names = [...new Set(all.map(({speaker}) => speaker!.name))].sort();
  const span = measure.speaker!.span;
  found.push({say: names.length === 1 ? "one speaker" : `one voice: ${names.join(", ")}`, ...(span ? {span} : {})});
  if (speeches.length > 1) {
    found.push({say: shared.length > 0 ? `words in all: ${shared.slice(0, 12).join(", ")}` : "words shared in pairs"});
    const days = new Set(all.map(({on}) => on?.earliest).filter((day) => day !== undefined));
    found.push({
      say: days.size === 0 ? "no day given" : days.size === 1 ? "no other day given" : "same or adjacent days",
    });
  } else if (speeches[0]!.printings.length > 1) found.push({say: "the same words"});
  return found;
}
