import type {ArticleReading} from "../../article/article-reading.js";
import type {Token} from "../../text/prose.js";
import {parseSentence} from "../../text/words/parse-sentence.js";
import type {Event, EventClass} from "../event.js";

// "Peru welcomed the admission": a deed or word of another's, just told.
const pointing = new Set(
  "accusation admission allegation announcement apology appeal arrest attack call claim closure comment condemnation decision demand denial deployment detention expulsion gesture invitation measure move offer order plan proposal protest refusal release remark report request ruling seizure statement step threat visit warning".split(
    " ",
  ),
);
const answering: ReadonlySet<EventClass> = new Set(["ACCUSE", "DISAPPROVE", "REJECT", "SUPPORT"]);

/**
 * Fills in the one understood: an answer to "the admission", "the move" is aimed at whoever was told to act last, if he is of another side. Looks
 * back two sentences within the article; everything else stays open. Text order in, text order out.
 */
export function carryTargets(reading: ArticleReading, events: readonly Event[]): Event[] {
  const {sentences} = reading.prose;
  const carried: Event[] = [];
  let sentence = 0;
  let told: {readonly event: Event; readonly sentence: number}[] = [];
  for (const event of events) {
    while (sentence + 1 < sentences.length && sentences[sentence + 1]!.start <= event.trigger.start) sentence++;
    told = told.filter((one) => one.sentence >= sentence - 2);
    const side = event.source?.side;
    const open = event.target === null && side !== undefined && answering.has(event.class);
    const last =
      open && pointsBack(sentences[sentence]!.tokens, event, sentence, reading)
        ? told.findLast((one) => one.event.source?.side !== undefined && one.event.source.side !== side)
        : undefined;
    carried.push(last?.event.source ? {...event, target: last.event.source} : event);
    told.push({event, sentence});
  }
  return carried;
}

function pointsBack(tokens: readonly Token[], event: Event, sentence: number, {prose}: ArticleReading): boolean {
  const {clauses, words} = parseSentence(prose.sentences[sentence]!);
  const clause = clauses.find(({verb}) => tokens[verb.head]?.start === event.trigger.start);
  const object = clause?.objects[0];
  const part = object?.parts[0];
  if (!part) return false;
  const first = tokens[part.from]!.lower;
  return (first === "the" || first === "this" || first === "that") && pointing.has(words[part.head]!.lemma);
}
