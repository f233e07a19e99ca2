import type {Clause, NounGroup} from "../../text/words/clause.js";
import type {VerbCode} from "./code-verb.js";
import type {Who} from "./coded.js";
import {type Cast, namesInside} from "./find-actor.js";
import {nameAsWho} from "./find-target.js";

const isSided = ({side}: {readonly side?: string}) => side !== undefined;

/** "The two presidents talked": who speak together, speak with one another. */
export function codeTalk({tokens}: Cast, {subject, verb, objects}: Clause): VerbCode | null {
  if (!subject || objects.length > 0 || !/^(?:chat|converse|speak|talk)$/.test(verb.lemma)) return null;
  const both = tokens.slice(subject.from, subject.from + 2).some(({lower}) => lower === "two" || lower === "both");
  return both || subject.parts.length > 1 ? {class: "CONSULT", cameo: "040", noun: null, suffers: false} : null;
}

/** "The Danish ambassador returned to Oslo, to her post": an envoy who goes back mends what his recall broke. */
export function codeReturn(cast: Cast, {subject, verb, objects, preps}: Clause): VerbCode | null {
  if (!subject || objects.length > 0 || !isGoingBack(verb) || !isEnvoy(cast, subject)) return null;
  const called = cast.tokens.some(({lower}) => /^(?:consultation|consultations|recalled)$/.test(lower));
  const back = preps.some(
    ({prep, group}) =>
      prep === "to" &&
      (cast.tokens.slice(group.from, group.to).some(({lower}) => /^(?:post|embassy|duty)$/.test(lower)) ||
        namesInside(cast, group.from, group.to).some(isSided) ||
        // A town that no list knows is one all the same.
        (!called && /^\p{Lu}/u.test(cast.tokens[group.to - 1]!.text))),
  );
  if (!back) return null;
  // "Peru's ambassador flew back to Lima for consultations": back to those who sent him.
  const own = namesInside(cast, subject.from, subject.to).find(isSided)?.side;
  const home = preps.some(({group}) => namesInside(cast, group.from, group.to).some(({side}) => side === own));
  if (own && home) return called ? {class: "SANCTION", cameo: "161", noun: null, suffers: false} : null;
  return {class: "SUPPORT", cameo: "054", noun: null, suffers: false};
}

/** "Returned", "went back". */
function isGoingBack({lemma, particle}: Clause["verb"]): boolean {
  return lemma === "return" || (particle === "back" && /^(?:come|fly|go|head|travel)$/.test(lemma));
}

/** Does the group name an ambassador, by the word or by a person the article calls one? */
export function isEnvoy(cast: Cast, {from, to}: NounGroup): boolean {
  return (
    cast.tokens.slice(from, to).some(({lower}) => /^(?:ambassador|envoy|consul)s?$/.test(lower)) ||
    namesInside(cast, from, to).some(({key}) => cast.envoys?.has(key))
  );
}

/** "returned to her post in Lima": the host of an envoy. */
export function hostIn(cast: Cast, {verb, subject, preps}: Clause): Who | null {
  if (!isGoingBack(verb) || !subject || !isEnvoy(cast, subject)) return null;
  const own = namesInside(cast, subject.from, subject.to).find(isSided)?.side;
  for (const {prep, group} of preps) {
    const post = /^(?:in|to)$/.test(prep) && namesInside(cast, group.from, group.to).find(isSided);
    if (post && post.side !== own) return nameAsWho(cast, group, post);
  }
  // "Peru's ambassador to Chile flew back to Lima"
  const served = namesInside(cast, subject.from, verb.from).find(({side}) => side !== undefined && side !== own);
  return served ? nameAsWho(cast, subject, served) : null;
}

/** "Fourteen herders walked free from a Kenyan jail": the subject is let go. */
export function codeFreed({subject, verb}: Clause): VerbCode | null {
  const free = verb.particle === "free" && /^(?:go|walk)$/.test(verb.lemma);
  return subject && free ? {class: "CONCEDE", cameo: "084", noun: null, suffers: true} : null;
}
