import type {Token} from "../../text/prose.js";
import type {Clause, NounGroup, Parse} from "../../text/words/clause.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import type {EventClass} from "../event.js";
import {type Frame, framesOf, isLightVerb, isSufferingVerb, nounEvent} from "./event-lexicon.js";

/** What one verb with its objects names. `noun` is the event noun that decided, for light verbs ("held talks"); token index. */
export type VerbCode = {
  readonly class: EventClass;
  readonly cameo: string | null;
  readonly noun: number | null;
  /** The subject suffers it: "came under attack", "was arrested". */
  readonly suffers: boolean;
};

/** The sentence as the coder sees it. */
export type Scene = {
  readonly tokens: readonly Token[];
  readonly parse: Parse;
  /** Is this noun group somebody: a name, a country's people, police, rebels? */
  readonly isActor: (group: NounGroup) => boolean;
  /** The countries named in a run of tokens. */
  readonly sidesIn: (from: number, to: number) => ReadonlySet<string>;
  /** Is this noun group a country by its name? */
  readonly isState: (group: NounGroup) => boolean;
};

/** Codes a clause by the frames of its verb, or by the event noun that a light verb takes as object; null where it names no event. */
export function codeVerb(scene: Scene, clause: Clause): VerbCode | null {
  const {verb} = clause;
  const keys = verbKeys(clause);
  const lemmas = new Lemmas(scene, clause);
  let other: VerbCode | null = null;
  for (const key of keys)
    for (const frame of framesOf(key))
      if (!holds(scene, clause, frame, lemmas)) continue;
      else if (frame.class === "OTHER")
        other ??= {class: frame.class, cameo: frame.cameo, noun: null, suffers: verb.passive};
      else return {class: frame.class, cameo: frame.cameo, noun: null, suffers: verb.passive};
  const held = codeHappening(scene, clause);
  if (held) return held;
  const light = codeLight(scene, clause, keys);
  // "launched a satellite" is only a launch, but "launched an inquiry" is an inquiry.
  return light ?? other;
}

const happenings = new Set(
  "begin commence conclude end erupt finish go happen kick_off occur open resume start take break postpone hold schedule adjourn delay".split(
    " ",
  ),
);

/** "The trial opened", "the vote was held": the subject names the event. */
function codeHappening({tokens}: Scene, {verb, subject, objects}: Clause): VerbCode | null {
  if (!subject || !happenings.has(verb.lemma) || (objects.length > 0 && verb.lemma !== "take")) return null;
  if (
    (verb.lemma === "hold" || verb.lemma === "postpone" || verb.lemma === "schedule" || verb.lemma === "delay") !==
      verb.passive &&
    verb.passive
  )
    return null;
  if (verb.lemma === "take" && tokens[verb.to]?.lower !== "place") return null;
  if (verb.lemma === "break" && verb.particle !== "out") return null;
  if (verb.lemma === "go" && tokens[verb.to]?.lower !== "ahead") return null;
  const part = subject.parts[0]!;
  const found = nounEventAt(tokens, part.head, part.from);
  return found ? {...found, noun: null, suffers: false} : null;
}

function codeLight(scene: Scene, clause: Clause, keys: readonly string[]): VerbCode | null {
  const {verb} = clause;
  for (const key of keys) {
    if (!isLightVerb.has(key) && !isSufferingVerb.has(key)) continue;
    const found = objectEvent(scene, clause);
    if (found) return {...found, suffers: isSufferingVerb.has(key) || verb.passive};
  }
  return null;
}

/** "call_off" before "call": the verb with its particle or first preposition, then alone. */
export function verbKeys({verb, preps, objects}: Clause): readonly string[] {
  const keys: string[] = [];
  if (verb.particle) keys.push(verb.lemma + "_" + verb.particle);
  const prep = preps[0]?.prep;
  // "called home its ambassador in Lima" calls nobody in.
  // "called the claims a fairy tale for voters" calls for nothing.
  const within = (prep === "in" || (prep === "for" && verb.lemma === "call")) && objects.length > 0 && !verb.passive;
  if (prep && prep !== verb.particle && !prep.includes(" ") && !within) keys.push(verb.lemma + "_" + prep);
  keys.push(verb.lemma);
  return keys;
}

/** The objects of a verb: its own, or for "called off the strike" the group after the particle, or the subject of a passive. */
export function objectsOf({verb, objects, preps, subject}: Clause): readonly NounGroup[] {
  if (verb.passive) return subject ? [subject] : [];
  if (objects.length > 0) return objects;
  const first = preps[0];
  const phrasal =
    first && (verb.particle === first.prep || (first.prep === "in" && framesOf(verb.lemma + "_in").length > 0));
  return phrasal ? [first.group] : [];
}

class Lemmas {
  private readonly cache = new Map<string, ReadonlySet<string>>();
  constructor(
    private readonly scene: Scene,
    private readonly clause: Clause,
  ) {}
  at(where: "obj" | "prep" | "subj" | "any"): ReadonlySet<string> {
    let found = this.cache.get(where);
    if (found) return found;
    const {clause} = this;
    const groups: NounGroup[] = [];
    if (where === "obj" || where === "any") groups.push(...objectsOf(clause));
    if (where === "prep" || where === "any") groups.push(...clause.preps.map(({group}) => group));
    const subject = clause.verb.passive ? clause.preps.find(({prep}) => prep === "by")?.group : clause.subject;
    if ((where === "subj" || where === "any") && subject) groups.push(subject);
    if (where === "any") groups.push({from: clause.verb.head + 1, to: Math.max(clause.verb.to, clause.to), parts: []});
    found = new Set(groups.flatMap((group) => this.lemmasOf(group)));
    this.cache.set(where, found);
    return found;
  }
  private lemmasOf({from, to}: NounGroup): string[] {
    const lemmas: string[] = [];
    for (let i = from; i < to && i < from + 40; i++) {
      const {lower, kind} = this.scene.tokens[i]!;
      if (kind === "mark") continue;
      lemmas.push(lemmaOf(lower, "noun"));
      const dash = lower.lastIndexOf("-");
      if (dash > 0) lemmas.push(lemmaOf(lower.slice(dash + 1), "noun"));
    }
    return lemmas;
  }
}

function holds(scene: Scene, clause: Clause, frame: Frame, lemmas: Lemmas): boolean {
  return frame.conditions.every(({where, words}) => {
    switch (where) {
      case "passive":
        return clause.verb.passive;
      case "active":
        return !clause.verb.passive || clause.preps.some(({prep}) => prep === "by");
      case "noobj":
        return !clause.verb.passive && clause.objects.length === 0;
      case "agent": {
        const agent = clause.verb.passive ? clause.preps.find(({prep}) => prep === "by")?.group : clause.subject;
        return agent ? scene.isActor(agent) : false;
      }
      case "thing":
        return !objectsOf(clause).some((group) => scene.isActor(group));
      case "abroad":
        return isAbroad(scene, clause);
      case "state":
        return objectsOf(clause).some(scene.isState);
      case "then":
        return scene.parse.clauses.some(
          ({governor, verb}) =>
            (verb.form === "infinitive" || verb.form === "ing") &&
            scene.parse.clauses[governor] === clause &&
            words.has(verb.lemma),
        );
      case "actor":
        return objectsOf(clause).some((group) => scene.isActor(group));
      default: {
        const here = lemmas.at(where);
        for (const word of words) if (here.has(word)) return true;
        return false;
      }
    }
  });
}

/** Does the act reach another country: one named beside the actor's, or beside a power that the clause does not name ("it", "the government", a bare passive)? */
function isAbroad({tokens, parse, sidesIn}: Scene, {verb, subject, preps, from, to}: Clause): boolean {
  if (
    tokens.slice(Math.min(from, subject?.from ?? from), to).some(({lower}, i, run) => isBoth(lower, run[i + 1]?.lower))
  )
    return true;
  const sides = new Set([...sidesIn(from, to), ...(subject ? sidesIn(subject.from, subject.to) : [])]);
  // "pulled out of the commission it shares with Peru"
  for (const child of parse.clauses)
    if (/^(?:relative|noun)$/.test(child.link) && parse.clauses[child.governor]?.verb === verb)
      for (const side of sidesIn(child.from, child.to)) sides.add(side);
  if (sides.size !== 1) return sides.size > 1;
  const actor = verb.passive ? preps.find(({prep}) => prep === "by")?.group : subject;
  if (!actor) return verb.passive;
  return sidesIn(actor.from, actor.to).size === 0 && power.test(tokens[actor.to - 1]!.lower);
}

/** "The ferry between the two countries". */
function isBoth(word: string, next: string | undefined): boolean {
  return /^(?:both|two)$/.test(word) && next !== undefined && /^(?:countries|nations|neighbou?rs|states)$/.test(next);
}

const power =
  /^(?:army|authorities|cabinet|customs|government|guards|he|it|minister|ministry|navy|officers|officials|parliament|police|premier|president|she|soldiers|they|troops)$/;

// The event noun among the words of the object, its head first: "a mediation effort", "fraud investigations".
function objectEvent(scene: Scene, clause: Clause): Omit<VerbCode, "suffers"> | null {
  const groups = [...objectsOf(clause)];
  for (const {prep, group} of clause.preps) if (prep === "in" || prep === "under" || prep === "on") groups.push(group);
  for (const group of groups)
    for (const part of group.parts)
      for (let i = part.to - 1; i >= part.from; i--) {
        const found = nounEventAt(scene.tokens, i, part.from);
        if (found) return {...found, noun: i};
      }
  return null;
}

const searched = /^(?:apartments?|body|flats?|homes?|houses?|offices?|police|premises|strip|warrants?)$/;

/** The event that the noun at token `i` names, with the word before it if the two together are listed ("hunger strike"). */
export function nounEventAt(tokens: readonly Token[], i: number, from: number) {
  const lemma = lemmaOf(tokens[i]!.lower, "noun");
  // "The search for the miners ended": only who searches a house or a person takes hold of somebody.
  if (lemma === "search" && !tokens.slice(Math.max(0, from), i + 5).some(({lower}) => searched.test(lower)))
    return undefined;
  if (i > from) {
    const pair = nounEvent(lemmaOf(tokens[i - 1]!.lower, "noun") + "-" + lemma);
    if (pair) return pair;
  }
  const direct = nounEvent(lemma);
  if (direct) return direct;
  const dash = lemma.lastIndexOf("-");
  return dash > 0 ? nounEvent(lemma.slice(dash + 1)) : undefined;
}
