import {roleNouns} from "../../name/english/role-words.js";
import {
  bodyNouns,
  denyingVerbs,
  markOnlyVerbs,
  namingVerbs,
  silentVerbs,
  speakingNouns,
  statingVerbs,
  tellingVerbs,
} from "../english/cue-words.js";
import {clauseEnd, hasFinite, openingAfter, sentenceEnd, sentenceStart, trimRange} from "../frame/find-content.js";
import {findSubjectRange, skipHelpers, subjectAfter} from "../frame/find-subject-range.js";
import {coreBefore, nounAfter, nounBefore} from "../frame/noun-range.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import type {Cue, TokenRange} from "./cue.js";
import {findSilence} from "./find-silence.js";
import {goesToSay} from "./goes-to-say.js";
import {mainSubject} from "./main-subject.js";
import {statementAfter, statementBehind} from "./statement-after.js";

/** The reporting verb at token `i` with its speaker and statement, or null. `before` are the cues to its left. */
export function verbCue(frame: QuoteFrame, i: number, before: readonly Cue[]): Cue | null {
  const {tokens, words, marked} = frame;
  const word = words[i]!;
  if (word.tag !== "verb") return null;
  const {lemma, form} = word;
  // "'...,' he went, '...'": only beside marks.
  const goes = lemma === "go" && (marked[i - 1] || marked[i - 2] || marked[i + 1] || marked[i + 2]);
  const says = statingVerbs.has(lemma) || tellingVerbs.has(lemma) || goes;
  if (lemma === "go" && !goes) return null;
  // "adding 'fuel to the fire'": no words of hers, what she adds.
  if (lemma === "add" && isBriefObject(frame, i + 1)) return null;
  const named = namingVerbs.has(lemma);
  // "he put it at 'forty, perhaps fifty'"
  const put =
    lemma === "put" &&
    form !== "ing" &&
    marked.some((mark, k) => mark && k > i && k < i + 12 && /^(?:at|as)$/.test(tokens[k - 1]!.lower));
  if (put)
    return {
      at: i,
      range: {from: i, to: i + 1},
      lemma,
      kind: "name",
      speaker: findSubjectRange(frame, i),
      content: null,
      inverted: false,
      borrowed: false,
    };
  const shortOf = form === "ing" && tokens[i - 2]?.lower === "short";
  if (!shortOf && !says && !named && !markOnlyVerbs.has(lemma) && !denyingVerbs.has(lemma) && !silentVerbs.has(lemma))
    return null;
  const helper = skipHelpers(frame, i - 1);
  const helpers = tokens.slice(helper + 1, i);
  const negated = words
    .slice(helper + 1, i)
    .some(({tag}, k) => tag === "not" || /^(?:never|not)$|n't$/.test(helpers[k]!.lower));
  const be = words.slice(helper + 1, i).some(({tag}) => tag === "be");
  const modal = words.slice(helper + 1, i).some(({tag}) => tag === "modal");
  const range = {from: i, to: i + 1};
  const make = (
    kind: Cue["kind"],
    speaker: TokenRange | null,
    content: TokenRange | null,
    more: Partial<Cue> = {},
  ): Cue => ({
    at: i,
    range,
    lemma,
    kind,
    speaker,
    content,
    inverted: false,
    borrowed: false,
    ...more,
  });

  const silence = findSilence(frame, i, helper, negated);
  if (silence || shortOf) return silence;
  if (negated) return null;

  // "was quoted as saying": the subject is the speaker.
  if (form === "ing" && tokens[i - 1]?.lower === "as" && /^(?:quoted|cited)$/.test(tokens[i - 2]?.lower ?? "")) {
    const passive = words.slice(Math.max(0, i - 5), i - 2).some(({tag}) => tag === "be");
    const speaker = passive ? findSubjectRange(frame, i - 2) : nounBefore(frame, i - 3);
    return make("say", speaker, statementAfter(frame, i, lemma, tellingVerbs.has(lemma)));
  }
  if (form === "ing" && tokens[i - 1]?.lower === "as" && words[i - 2]?.tag !== "verb") {
    // "was quoted by the Herald as saying"
    for (let k = i - 3; k > i - 12 && k > 0 && !/^[.;]$/.test(tokens[k]!.text); k--)
      if (
        /^(?:quoted|cited)$/.test(tokens[k]!.lower) &&
        (tokens[k + 1]!.lower === "by" || tokens[k + 1]!.lower === "in") &&
        words[k - 1]!.tag === "be"
      )
        return make("say", findSubjectRange(frame, k), statementAfter(frame, i, lemma, tellingVerbs.has(lemma)));
  }
  if (form === "ing" && tokens[i - 1]?.lower === "as") {
    // "quoted Vold as saying"
    const speaker = nounBefore(frame, i - 2);
    const quoter = speaker ? words[speaker.from - 1] : undefined;
    if (speaker && quoter?.tag === "verb" && (quoter.lemma === "quote" || quoter.lemma === "cite")) {
      const paper = findSubjectRange(frame, speaker.from - 1);
      return make("say", speaker, statementAfter(frame, i, lemma, true), {clauseFrom: paper?.from ?? speaker.from - 1});
    }
    return null;
  }
  if (be && form !== "ing") {
    // "was described by Vold as", "was told that": only with a "by" behind it.
    const by = byAgent(frame, i + 1);
    return by && (says || named) ? make(named ? "name" : "say", by, null) : null;
  }
  if (form === "participle" && !words.slice(helper + 1, i).some(({tag}) => tag === "have")) {
    const by = byAgent(frame, i + 1);
    if (by) return make(named ? "name" : "say", by, says ? statementBehind(frame, by.to) : null);
    if (word.form === "participle" && words[i - 1]?.tag !== "mark" && !marked[i - 1] && !says) return null;
  }
  if (modal && form === "base") return null;
  if (
    (lemma === "quote" || lemma === "cite") &&
    tokens.slice(i, i + 12).some(({lower}, k) => lower === "as" && words[i + k + 1]?.form === "ing")
  )
    return null;
  let toAt = i - 1;
  while (words[toAt]?.tag === "adverb") toAt--;
  if (form === "base" && tokens[toAt]?.lower === "to" && toAt < i - 1) return null;
  if (form === "base" && words[i - 1]?.tag === "to") {
    const lead = words[i - 2];
    const goesOn = tokens[i - 2]?.lower === "on" && words[i - 3]?.lemma === "go";
    const leading =
      lead?.tag === "verb" && /^(?:go|continue|proceed)$/.test(lead.lemma)
        ? i - 2
        : goesOn
          ? i - 3
          : says
            ? goesToSay(frame, i)
            : -1;
    if (leading < 0) return null;
    const subject = findSubjectRange(frame, leading);
    return make("say", subject, statementAfter(frame, i, lemma, tellingVerbs.has(lemma)));
  }
  if (form === "ing") {
    // "accused Lorn of adding fuel": no speech of the subject's own.
    if (words[i - 1]?.tag === "preposition" && /^(?:of|for|from|about)$/.test(tokens[i - 1]!.lower)) return null;
    const core = words[i - 1] && tokens[i - 1]!.text !== "," && !marked[i - 1] ? coreBefore(frame, i - 1) : null;
    // "has written to Vold accepting blame", "came to the talks promising peace": the one who wrote, not whom it went to.
    const whither = core && words[core.from - 1]?.tag === "determiner" ? core.from - 2 : (core?.from ?? 0) - 1;
    const direct = core && /^(?:to|into|with|at|in|on|before)$/.test(tokens[whither]?.lower ?? "") ? null : core;
    if (
      direct &&
      words[direct.from - 1]?.tag !== "verb" &&
      !/^(?:while|when|after|before|by|without)$/.test(tokens[i - 1]!.lower)
    )
      return make(
        denyingVerbs.has(lemma) ? "deny" : says ? "say" : "name",
        direct,
        says ? statementAfter(frame, i, lemma, tellingVerbs.has(lemma)) : null,
      );
    const content = says || denyingVerbs.has(lemma) ? statementAfter(frame, i, lemma, tellingVerbs.has(lemma)) : null;
    return make(
      denyingVerbs.has(lemma) ? "deny" : says ? "say" : named ? "name" : "mark",
      mainSubject(frame, i, before),
      content,
      {borrowed: true},
    );
  }

  // "..., said Vold": the verb stands behind words in marks or behind a comma, its subject after it.
  const beforeVerb = i - 1;
  const afterMark =
    beforeVerb >= 0 &&
    (marked[beforeVerb] !== null || tokens[beforeVerb]!.text === "," || /^[–—-]$/.test(tokens[beforeVerb]!.text));
  // "told" takes a listener: nobody writes ", told Vold" for Vold told.
  if ((afterMark || i === 0) && !/^(?:tell|inform|notify|convince)$/.test(lemma)) {
    const subject = subjectAfter(frame, i + 1);
    const isMarkBefore =
      (marked[beforeVerb] !== null && beforeVerb >= 0) ||
      (tokens[beforeVerb]?.text === "," && marked[beforeVerb - 1] !== null && beforeVerb > 0);
    if (subject && (isMarkBefore || closesSentence(frame, subject.to))) {
      const start = sentenceStart(frame, i);
      const left = isMarkBefore ? null : trimRange(frame, start, i);
      // "The valley, says Vold, has been forgotten": the half with the verb.
      const right =
        left &&
        says &&
        tokens[subject.to]?.text === "," &&
        (left.to - left.from <= 3 || !hasFinite(frame, left.from, left.to))
          ? trimRange(frame, subject.to + 1, sentenceEnd(frame, i))
          : null;
      if (
        right &&
        left &&
        left.to - left.from <= 8 &&
        frame.words[right.from]!.tag !== "relative" &&
        (isPredicate(frame, right.from) || hasFinite(frame, left.from, left.to))
      )
        return make("say", subject, right, {inverted: true});
      if (isMarkBefore || (left && says && speaksBehind(frame, i, left, subject)))
        return make(says || denyingVerbs.has(lemma) ? "say" : "mark", subject, left, {inverted: true});
    }
  }

  // "Police said three had died and warned": both verbs are the police's.
  const link = tokens[helper]?.lower;
  const earlier =
    link === "and" || link === "but"
      ? before.findLast(
          (cue) =>
            cue.at >= sentenceStart(frame, i) &&
            cue.speaker !== null &&
            !cue.borrowed &&
            cue.kind !== "according" &&
            !cue.inverted,
        )
      : undefined;
  const subject = earlier ? earlier.speaker : withPartner(frame, findSubjectRange(frame, i));
  if (denyingVerbs.has(lemma)) {
    const opening = openingAfter(frame, i, false);
    const content =
      opening.led === "that" || words[opening.at]?.tag === "verb" || lemma === "deny"
        ? trimRange(frame, opening.at, clauseEnd(frame, opening.at))
        : null;
    return make("deny", subject, content);
  }
  // "accused Lorn of hiding the report"
  if (lemma === "accuse") {
    const of = tokens.findIndex(
      ({lower}, k) => k > i && k < i + 12 && lower === "of" && /ing$/.test(tokens[k + 1]?.lower ?? ""),
    );
    if (of > 0 && !marked.slice(i, of + 2).some(Boolean))
      return make("say", subject, trimRange(frame, of + 1, clauseEnd(frame, of)));
  }
  if (!says) return make(named ? "name" : "mark", subject, null);
  const after = statementAfter(frame, i, lemma, tellingVerbs.has(lemma));
  if (after) return make("say", subject, after);
  // "The bridge will close, Vold said on Monday."
  if (
    tokens[i + 1]?.text !== "," &&
    subject &&
    closesSentence(frame, i + 1) &&
    (tokens[subject.from - 1]?.text === "," || isAppositive(frame, subject.to, i))
  ) {
    const start = sentenceStart(frame, subject.from);
    const left = trimRange(frame, start, subject.from);
    if (
      left &&
      (words[left.from]!.tag !== "preposition" ||
        /^(?:least|most)$/.test(tokens[left.from + 1]!.lower) ||
        finiteBehindComma(frame, left)) &&
      // "Asked about the price, Vold laughed and said:" is no statement of hers.
      words[left.from]!.tag !== "verb" &&
      !marked.slice(subject.from - 2, subject.from).some(Boolean) &&
      hasFinite(frame, left.from, left.to) &&
      tokens[subject.from - 1]?.text === ","
    )
      return make("say", subject, left);
  }
  // "His plan, he said, was to build."
  if (subject && tokens[subject.from - 1]?.text === "," && tokens[i + 1]?.text === ",") {
    const start = sentenceStart(frame, i);
    const left = trimRange(frame, start, subject.from);
    const right = trimRange(frame, i + 2, sentenceEnd(frame, i));
    if (right && !marked[i + 2] && hasFinite(frame, right.from, right.to)) {
      // "If the weather holds, Vold said, crews could": the main clause.
      const hangs =
        left &&
        /^(?:if|when|unless|once|although|though|because|while|since|after|before|until|as)$/.test(
          tokens[left.from]!.lower,
        );
      if (left && !hangs && left.to - left.from > 3 && hasFinite(frame, left.from, left.to))
        return make("say", subject, left);
      return make("say", subject, right);
    }
    // "It was, she said, the worst night": the longer half.
    if (right && left && !marked[i + 2] && left.to - left.from <= 3 && right.to - right.from > 1)
      return make("say", subject, right);
    // "each had seven litres a day, she says, about half a bucket"
    if (left && left.to - left.from > 3 && hasFinite(frame, left.from, left.to)) return make("say", subject, left);
  }
  return make(named ? "name" : "say", subject, null);
}

// "Minister Anna Vold and the envoy Per Holm today announced": both speak, when nothing but they stands before the verb.
function withPartner(frame: QuoteFrame, subject: TokenRange | null): TokenRange | null {
  const {tokens, words} = frame;
  if (!subject || subject.from < 2 || tokens[subject.from - 1]!.lower !== "and") return subject;
  const first = nounBefore(frame, subject.from - 2);
  if (!first || words[subject.from - 2]!.tag !== "name") return subject;
  const before = tokens[first.from - 1];
  // "..., Fire and Rescue Department director Anna Vold said": "and" inside a body's name, behind a whole statement.
  const front =
    before?.text === "," &&
    hasFinite(frame, sentenceStart(frame, first.from), first.from - 1) &&
    first.to - first.from <= 3;
  return front ||
    before === undefined ||
    first.from === sentenceStart(frame, first.from) ||
    before.lower === "that" ||
    before.lower === "but"
    ? {from: first.from, to: subject.to}
    : subject;
}

// A few words in marks right behind the verb, with a small letter and no comma.
function isBriefObject({marked}: QuoteFrame, at: number): boolean {
  return marked[at] != null && marked[at]!.end - marked[at]!.start < 30 && marked[at]!.isLower;
}

function isPredicate({words}: QuoteFrame, at: number): boolean {
  const {tag, form} = words[at]!;
  return tag === "modal" || tag === "be" || tag === "have" || (tag === "verb" && (form === "past" || form === "s"));
}

// "Of the 72 hurt, 11 are in hospital", "In May, the gates shut", "No letter came before May": a statement may begin with a preposition.
function finiteBehindComma(frame: QuoteFrame, {from, to}: TokenRange): boolean {
  const comma = frame.tokens.findIndex(({text}, k) => k > from && k < to && text === ",");
  return comma > 0 && hasFinite(frame, comma + 1, to) && !hasFinite(frame, from, comma);
}

function isAppositive(frame: QuoteFrame, to: number, verb: number): boolean {
  return frame.tokens[to]?.text === "," && verb > to;
}

// Verbs that take a thing as their object as often as a statement: "Vold, who won, claimed victory" is no ", claimed the victor".
const takesThings = new Set(
  "acknowledge announce accept admit assess boast claim concede confirm declare demand determine disclose estimate guarantee indicate note observe pledge predict promise propose recall recommend report request reveal rule signal state stress suggest underline underscore vow write post agree".split(
    " ",
  ),
);

/** "The gates are shut, said Vold": a whole clause before the comma, and behind the verb somebody who can speak. */
function speaksBehind(frame: QuoteFrame, verb: number, left: TokenRange, subject: TokenRange): boolean {
  if (!hasMainVerb(frame, left)) return false;
  const {tokens, words} = frame;
  let head = "";
  for (let i = subject.from; i < subject.to; i++) {
    const {tag, lemma} = words[i]!;
    if (tag === "preposition" && i > subject.from) break;
    if (tag === "name" || tag === "pronoun") return true;
    head = lemma || tokens[i]!.lower;
  }
  if (bodyNouns.has(head) || speakingNouns.has(head) || roleNouns.has(head)) return true;
  return (
    !takesThings.has(words[verb]!.lemma) && !/(?:tion|ment|ness|ity|ism|ship|ory|iry|ance|ence|dom|sal|val)$/.test(head)
  );
}

// A finite verb that stands in no clause led by "who" or "which".
function hasMainVerb(frame: QuoteFrame, {from, to}: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (/^(?:who|which|whose|whom)$/.test(frame.tokens[i]!.lower) && i > from) {
      const close = frame.tokens.findIndex(({text}, k) => k > i && k < to && text === ",");
      if (close < 0) return false;
      i = close;
      continue;
    }
    if (hasFinite(frame, i, i + 1)) return true;
  }
  return false;
}

// Nothing but a time, a place or a listener between here and the end of the sentence.
function closesSentence(frame: QuoteFrame, at: number): boolean {
  const {tokens, words, marked} = frame;
  const end = sentenceEnd(frame, at);
  for (let i = at; i < end && i < at + 40; i++) {
    if (marked[i]) return true;
    if (i > at && /^(?:after|when|as|while|before|since|because|following|amid|hours|days)$/.test(tokens[i]!.lower))
      return true;
    const {tag, form} = words[i]!;
    if (
      tag === "modal" ||
      tag === "be" ||
      (tag === "verb" &&
        (form === "past" || form === "s") &&
        !/^(?:published|released|posted|seen|obtained|broadcast|aired|issued)$/.test(tokens[i]!.lower))
    )
      return (
        i > at && tokens.slice(at, i).some(({text, lower}) => text === "," || lower === "who" || lower === "which")
      );
    if (tokens[i]!.text === ";") return true;
  }
  return true;
}

function byAgent(frame: QuoteFrame, at: number): TokenRange | null {
  for (let i = at; i < at + 6 && i < frame.tokens.length; i++) {
    if (frame.tokens[i]!.lower === "by") return nounAfter(frame, i + 1);
    if (frame.words[i]!.tag === "verb" || /^[.;,]$/.test(frame.tokens[i]!.text)) return null;
  }
  return null;
}
