import type {Span} from "../text/span.js";
import type {Telling} from "./telling.js";

/**
 * The sentence that tells an event best: its own date, both actors and figures in it, told as a fact of its own and not in passing,
 * neither a headline nor very long or very short. Ties go to the earlier place in an article, then to the smaller page id.
 */
export function chooseSentence(tellings: readonly Telling[]): Span {
  const ranked = tellings.map((telling) => ({telling, worth: worthOf(telling)}));
  ranked.sort((a, b) => b.worth - a.worth || a.telling.rank - b.telling.rank || (a.telling.id < b.telling.id ? -1 : 1));
  const {telling} = ranked[0]!;
  const sentence = telling.sentences[0]!;
  const event = telling.events.find(
    ({span}) => span.page === sentence.page && span.start >= sentence.start && span.end <= sentence.end,
  );
  // What a sentence tells beside its main statement is shown by its own clause: the sentence would seem to tell something else.
  if (!event || event.prominence === undefined || event.prominence === "main") return sentence;
  return event.span.text.trim().split(/\s+/).length >= fewestWords && !/^to\b/i.test(event.span.text)
    ? event.span
    : sentence;
}

/** A clause of fewer words says too little by itself. */
const fewestWords = 4;

function worthOf(telling: Telling): number {
  const {events, sentences} = telling;
  const event = events[0]!;
  const {length} = sentences[0]!.text;
  let worth = 0;
  if (telling.days) worth += telling.days.from === telling.days.to ? 2 : 1;
  if (event.on?.certain) worth += 0.5;
  if (telling.source) worth += 1;
  if (telling.target) worth += 1;
  if (telling.place) worth += 0.5;
  worth += Math.min(telling.figures.length, 2) * 0.4;
  if (!event.hedge) worth += 0.3;
  if (telling.inHeadline) worth -= 2;
  if (telling.pointsBack) worth -= 1;
  // A clause that is most of its sentence is what the sentence is about.
  worth += (event.span.end - event.span.start) / Math.max(1, length);
  if (length > 400) worth -= 1;
  if (length < 40) worth -= 0.5;
  return worth;
}
