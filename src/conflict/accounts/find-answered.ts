import type {ArticleReading} from "../../article/article-reading.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Statement} from "./read-statements.js";

/** How many sentences after a reproach its answer may stand; farther where the answer itself names the reproach. */
const near = 3;
const far = 7;

const reproach = new Set("accuse allege blame charge claim".split(" "));
/** An answer that takes the reproach up by its name. */
const takesUp = /\b(?:accusations?|allegations?|charges?|claims?|reproach\w*)\b/i;
const spokenFor = /\b(?:lawyers?|attorney|counsel|solicitor|barrister|spokes(?:man|woman|person)|defence team)\b/i;

/**
 * "X accuses Y of filling the tanks from the river. Y's lawyer said every litre came from the well": a reproach, and within a few sentences the
 * account of the one reproached or of who speaks for him. The answer must be an account of what happened, and must share a word with the reproach, say
 * no, or name it as an accusation. Linear in statements.
 */
export function findAnswered(
  story: StoryFindings,
  statements: ReadonlyMap<string, readonly Statement[]>,
  origins: Origins,
): Conflict[] {
  return story.readings.flatMap((reading) => {
    const list = statements.get(reading.article.id) ?? [];
    return list.flatMap((first, index) => {
      if (!reproach.has(first.cue) || first.denies || first.words.length < 2) return [];
      const answer = list.slice(index + 1, index + 12).find((second) => answers(first, second, reading));
      if (!answer) return [];
      const told = upToAnswer(first, reading);
      return [
        makeConflict(
          story.story.id,
          "conflict",
          told.text,
          [
            {value: told.text, places: [{span: told, article: first.article}]},
            {value: answer.shown.text, places: [{span: answer.shown, article: answer.article}]},
          ],
          [
            {say: "claimed here", span: told},
            {say: "answered here", span: answer.shown},
          ],
          origins,
        ),
      ];
    });
  });
}

/** A reproach ends where its sentence goes on to its echo: "…, a charge that B rejected". */
function upToAnswer({span}: Statement, {prose}: ArticleReading): Span {
  const cut = span.text.search(/,\s(?:an?|the)\s(?:charge|claim|accusation|allegation)s?\b/i);
  return cut > 8 ? spanOf(prose.page, span.start, span.start + cut) : span;
}

function answers(first: Statement, second: Statement, reading: ArticleReading): boolean {
  const apart = second.sentence - first.sentence;
  if (second.span.start < first.span.end || apart > far || second.speaker === first.speaker || second.ahead)
    return false;
  if (first.side !== null && first.side === second.side) return false;
  if (second.how === "partial" || second.words.length === 0) return false;
  const {text} = reading.prose.page;
  const sentence = reading.prose.sentences[second.sentence]!;
  const named = takesUp.test(text.slice(sentence.start, sentence.end).replace(second.span.text, ""));
  const counsel = /\b(?:lawyers?|attorney|counsel|solicitor|barrister)\b/i.test(second.said);
  if (apart > near + (counsel ? 2 : 0) && !named) return false;
  if (!isReproached(first, second, reading)) return false;
  const shared = first.words.some((word) => !word.startsWith("side:") && second.words.includes(word));
  return shared || second.negated || second.denies || named || counsel;
}

/** The one who answers is named in the sentence of the reproach, or speaks for one who is. */
function isReproached(first: Statement, second: Statement, {prose, names}: ArticleReading): boolean {
  const sentence = prose.sentences[first.sentence]!;
  const here = names.filter((name) => name.start >= sentence.start && name.end <= first.span.end);
  const sideThere =
    second.side !== null && here.some((name) => name.side === second.side && first.side !== second.side);
  const last = lastWord(second.said.replace(/['’]s\s.*$/, ""));
  const nameThere = here.some(
    (name) => lastWord(name.name) === last || lastWord(name.name) === lastWord(second.speaker),
  );
  // "His lawyer": the man spoken of last.
  const pronoun = /^(?:his|her|their|its|the)\s/i.test(second.said) && spokenFor.test(second.said);
  return sideThere || nameThere || pronoun;
}

function lastWord(name: string): string {
  return name.toLowerCase().split(/\s+/).at(-1) ?? "";
}
