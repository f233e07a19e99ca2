import type {ArticleReading} from "../article/article-reading.js";
import {findTimes} from "../dating/find-times.js";
import {resolveTimes} from "../dating/resolve-times.js";
import {contentId} from "../text/content-id.js";
import {proseOf} from "../text/prose-of.js";
import type {Extent, Span} from "../text/span.js";
import {spanOf} from "../text/span-of.js";
import {foldWord} from "../text/tokens-of.js";
import {correctedSentence} from "./corrected-sentence.js";
import type {Correction} from "./correction.js";
import {noticeWords} from "./english/notice-words.js";

const madeBy = "find-corrections@1";

/**
 * Notices by which an outlet corrects, clarifies, withdraws or updates its own report: those that the reader set apart (`article.corrections`)
 * and those inside the body, in text order, with the day they give and the sentence they are about (the one that shares most numbers, names
 * and rare words; null where none shares enough). Linear in the article.
 */
export function findCorrections(reading: ArticleReading): Correction[] {
  const {article, prose} = reading;
  const {page} = prose;
  const notices: {extent: Extent; how: Correction["how"]}[] = [];
  for (const span of article.corrections)
    notices.push({extent: span, how: noticeKind(span.text, true) ?? "correction"});
  for (const paragraph of prose.paragraphs) {
    if (paragraph.kind !== "body") continue;
    // A notice is a paragraph, or the end of one.
    for (let i = paragraph.firstSentence; i < paragraph.endSentence; i++) {
      const sentence = prose.sentences[i]!;
      const kind = noticeKind(page.text.slice(sentence.start, sentence.end), false);
      if (!kind) continue;
      notices.push({extent: {start: sentence.start, end: paragraph.end}, how: kind});
      break;
    }
  }
  const seen: Extent[] = [];
  return notices
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end)
    .filter(({extent}) => {
      const again = seen.some((other) => other.start < extent.end && other.end > extent.start);
      seen.push(extent);
      return !again;
    })
    .map(({extent, how}): Correction => {
      const span = spanOf(page, extent.start, extent.end);
      return {
        kind: "correction",
        id: contentId("cor", page.id, article.id, String(span.start), String(span.end)),
        article: article.id,
        span,
        how,
        corrects: how === "update" || how === "retraction" ? null : correctedSentence(reading, span),
        on: dayOf(reading, span),
        madeBy,
      };
    });
}

/** What kind of notice the words are, or null. `known` when the page itself sets them apart as one. */
function noticeKind(text: string, known: boolean): Correction["how"] | null {
  const folded = foldWord(text.slice(0, 300))
    .replace(/^[\s*([{•·"'_–—-]+/, "")
    .replace(/\s+/g, " ");
  const head = folded.slice(0, 200);
  for (const {how, opens, holds} of noticeWords) {
    if (holds.some((words) => head.includes(words))) return how;
    for (const words of opens) {
      if (!folded.startsWith(words)) continue;
      // "Correction of the river began" opens with the word too: a notice goes on with a mark, a day or a bracket.
      const next = folded.slice(words.length);
      if (known || /[:\s]$/.test(words) || words.includes(" ") || /^\s*[:.,()[\]–—-]/.test(next)) return how;
    }
  }
  return null;
}

// "in Friday's paper" is the day of the mistake.
function isOwned({prose}: ArticleReading, end: number): boolean {
  return /^['’]s/.test(prose.page.text.slice(end, end + 2)) || /['’]s$/.test(prose.page.text.slice(end - 2, end));
}

function dayOf(reading: ArticleReading, span: Span) {
  const prose = proseOf(reading.prose.page, reading.article.id, [{start: span.start, end: span.end, kind: "body"}]);
  const times = resolveTimes(findTimes(prose), prose, {published: reading.article.published, captured: null});
  // The first full day that is not in the corrected matter: notices give their own day first.
  return (
    times.find(
      ({kind, dating, end}) =>
        (kind === "date" || kind === "time") && dating?.precision === "day" && !isOwned(reading, end),
    )?.dating ?? null
  );
}
