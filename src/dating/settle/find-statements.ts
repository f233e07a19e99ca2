import type {Prose, Sentence} from "../../text/prose.js";
import type {DatedArticle} from "./dated-article.js";
import type {Statement} from "./statement.js";
import {stemsOf} from "./stems-of.js";

const leadSentences = 3;

type Read = Pick<DatedArticle, "article" | "prose" | "times">;

/** The past weekday statements of an article ("on Monday"), in text order. Linear. */
export function findStatements(read: Read): Statement[] {
  return weekdaysOf(read, (which) => which === null);
}

/** The same, with "last Monday" too. */
export function findPastWeekdays(read: Read): Statement[] {
  return weekdaysOf(read, (which) => which === null || which === "last");
}

function weekdaysOf({article, prose, times}: Read, accepts: (which: string | null) => boolean): Statement[] {
  const body = firstBodySentence(prose);
  let leads = 0;
  return times.flatMap(({meaning, tense, sentence, start, end}) => {
    const inner = meaning?.form === "part" || meaning?.form === "clock" ? meaning.day : meaning;
    if (inner?.form !== "weekday" || !accepts(inner.which) || inner.weekShift !== undefined || tense === "future")
      return [];
    const {tokens} = prose.sentences[sentence] as Sentence;
    const isLead = sentence >= body && sentence < body + leadSentences && leads++ === 0;
    return [{article, weekday: inner.weekday, at: {start, end}, isLead, stems: stemsOf(tokens)}];
  });
}

function firstBodySentence({paragraphs}: Prose): number {
  return paragraphs.find(({kind}) => kind === "body")?.firstSentence ?? 0;
}
