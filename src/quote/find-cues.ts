import type {Cue, TokenRange} from "./cue.js";
import {
  denyingVerbs,
  markOnlyVerbs,
  namingVerbs,
  silentVerbs,
  statementNouns,
  statingVerbs,
  tellingVerbs,
  thatVerbs,
} from "./english/cue-words.js";
import {clauseBegins, hasFinite, openingAfter, sentenceEnd, sentenceStart, trimRange} from "./find-content.js";
import {findSubjectRange, skipHelpers, subjectAfter} from "./find-subject-range.js";
import {coreBefore, nounAfter, nounBefore} from "./noun-range.js";
import type {QuoteFrame} from "./quote-frame.js";

/** The reporting words of a frame in order, each with its speaker and, if it reports without marks, the statement. Linear but for short looks around each. */
export function findCues(frame: QuoteFrame): Cue[] {
  const cues: Cue[] = [];
  for (let i = 0; i < frame.tokens.length; i++) {
    if (frame.marked[i]) continue;
    const cue = accordingAt(frame, i) ?? verbCueAt(frame, i, cues) ?? nounCueAt(frame, i);
    if (cue) cues.push(cue);
  }
  return cutAtNextCue(frame, cues);
}

// With a bare negation only these leave something unsaid: "did not address the problem" is no silence.
const unsaid = new Set(
  "say specify disclose elaborate comment reveal mention confirm clarify indicate explain state".split(" "),
);

function accordingAt(frame: QuoteFrame, i: number): Cue | null {
  const {tokens, marked} = frame;
  const lower = tokens[i]!.lower;
  if (lower !== "according" || tokens[i + 1]?.lower !== "to") return null;
  const noun = nounAfter(frame, i + 2);
  if (!noun) return null;
  const start = sentenceStart(frame, i);
  const end = sentenceEnd(frame, i);
  const range = {from: i, to: i + 2};
  const base = {
    at: i,
    range,
    lemma: "according",
    kind: "according" as const,
    speaker: noun,
    inverted: false,
    borrowed: false,
  };
  if (i === start || (i === start + 1 && !marked[start])) {
    // "According to the mayor, who ..., the bridge": the statement begins behind the comma that a clause follows.
    let at = noun.to;
    for (let k = noun.to; k < end; k++)
      if (tokens[k]!.text === "," && !/^(?:who|which|whose)$/.test(tokens[k + 1]?.lower ?? "") && !marked[k]) {
        at = k + 1;
        const next = tokens.findIndex((token, x) => x > k && x < end && token.text === ",");
        if (clauseBegins(frame, at) || hasFinite(frame, at, next < 0 ? end : next)) break;
      }
    return {...base, content: at > noun.to ? trimRange(frame, at, end) : null};
  }
  // Behind a statement, or in its middle between commas.
  const left = trimRange(frame, start, i);
  const comma = tokens[noun.to]?.text === "," && noun.to + 1 < end ? noun.to : -1;
  if (comma > 0 && left && !hasFinite(frame, left.from, left.to))
    return {...base, content: trimRange(frame, comma + 1, end)};
  return {...base, content: left && hasFinite(frame, left.from, left.to) ? left : null};
}

function nounCueAt(frame: QuoteFrame, i: number): Cue | null {
  const {tokens, words} = frame;
  if (!statementNouns.has(tokens[i]!.lower) || words[i]!.tag === "verb") return null;
  let k = i + 1;
  let speaker: TokenRange | null = null;
  if (
    tokens[k]?.lower === "by" ||
    tokens[k]?.lower === "from" ||
    (words[k]?.tag === "verb" && words[k]!.form === "participle" && tokens[k + 1]?.lower === "by")
  ) {
    k += words[k]!.tag === "verb" ? 2 : 1;
    speaker = nounAfter(frame, k);
    if (!speaker) return null;
    k = speaker.to;
    if (tokens[k]?.text === ",") {
      const close = tokens.findIndex((token, at) => at > k && at < k + 10 && token.text === ",");
      if (close > 0) k = close + 1;
    }
  }
  if (tokens[k]?.lower !== "that") return null;
  if (!speaker) {
    const whole = nounBefore(frame, i);
    const owner = whole ? words.findIndex((word, at) => at >= whole.from && at < i && word.owner === true) : -1;
    if (owner >= 0) speaker = {from: whole!.from, to: owner + 1};
    else if (whole && /^(?:his|her|their|its)$/.test(tokens[whole.from]!.lower))
      speaker = {from: whole.from, to: whole.from + 1};
  }
  if (!speaker) return null;
  const end = clauseEnd(frame, k + 1);
  return {
    at: i,
    range: {from: i, to: i + 1},
    lemma: words[i]!.lemma,
    kind: "say",
    speaker,
    content: trimRange(frame, k + 1, end),
    inverted: false,
    borrowed: false,
  };
}

function verbCueAt(frame: QuoteFrame, i: number, before: readonly Cue[]): Cue | null {
  const {tokens, words, marked} = frame;
  const word = words[i]!;
  if (word.tag !== "verb") return null;
  const {lemma, form} = word;
  const says = statingVerbs.has(lemma) || tellingVerbs.has(lemma) || lemma === "go";
  const named = namingVerbs.has(lemma);
  if (!says && !named && !markOnlyVerbs.has(lemma) && !denyingVerbs.has(lemma) && !silentVerbs.has(lemma)) return null;
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

  // "declined to say whether", "stopped short of saying", "without saying who", "did not say if".
  const silent = silenceBefore(frame, i, negated);
  if (silent >= 0 && silentVerbs.has(lemma) && (!negated || unsaid.has(lemma))) {
    const opening = openingAfter(frame, i, tellingVerbs.has(lemma));
    const content = trimRange(frame, opening.at, clauseEnd(frame, opening.at));
    return make("silent", findSubjectRange(frame, silent), content, {
      range: {from: Math.min(i, helper + 1 + (negated ? 0 : 99)), to: i + 1},
    });
  }
  if (negated) return null;

  // "was quoted as saying": the subject is the speaker.
  if (form === "ing" && tokens[i - 1]?.lower === "as" && /^(?:quoted|cited)$/.test(tokens[i - 2]?.lower ?? "")) {
    const passive = words.slice(Math.max(0, i - 5), i - 2).some(({tag}) => tag === "be");
    const speaker = passive ? findSubjectRange(frame, i - 2) : nounBefore(frame, i - 3);
    return make("say", speaker, statementAfter(frame, i, lemma, true));
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
    const goes = lead?.tag === "verb" && /^(?:go|continue|proceed)$/.test(lead.lemma);
    const goesOn = tokens[i - 2]?.lower === "on" && words[i - 3]?.lemma === "go";
    if (!goes && !goesOn) return null;
    const subject = findSubjectRange(frame, goesOn ? i - 3 : i - 2);
    return make("say", subject, statementAfter(frame, i, lemma, tellingVerbs.has(lemma)));
  }
  if (form === "ing") {
    // "accused Lorn of adding fuel": no speech of the subject's own.
    if (words[i - 1]?.tag === "preposition" && /^(?:of|for|from|about)$/.test(tokens[i - 1]!.lower)) return null;
    const direct = words[i - 1] && tokens[i - 1]!.text !== "," && !marked[i - 1] ? coreBefore(frame, i - 1) : null;
    if (direct && words[direct.from - 1]?.tag !== "verb")
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
    (marked[beforeVerb] !== null ||
      (tokens[beforeVerb]!.text === "," && (beforeVerb === 0 || true)) ||
      /^[–—-]$/.test(tokens[beforeVerb]!.text));
  if (afterMark || i === 0) {
    const subject = subjectAfter(frame, i + 1);
    const isMarkBefore =
      (marked[beforeVerb] !== null && beforeVerb >= 0) ||
      (tokens[beforeVerb]?.text === "," && marked[beforeVerb - 1] !== null && beforeVerb > 0);
    if (subject && (isMarkBefore || closesSentence(frame, subject.to))) {
      const start = sentenceStart(frame, i);
      const left = isMarkBefore ? null : trimRange(frame, start, i);
      if (isMarkBefore || (left && says && hasFinite(frame, left.from, left.to)))
        return make(says || denyingVerbs.has(lemma) ? "say" : "mark", subject, left, {inverted: true});
    }
  }

  const subject = withPartner(frame, findSubjectRange(frame, i));
  if (denyingVerbs.has(lemma)) {
    const opening = openingAfter(frame, i, false);
    const content =
      opening.led === "that" || words[opening.at]?.tag === "verb" || lemma === "deny"
        ? trimRange(frame, opening.at, clauseEnd(frame, opening.at))
        : null;
    return make("deny", subject, content);
  }
  if (!says) return make(named ? "name" : "mark", subject, null);
  const after = statementAfter(frame, i, lemma, tellingVerbs.has(lemma));
  if (after) return make("say", subject, after);
  // "The bridge will close, Vold said on Monday."
  if (
    subject &&
    closesSentence(frame, i + 1) &&
    (tokens[subject.from - 1]?.text === "," || isAppositive(frame, subject.to, i))
  ) {
    const start = sentenceStart(frame, subject.from);
    const left = trimRange(frame, start, subject.from);
    if (
      left &&
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
      if (left && hasFinite(frame, left.from, left.to) && left.to - left.from >= right.to - right.from)
        return make("say", subject, left);
      return make("say", subject, right);
    }
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
  return before === undefined ||
    first.from === sentenceStart(frame, first.from) ||
    before.lower === "that" ||
    before.lower === "but"
    ? {from: first.from, to: subject.to}
    : subject;
}

function isAppositive(frame: QuoteFrame, to: number, verb: number): boolean {
  return frame.tokens[to]?.text === "," && verb > to;
}

// Nothing but a time, a place or a listener between here and the end of the sentence.
function closesSentence(frame: QuoteFrame, at: number): boolean {
  const {tokens, words, marked} = frame;
  const end = sentenceEnd(frame, at);
  for (let i = at; i < end && i < at + 40; i++) {
    if (marked[i]) return true;
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

function statementAfter(frame: QuoteFrame, verb: number, lemma: string, listener: boolean): TokenRange | null {
  const {marked} = frame;
  const opening = openingAfter(frame, verb, listener);
  const end = sentenceEnd(frame, verb);
  if (opening.at >= end) return null;
  if (opening.led === "wh") {
    // "explained why": a question is reported, not a statement; "said what he wanted was" is rare.
    return null;
  }
  if (marked[opening.at]) {
    const marks = marked[opening.at]!;
    // A marked clause is a quotation of its own; a marked part opens an unmarked statement ("said \"most\" of them left").
    const rest = trimRange(frame, opening.at, clauseEnd(frame, opening.at));
    if (!rest || rest.to - rest.from <= 1) return opening.led === "that" && marks ? null : null;
    return hasFinite(frame, opening.at + 1, rest.to) && !/^[,.;–—-]$/.test(frame.tokens[opening.at + 1]!.text)
      ? rest
      : null;
  }
  if (opening.led === "that") return trimRange(frame, opening.at, clauseEnd(frame, opening.at));
  if (frame.tokens[opening.at - 1]?.text === ":" && clauseBegins(frame, opening.at))
    return trimRange(frame, opening.at, end);
  if (lemma === "forecast" || lemma === "predict" || lemma === "estimate") {
    const noun = nounAfter(frame, opening.at);
    if (noun && frame.words[noun.to]?.tag === "to") return trimRange(frame, opening.at, clauseEnd(frame, opening.at));
  }
  if (thatVerbs.has(lemma)) {
    // "insisted the unions agree" needs no "that", but a bare object is no statement.
    const noun = nounAfter(frame, opening.at);
    if (!noun || !/^(?:it|he|she|they|there)$/.test(frame.tokens[opening.at]!.lower))
      return clauseBegins(frame, opening.at) && strictClause(frame, opening.at)
        ? trimRange(frame, opening.at, clauseEnd(frame, opening.at))
        : null;
  }
  return clauseBegins(frame, opening.at) && frame.words[opening.at]!.tag !== "to"
    ? trimRange(frame, opening.at, clauseEnd(frame, opening.at))
    : null;
}

// A noun phrase and at once its finite verb: no clause hung on an object.
function strictClause(frame: QuoteFrame, at: number): boolean {
  const noun = nounAfter(frame, at);
  if (!noun) return false;
  let i = noun.to;
  while (frame.words[i]?.tag === "adverb") i++;
  const word = frame.words[i];
  return (
    word !== undefined &&
    (word.tag === "modal" ||
      (word.tag === "be" && word.form !== "ing") ||
      word.tag === "have" ||
      (word.tag === "verb" && (word.form === "past" || word.form === "s")))
  );
}

function statementBehind(frame: QuoteFrame, at: number): TokenRange | null {
  const {tokens} = frame;
  let k = at;
  if (tokens[k]?.text === ",") {
    const close = tokens.findIndex((token, x) => x > k && x < k + 12 && token.text === ",");
    if (close > 0) k = close + 1;
  }
  return tokens[k]?.lower === "that" ? trimRange(frame, k + 1, clauseEnd(frame, k + 1)) : null;
}

function byAgent(frame: QuoteFrame, at: number): TokenRange | null {
  for (let i = at; i < at + 6 && i < frame.tokens.length; i++) {
    if (frame.tokens[i]!.lower === "by") return nounAfter(frame, i + 1);
    if (frame.words[i]!.tag === "verb" || /^[.;,]$/.test(frame.tokens[i]!.text)) return null;
  }
  return null;
}

/** Where the word stands that leaves something unsaid ("refused", "short", "without", or the verb itself after a negation), or -1. */
function silenceBefore({tokens, words}: QuoteFrame, i: number, negated: boolean): number {
  if (negated) return i;
  if (words[i - 1]?.tag === "to" || tokens[i - 1]?.lower === "to") {
    const lead = words[i - 2];
    if (lead && /^(?:refuse|decline|fail|neglect|omit)$/.test(lead.lemma)) return i - 2;
    if (tokens[i - 2]?.lower === "yet") return i - 2;
  }
  if (words[i]!.form === "ing") {
    const prev = tokens[i - 1]?.lower;
    if (prev === "of" && tokens[i - 2]?.lower === "short")
      return words[i - 3]?.lemma === "stop" || words[i - 3]?.lemma === "fall" ? i - 3 : i - 2;
    if (prev === "without") return i - 1;
    if (words[i - 1]?.lemma === "avoid") return i - 1;
  }
  return -1;
}

// Whom an -ing form belongs to: the speaker before it in the sentence, else the subject of the first finite verb, else who follows it.
function mainSubject(frame: QuoteFrame, at: number, before: readonly Cue[]): TokenRange | null {
  const start = sentenceStart(frame, at);
  // "..., with Vold, the mayor, accusing": who stands behind "with" acts.
  if (frame.tokens[at - 1]?.text === ",") {
    for (let k = at - 2; k > start; k--) {
      if (frame.words[k]!.tag === "verb" && frame.words[k]!.form !== "participle") break;
      if (frame.tokens[k]!.lower !== "with" || frame.tokens[k - 1]?.text !== ",") continue;
      const noun = nounAfter(frame, k + 1);
      if (noun) return noun;
    }
  }
  const last = before.findLast((cue) => cue.at >= start && cue.speaker !== null && cue.kind !== "according");
  if (last) return last.speaker;
  for (let i = start; i < at; i++) {
    const {tag, form} = frame.words[i]!;
    if (
      !frame.marked[i] &&
      ((tag === "verb" && (form === "past" || form === "s")) || tag === "be" || tag === "have" || tag === "modal")
    ) {
      const subject = findSubjectRange(frame, i);
      if (subject) return subject;
    }
  }
  const comma = frame.tokens.findIndex((token, k) => k > at && token.text === ",");
  return comma > 0 ? nounAfter(frame, comma + 1) : null;
}

/** Where a statement that begins at `from` ends: at the end of its sentence. */
function clauseEnd(frame: QuoteFrame, from: number): number {
  return sentenceEnd(frame, from);
}

// A statement ends where the next reporting verb of the same speaker begins: ", but did not say", ", adding that", ", Vold saying".
function cutAtNextCue(frame: QuoteFrame, cues: readonly Cue[]): Cue[] {
  const reports = (next: Cue) =>
    next.content !== null ||
    next.kind === "silent" ||
    next.kind === "according" ||
    frame.marked.slice(next.at + 1, next.at + 4).some(Boolean);
  return cues.map((cue, index) => {
    if (!cue.content) return cue;
    let to = cue.content.to;
    for (const next of cues.slice(index + 1)) {
      if (next.at >= to || next.at < cue.content.from || !reports(next)) continue;
      const from = cutFor(frame, cue, next);
      if (from > cue.content.from) {
        to = from;
        break;
      }
    }
    // "..., Vold said": a statement that begins before its own verb ends at its speaker.
    const content = trimRange(frame, cue.content.from, to);
    return {...cue, content};
  });
}

function cutFor(frame: QuoteFrame, cue: Cue, next: Cue): number {
  const {tokens, words} = frame;
  if (next.kind === "according") return tokens[next.at - 1]?.text === "," ? next.at - 1 : -1;
  const helper = skipHelpers(frame, next.at - 1);
  if (words[next.at]!.form === "ing") {
    if (tokens[next.at - 1]?.text === ",") return next.at - 1;
    if (next.speaker && next.speaker.to === next.at && tokens[next.speaker.from - 1]?.text === ",")
      return next.speaker.from - 1;
    if (tokens[helper]?.text === ",") return helper;
    return -1;
  }
  // "In answer to critics saying that ..., Vold said": the sentence's own subject begins anew.
  if (
    words[cue.at]!.form === "ing" &&
    next.speaker &&
    next.speaker.to <= next.at &&
    tokens[next.speaker.from - 1]?.text === ","
  )
    return next.speaker.from - 1;
  // ", as Lorn announced plans": the reporter's own addition.
  const lead = next.speaker && next.speaker.to <= next.at ? next.speaker.from - 1 : -1;
  if (
    lead > 0 &&
    /^(?:as|while|whereas|but|and)$/.test(tokens[lead]!.lower) &&
    (tokens[lead - 1]!.text === "," || frame.marked[lead - 1] !== null)
  )
    return lead;
  const link = tokens[helper];
  if (link && /^(?:but|and)$/.test(link.lower)) return tokens[helper - 1]?.text === "," ? helper - 1 : helper;
  return -1;
}
