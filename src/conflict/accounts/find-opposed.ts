import type {ArticleReading} from "../../article/article-reading.js";
import type {Origins} from "../../story/origins-of.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Statement} from "./read-statements.js";

/** Sentences between two statements that an article sets against each other. */
const near = 3;
/** Verbs of saying by which a text keeps its distance. */
const firm = new Set("allege argue assert claim contend insist maintain".split(" "));
const clock = /\b(?:\d{1,2}(?:[.:]\d\d)?\s?(?:[ap]\.?m\b|o['’]clock)|midnight|noon|dawn|dusk|sunset|sunrise)/i;
const unsettled =
  /\b(?:neither (?:account|claim|side|version)|(?:accounts?|claims?|versions?)\s(?:could|cannot|can)\s?not\b|conflicting (?:accounts|claims|reports|versions)|each (?:side )?(?:accus|blam)\w+|accus\w+ each other|trad\w+ (?:blame|accusations)|blam\w+ each other)/i;

/**
 * Two statements of different sides that one article sets beside each other and that cannot both be so: a claim and the denial after it; each side
 * telling what the other did; "everybody was offered a hotel" and "nobody offered us a room"; one act put at two hours by two who insist. What is
 * needed beside nearness is a sign in the words, never their sense alone. Linear in statements.
 */
export function findOpposed(
  story: StoryFindings,
  statements: ReadonlyMap<string, readonly Statement[]>,
  origins: Origins,
): Conflict[] {
  const acts = actsOf(story);
  const groups: (Pair & {ones: Span[]; twos: Span[]; articles: string[]})[] = [];
  for (const reading of story.readings) {
    const list = statements.get(reading.article.id) ?? [];
    list.forEach((one, index) => {
      for (const two of list.slice(index + 1, index + 5)) {
        const say = opposed(one, two, reading, acts.get(reading.article.id) ?? []);
        if (!say) continue;
        const group = groups.find((known) => isSame(known, {one, two, say})) ?? {
          one,
          two,
          say,
          ones: [],
          twos: [],
          articles: [],
        };
        group.ones.push(shortened(one, two, reading));
        group.twos.push(two.shown);
        group.articles.push(one.article);
        if (group.ones.length === 1) groups.push(group);
        break;
      }
    });
  }
  return groups.map(({say, ones, twos, articles}) =>
    makeConflict(
      story.story.id,
      "conflict",
      ones[0]!.text,
      [
        {value: ones[0]!.text, places: ones.map((span, at) => ({span, article: articles[at]!}))},
        {value: twos[0]!.text, places: twos.map((span, at) => ({span, article: articles[at]!}))},
      ],
      [
        {say: "claimed here", span: ones[0]!},
        {say, span: twos[0]!},
      ],
      origins,
    ),
  );
}

type Pair = {readonly one: Statement; readonly two: Statement; readonly say: string};

function opposed(one: Statement, two: Statement, reading: ArticleReading, acts: readonly Act[]): string | null {
  const apart = two.sentence - one.sentence;
  if (two.span.start < one.span.end || apart > near || two.how === "partial" || one.how === "partial") return null;
  // A quotation without a verb of saying of its own may be anybody's; what it says then tells.
  const own = two.how === "direct" && two.cue === "" && one.how === "indirect";
  const same = one.speaker === two.speaker || (one.side !== null && one.side === two.side);
  if (same && !own) return null;
  const inParagraph = one.paragraph === two.paragraph;
  if (
    !same &&
    inParagraph &&
    apart <= 1 &&
    two.denies &&
    !one.denies &&
    !one.ahead &&
    two.verbs.length > 0 &&
    one.verbs.length > 0 &&
    one.how === "indirect"
  )
    return "denied here";
  const verb = one.verbs.find((lemma) => lemma !== "say" && lemma !== "tell" && two.verbs.includes(lemma));
  if (verb && ((one.universal && two.negated && !one.negated) || (two.universal && one.negated && !two.negated)))
    return "told otherwise here";
  if (same) return null;
  if (
    inParagraph &&
    apart === 1 &&
    verb &&
    one.words.some((word) => word !== verb && !word.startsWith("side:")) &&
    clock.test(one.span.text) &&
    clock.test(two.span.text) &&
    (firm.has(one.cue) || firm.has(two.cue))
  )
    return "put at another hour here";
  if (inParagraph && apart <= 1 && one.side !== null && two.side !== null && crossed(one, two, acts, reading))
    return "told the other way round here";
  return null;
}

/** Who did what in a place, by the country acted for. */
type Act = {
  readonly at: number;
  readonly end: number;
  readonly side: string | null;
  readonly hostile: boolean;
};

function actsOf(story: StoryFindings): Map<string, Act[]> {
  const acts = new Map<string, Act[]>();
  for (const event of story.events) {
    const list = acts.get(event.article) ?? [];
    list.push({
      at: event.trigger.start,
      end: event.trigger.end,
      side: event.source?.side ?? null,
      hostile: /^(?:ASSAULT|FIGHT|COERCE|MOBILIZE|THREATEN)$/.test(event.class),
    });
    acts.set(event.article, list);
  }
  return acts;
}

/** Each tells what the other's side did: both acts hostile, or the article says that nothing settles it. */
function crossed(one: Statement, two: Statement, acts: readonly Act[], {prose}: ArticleReading): boolean {
  const by = (statement: Statement, side: string | null) =>
    acts.some(
      (act) => act.hostile && act.side === side && act.at >= statement.span.start && act.end <= statement.span.end,
    );
  const after = prose.sentences
    .slice(two.sentence, two.sentence + 6)
    .map(({start, end}) => prose.page.text.slice(start, end))
    .join(" ");
  const ofOther = (statement: Statement, side: string | null) =>
    by(statement, side) || statement.words.includes(`side:${side}`);
  return (
    (by(one, two.side) && by(two, one.side)) ||
    (unsettled.test(after) && ofOther(one, two.side) && ofOther(two, one.side))
  );
}

/** A claim that was read past its "but" into the denial ends there. */
function shortened(one: Statement, two: Statement, {prose}: ArticleReading): Span {
  const end = Math.min(one.span.end, two.shown.start);
  return spanOf(prose.page, one.span.start, end);
}

/** The same two statements in another article's words. */
function isSame(known: Pair, pair: Pair): boolean {
  return known.say === pair.say && alike(known.one, pair.one) && alike(known.two, pair.two);
}

function alike(a: Statement, b: Statement): boolean {
  if (a.span.text.toLowerCase() === b.span.text.toLowerCase()) return true;
  const shared = a.words.filter((word) => b.words.includes(word)).length;
  return shared > 0 && shared >= Math.min(a.words.length, b.words.length) / 2;
}
