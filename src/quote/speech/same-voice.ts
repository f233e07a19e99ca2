import type {Speaker} from "../../name/actor.js";
import {roleNouns} from "../../name/english/role-words.js";
import {foldName, knownName} from "../../name/known-names.js";
import {lemmaOf} from "../../text/words/lemma-of.js";

const spokes = /\bspokes(?:man|woman|person|people)\b|\bpress secretary\b/;
const governing =
  /\b(?:government|presidency|presidential|ministry|cabinet|administration|authorities|embassy|foreign office|state department)\b/;

/** Authorities of one field or place are not the government. */
const branch =
  /\b(?:aviation|border|city|coastal|customs|electoral|health|immigration|local|maritime|municipal|port|prison|provincial|railway|regional|road|tax)\s(?:\S+\s)?authorit(?:y|ies)\b/;

const bodies =
  /\b(?:ministry|council|committee|commission|party|union|agency|authority|company|corp|inc|ltd|group|association|court|police|army|department|office|bank|university|institute|federation|board|news|airlines|airways)\b/;

// "Anna Vold", "Salim al-Rashid", "Jan d'Arc": several words, the last in a capital but for a particle.
const personal = /^\p{Lu}.*\s(?:(?:al|el|ad|ar|as|ash|an|at|ibn|bin)-|[dl]['’])?\p{Lu}\S*$/u;

/** Is a name printed like a person's full name? */
export function isFullName(name: string): boolean {
  return personal.test(name);
}

/** How a speaker is told apart from others: by name, by the government or body spoken for, or by a role alone. */
export type Voice = {
  readonly name: string;
  /** "RUS"-like code when the speaker is, or speaks for, that state's government. */
  readonly government: string | null;
  readonly spokesperson: boolean;
  readonly person: boolean;
  /** The last word of the office: of a person's role, or of a name that is an office alone ("government spokesman"). */
  readonly office: string | null;
};

export function voiceOf(speaker: Speaker): Voice {
  const name = foldName(speaker.name).replace(/^(?:the|a|an) /, "");
  const role = (speaker.role ?? "").toLowerCase();
  const known = knownName(speaker.name);
  const metonym = known?.how === "metonym" || (known?.capital === true && speaker.side !== undefined);
  const state = speaker.side ?? known?.sides[0] ?? null;
  const speaksFor = spokes.test(role) || spokes.test(name);
  const governs = !branch.test(name) && (metonym || governing.test(name) || known?.kind === "country");
  return {
    name,
    government: state !== null && (governs || speaksFor) ? state : null,
    spokesperson: speaksFor,
    person: isFullName(speaker.name) && !governs && !bodies.test(name),
    office: lastNoun(isFullName(speaker.name) ? role : /^\p{Ll}/u.test(speaker.name) ? name : ""),
  };
}

/**
 * May two voices be one: the same name, or a government and its spokesperson ("the Kremlin" and its spokesman), or the government under two
 * names ("Lima", "the Peruvian government"). Two named persons are never one.
 */
export function isSameVoice(a: Voice, b: Voice): boolean {
  if (a.name === b.name) return true;
  if (a.government === null || a.government !== b.government) return sameBody(a, b);
  if (a.person && b.person) return false;
  // Of a named person and a government only the spokesperson is its voice.
  if (a.person) return a.spokesperson;
  if (b.person) return b.spokesperson;
  return true;
}

// "the boss of the watchdog" holds the office of a boss.
function lastNoun(phrase: string): string | null {
  const head = phrase
    .split(/ (?:of|at|for|from|in|who|with)\b/)[0]!
    .split(" ")
    .at(-1)!;
  return roleNouns.has(head) ? lemmaOf(head) : null;
}

/** May an office alone ("the spokesman") be the named person who holds one like it? Only their words can tell. */
export function mayBeOne(a: Voice, b: Voice): boolean {
  return !(a.person && b.person) && a.office !== null && b.office !== null && isOneOffice(a.office, b.office);
}

function isOneOffice(a: string, b: string): boolean {
  return a === b || alike.some((group) => group.has(a) && group.has(b));
}

const alike = [
  "boss chief director head leader president chairman chairwoman",
  "spokesman spokeswoman spokesperson",
  "minister secretary",
].map((line) => new Set(line.split(" ")));

/** Two voices that may be one share one of these. */
export function voiceKeys({name, government, office, person}: Voice): string[] {
  const keys = [`name ${name}`];
  if (government !== null) keys.push(`government ${government}`);
  if (office !== null) keys.push(`office ${alike.findIndex((group) => group.has(office)) + 1 || office}`);
  if (!person && name.includes(" ")) keys.push(`body ${name.split(" ").slice(-2).join(" ")}`);
  return keys;
}

// "Halden Port Authority" and "Port Authority": one name ends the other.
function sameBody(a: Voice, b: Voice): boolean {
  if (a.person || b.person) return false;
  const [short, long] = a.name.length < b.name.length ? [a.name, b.name] : [b.name, a.name];
  return short.includes(" ") && long.endsWith(" " + short);
}
