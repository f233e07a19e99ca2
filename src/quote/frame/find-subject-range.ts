import type {TokenRange} from "../cue/cue.js";
import {isNominal, isTimeWord, nounAfter, nounBefore} from "./noun-range.js";
import type {QuoteFrame} from "./quote-frame.js";

/** Who does the verb at token `verb`, looked for to its left. `from` is where the whole clause begins. */
export function findSubjectRange(frame: QuoteFrame, verb: number, depth = 0): TokenRange | null {
  const {tokens, words, marked} = frame;
  let i = skipHelpers(frame, verb - 1);
  if (i < 0 || depth > 4) return null;
  // "on Monday said", "Vold, on Monday, said"
  i = skipTimeBack(frame, i);
  if (i < 0) return null;
  // "a clerk 'with direct knowledge' claimed": marked words that describe who speaks.
  if (marked[i] && i > 0 && isNominal(frame, i - 1) && tokens[i - 1]!.text !== ",") i--;
  const word = words[i]!;
  if (word.tag === "relative" || (tokens[i]!.lower === "that" && word.tag !== "determiner")) {
    let k = i - 1;
    if (k >= 0 && tokens[k]!.text === ",") k--;
    return k >= 0 ? nounBefore(frame, k) : null;
  }
  if (word.tag === "conjunction") {
    const other = partnerVerb(frame, i);
    return other < 0 ? null : findSubjectRange(frame, other, depth + 1);
  }
  if (tokens[i]!.text === "," || tokens[i]!.text === ")" || isDash(tokens[i]!.text)) {
    // "Vold, who runs the port, said": back over what the commas enclose.
    const open = previousBreak(frame, i - 1, tokens[i]!.text);
    if (open > 0 && !marked.slice(open, i).some(Boolean)) {
      const inside = nounBefore(frame, open - 1);
      if (inside && !isTimeWord(tokens[inside.from]!.lower) && !isAdverbial(frame, inside))
        return overAppositives(frame, inside);
      // "In Orra, meanwhile, Vold"? The words between may be the subject's own list.
    }
    const direct = nounBefore(frame, i - 1);
    if (direct && open <= 0 && !isAdverbial(frame, direct)) return overAppositives(frame, direct);
    const other = verbBefore(frame, i);
    return other < 0 ? null : findSubjectRange(frame, other, depth + 1);
  }
  const noun = nounBefore(frame, i);
  if (!noun) return null;
  // "a spokesman for the port in Orra on Monday said": the last phrase hangs on what stands before its preposition.
  const prep = noun.from - 1;
  // "Vold, who in May had said"
  if (prep > 0 && words[prep]!.tag === "preposition" && words[prep - 1]?.tag === "relative") {
    const k = tokens[prep - 2]?.text === "," ? prep - 3 : prep - 2;
    const before = k >= 0 ? nounBefore(frame, k) : null;
    if (before) return before;
  }
  if (prep > 0 && words[prep]!.tag === "preposition" && depth < 4) {
    const head = nounBefore(frame, prep - 1);
    if (head && !isTimeWord(tokens[prep - 1]!.lower)) return {from: head.from, to: head.to};
    if (words[prep - 1]?.tag === "verb" && words[prep - 1]!.form === "participle") {
      // "the man arrested in Orra said"
      const before = nounBefore(frame, prep - 2);
      if (before) return before;
    }
    // "the owners of two boats that were in the area deny"
    const relative = skipHelpers(frame, words[prep - 1]?.tag === "verb" ? prep - 2 : prep - 1);
    if (relative > 0 && relative < prep - 1 && /^(?:who|that|which)$/.test(tokens[relative]!.lower)) {
      const antecedent = nounBefore(frame, relative - 1);
      if (antecedent) return antecedent;
    }
  }
  return noun;
}

// "Anna Vold, 61, the mayor of Orra and a former miner, said": back over ages and further appositives to the name that opens the sentence.
function overAppositives(frame: QuoteFrame, range: TokenRange): TokenRange {
  const {tokens, words} = frame;
  let best = range;
  let at = range;
  for (let guard = 0; guard < 4 && tokens[at.from - 1]?.text === "," && at.from >= 2; guard++) {
    const isAge = at.to - at.from === 1 && words[at.from]!.tag === "number";
    if (!isAge && words[at.from]!.tag !== "determiner") break;
    const before = nounBefore(frame, at.from - 2);
    if (!before || isTimeWord(tokens[before.from]!.lower) || isAdverbial(frame, before)) break;
    at = before;
    const opens = before.from === 0 || /^(?:[.;:!?]|and|but|as)$/.test(tokens[before.from - 1]!.lower);
    const named = words[before.to - 1]!.tag === "name" && !isTimeWord(tokens[before.to - 1]!.lower);
    if (isAge || (opens && named)) best = before;
  }
  return best;
}

/** Is this phrase the object of a preposition that opens the clause ("In Orra, ...")? */
function isAdverbial({words}: QuoteFrame, range: TokenRange): boolean {
  return words[range.from - 1]?.tag === "preposition";
}

/** The nearest finite verb to the left that can share its subject; one inside "what", "that" or "who" only when there is no other. */
function verbBefore(frame: QuoteFrame, from: number): number {
  let nearest = -1;
  for (let i = from - 1; i >= 0 && i > from - 60; i--) {
    if (frame.marked[i] || !isFiniteVerb(frame, i)) continue;
    if (!isSubordinate(frame, i)) return i;
    if (nearest < 0) nearest = i;
  }
  return nearest;
}

/** The verb that a verb behind "and" goes on from: in "ties eased when Vold came and said" the one of the when-clause, as no comma ends it. */
function partnerVerb(frame: QuoteFrame, conjunction: number): number {
  const {tokens, marked} = frame;
  for (let i = conjunction - 1; i >= 0 && i > conjunction - 20; i--) {
    if (marked[i] || /^[,;:–—]$/.test(tokens[i]!.text)) break;
    if (!isFiniteVerb(frame, i)) continue;
    const lead = leadOf(frame, i);
    if (lead !== null && /^(?:when|after|before|while|once|until)$/.test(lead)) return i;
    break;
  }
  return verbBefore(frame, conjunction);
}

function isFiniteVerb({words}: QuoteFrame, i: number): boolean {
  const {tag, form} = words[i]!;
  if (tag === "modal") return true;
  if (tag === "be" || tag === "have" || tag === "do") return form === "past" || form === "s";
  if (tag !== "verb") return false;
  const before = words[i - 1]?.tag;
  if (form === "base") return before !== "to" && before !== "modal";
  if (form === "participle") return before === "have" || words[i - 2]?.tag === "have";
  return form !== "ing";
}

const leads = /^(?:that|what|which|who|whom|how|why|where|whether|if|when|as|because|after|before|while|once|until)$/;

function isSubordinate(frame: QuoteFrame, verb: number): boolean {
  return leadOf(frame, verb) !== null;
}

/** The word that makes the verb's clause hang on another ("when", "that", "who"), or null. */
function leadOf(frame: QuoteFrame, verb: number): string | null {
  const {words, tokens} = frame;
  const i = skipHelpers(frame, verb - 1);
  const isLead = (k: number) => k >= 0 && (words[k]!.tag === "relative" || leads.test(tokens[k]!.lower));
  if (isLead(i)) return tokens[i]!.lower;
  const noun = i < 0 ? null : nounBefore(frame, i);
  return noun !== null && isLead(noun.from - 1) ? tokens[noun.from - 1]!.lower : null;
}

export function skipHelpers({words, tokens}: QuoteFrame, from: number): number {
  let i = from;
  while (i >= 0) {
    const {tag} = words[i]!;
    if (tag === "adverb" || tag === "not" || tag === "have" || tag === "modal" || tag === "do" || tag === "be") i--;
    else if (
      /^(?:later|then|also|once|again|reportedly|earlier|first|still|now|even|has|had|have)$/.test(tokens[i]!.lower)
    )
      i--;
    else break;
  }
  return i;
}

function skipTimeBack({tokens, words}: QuoteFrame, from: number): number {
  let i = from;
  // "several times", "last week"
  if (
    i > 0 &&
    tokens[i]!.lower === "times" &&
    (words[i - 1]!.tag === "determiner" || words[i - 1]!.tag === "adjective" || words[i - 1]!.tag === "number")
  )
    i -= 2;
  if (i > 0 && tokens[i + 1]?.lower === "times" && words[i]!.tag === "conjunction") return i;
  // "and for the first time admitted"
  if (i > 3 && tokens[i]!.lower === "time" && tokens[i - 2]!.lower === "the" && tokens[i - 3]!.lower === "for")
    return i - 4;
  while (i > 0 && isTimeWord(tokens[i]!.lower)) {
    i--;
    while (i > 0 && /^(?:last|this|late|early|next|earlier|the|first|second|same|that)$/.test(tokens[i]!.lower)) i--;
    if (i > 0 && words[i]!.tag === "preposition" && /^(?:on|in|late|for|at|by)$/.test(tokens[i]!.lower)) i--;
  }
  return i;
}

function isDash(text: string): boolean {
  return text === "–" || text === "—" || text === "-";
}

function previousBreak({tokens}: QuoteFrame, from: number, closing: string): number {
  const want = closing === ")" ? "(" : closing;
  for (let i = from; i >= 0 && i > from - 45; i--) {
    const {text} = tokens[i]!;
    if (text === want || (isDash(want) && isDash(text))) return i;
    if (text === "." || text === ";" || text === ":") return -1;
  }
  return -1;
}

/** Who stands behind the verb ("said Vold"): the noun phrase that starts at `at`, when no verb follows it. */
export function subjectAfter(frame: QuoteFrame, at: number): TokenRange | null {
  const {words, tokens} = frame;
  // "remembers her colleague Anna Vold": the whole phrase, not "her".
  const owned = tokens[at]?.lower === "her" && /^(?:noun|name|adjective)$/.test(words[at + 1]?.tag ?? "");
  const noun = nounAfter(frame, owned ? at + 1 : at);
  if (!noun || isTimeWord(tokens[noun.from]!.lower)) return null;
  let next = noun.to;
  while (words[next]?.tag === "adverb") next++;
  const after = words[next];
  if (
    after &&
    (after.tag === "modal" ||
      after.tag === "be" ||
      after.tag === "have" ||
      (after.tag === "verb" && (after.form === "past" || after.form === "s")))
  )
    return null;
  return noun;
}
