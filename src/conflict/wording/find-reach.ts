import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import type {DayRange} from "../../timeline/day-range.js";
import {dayRangeOf} from "../../timeline/day-range.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";

/** Behind a verb: "all cultural events between the two countries": "all", one to three plain words, and what limits them. */
const all = /^\s(?:all|every)\s(?:of\s)?(?:the\s|its\s|their\s)?((?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}[\p{Ll}-]+s)\b/u;
const some = /^\s(?:the\s|its\s|their\s)?((?:\p{Ll}[\p{Ll}-]+\s){0,2}\p{Ll}[\p{Ll}-]+s)\b/u;
/** Words behind "all" that count nobody and nothing. */
const loose = /^(?:along|parts|sides|times|kinds|sorts|ways|means|others|this|its|was|has|is)$/;
/** Words before "all" that are no act. */
const noAct =
  /^(?:about|after|almost|among|and|are|as|at|be|been|before|between|but|by|for|from|had|has|have|if|in|into|is|like|nearly|not|of|on|or|over|said|says|than|that|to|under|was|were|when|while|with)$/;
/** What limits the things in the other telling: "events scheduled in Lorn". */
const limits = /^\s(?:scheduled|planned|due|held|set|in|at|with|from|to|for|of|between|across|among)\s[^,.;]{3,40}/u;
/** When, how long and why an act is done limits nothing. */
const when =
  /\s(?:(?:on|until|till|since|this|last|next|after|before|because|over|amid|due|following|by)\b|(?:in|for|from)\s(?:the\s)?(?:\d|a\s|an\s|one|two|three|several|coming|next|past|morning|evening|wake|country|nation|whole|\p{Lu}\p{Ll}+(?:ber|ary|ch|il|May|June|July|August|day)\b)).*$/u;

/** What one telling says of all or of some. */
type Telling = {
  readonly article: string;
  readonly published: DayRange | null;
  readonly whole: boolean;
  readonly limit: string;
  readonly place: Place;
};

/**
 * One act that one telling says of all things of a kind and another of some: "cancelled all cultural events between the two countries", "cancelled cultural
 * events scheduled in Lorn". The same verb and words must stand for act and things, in reports printed within a few days. Linear in sentences.
 */
export function findReach(story: StoryFindings, origins: Origins): Conflict[] {
  const tellings = new Map<string, Telling[]>();
  const alls = new Set<string>();
  const verbs = new Set<string>();
  for (const whole of [true, false])
    for (const {article, prose} of story.readings)
      for (const {end, paragraph, tokens} of prose.sentences) {
        if (prose.paragraphs[paragraph]?.kind !== "body") continue;
        for (const [at, token] of tokens.entries()) {
          const follows = tokens[at + 1]?.lower ?? "";
          if (whole ? follows !== "all" && follows !== "every" : !verbs.has(lemmaOf(token.lower, "verb"))) continue;
          if (token.kind !== "word" || token.text !== token.lower || noAct.test(token.lower)) continue;
          const behind = prose.page.text.slice(token.end, end).split(/[,;.]/)[0]!;
          const found = (whole ? all : some).exec(behind);
          if (!found) continue;
          const words = found[1]!.split(" ");
          // "Closed primary schools in": any of the words may be the last of the things.
          for (let size = whole ? words.length : 1; size <= words.length; size++) {
            const things = words.slice(0, size).join(" ");
            const key = `${lemmaOf(token.lower, "verb")} ${things}`;
            if (whole ? words.some((word) => loose.test(word)) : !alls.has(key)) continue;
            if (whole) {
              alls.add(key);
              verbs.add(lemmaOf(token.lower, "verb"));
            }
            const lead = found[0].length - found[1]!.length;
            const limit = (limits.exec(behind.slice(lead + things.length).replace(when, "")) ?? [""])[0];
            if (!whole && limit === "") continue;
            const from = token.end + found[0].length - found[0].trimStart().length;
            const list = tellings.get(key) ?? [];
            list.push({
              article: article.id,
              published: dayRangeOf(article.published),
              whole,
              limit,
              place: {
                span: spanOf(prose.page, from, token.end + lead + things.length + limit.length),
                article: article.id,
              },
            });
            tellings.set(key, list);
          }
        }
      }
  return [...alls].flatMap((key): Conflict[] => {
    const list = tellings.get(key)!;
    const wholes = list.filter(({whole}) => whole);
    const parts = list.filter(
      (part) =>
        !part.whole &&
        wholes.every(
          (one) =>
            origins.get(one.article) !== origins.get(part.article) &&
            isNarrower(part.limit, one.limit) &&
            isNear(one, part),
        ),
    );
    if (parts.length === 0) return [];
    return [
      makeConflict(
        story.story.id,
        "scope",
        wholes[0]!.place.span.text,
        [wholes, parts].map((side) => ({value: side[0]!.place.span.text, places: side.map(({place}) => place)})),
        [
          {say: "says all of them", span: wholes[0]!.place.span},
          {say: "says it of these", span: parts[0]!.place.span},
        ],
        origins,
      ),
    ];
  });
}

/** It has words that limit more than those of the other. */
function isNarrower(limit: string, other: string): boolean {
  const theirs = new Set(other.toLowerCase().split(/\s+/));
  return limit
    .toLowerCase()
    .split(/\s+/)
    .some((word) => word.length > 3 && !theirs.has(word));
}

/** Printed within a week of each other, as far as known. */
function isNear({published: a}: Telling, {published: b}: Telling): boolean {
  return a === null || b === null || (a.from - b.to <= 7 && b.from - a.to <= 7);
}
