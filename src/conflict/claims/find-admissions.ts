import type {Origins} from "../../story/origins-of.js";
import {stemOf} from "../../timeline/content-words.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {matterWords} from "../english/matter-words.js";
import {makeConflict} from "../make-conflict.js";
import type {Claim} from "./claim.js";
import {leadsWithNo, nobody, type Position, readPositions} from "./read-positions.js";
import {speakerCamps} from "./speaker-camps.js";

const matterOf = new Map<string, string[]>();
matterWords.forEach((line, index) => {
  for (const word of line.split(" "))
    matterOf.set(stemOf(word), [...(matterOf.get(stemOf(word)) ?? []), `matter:${index}`]);
});
/** Sentences of one article within which a position of before is recalled beside its end. */
const beside = 5;
/** Positions of one story held against each other. */
const most = 400;

/**
 * A side that first denied, insisted or kept back and later admits, in whatever words: the denial and the admission are of one camp, the admission does
 * not come first, and they are about one matter: a shared word or matter where one is denied and the other admitted in so many words, two otherwise. An article that recalls the old position
 * beside the new one joins the two and brings in who else printed the old one. All denials and admissions that hang together are one change. Quadratic in positions, which
 * are few and bounded.
 */
export function findAdmissions(story: StoryFindings, claims: readonly Claim[], origins: Origins): Conflict[] {
  const {campOf, areOne} = speakerCamps(story);
  const positions = readPositions(story, claims, campOf).slice(0, most);
  const weigh = rarityOf(positions, story.readings.length);
  const grants = positions.filter(({stance}) => stance === "grants");
  const before = positions.filter(({stance}) => stance !== "grants");
  const groups: {old: Set<Position>; now: Set<Position>}[] = [];
  for (const now of grants) {
    const old = new Set(
      before.filter(
        (position) =>
          (position.camp === nobody ? isOwnMatter(position, now, weigh) : areOne(position.camp, now.camp)) &&
          (position.stance === "holds" ? turns(position, now, weigh) : false || knewBefore(position, now)),
      ),
    );
    const recalled = [...old].filter((position) => position.article === now.article);
    for (const position of before)
      if (
        position.article !== now.article &&
        !isAfter(position, now) &&
        recalled.some(
          (one) =>
            areOne(one.camp, position.camp) &&
            (saysNo(one, position) ? 1 : 0) + sharedBy(one.words, position.words, weigh) >=
              (position.stance === "holds" ? 1 : 1.5),
        )
      )
        old.add(position);
    if (old.size === 0) continue;
    const group = groups.find((one) => [...old].some((position) => one.old.has(position)));
    if (!group) groups.push({old, now: new Set([now])});
    else {
      for (const position of old) group.old.add(position);
      group.now.add(now);
    }
  }
  for (const now of before) {
    const thing = /\bno\s(?:such thing as\s)?(?:an?\s)?((?:\p{L}+\s){0,2}\p{L}+)/iu.exec(now.span.text)?.[1];
    if (!thing || !/\bthere (?:was|is|were|are|has been|had been) (?:no|never)\b/i.test(now.span.text)) continue;
    const stem = stemOf(thing.toLowerCase().split(" ")[0]!);
    const old = before.filter(
      (position) =>
        position.camp.name === now.camp.name &&
        position.article !== now.article &&
        position.days !== null &&
        (now.days === null || position.days.to < now.days.from) &&
        position.words.includes(stem) &&
        !/\b(?:no|not|never)\b/i.test(position.span.text.slice(0, position.span.text.toLowerCase().indexOf(stem))),
    );
    if (old.length > 0) groups.push({old: new Set(old), now: new Set([now])});
  }
  return groups.map(({old, now}) => {
    const first = [...old].sort(byDay);
    const last = [...now].sort(byDay);
    return makeConflict(
      story.story.id,
      "change",
      last[0]!.span.text,
      [first, last].map((side) => ({
        value: side[0]!.span.text,
        places: side.map(({span, article}) => ({span, article})),
        on: side[0]!.on,
      })),
      [
        {say: "held at first", span: first[0]!.span},
        {say: "admitted later", span: last[0]!.span},
      ],
      origins,
    );
  });
}

const knowing = /\b(?:aware|heard|inform(?:ed)?|kn[eo]w\w*|learn(?:ed|t)?|notified|told|warned|alerted)\b/i;

/** "I learned of it from the news" and "his office had been told the day before": when one side knew, said and granted on two days. */
function knewBefore(old: Position, now: Position): boolean {
  return (
    now.firm &&
    old.days !== null &&
    now.days !== null &&
    old.days.to < now.days.from &&
    /\b(?:(?:first|only) (?:heard|learn\w*|knew)|learn(?:ed|t)|heard (?:of|about)|first (?:he|she|they|we|I) heard|knew nothing|not (?:known|told|informed|warned|aware)|never (?:known|told|informed|warned)|unaware)\b/i.test(
      old.span.text,
    ) &&
    knowing.test(now.span.text)
  );
}

/** One person's flat "no" recalled and printed: "had sworn that no sponsor had a say", "No partner has ever seen our list". */
function saysNo(recalled: Position, printed: Position): boolean {
  return (
    recalled.camp.name === printed.camp.name &&
    leadsWithNo.test(printed.span.text) &&
    /\b(?:no|not|never|nobody|none|nothing)\b/i.test(recalled.span.text) &&
    printed.stance === "holds"
  );
}

function turns(old: Position, now: Position, weigh: (word: string) => number): boolean {
  if (isAfter(old, now)) return false;
  const near = old.article === now.article && Math.abs(old.sentence - now.sentence) <= beside;
  if (old.article === now.article && !(near && old.recalled)) return false;
  const ordered = old.days !== null && now.days !== null && old.days.to < now.days.from;
  if (!ordered && !near && !now.firm) return false;
  const own = sharedBy(old.words, now.words, weigh);
  if (!ordered && !near && own < 2) return false;
  if (old.firm && now.firm && (own >= 1 || (near && sharedBy(old.around, now.around, weigh) >= 1))) return true;
  return own >= 2 || sharedBy(old.around, now.around, weigh) >= (near ? 1 : 3);
}

/** Who says so is not known: a denied word of their own must be admitted on a later day, in so many words. */
function isOwnMatter(old: Position, now: Position, weigh: (word: string) => number): boolean {
  return (
    now.firm &&
    old.article !== now.article &&
    old.days !== null &&
    now.days !== null &&
    old.days.to < now.days.from &&
    old.words.reduce(
      (sum, word) => (!word.startsWith("side:") && now.words.includes(word) ? sum + weigh(word) : sum),
      0,
    ) >= 1
  );
}

function isAfter(old: Position, now: Position): boolean {
  return old.days !== null && now.days !== null && old.days.from > now.days.to;
}

/** Weight of what both speak of, words of one matter counted once; what every article speaks of counts nothing. */
export function sharedBy(a: readonly string[], b: readonly string[], weigh: (word: string) => number): number {
  const theirs = new Set(b);
  let sum = a.reduce((total, word) => (theirs.has(word) ? total + weigh(word) : total), 0);
  const matters = new Set(a.filter((word) => !theirs.has(word)).flatMap((word) => matterOf.get(word) ?? []));
  for (const matter of new Set(b.filter((word) => !a.includes(word)).flatMap((word) => matterOf.get(word) ?? [])))
    if (matters.has(matter)) sum += 1;
  return sum;
}

/** 1 for a word that at most half of the positions use; countries tell little. */
function rarityOf(positions: readonly Position[], articles: number): (word: string) => number {
  const counts = new Map<string, Set<string>>();
  for (const {words, article} of positions)
    for (const word of words) counts.set(word, (counts.get(word) ?? new Set<string>()).add(article));
  return (word) => (word.startsWith("side:") ? 0.4 : (counts.get(word)?.size ?? 0) * 2 > articles + 1 ? 0.5 : 1);
}

function byDay(a: Position, b: Position): number {
  return (
    (a.days?.from ?? 1e9) - (b.days?.from ?? 1e9) ||
    (a.span.page < b.span.page ? -1 : a.span.page > b.span.page ? 1 : a.span.start - b.span.start)
  );
}
