import type {Article} from "../article/article.js";
import {alignWords} from "../copy/align/align-words.js";
import {changesBetween} from "../copy/align/changes-between.js";
import {copyTextOf} from "../copy/copy-text-of.js";
import {readWords, type Words} from "../copy/words/read-words.js";
import type {Report} from "../report/report.js";
import {outletName} from "./outlet-name.js";
import {type ShownDating, showDating} from "./show-dating.js";

/** Words of two texts side by side: the same in both, only in the first (cut), or only in the second (added). */
export type DiffPiece = {readonly kind: "same" | "cut" | "added"; readonly text: string};

export type DiffSide = {
  readonly id: string;
  readonly outlet: string;
  readonly headline: string;
  readonly published: ShownDating;
  readonly words: number;
};

export type DiffView = {
  readonly a: DiffSide;
  readonly b: DiffSide;
  /** Share (0 to 1) of the words of `a` that stand in `b`, and the reverse. */
  readonly aInB: number;
  readonly bInA: number;
  /** How the two stand to each other in their family, when they are of one. */
  readonly kind: string | null;
  readonly orderKnown: boolean;
  readonly sameFamily: boolean;
  /** Paragraphs of `b` with what was cut from and added to `a`; moved passages stand where `b` has them. */
  readonly paragraphs: readonly (readonly DiffPiece[])[];
};

/** What stands in `b` against `a`, word by word, or null when one is not in the report. Near linear; the hole filling is bounded. */
export function diffView(report: Report, a: string, b: string): DiffView | null {
  const one = report.articles.find((article) => article.id === a);
  const two = report.articles.find((article) => article.id === b);
  if (!one || !two) return null;
  const family = report.families.find((candidate) => {
    const ids = candidate.members.map((member) => member.article);
    return ids.includes(a) && ids.includes(b);
  });
  const member = family?.members.find(
    (candidate) => (candidate.article === b && candidate.of === a) || (candidate.article === a && candidate.of === b),
  );
  const [textA, textB] = [copyTextOf(one).text, copyTextOf(two).text];
  const [wordsA, wordsB] = [readWords(textA), readWords(textB)];
  const runs = alignWords(wordsB.hashes, wordsA.hashes);
  const {mineInTheirs, theirsInMine, changes} = changesBetween(runs, wordsB.hashes.length, wordsA.hashes.length);
  const pieces: DiffPiece[] = [];
  let at = 0;
  for (const change of changes) {
    push(pieces, "same", sliceWords(textB, wordsB, at, change.mine));
    push(pieces, "cut", sliceWords(textA, wordsA, change.theirs, change.theirs + change.gone));
    push(pieces, "added", sliceWords(textB, wordsB, change.mine, change.mine + change.added));
    at = change.mine + change.added;
  }
  push(pieces, "same", sliceWords(textB, wordsB, at, wordsB.hashes.length));
  return {
    a: sideOf(one, wordsA),
    b: sideOf(two, wordsB),
    aInB: theirsInMine,
    bInA: mineInTheirs,
    kind: member?.kind ?? null,
    orderKnown: member?.orderKnown ?? false,
    sameFamily: family !== undefined,
    paragraphs: paragraphsOf(pieces),
  };
}

function sideOf(article: Article, words: Words): DiffSide {
  return {
    id: article.id,
    outlet: outletName(article),
    headline: article.headline?.text ?? "(no headline)",
    published: showDating(article.published),
    words: words.hashes.length,
  };
}

/** Words `from` to `to` with the marks that belong to them: an opening mark to the word after it, a closing one to the word before. */
function sliceWords(text: string, words: Words, from: number, to: number): string {
  return to <= from ? "" : text.slice(boundary(text, words, from), boundary(text, words, to));
}

/** Where word `at` begins with its opening marks: behind the white space that follows the word before. */
function boundary(text: string, words: Words, at: number): number {
  if (at === 0) return 0;
  if (at >= words.starts.length) return text.length;
  const start = words.starts[at]!;
  let place = start;
  while (place > words.ends[at - 1]! && !/\s/.test(text[place - 1]!)) place--;
  return place === words.ends[at - 1]! ? start : place;
}

function push(pieces: DiffPiece[], kind: DiffPiece["kind"], text: string) {
  if (text !== "") pieces.push({kind, text});
}

/** Pieces parted at line breaks of what stands in `b`; a cut stays in one paragraph with its breaks as blanks. */
function paragraphsOf(pieces: readonly DiffPiece[]): DiffPiece[][] {
  const paragraphs: DiffPiece[][] = [[]];
  for (const piece of pieces) {
    if (piece.kind === "cut") {
      paragraphs.at(-1)!.push({kind: "cut", text: piece.text.replaceAll("\n", " ")});
      continue;
    }
    piece.text.split("\n").forEach((text, index) => {
      if (index > 0) paragraphs.push([]);
      if (text !== "") paragraphs.at(-1)!.push({kind: piece.kind, text});
    });
  }
  return paragraphs.filter((paragraph) => paragraph.some((piece) => piece.text.trim() !== ""));
}
