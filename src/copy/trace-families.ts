import {contentId} from "../text/content-id.js";
import type {Reason} from "../text/reason.js";
import {alignWords} from "./align/align-words.js";
import {changesBetween} from "./align/changes-between.js";
import type {CopyText} from "./copy-text.js";
import type {Doubt} from "./doubt.js";
import type {Family, Member, SharedPassage} from "./family.js";
import {findKin, kinShare} from "./kin/find-kin.js";
import {type NumberedTexts, numberTexts} from "./number-texts.js";
import {kindOf, shapeOf} from "./origin/kind-of.js";
import {type Ranked, rankTexts} from "./origin/rank-texts.js";

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
  const families = kin.groups.map((group) =>
    familyOf(rankTexts(group, numbered, kin.isStock, trust), numbered, kin.digests.get(group[0]!)),
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

/** How far the clocks agree with families whose words alone tell the order: 1 to believe them, 0 to leave them aside. */
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
  return share >= 0.75 ? 1 : share >= 0.5 ? 0.3 : 0;
}

function familyOf(ranked: readonly Ranked[], numbered: NumberedTexts, digest: readonly number[] | undefined): Family {
  const first = ranked[0]!;
  const members = ranked.map((one, i): Member => {
    if (i === 0)
      return {
        article: one.printing.id,
        kind: digest ? "digest" : "original",
        of: null,
        mineInTheirs: null,
        theirsInMine: null,
        orderKnown: ranked.length === 1 || one.score - ranked[1]!.score >= 1,
        because: reasonsOf(one),
      };
    return memberOf(one, first, numbered);
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

function memberOf(one: Ranked, first: Ranked, numbered: NumberedTexts): Member {
  const mine = numbered.wordsAt(one.text);
  const theirs = numbered.wordsAt(first.text);
  const changes = changesBetween(alignWords(mine, theirs), mine.length, theirs.length);
  const shape = shapeOf(changes, mine.length, theirs.length, one.printing.text);
  return {
    article: one.printing.id,
    kind: kindOf(shape),
    of: first.printing.id,
    mineInTheirs: rounded(changes.mineInTheirs),
    theirsInMine: rounded(changes.theirsInMine),
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
