import type {ArticleReading} from "../article/article-reading.js";
import type {Dating} from "../dating/dating.js";
import type {Speaker} from "../name/actor.js";
import {contentId} from "../text/content-id.js";
import {spanOf} from "../text/span-of.js";
import {attributeMarked} from "./attribute-marked.js";
import type {Cue, TokenRange} from "./cue/cue.js";
import {findCues} from "./cue/find-cues.js";
import type {QuoteFrame} from "./frame/quote-frame.js";
import {readFrames} from "./frame/read-frames.js";
import {kindOfMarked} from "./kind-of-marked.js";
import type {Quote} from "./quote.js";
import {mentionsIn} from "./speaker/mentions-in.js";
import {namedSpeaker} from "./speaker/named-speaker.js";
import {resolveSpeaker} from "./speaker/resolve-speaker.js";
import {sentenceSubject} from "./speaker/sentence-subject.js";
import type {SpeakerMemory, Spoken} from "./speaker/speaker-memory.js";
import {occasionOf} from "./when/occasion-of.js";
import {spokeOn} from "./when/spoke-on.js";

const madeBy = "find-quotes@6";

/**
 * What an article says that others said, in text order: words in marks (direct, partial, scare) and unmarked statements (indirect), with the
 * reporting word, the speaker and the day; and what somebody left unsaid. Reporting words are found first, then their speakers by the order of
 * the words, then pronouns, roles and quotations without a reporting word by what was said before. Linear in the text.
 */
export function findQuotes(reading: ArticleReading): Quote[] {
  const {prose} = reading;
  const {frames, inner} = readFrames(prose, reading.names);
  const people = new Set(reading.names.filter(({kind}) => kind === "person").map(({name}) => name));
  const memory: SpeakerMemory = {
    people,
    genders: gendersOf(reading),
    last: null,
    present: null,
    occasion: occasionOf(reading),
  };
  const quotes: Quote[] = [];
  let setOff = -1;
  for (const frame of frames) {
    if (setOff === frame.paragraph) continue;
    const passage = passageOf(reading, frame, memory);
    if (passage) {
      quotes.push(passage);
      setOff = frame.paragraph;
    } else quotes.push(...quotesOf(reading, frame, memory));
  }
  for (const mark of inner)
    quotes.push(
      quoteOf(reading, {start: mark.start, end: mark.end, how: "scare", speaker: null, cue: null, on: null, via: null}),
    );
  return carriedBack(
    quotes.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end || (a.id < b.id ? -1 : 1)),
  );
}

/** A paragraph whose marks stay open is said by who is named in the next: the quotation goes on there. */
function carriedBack(quotes: readonly Quote[]): Quote[] {
  const done = [...quotes];
  for (let i = done.length - 2; i >= 0; i--) {
    const quote = done[i]!;
    const next = done[i + 1]!;
    const isOpen = quote.how === "direct" && !/["”»’']\s*$/.test(quote.span.text);
    const goesOn = next.span.start - quote.span.end < 4 && /^["“„«»‘']/.test(next.span.text);
    if (quote.speaker === null && isOpen && goesOn && next.speaker)
      done[i] = {...quote, speaker: impliedSpeaker(next.speaker)};
  }
  return done;
}

const manly =
  /\b(?:mr|sir|king|prince|lord|spokesman|chairman|father|brother|husband|widower|son|businessman|policeman|fireman|actor|waiter|grandfather|uncle)\b/;
const womanly =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|spokeswoman|chairwoman|mother|sister|wife|widow|daughter|businesswoman|policewoman|actress|waitress|grandmother|aunt|nun)\b/;

/** What titles and roles beside a person's name tell of the person, where they agree. */
function gendersOf({names}: ArticleReading): ReadonlyMap<string, "f" | "m"> {
  const found = new Map<string, "f" | "m">();
  for (const {kind, name, role} of names) {
    if (kind !== "person" || role === undefined) continue;
    const gender = manly.test(role) ? "m" : womanly.test(role) ? "f" : null;
    if (gender && !found.has(name)) found.set(name, gender);
  }
  return found;
}

const announces =
  /\b(?:passage|excerpt|extract|statement|speech|words|remarks|comments|translated|translation|letter|message|text|said|says|wrote|writes|tweeted|posted|quote|full)\b[^.!?]*:$/i;

/** A paragraph without marks behind "Here is the key passage:" is a quotation of whoever that paragraph named. */
function passageOf(reading: ArticleReading, frame: QuoteFrame, memory: SpeakerMemory): Quote | null {
  const {prose, names} = reading;
  const paragraph = prose.paragraphs[frame.paragraph]!;
  const before = prose.paragraphs[frame.paragraph - 1];
  if (frame.sentence !== paragraph.firstSentence || before?.kind !== "body" || paragraph.kind !== "body") return null;
  const last = prose.sentences[before.endSentence - 1];
  const lead = last ? prose.page.text.slice(last.start, Math.min(last.end, last.start + 400)).trim() : "";
  const words = prose.page.text.slice(paragraph.start, paragraph.end);
  if (!announces.test(lead) || words.length < 20 || words.length > 1500 || /["\u201c\u201d\u00ab\u00bb]/.test(words))
    return null;
  const people = mentionsIn(names, before.start, before.end).filter(({kind}) => kind === "person");
  const only = new Set(people.map(({name}) => name)).size === 1 ? people[0]! : null;
  const carriedOn = memory.last && frame.paragraph - memory.last.paragraph <= 1 ? memory.last.speaker : null;
  const speaker: Speaker | null = only
    ? {name: only.name, ...(only.side === undefined ? {} : {side: only.side}), how: "implied"}
    : carriedOn && {...carriedOn, how: "implied"};
  if (!speaker) return null;
  memory.last = {speaker, paragraph: frame.paragraph, sentence: frame.endSentence - 1};
  const end = paragraph.start + words.trimEnd().length;
  return quoteOf(reading, {start: paragraph.start, end, how: "direct", speaker, cue: null, on: null, via: null});
}

type Draft = {
  readonly start: number;
  readonly end: number;
  readonly how: Quote["how"];
  readonly speaker: Speaker | null;
  readonly cue: {readonly start: number; readonly end: number} | null;
  readonly on: Dating | null;
  readonly via: Speaker | null;
  readonly denies?: boolean;
};

function quoteOf({article, prose}: ArticleReading, draft: Draft): Quote {
  const {page} = prose;
  const span = spanOf(page, draft.start, draft.end);
  return {
    kind: "quote",
    id: contentId("q", article.id, page.id, String(draft.start), String(draft.end), draft.how),
    article: article.id,
    span,
    how: draft.how,
    speaker: draft.speaker,
    cue: draft.cue ? spanOf(page, draft.cue.start, draft.cue.end) : null,
    ...(draft.denies ? {denies: true} : {}),
    via: draft.via,
    on: draft.on,
    madeBy,
  };
}

function quotesOf(reading: ArticleReading, frame: QuoteFrame, memory: SpeakerMemory): Quote[] {
  const found: Quote[] = [];
  const cues = findCues(frame);
  const before = {...memory};
  const speakers = new Map<Cue, Speaker | null>();
  const speakerOf = (cue: Cue): Speaker | null => {
    if (!speakers.has(cue))
      speakers.set(
        cue,
        cue.speaker ? resolveSpeaker(reading, frame, cue.speaker, memory, {present: isPresent(frame, cue)}) : null,
      );
    return speakers.get(cue)!;
  };
  const spoke = (speaker: Speaker, cue: Cue) => {
    memory.last = spokenBy(speaker, frame);
    if (isPresent(frame, cue) && memory.people.has(speaker.name)) memory.present = memory.last;
  };
  const cueSpan = (cue: Cue) => extentOf(frame, cue.range);
  const source = cues.find(({kind}) => kind === "according");

  for (const cue of cues) {
    if (!cue.content || cue.kind === "mark" || cue.kind === "name") continue;
    const {start, end} = extentOf(frame, cue.content);
    if (end - start < 6) continue;
    // '"I am done," Vold said, according to an interpreter': the interpreter only passes it on.
    if (
      cue.kind === "according" &&
      frame.marked[cue.content.from] &&
      cues.some((one) => one !== cue && one.kind === "say" && one.at < cue.at && one.at > cue.content!.from)
    )
      continue;
    // "Do not let anyone tell you that": nobody speaks.
    if (cue.speaker && isAnybody(frame, cue.speaker)) continue;
    const speaker = speakerOf(cue);
    const via = source && source !== cue && source.content && cue.kind !== "silent" ? speakerOf(source) : null;
    found.push(
      quoteOf(reading, {
        start,
        end,
        how: cue.kind === "silent" ? "not-said" : "indirect",
        speaker,
        cue: cueSpan(cue),
        on: spokeOn(reading, frame, cue, speaker, memory),
        via,
        denies: cue.kind === "deny",
      }),
    );
    const passesOn = cue.kind === "according" && cues.some((one) => one !== cue && one.kind === "say");
    if (speaker && cue.kind !== "silent" && !passesOn) spoke(speaker, cue);
  }
  frame.marked.forEach((mark, q) => {
    if (!mark) return;
    const attribution = attributeMarked(frame, cues, q);
    const how = kindOfMarked(reading, frame, q, attribution);
    let speaker: Speaker | null = null;
    if (how !== "scare") {
      if (attribution.place === "alone" && !attribution.speaker) speaker = carried(reading, before, memory, frame);
      else if (attribution.cue) speaker = speakerOf(attribution.cue);
      else if (attribution.speaker)
        speaker = impliedSpeaker(resolveSpeaker(reading, frame, attribution.speaker, memory));
    }
    if (speaker && attribution.cue) spoke(speaker, attribution.cue);
    found.push(
      quoteOf(reading, {
        start: mark.start,
        end: mark.end,
        how,
        speaker,
        cue: how !== "scare" && attribution.cue ? cueSpan(attribution.cue) : null,
        on: how !== "scare" && attribution.cue ? spokeOn(reading, frame, attribution.cue, speaker, memory) : null,
        via: null,
        denies: attribution.cue?.kind === "deny" && attribution.place === "inside",
      }),
    );
    if (attribution.place === "alone" && speaker) memory.last = spokenBy(speaker, frame);
  });
  return found;
}

function isAnybody({tokens}: QuoteFrame, {from, to}: TokenRange): boolean {
  return (
    to - from === 1 &&
    /^(?:anyone|anybody|somebody|nobody|nothing|anything|everything|something)$/.test(tokens[from]!.lower)
  );
}

function impliedSpeaker(speaker: Speaker | null): Speaker | null {
  return speaker && {...speaker, how: "implied"};
}

function spokenBy(speaker: Speaker, frame: QuoteFrame): Spoken {
  return {speaker, paragraph: frame.paragraph, sentence: frame.endSentence - 1};
}

function isPresent({words}: QuoteFrame, cue: Cue): boolean {
  return words[cue.at]!.tag === "verb" && words[cue.at]!.form === "s";
}

// Words in marks that stand alone are said by whom the sentence before them is about ("Vold laughs. '...'"), else go on with who spoke last, in this
// paragraph or the one before.
function carried(
  reading: ArticleReading,
  before: SpeakerMemory,
  memory: SpeakerMemory,
  frame: QuoteFrame,
): Speaker | null {
  const last = memory.last ?? before.last;
  const nearest = last && frame.paragraph - last.paragraph <= 1 ? last : null;
  const previous = frame.sentence - 1;
  const paragraph = reading.prose.sentences[previous]?.paragraph ?? -9;
  const isNear = frame.paragraph - paragraph <= 1 && reading.prose.paragraphs[paragraph]?.kind === "body";
  const subject = isNear && !(last && last.sentence >= previous) ? sentenceSubject(reading, previous) : null;
  if (subject?.kind === "named" && subject.mention.kind === "person")
    return {...namedSpeaker(subject.mention), how: "implied"};
  if (subject?.kind === "relative" && paragraph === frame.paragraph) return {name: subject.noun, how: "implied"};
  if (subject?.kind === "pronoun" && !nearest && memory.present) return impliedSpeaker(memory.present.speaker);
  return impliedSpeaker(nearest?.speaker ?? null);
}

function extentOf(frame: QuoteFrame, range: TokenRange): {start: number; end: number} {
  return {start: frame.tokens[range.from]!.start, end: frame.tokens[range.to - 1]!.end};
}
