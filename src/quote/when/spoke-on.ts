import type {ArticleReading} from "../../article/article-reading.js";
import type {Dating} from "../../dating/dating.js";
import type {Speaker} from "../../name/actor.js";
import type {Cue} from "../cue/cue.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import {mentionsIn} from "../speaker/mentions-in.js";
import type {SpeakerMemory} from "../speaker/speaker-memory.js";
import {daysOf} from "../speech/gather-speeches.js";
import {isSameVoice, voiceOf} from "../speech/same-voice.js";
import {dateCue, insideNounPhrase} from "./date-cue.js";

/**
 * When something was said. The day of the reporting clause; a clause without one goes on with the day on which the same speaker spoke just before, unless it looks further back.
 * Then the day on which the report opens, for the voice that speaks in its lead and for those who took part. What was said "at the time" was said at the last
 * time that the sentences before name.
 */
export function spokeOn(
  reading: ArticleReading,
  frame: QuoteFrame,
  cue: Cue,
  speaker: Speaker | null,
  memory: SpeakerMemory,
): Dating | null {
  // "His earlier statement that": the sentence's own day is not the statement's.
  const isNoun = cue.kind !== "according" && cue.kind !== "mark" && frame.words[cue.at]!.tag !== "verb";
  if (isNoun) return null;
  const on = notAfterPrinting(reading, dateCue(reading, frame, cue));
  if (speaker === null) return on;
  if (on) {
    memory.spokeOn = {speaker, paragraph: frame.paragraph, on};
    if (frame.paragraph === firstParagraph(reading)) memory.opening ??= memory.spokeOn;
    return on;
  }
  const {form} = frame.words[cue.at]!;
  const had = frame.words.slice(Math.max(0, cue.at - 3), cue.at).some(({tag}) => tag === "have");
  const then = timeBefore(reading, frame, cue);
  if (then) return {...then, certain: false, because: [...then.because, {say: "at the time named before"}]};
  const content = cue.content && {
    start: frame.tokens[cue.content.from]!.start,
    end: frame.tokens[cue.content.to - 1]!.end,
  };
  const isSaid = (at: number) => isMarkedAt(frame, at) || (content !== null && at >= content.start && at < content.end);
  if (
    had ||
    mentionsIn(reading.times, frame.start, frame.end).some(
      (time) => !isSaid(time.start) && !insideNounPhrase(frame, time),
    )
  )
    return null;
  const before = memory.spokeOn;
  if (before && isSameVoice(voiceOf(before.speaker), voiceOf(speaker)) && frame.paragraph - before.paragraph <= 2)
    return {...before.on, certain: false, because: [...before.on.because, {say: "the same speaker just before"}]};
  const {opening} = memory;
  if (
    opening &&
    (form === "past" || form === "ing") &&
    cue.kind !== "according" &&
    isSameVoice(voiceOf(opening.speaker), voiceOf(speaker))
  )
    return {
      ...opening.on,
      certain: false,
      because: [...opening.on.because, {say: "the statement the report opens with"}],
    };
  // "Vold met the envoys on Monday. ... She said ...": the occasion that the report's first sentences date, for those who took part in it.
  const occasion = memory.occasion;
  if (occasion && form === "past" && cue.kind !== "according" && occasion.people.has(speaker.name))
    return {
      ...occasion.on,
      certain: false,
      because: [...occasion.on.because, {say: "the occasion the report opens with"}],
    };
  return null;
}

function firstParagraph({prose}: ArticleReading): number {
  return prose.paragraphs.findIndex(({kind}) => kind === "body");
}

// "apologised at the time for what she called", "he told her then": the last time named before, two sentences back at most.
function timeBefore({times, prose}: ArticleReading, frame: QuoteFrame, cue: Cue): Dating | null {
  const {tokens} = frame;
  const points = tokens.some(
    ({lower}, k) =>
      Math.abs(k - cue.at) < 14 &&
      ((lower === "time" &&
        tokens[k - 1]?.lower === "the" &&
        tokens[k - 2]?.lower === "at" &&
        tokens[k + 1]?.lower !== "of") ||
        (lower === "then" && k > cue.at && k < cue.at + 4 && /^[.,]$/.test(tokens[k + 1]?.text ?? "."))),
  );
  if (!points) return null;
  const from = prose.sentences[Math.max(0, frame.sentence - 2)]!.start;
  const dated = mentionsIn(times, from, tokens[cue.at]!.start).filter(
    ({dating, kind, end}) => dating && (kind === "date" || kind === "time") && end <= tokens[cue.at]!.start,
  );
  return dated.at(-1)?.dating ?? null;
}

// What an article reports as said was said by the day it was printed.
function notAfterPrinting({article}: ArticleReading, on: Dating | null): Dating | null {
  const printed = daysOf(article.published);
  const said = daysOf(on);
  return printed && said && said.from > printed.to + 1 ? null : on;
}

function isMarkedAt({marked}: QuoteFrame, at: number): boolean {
  return marked.some((mark) => mark !== null && mark.start <= at && at < mark.end);
}
