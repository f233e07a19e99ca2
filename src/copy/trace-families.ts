import {contentId} from "../text/content-id.js";
import type {Reason} from "../text/reason.js";
import {alignWords} from "./align/align-words.js";
import {changesBetween} from "./align/changes-between.js";
import type {CopyText} from "./copy-text.js";
import type {Doubt} from "./doubt.js";
import type {Family, Member, SharedPassage} from "./family.js";
import {ShingleTable} from "./kin/compare-shingles.js";
import {findKin, type Kin, kinShare} from "./kin/find-kin.js";
import {type NumberedTexts, numberTexts} from "./number-texts.js";
import {changesOf, kindOf, shapeOf} from "./origin/kind-of.js";
import {type Ranked, rankTexts} from "./origin/rank-texts.js";
import {shingleLength} from "./words/shingles-of.js";

export type TraceOptions = {
  /** Human decisions: this article is a copy of that one; these are no copies of each other. */
  readonly copies?: readonly {readonly article: string; readonly of: string}[];
  readonly notCopies?: readonly (readonly string[])[];
};

export type Traced = {
  readonly families: readonly Family[];
  readonly passages: readonly SharedPassage[];
  readonly doubts: readonly Doubt[];
};

/**
 * Who carried whose words: texts to families, each with its origin and with how every member changed the words. The answer
 * depends on the texts, not on their order. About 150 microseconds for a text of 400 words; n log n in the number of texts.
 * Method and measured figures: docs/method/copies.md.
 */
export function traceFamilies(texts: readonly CopyText[], options: TraceOptions = {}): Traced {
  const numbered = numberTexts(texts);
  const kin = findKin(numbered.printings.length, numbered.words, numbered.shinglesAt);
  void options;
  const trust = clockTrust(kin.groups, numbered, kin.isStock);
  const strangers = strangersOf(kin);
  const families = kin.groups.map((group) =>
    familyOf(
      rankTexts(group, numbered, kin.isStock, trust),
      numbered,
      kin.digests.get(group[0]!),
      kin.isStock,
      group.flatMap((text) => strangers.get(text) ?? []),
    ),
  );
  families.sort((a, b) => (a.id < b.id ? -1 : 1));
  const doubts = kin.links
    .map((link) => ({link, share: Math.max(link.mineInTheirs, link.theirsInMine)}))
    .filter(({share}) => Math.abs(share - kinShare) < 0.05)
    .map(
      ({link, share}): Doubt => ({
        about: "copy",
        ids: [numbered.printings[link.earlier]![0]!.id, numbered.printings[link.later]![0]!.id].sort(),
        decided: share >= kinShare ? "together" : "apart",
        margin: Math.abs(share - kinShare),
        because: [{say: `${Math.round(share * 100)} % of the shorter text's word runs are shared`}],
      }),
    );
  return {families, passages: [], doubts};
}

/** For each text the texts of other families that it shares a passage with, digests apart. */
function strangersOf({groups, digests, links}: Kin): Map<number, number[]> {
  const groupOf = new Map<number, number>();
  for (const [at, group] of groups.entries()) for (const text of group) groupOf.set(text, at);
  const strangers = new Map<number, number[]>();
  for (const {earlier, later} of links) {
    if (groupOf.get(earlier) === groupOf.get(later) || digests.has(earlier) || digests.has(later)) continue;
    (strangers.get(earlier) ?? strangers.set(earlier, []).get(earlier)!).push(later);
    (strangers.get(later) ?? strangers.set(later, []).get(later)!).push(earlier);
  }
  return strangers;
}

/**
 * How far the clocks agree with families whose words alone tell the order: 1 to believe them, 0 to leave them aside, -1 where
 * nearly all of many clocks run against the words, so that the field holds time turned round.
 */
function clockTrust(
  groups: readonly (readonly number[])[],
  numbered: NumberedTexts,
  isStock: (shingle: number) => boolean,
): number {
  let agree = 0;
  let differ = 0;
  for (const group of groups) {
    if (group.length < 2) continue;
    const [first, ...rest] = rankTexts(group, numbered, isStock, 0);
    for (const later of rest) {
      if (!first || first.score - later.score < 2 || !first.printing.published || !later.printing.published) continue;
      const gap = Date.parse(later.printing.published.latest) - Date.parse(first.printing.published.latest);
      if (gap > 0) agree++;
      else if (gap < 0) differ++;
    }
    if (agree + differ > 2000) break;
  }
  if (agree + differ < 8) return 1;
  const share = agree / (agree + differ);
  if (share <= 0.15 && agree + differ >= 30) return -1;
  return share >= 0.75 ? 1 : share >= 0.5 ? 0.3 : 0;
}

function familyOf(
  ranked: readonly Ranked[],
  numbered: NumberedTexts,
  digest: readonly number[] | undefined,
  isStock: (shingle: number) => boolean,
  strangers: readonly number[],
): Family {
  const first = ranked[0]!;
  const common = ranked.length > 1 ? wordsHeldBy(first.text, strangers, numbered) : new Uint8Array(0);
  const members = ranked.map((one, i): Member => {
    if (i > 0) return memberOf(one, first, numbered, isStock, common);
    return {
      article: one.printing.id,
      kind: digest ? "digest" : "original",
      of: null,
      mineInTheirs: null,
      theirsInMine: null,
      orderKnown: ranked.length === 1 || one.score - ranked[1]!.score >= 1,
      because: reasonsOf(one),
    };
  });
  members.sort((a, b) => Number(a.of !== null) - Number(b.of !== null) || (a.article < b.article ? -1 : 1));
  const outlet = first.printing.outlet;
  return {
    id: contentId("f", first.printing.id),
    origin: {
      name: outlet ?? "unknown",
      article: first.printing.id,
      how: outlet ? "the outlet that printed it" : "no outlet named",
    },
    members,
  };
}

/** Which words of a text also stand in texts of other families: a statement or a background paragraph. */
function wordsHeldBy(text: number, strangers: readonly number[], numbered: NumberedTexts): Uint8Array {
  const shingles = numbered.shinglesAt(text);
  const held = new Uint8Array(shingles.length + shingleLength);
  if (strangers.length === 0) return held;
  const table = new ShingleTable(shingles, () => false);
  for (const stranger of strangers) {
    table.compare(numbered.shinglesAt(stranger));
    let run = 0;
    for (let i = 0; i < shingles.length; i++) {
      run = table.holds(i) ? run + 1 : 0;
      if (run >= 6) held.fill(1, i - run + 1, i + shingleLength);
    }
  }
  return held;
}

function memberOf(
  one: Ranked,
  first: Ranked,
  numbered: NumberedTexts,
  isStock: (shingle: number) => boolean,
  common: Uint8Array,
): Member {
  const mine = numbered.wordsAt(one.text);
  const theirs = numbered.wordsAt(first.text);
  const shingles = numbered.shinglesAt(one.text);
  const changes = changesBetween(alignWords(mine, theirs), mine.length, theirs.length);
  const shape = shapeOf(
    changes,
    mine.length,
    one.printing.text,
    (at) => common[at] === 1,
    (at) => at < shingles.length && isStock(shingles[at]!),
  );
  return {
    article: one.printing.id,
    kind: kindOf(shape),
    of: first.printing.id,
    mineInTheirs: rounded(changes.mineInTheirs),
    theirsInMine: rounded(changes.theirsInMine),
    changes: changesOf(shape),
    orderKnown: first.score - one.score >= 1,
    because: reasonsOf(one),
  };
}

function reasonsOf(one: Ranked): Reason[] {
  return one.says.map((say) => ({say}));
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
