import {sentenceEnd, sentenceStart} from "../frame/find-content.js";
import {nounAfter} from "../frame/noun-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {Cue, TokenRange} from "./cue.js";

/** "In the words of Vold, the town is 'a sieve'", "In Vold's view", "For Vold, it is 'a sieve'": only words in marks are taken for hers. Token `i` opens the sentence, or null. */
export function wordsOfCue(frame: QuoteFrame, i: number): Cue | null {
  const {tokens, words, marked} = frame;
  const lower = tokens[i]!.lower;
  if ((lower !== "in" && lower !== "for") || i !== sentenceStart(frame, i)) return null;
  const end = sentenceEnd(frame, i);
  if (!marked.slice(i, end).some(Boolean)) return null;
  const speaker = lower === "for" ? named(frame, i + 1) : owner(frame, i + 1);
  if (!speaker) return null;
  let comma = speaker.to;
  while (comma < end && comma < speaker.to + 4 && tokens[comma]!.text !== ",") comma++;
  if (tokens[comma]?.text !== "," || words.slice(speaker.to, comma).some(({tag}) => tag === "verb")) return null;
  return {
    at: comma,
    range: {from: i, to: comma + 1},
    lemma: lower,
    kind: "mark",
    speaker,
    content: null,
    inverted: false,
    borrowed: false,
  };
}

function named(frame: QuoteFrame, at: number): TokenRange | null {
  const noun = nounAfter(frame, at);
  return noun && frame.words[noun.to - 1]!.tag === "name" && frame.tokens[noun.to]?.text === "," ? noun : null;
}

// "the words of Vold", "Vold's words", "his words"
function owner(frame: QuoteFrame, at: number): TokenRange | null {
  const {tokens, words} = frame;
  if (
    tokens[at]?.lower === "the" &&
    /^(?:words|view|opinion|eyes)$/.test(tokens[at + 1]?.lower ?? "") &&
    tokens[at + 2]?.lower === "of"
  )
    return nounAfter(frame, at + 3);
  for (let k = at; k < at + 5; k++) {
    if (!words[k]) return null;
    const owns = words[k]!.owner === true || /^(?:his|her|their|its)$/.test(tokens[k]!.lower);
    if (owns && /^(?:own|words|view|opinion|telling|account)$/.test(tokens[k + 1]?.lower ?? ""))
      return {from: at, to: k + 1};
  }
  return null;
}
