import type {Cue, TokenRange} from "./cue/cue.js";
import {sentenceEnd, sentenceStart} from "./frame/find-content.js";
import {findSubjectRange} from "./frame/find-subject-range.js";
import {nounAfter} from "./frame/noun-range.js";
import type {QuoteFrame} from "./frame/quote-frame.js";

export type Attribution = {
  readonly cue: Cue | null;
  readonly speaker: TokenRange | null;
  /** `alone`: nothing but marked words in the sentence. `inside`: part of an unmarked statement. `loose`: no reporting word reaches it. */
  readonly place: "beside" | "inside" | "named" | "alone" | "loose";
};

/** Which reporting word the words in marks at token `q` belong to. */
export function attributeMarked(frame: QuoteFrame, cues: readonly Cue[], q: number): Attribution {
  const {tokens, marked} = frame;
  const by = (cue: Cue, place: Attribution["place"]): Attribution => ({cue, speaker: cue.speaker, place});

  // Words that stand alone: "..." and nothing else.
  if (!tokens.some((token, i) => !marked[i] && token.kind !== "mark"))
    return {cue: null, speaker: null, place: "alone"};

  // Behind the marks: ", said Vold", " Vold said", and the same behind a neighbour in marks.
  let after = q + 1;
  while (after < tokens.length && (marked[after] || /^[,.–—-]$/.test(tokens[after]!.text))) {
    if (tokens[after]!.text === "." && !marked[after] && !marked[after - 1]) break;
    after++;
  }
  const close = cues.find((cue) => !cue.borrowed && beginsAt(frame, cue, after));
  const nearest = cues.findLast((cue) => reaches(frame, cue, q));
  // "said they had spoken 'as adults'": the verb inside the statement does not report.
  const holder =
    nearest?.kind === "name"
      ? cues.find(
          ({kind, content}) => kind === "say" && content !== null && content.from <= nearest.at && q < content.to,
        )
      : undefined;
  const reaching = holder ?? nearest;
  if (close && close.kind !== "silent" && !(close.kind === "according" && reaching)) {
    const own = close.content;
    // "Vold said 'no'" with its own words behind: then the marks belong to the verb before them.
    const taken = own !== null && own.from > close.at && close.kind === "say";
    if (!taken || !reaching) return by(close, "beside");
  }
  if (reaching) {
    const inside = reaching.content !== null && reaching.content.from <= q && q < reaching.content.to;
    return by(
      reaching,
      inside ? "inside" : reaching.kind === "name" && !isStatementMark(frame, reaching, q) ? "named" : "beside",
    );
  }
  const inside = cues.find(
    ({content, kind}) => kind !== "silent" && content !== null && content.from <= q && q < content.to,
  );
  if (inside) return by(inside, "inside");
  // A verb of saying before another quotation of the same sentence: '"...," Vold said, "..."'.
  const start = sentenceStart(frame, q);
  const earlier = cues.findLast(
    (cue) => cue.at < q && cue.kind !== "silent" && cue.kind !== "name" && nothingBetween(frame, cue, q),
  );
  if (earlier) return by(earlier, "beside");
  const naming = cues.findLast((cue) => cue.at < q && cue.at >= start && cue.kind === "name" && q - cue.at < 60);
  if (naming) return by(naming, "named");
  const later = cues.find((cue) => cue.at > q && cue.at < sentenceEnd(frame, q) && cue.kind === "according");
  if (later) return by(later, "inside");
  // A sentence of nothing but marked words in a frame of several: 'Vold shrugged. "For good."'
  if (/^[.!?]$/.test(tokens[q - 1]?.text ?? "") && q === tokens.length - 1)
    return {cue: null, speaker: null, place: "alone"};
  const signed = signedBy(frame, q);
  if (signed) return {cue: null, speaker: signed, place: "alone"};
  return {cue: null, speaker: subjectOf(frame, q), place: "loose"};
}

// '"We tried." - Anna Vold' and 'Anna Vold: "We tried."'
function signedBy(frame: QuoteFrame, q: number): TokenRange | null {
  const {tokens, words, marked} = frame;
  if (q + 2 <= tokens.length - 1 && /^[–—-]$/.test(tokens[q + 1]!.text)) {
    const noun = nounAfter(frame, q + 2);
    if (
      noun &&
      words[noun.from]!.tag === "name" &&
      !tokens.slice(noun.to).some(({kind}, k) => kind === "word" && words[noun.to + k]!.tag === "verb")
    )
      return noun;
  }
  if (q >= 2 && tokens[q - 1]!.text === ":" && !marked.slice(0, q).some(Boolean)) {
    const start = sentenceStart(frame, q);
    const noun = nounAfter(frame, start);
    if (noun && noun.to === q - 1 && q - start <= 8) return noun;
  }
  return null;
}

/** Does the cue, with its speaker, begin right at token `at`? */
function beginsAt(frame: QuoteFrame, cue: Cue, at: number): boolean {
  const {tokens, words} = frame;
  if (cue.kind === "according") return cue.at === at;
  let verbFrom = cue.at;
  while (
    verbFrom > 0 &&
    (words[verbFrom - 1]!.tag === "have" ||
      words[verbFrom - 1]!.tag === "adverb" ||
      /^(?:later|then|also)$/.test(tokens[verbFrom - 1]!.lower))
  )
    verbFrom--;
  if (cue.clauseFrom !== undefined) return cue.clauseFrom <= at + 1 && cue.clauseFrom >= at - 1;
  if (cue.inverted) return verbFrom === at || cue.at === at;
  if (!cue.speaker) return verbFrom === at;
  // "..., faces a party that thinks": what begins with another verb is no ", Vold said".
  if (cue.speaker.from > at && words[at]!.tag === "verb") return false;
  return cue.speaker.from <= at + 1 && cue.speaker.from >= at - 1 && cue.speaker.from < cue.at && cue.at - at < 45;
}

/** Does the verb run straight into the marks: "said", "said on Monday:", "described it as", "told reporters that"? */
function reaches(frame: QuoteFrame, cue: Cue, q: number): boolean {
  if (cue.kind === "silent" || cue.at > q || cue.inverted) return false;
  const {tokens, words, marked} = frame;
  if (cue.kind === "according") return cue.content !== null && cue.content.from <= q && q < cue.content.to;
  if (cue.content && cue.content.from <= q && q < cue.content.to && cue.content.from > cue.at) return true;
  const limit = cue.kind === "name" ? 28 : 24;
  if (q - cue.at > limit) return false;
  for (let i = cue.at + 1; i < q; i++) {
    if (marked[i]) {
      // "called it 'a shame' and 'a scandal'"
      if (cue.kind === "name" || tokens[i + 1]?.lower === "and" || tokens[i + 1]?.text === ",") continue;
      return false;
    }
    const {text} = tokens[i]!;
    if (text === ";" || (text === "." && i + 1 < tokens.length && !/^\p{Ll}/u.test(tokens[i + 1]!.text))) return false;
    if (
      cue.kind === "name" &&
      words[i]!.tag === "verb" &&
      words[i]!.form !== "ing" &&
      words[i]!.form !== "base" &&
      tokens[i - 1] &&
      /^(?:and|but)$/.test(tokens[i - 1]!.lower)
    )
      return false;
    if (cue.kind !== "name" && words[i]!.tag === "verb" && /^(?:past|s)$/.test(words[i]!.form ?? "") && text !== "that")
      return false;
  }
  return true;
}

function isStatementMark({tokens}: QuoteFrame, cue: Cue, q: number): boolean {
  for (let i = cue.at + 1; i < q; i++) if (tokens[i]!.lower === "that" || tokens[i]!.text === ":") return true;
  return q === cue.at + 1 || tokens[q - 1]?.text === ",";
}

function nothingBetween({tokens, words, marked}: QuoteFrame, cue: Cue, q: number): boolean {
  const from = Math.max(cue.range.to, cue.speaker?.to ?? 0);
  for (let i = from; i < q; i++) {
    if (marked[i]) continue;
    const tag = words[i]!.tag;
    if (tag === "verb" || tag === "be" || tag === "modal") return false;
    if (tokens[i]!.text === ";") return false;
  }
  return true;
}

function subjectOf(frame: QuoteFrame, q: number): TokenRange | null {
  const start = sentenceStart(frame, q);
  const end = sentenceEnd(frame, q);
  for (const [a, b] of [
    [start, q],
    [q + 1, end],
  ] as const)
    for (let i = b - 1; i >= a; i--) {
      const {tag, form} = frame.words[i]!;
      if (
        frame.marked[i] ||
        !(
          (tag === "verb" && (form === "past" || form === "s")) ||
          tag === "modal" ||
          ((tag === "be" || tag === "have") && form !== "ing")
        )
      )
        continue;
      const subject = findSubjectRange(frame, i);
      if (subject) return subject;
    }
  return null;
}
