import {applyCopyRulings, type CopyRulings} from "./apply-copy-rulings.js";
import type {CopyText} from "./copy-text.js";
import type {Doubt} from "./doubt.js";
import type {Family, SharedPassage} from "./family.js";
import {joinLivePosts} from "./join-live-posts.js";
import {joinTakes} from "./join-takes.js";
import {findKin} from "./kin/find-kin.js";
import {findPairs} from "./kin/find-pairs.js";
import {kinShare} from "./kin/join-links.js";
import type {Kin} from "./kin/kin.js";
import {type NumberedTexts, numberTexts} from "./number-texts.js";
import {clockTrust} from "./origin/clock-trust.js";
import {rankTexts, weighTexts} from "./origin/rank-texts.js";
import {sharedPassages} from "./shared-passages.js";
import {tellFamily} from "./tell-family.js";

export type TraceOptions = Partial<CopyRulings>;

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
  const rulings = {copies: options.copies ?? [], notCopies: options.notCopies ?? []};
  const apart = new Set(rulings.notCopies.flat());
  const numbered = numberTexts(texts, apart);
  const kin = findKin(findPairs(numbered), {count: numbered.printings.length, ...numbered});
  const {printings} = numbered;
  const {groups: joined, takes} = joinTakes(kin.groups, kin.digests, printings, numbered.shinglesAt, kin.links);
  const groups = applyCopyRulings(joined, printings, rulings);
  const known = {...numbered, tellingAt: kin.tellingAt};
  const strangers = strangersOf(groups, kin);
  const retold = new Set([...takes].flatMap(([text, {how}]) => (how === "rewrite" ? [text] : [])));
  const weighed = groups.map((group) => weighTexts(group, known, retold));
  const trust = clockTrust(weighed);
  const told = groups.map((group, at) => {
    const draws = kin.digests.get(group[0]!)?.map((text) => printings[text]![0]!.id);
    return tellFamily(
      {
        ranked: rankTexts(weighed[at]!, trust),
        strangers: [...new Set(group.flatMap((text) => strangers.get(text) ?? []))],
        draws: draws ?? null,
        takes,
      },
      known,
    );
  });
  const families = joinLivePosts(told, texts, apart);
  families.sort((a, b) => (a.id < b.id ? -1 : 1));
  return {families, passages: sharedPassages(groups, kin, printings), doubts: doubtsOf(kin, numbered)};
}

/** For each text the texts of other families that it shares a passage with, digests apart. */
function strangersOf(groups: readonly (readonly number[])[], {digests, links}: Kin): Map<number, number[]> {
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

const closeMargin = 0.05;

function doubtsOf({links}: Kin, numbered: NumberedTexts): Doubt[] {
  return links
    .map((link) => ({link, share: Math.max(link.mineInTheirs, link.theirsInMine)}))
    .filter(({share}) => Math.abs(share - kinShare) < closeMargin)
    .map(
      ({link, share}): Doubt => ({
        about: "copy",
        ids: [numbered.printings[link.earlier]![0]!.id, numbered.printings[link.later]![0]!.id].sort(),
        decided: share >= kinShare ? "together" : "apart",
        margin: Math.round(Math.abs(share - kinShare) * 1000) / 1000,
        because: [{say: `${Math.round(share * 100)} % of the word runs of one are in the other`}],
      }),
    )
    .sort((a, b) => a.margin - b.margin || (a.ids.join() < b.ids.join() ? -1 : 1));
}
