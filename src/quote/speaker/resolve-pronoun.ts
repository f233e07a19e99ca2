import type {ArticleReading} from "../../article/article-reading.js";
import type {Speaker} from "../../name/actor.js";
import type {NameMention} from "../../name/name-mention.js";
import {givenGender} from "../../name/person-at.js";
import {bodyNouns} from "../english/cue-words.js";
import type {QuoteFrame} from "../frame/quote-frame.js";
import {holderOf} from "./holder-of.js";
import {lastBody} from "./last-body.js";
import {mentionsIn} from "./mentions-in.js";
import {namedSpeaker} from "./named-speaker.js";
import {sentenceSubject} from "./sentence-subject.js";
import type {SpeakerMemory} from "./speaker-memory.js";

const womanly = /^(?:mother|wife|daughter|sister|aunt|grandmother|widow)$/;
const manly = /^(?:father|husband|son|brother|uncle|grandfather)$/;

/**
 * Whom a pronoun means. "She says" in an article that lets one person speak in the present tense is that person, unless its paragraph has named
 * another; else who spoke last if that fits and is near; else the nearest name before it that opens its sentence, then any that fits. A
 * sentence that itself goes on with "She" is stepped over: whom it mentions is somebody else.
 */
export function resolvePronoun(
  reading: ArticleReading,
  frame: QuoteFrame,
  at: number,
  gender: "f" | "m" | "it" | "they",
  memory: SpeakerMemory,
  isPresent: boolean,
): Speaker | null {
  const {names, prose} = reading;
  const position = frame.tokens[at]!.start;
  const person = gender === "f" || gender === "m";
  const fits = (name: string, kind: NameMention["kind"]) => {
    if (!person) return kind === "organisation" || kind === "country" || (gender === "they" && kind === "role");
    if (kind !== "person" && kind !== "role") return false;
    const told = memory.genders.get(name);
    if (told !== undefined) return told === gender;
    const given = givenGender(name.split(" ")[0]!.toLowerCase());
    return given === null || given === "both" || given === gender;
  };
  const last = memory.last;
  const lastKind: NameMention["kind"] =
    last !== null && memory.people.has(last.speaker.name) ? "person" : "organisation";
  const near = last !== null && frame.paragraph - last.paragraph <= 1;
  const {sentences} = prose;
  const {present} = memory;
  const runs = person && isPresent && present !== null && fits(present.speaker.name, "person") ? present : null;
  // "Her mother opens one eye. '...,' she says."
  const prior =
    person && sentences[frame.sentence - 1]?.paragraph === frame.paragraph
      ? sentenceSubject(reading, frame.sentence - 1)
      : null;
  if (prior?.kind === "relative" && (gender === "f" ? womanly : manly).test(prior.noun))
    return {name: prior.noun, how: "implied"};
  // The names of the frame before the pronoun come first, then those of the sentences before, first subject-like one wins.
  let role: NameMention | null = null;
  for (let s = frame.sentence, guard = 0; s >= 0 && guard < 7; s--, guard++) {
    const sentence = sentences[s]!;
    if (runs && sentence.paragraph < frame.paragraph) return runs.speaker;
    const opening = person ? sentenceSubject(reading, s) : null;
    const here = mentionsIn(names, sentence.start, Math.min(sentence.end, position)).filter(
      (one) => one.start < position && fits(one.name, one.kind) && !inMarks(frame, one),
    );
    if (opening?.kind === "pronoun" && opening.gender === gender) {
      // "She remembers the first patient, a girl": she goes on, the girl is another.
      if (runs) return runs.speaker;
      if (last && last.sentence >= s && fits(last.speaker.name, lastKind)) return last.speaker;
      continue;
    }
    if (last && near && guard <= 2 && fits(last.speaker.name, lastKind)) {
      if (here.length === 0 || here.some(({name}) => name === last.speaker.name)) {
        if (here.length > 0 || guard === 0 || last.paragraph >= sentence.paragraph) {
          if (here.length > 0) return last.speaker;
          if (last.paragraph === sentence.paragraph && guard === 0) return last.speaker;
          continue;
        }
      }
    }
    // "The company has offered 5 per cent, which it calls generous."
    const [lead, body] = sentence.tokens;
    if (gender === "it" && lead?.lower === "the" && body && body.end < position && bodyNouns.has(body.lower)) {
      const meant = lastBody(reading, lead.start, body.lower);
      return meant ? {...namedSpeaker(meant), how: "implied"} : {name: body.text, how: "implied"};
    }
    if (!person) {
      if (here[0]) return {...namedSpeaker(here[0]), how: "implied"};
      continue;
    }
    const first = here.find(({kind}) => kind === "person");
    // A bare role ("the patient") counts where it opens the sentence, and else only when nobody is named near.
    const bareRole = here.find((one) => one.kind === "role" && !isSeveral(one.name) && !isBeforeNoun(prose, one));
    if (bareRole && (!first || bareRole.start < first.start)) {
      if (bareRole.start <= sentence.start + 12 || bareRole.key.startsWith("person:"))
        return {...namedSpeaker(holderOf(reading, bareRole.name, bareRole.start) ?? bareRole), how: "implied"};
      role ??= bareRole;
    }
    if (first) return {...namedSpeaker(first), how: "implied"};
  }
  if (last && near && fits(last.speaker.name, lastKind)) return last.speaker;
  if (runs) return runs.speaker;
  if (role) return {...namedSpeaker(role), how: "implied"};
  // Nobody near: whoever spoke last, however far.
  return person && last && lastKind === "person" && fits(last.speaker.name, "person") ? last.speaker : null;
}

// "the official press note": no official.
function isBeforeNoun({page}: ArticleReading["prose"], {end}: NameMention): boolean {
  const [, next] = /^\s(\p{Ll}+)/u.exec(page.text.slice(end, end + 20)) ?? [];
  return (
    next !== undefined &&
    !/(?:ed|ly)$|^(?:who|that|of|in|at|on|for|from|with|and|or|to|by|is|was|has|had|says?|said|told|tells|will|would|could|can|may|did|does|not|than|as)$/.test(
      next,
    )
  );
}

function isSeveral(name: string): boolean {
  return /(?:[^s]s|men|women|people)$/.test(name);
}

function inMarks({marked}: QuoteFrame, {start, end}: NameMention): boolean {
  return marked.some((mark) => mark !== null && mark.start <= start && end <= mark.end);
}
