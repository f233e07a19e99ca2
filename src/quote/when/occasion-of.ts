import type {ArticleReading} from "../../article/article-reading.js";
import {mentionsIn} from "../speaker/mentions-in.js";
import type {SpeakerMemory} from "../speaker/speaker-memory.js";
import {daysOf} from "../speech/gather-speeches.js";

/** The day of the report's own occasion with the persons in it: the only dated day of the first sentence that has one, at most a few days before printing. */
export function occasionOf({prose, times, names, article}: ArticleReading): SpeakerMemory["occasion"] {
  const printed = daysOf(article.published);
  if (!printed) return undefined;
  const first = prose.paragraphs.findIndex(({kind}) => kind === "body");
  if (first < 0) return undefined;
  const {firstSentence, endSentence} = prose.paragraphs[first]!;
  for (const sentence of prose.sentences.slice(firstSentence, Math.min(endSentence, firstSentence + 2))) {
    const dated = mentionsIn(times, sentence.start, sentence.end).filter(({dating}) => dating);
    const days = daysOf(dated[0]?.dating ?? null);
    if (dated.length !== 1 || !days) continue;
    if (days.from !== days.to || days.to > printed.to || printed.from - days.from > 3) return undefined;
    const people = mentionsIn(names, sentence.start, sentence.end).filter(({kind}) => kind === "person");
    return people.length === 0 ? undefined : {people: new Set(people.map(({name}) => name)), on: dated[0]!.dating!};
  }
  return undefined;
}
