import type {ArticleReading} from "../../article/article-reading.js";
import type {Origins} from "../../story/origins-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {differ, disputes} from "../english/contrast-words.js";
import {makeConflict} from "../make-conflict.js";
import {type Account, readAccounts} from "./read-accounts.js";
import type {Statement} from "./read-statements.js";
import {enough, weighContrast} from "./weigh-contrast.js";

/** Sentences between two accounts at most. */
const near = 2;
/** Accounts after the first that are looked at. */
const next = 4;

/**
 * Two accounts of neighbouring sentences that stand against each other by the sum of their signs: words of turning and of dispute, speakers of rival
 * parties, verbs of distance, one subject or matter, a "no" on one side, opposites, numbers of one kind that exclude each other. No sign alone is enough.
 * Linear in accounts.
 */
export function findContrasts(
  story: StoryFindings,
  statements: ReadonlyMap<string, readonly Statement[]>,
  origins: Origins,
): Conflict[] {
  const accounts = readAccounts(story, statements);
  const groups = new Map<string, {readonly say: string; readonly pairs: [Account, Account][]}>();
  for (const reading of story.readings) {
    const list = accounts.get(reading.article.id) ?? [];
    const taken = new Set<Account>();
    list.forEach((one, index) => {
      const best = list
        .slice(index + 1, index + 1 + next)
        .flatMap((two) => {
          const sum = weigh(one, two, reading);
          return sum ? [{two, ...sum}] : [];
        })
        .sort((x, y) => y.sum - x.sum)[0];
      if (!best || taken.has(one)) return;
      taken.add(best.two);
      const key = `${flat(one.span.text)}\n${flat(best.two.span.text)}`;
      const group = groups.get(key) ?? {say: best.say, pairs: []};
      group.pairs.push([one, best.two]);
      groups.set(key, group);
    });
  }
  return [...groups.values()].map(({say, pairs}) =>
    makeConflict(
      story.story.id,
      "conflict",
      pairs[0]![0].shown.text,
      [0, 1].map((side) => ({
        value: pairs[0]![side]!.shown.text,
        places: pairs.map((pair) => ({span: pair[side]!.shown, article: pair[side]!.article})),
      })),
      [
        {say: "claimed here", span: pairs[0]![0].shown},
        {say, span: pairs[0]![1].shown},
      ],
      origins,
    ),
  );
}

function weigh(one: Account, two: Account, {prose}: ArticleReading): {sum: number; say: string} | null {
  const apart = two.sentence - one.sentence;
  if (apart > near || two.span.start < one.span.end) return null;
  if (one.speaker === two.speaker || (one.side !== null && one.side === two.side)) return null;
  if (!one.factual || !two.factual || (one.direct && two.direct && apart > 0 && one.cue === "" && two.cue === ""))
    return null;
  const {text} = prose.page;
  const sentence = prose.sentences[two.sentence]!;
  const from = Math.max(sentence.start, one.span.end);
  const head = text.slice(from, Math.max(from, two.span.start));
  const after = text.slice(two.span.end, Math.max(two.span.end, sentence.end));
  // A sentence between the two may be the one that says that they differ.
  const middle = apart === 2 ? prose.sentences[one.sentence + 1]! : null;
  const mid = middle ? text.slice(middle.start, middle.end) : "";
  if (apart === 2 && (mid.length > 60 || !disputes.test(mid))) return null;
  if (one.paragraph !== two.paragraph && two.paragraph - one.paragraph > 1) return null;
  const ahead = prose.sentences[one.sentence - 1];
  const announced =
    apart <= 1 &&
    ahead !== undefined &&
    ahead.paragraph === prose.sentences[one.sentence]!.paragraph &&
    differ.test(text.slice(ahead.start, ahead.end));
  const found = weighContrast(one, two, head, `${mid} ${head} ${after}`, announced);
  if (!found) return null;
  // What stands in the next paragraph needs more.
  if (one.paragraph !== two.paragraph && found.sum < enough.weak) return null;
  return {sum: found.sum, say: `told otherwise here: ${found.signs.join(", ")}`};
}

function flat(text: string): string {
  return text.replace(/\s+/g, " ").toLowerCase();
}
