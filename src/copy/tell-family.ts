import {contentId} from "../text/content-id.js";
import type {Reason} from "../text/reason.js";
import {alignWords} from "./align/align-words.js";
import {changesBetween} from "./align/changes-between.js";
import type {CopyText} from "./copy-text.js";
import type {Family, Member} from "./family.js";
import {ShingleTable} from "./kin/compare-shingles.js";
import type {NumberedTexts} from "./number-texts.js";
import {issuerOf} from "./origin/issuer-of.js";
import {changesOf, kindOf, shapeOf} from "./origin/kind-of.js";
import {raisesFigure} from "./origin/raises-figure.js";
import type {RankedTexts, Weighed} from "./origin/rank-texts.js";
import {foldedName} from "./same-name.js";
import {shingleLength} from "./words/shingles-of.js";

export type ToldTexts = NumberedTexts & RankedTexts;

/** What is known of a family before it is told: its printings, the likeliest first text first. */
export type KnownFamily = {
  readonly ranked: readonly Weighed[];
  /** Texts of other families that share a passage with it. */
  readonly strangers: readonly number[];
  /** For a digest: one article of each report that it draws on. */
  readonly draws: readonly string[] | null;
  /** For members that joined by other evidence than words: how, and what says so. */
  readonly takes: ReadonlyMap<number, TakeEvidence>;
};

/** Names the origin of a family and what each member did with the words. */
export function tellFamily({ranked, strangers, draws, takes}: KnownFamily, texts: ToldTexts): Family {
  const first = ranked[0]!;
  const common = ranked.length > 1 ? wordsHeldBy(first.text, strangers, texts) : new Uint8Array(0);
  const agency = draws ? null : agencyOf(ranked);
  const ownPage = agency !== null && foldedName(first.printing.outlet ?? "") === foldedName(agency.name);
  const members = ranked.map((one, i): Member => {
    if (i > 0) return memberOf(one, first, texts, common, takes.get(one.text) ?? null);
    return {
      article: one.printing.id,
      kind: draws ? "digest" : agency && !ownPage ? "verbatim" : "original",
      of: null,
      mineInTheirs: null,
      theirsInMine: null,
      orderKnown: ranked.length === 1 || one.score - ranked[1]!.score >= 1,
      because: reasonsOf(one),
    };
  });
  members.sort((a, b) => Number(a.of !== null) - Number(b.of !== null) || (a.article < b.article ? -1 : 1));
  const outlet = first.printing.outlet;
  const issuer = agency || draws ? null : issuerOf(first.printing.text);
  const article = agency && !ownPage ? null : first.printing.id;
  const origin =
    agency && !ownPage
      ? {name: agency.name, article, how: `credited by ${agency.count} of ${ranked.length}`}
      : issuer
        ? {name: issuer, article, how: "its press release"}
        : {
            name: outlet ?? "unknown",
            article,
            how: ownPage ? "the agency's own page" : outlet ? "the outlet that printed it" : "no outlet named",
          };
  return {id: contentId("f", first.printing.id), origin, members, ...(draws ? {draws: [...draws]} : {})};
}

/** The agency that most printings credit; of equals the first by name. Shown as most print it. */
function agencyOf(ranked: readonly Weighed[]): {name: string; count: number} | null {
  const counts = new Map<string, {count: number; forms: Map<string, number>}>();
  for (const {printing} of ranked) {
    if (!printing.agency) continue;
    const key = foldedName(printing.agency);
    const known = counts.get(key) ?? counts.set(key, {count: 0, forms: new Map()}).get(key)!;
    known.count++;
    known.forms.set(printing.agency, (known.forms.get(printing.agency) ?? 0) + 1);
  }
  const [best] = [...counts.entries()].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  if (!best) return null;
  const [form] = [...best[1].forms].sort(([a, x], [b, y]) => y - x || (a > b ? -1 : 1));
  return {name: form![0], count: best[1].count};
}

/** Which words of a text also stand in texts of other families: a statement or a background paragraph. */
function wordsHeldBy(text: number, strangers: readonly number[], texts: ToldTexts): Uint8Array {
  const shingles = texts.shinglesAt(text);
  const held = new Uint8Array(shingles.length + shingleLength);
  if (strangers.length === 0) return held;
  const table = new ShingleTable(shingles);
  for (const stranger of strangers) {
    table.compare(texts.shinglesAt(stranger));
    let run = 0;
    for (let i = 0; i < shingles.length; i++) {
      run = table.holds(i) ? run + 1 : 0;
      if (run >= 6) held.fill(1, i - run + 1, i + shingleLength);
    }
  }
  return held;
}

type TakeEvidence = {readonly how: "take" | "rewrite"; readonly says: readonly string[]};

function memberOf(
  one: Weighed,
  first: Weighed,
  texts: ToldTexts,
  common: Uint8Array,
  take: TakeEvidence | null,
): Member {
  const mine = texts.wordsAt(one.text);
  const theirs = texts.wordsAt(first.text);
  const telling = texts.tellingAt(one.text);
  const runs = one.text === first.text ? [{mine: 0, theirs: 0, length: mine.length}] : alignWords(mine, theirs);
  const changes = changesBetween(runs, mine.length, theirs.length);
  const shape = shapeOf(
    changes,
    mine.length,
    one.printing.text,
    (at) => common[at] === 1,
    (at) => at < telling.length && telling[at] === 0,
  );
  const named = kindOf(shape);
  const credits =
    one.printing.agency !== null && foldedName(one.printing.agency) === foldedName(first.printing.agency ?? "");
  // Few words agree and yet both are the agency's: it wrote its report anew.
  const anew = named === "rewrite" || (named === "edited" && changes.mineInTheirs < 0.6);
  const told = anew && take?.how !== "rewrite" && credits ? "take" : anew && take ? take.how : named;
  // A toll rises with time, so that without a date the higher one is thought the later.
  const earlier = isLater(first.printing, one.printing);
  const kind =
    (told === "edited" || told === "take") && !earlier && raisesFigure(changes, one.printing.text, first.printing.text)
      ? "update"
      : told;
  return {
    article: one.printing.id,
    kind,
    of: first.printing.id,
    mineInTheirs: rounded(changes.mineInTheirs),
    theirsInMine: rounded(changes.theirsInMine),
    changes: changesOf(shape),
    orderKnown: first.score - one.score >= 1,
    because: [...(take?.says ?? []).map((say) => ({say})), ...reasonsOf(one)],
  };
}

function isLater({published: mine}: CopyText, {published: theirs}: CopyText): boolean {
  return mine !== null && theirs !== null && Date.parse(mine.earliest) > Date.parse(theirs.latest);
}

function reasonsOf(one: Weighed): Reason[] {
  return one.says.map((say) => ({say}));
}

function rounded(share: number): number {
  return Math.round(share * 1000) / 1000;
}
