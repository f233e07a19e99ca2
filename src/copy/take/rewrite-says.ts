import {foldedName} from "../same-name.js";
import {type RewriteEvidence, rewriteEvidence} from "./rewrite-evidence.js";
import type {TakeGroups} from "./take-group.js";

const rewriteShare = 0.55;
const rewriteTerms = 3;
const manyTerms = 6;
/** A rewrite comes after its report, give or take the hour of a time zone, and while the report is news. */
const daysBefore = 1;
const daysAfter = 14;
/** A quotation of fewer words is a slogan that many print. */
const tellingQuote = 6;
const manyFigures = 3;
/** Independent reports of one event seldom share more than two fifths of their words of meaning; see docs/method/copies.md. */
const wordsWithCredit = 0.3;
const mostWords = 0.42;
/** Without a credit more is asked: two quotations, or one of a full sentence and half of the words. */
const sentenceQuote = 8;
const wordsOfTwo = 0.45;
const wordsOfOne = 0.5;

/**
 * Why a text that names an agency as its source is that agency's report in other words: most of its names and figures are in it, or
 * quotations of it and a good part of its words. Null where it is not, or where it is older.
 */
export function namedRewriteSays(all: TakeGroups, source: number, rewrite: number, agency: string): string[] | null {
  if (!follows(all, source, rewrite)) return null;
  const named = `says that ${agency} reports it`;
  const evidence = rewriteEvidence(all.traitsOf(rewrite), all.traitsOf(source));
  if (isQuoted(evidence) && evidence.wordsHeld >= wordsWithCredit) return [named, ...evidenceSays(evidence)];
  const own = new Set(foldedName(agency).split(" "));
  const theirs = all.termsOf(source);
  const sure = all.sureTermsOf(rewrite);
  // A word that only begins a sentence counts where the report has it too, and not against the text where it has not.
  const terms = [...all.termsOf(rewrite)].filter((term) => !own.has(term) && (sure.has(term) || theirs.has(term)));
  const shared = terms.filter((term) => theirs.has(term));
  if (shared.length < rewriteTerms || shared.length < rewriteShare * terms.length) return null;
  // Few names in common are a topic; the same figure, or many names, are a report.
  if (shared.length < manyTerms && !shared.some((term) => /\p{N}\P{L}?\p{N}/u.test(term))) return null;
  return [named, `has ${shared.length} of its ${terms.length} names and figures from that report`];
}

/**
 * Why a text that credits the agency itself ("With inputs from Norpress") is one of its reports in other words. Two reports of one
 * agency on one quarrel share words too, so that without a quotation in common nothing is said. Null where it is not.
 */
export function creditedRewriteSays(all: TakeGroups, source: number, rewrite: number): string[] | null {
  if (!follows(all, source, rewrite) || !all.areNear(source, rewrite, daysBefore)) return null;
  const evidence = rewriteEvidence(all.traitsOf(rewrite), all.traitsOf(source));
  const {quotes, quotesHeld, wordsHeld} = evidence;
  const most = quotesHeld > 0 && wordsHeld >= mostWords;
  const sure = quotesHeld === quotes && isQuoted(evidence) && wordsHeld >= wordsWithCredit;
  return most || sure ? ["credits the agency", ...evidenceSays(evidence)] : null;
}

/**
 * Why a text that names no source is an agency's report in other words: all that it quotes is quoted there, and so are most of its
 * words outside quotations. Independent reports of one event share a statement too, but have words and voices of their own. Null where it is not.
 */
export function unnamedRewriteSays(all: TakeGroups, source: number, rewrite: number): string[] | null {
  if (!follows(all, source, rewrite)) return null;
  const evidence = rewriteEvidence(all.traitsOf(rewrite), all.traitsOf(source));
  if (!isTakenFrom(evidence)) return null;
  // Two that have most of each other were both made from a third: a statement, a release.
  if (isTakenFrom(rewriteEvidence(all.traitsOf(source), all.traitsOf(rewrite)))) return null;
  return evidenceSays(evidence);
}

function isTakenFrom({quotes, quotesHeld, longestHeld, wordsHeld}: RewriteEvidence): boolean {
  if (quotesHeld < quotes || longestHeld < sentenceQuote) return false;
  return wordsHeld >= (quotesHeld > 1 ? wordsOfTwo : wordsOfOne);
}

/** How much of the rewrite the source has, for choosing among sources. */
export function heldShare(all: TakeGroups, source: number, rewrite: number): number {
  return rewriteEvidence(all.traitsOf(rewrite), all.traitsOf(source)).wordsHeld;
}

function isQuoted({quotesHeld, longestHeld, figures, figuresHeld}: RewriteEvidence): boolean {
  if (quotesHeld === 0) return false;
  return quotesHeld > 1 || longestHeld >= tellingQuote || (figures >= manyFigures && figuresHeld === figures);
}

function evidenceSays({quotes, quotesHeld, wordsHeld}: RewriteEvidence): string[] {
  return [
    `has ${quotesHeld} of its ${quotes} quotations from that report`,
    `has ${Math.round(wordsHeld * 100)} % of its other words of meaning from it`,
  ];
}

function follows(all: TakeGroups, source: number, rewrite: number): boolean {
  const days = all.daysFrom(source, rewrite);
  return !(days < -daysBefore || days > daysAfter);
}
