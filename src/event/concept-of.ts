import {lemmaOf} from "../text/words/lemma-of.js";
import {type Concept, concepts} from "./english/concept-words.js";
import type {EventClass} from "./event.js";

const byWord = new Map<string, Concept>();
for (const concept of concepts) for (const word of concept.words.split(" ")) byWord.set(word, concept);
/** Verbs that tell only that something happened or began; what did stands before them. */
const happening = /^(?:begin|break_out|come_about|erupt|happen|occur|start|take_place)$/;

/**
 * The kind of happening a trigger tells: the line of the concept table its words stand on, else the lemma itself. The whole
 * trigger is looked up before its head, so that "called off" is not a call; the clause settles what an order is about.
 */
export function conceptOf(lemma: string, trigger: string, clause = "", kind?: EventClass): Concept {
  const words = wordsOf(trigger);
  const head = lemma.toLowerCase();
  const tail = words.slice(1).join("_");
  const verb = head.replace(/\s+/g, "_");
  // "Ordered three diplomats to leave": the order is the expulsion.
  if (
    /^(?:order|tell|ask|give)$/.test(head) &&
    /\b(?:to leave|to go|hours to leave|days to leave|had to go|out of the country|to pack (?:their|his|her|its) (?:bags|things))\b/i.test(
      clause,
    )
  )
    return byWord.get("expel")!;
  if (
    /^(?:overturn|reverse|void|cancel)$/.test(head) &&
    /\b(?:sentences?|convictions?|verdicts?|rulings?)\b/i.test(clause)
  )
    return byWord.get("quash")!;
  // Who dies later of what happened did not die in it.
  if (/^(?:die|death|dead|succumb|perish)$/.test(head) && later.test(clause))
    return {name: "late-death", words: "die succumb"};
  // Who strikes work strikes nobody.
  if (kind === "PROTEST" && head === "strike") return byWord.get("walkout")!;
  // Talks, markets and governments collapse without a crash.
  if (
    /^(?:collapse|break_down)$/.test(head) &&
    /\b(?:bid|coalition|deal|government|negotiations?|market|merger|share|talks|trial|truce)\b/i.test(clause)
  )
    return {name: "=collapse_of", words: head};
  // "Put under sanctions", "placed on the sanctions list": what they have is frozen.
  if (/^(?:add|place|put|slap|impose)$/.test(head) && /\bsanctions?\b/i.test(clause)) return byWord.get("freeze")!;
  // "Was admitted to the clinic" owns up to nothing.
  if (head === "admit" && /\b(?:was|were|been|being|is|are)\s(?:\p{L}+ly\s)?admitted\b(?!\sthat)/iu.test(clause))
    return {name: "=admit_to", words: head};
  // Who gives up a post, hands in a notice or leaves office resigns.
  if (
    /^(?:abandon|give|give_up|hand|hand_in|leave|lose|quit|relinquish|submit|tender|vacate)$/.test(verb) &&
    post.test(clause)
  )
    return byWord.get("resign")!;
  if (head === "find" && /\bguilty\b/i.test(clause)) return byWord.get("convict")!;
  // What opens again was shut before.
  if (head === "open" && /\bopen\p{L}*\s(?:\p{L}+\s){0,2}again\b/iu.test(clause)) return byWord.get("reopen")!;
  // A dam that breaks collapses, as a bridge does.
  if (head === "break" && structure.test(clause)) return byWord.get("collapse")!;
  // An envoy called in is summoned, one called home is recalled.
  if (
    /^(?:bring|call|fly|haul|order|pull|pull_out|take|withdraw|yank)$/.test(verb) &&
    /\b(?:ambassador|envoy|chargé|consul)s?\b/i.test(clause)
  ) {
    if (/\b(?:home|back|withdr[ae]w\w*|out)\b/i.test(clause)) return byWord.get("recall")!;
  }
  if (/^(?:beat|stab|shoot|torture|starve|crush|burn|trample|kick)$/.test(head) && /\bto death\b/i.test(clause))
    return byWord.get("death")!;
  // "Stopped the deliveries" and "cut the gas" halt what was flowing.
  if (/^(?:cease|cut|cut_off|halt|stop|suspend)$/.test(head) && flowing.test(clause)) return byWord.get("halt")!;
  return (
    byWord.get(words.join("_")) ??
    (tail ? byWord.get(`${head}_${tail}`) : undefined) ??
    phraseIn(head, trigger, clause) ??
    subjectOf(head, trigger, clause) ??
    byWord.get(verb) ?? {name: `=${head}`, words: head}
  );
}

/** Behind "in" as part of a verb: "the roof fell in on them". */
const afterParticle = /^(?:about|after|again|and|at|before|by|for|from|on|over|to|when|while|yesterday|\p{L}+day)$/u;

/**
 * "Gave way", "lost their lives", "picked the driver up": the verb with the noun or particle behind it. "Gave way to protests" is no collapse, "fell in six
 * hours" neither.
 */
function phraseIn(head: string, trigger: string, clause: string): Concept | undefined {
  const at = clause.indexOf(trigger);
  if (at < 0) return undefined;
  const behind = wordsOf(clause.slice(at + trigger.length)).slice(0, 4);
  const object = behind.slice(0, 3).findIndex((word) => byWord.has(`${head}_${lemmaOf(word)}`));
  const after = behind[object + 1];
  if (object < 0 || (head === "give" && after === "to")) return undefined;
  if (head === "fall" && behind[object] === "in" && after !== undefined && !afterParticle.test(after)) return undefined;
  return byWord.get(`${head}_${lemmaOf(behind[object]!)}`);
}

/** "The riot erupted", "the raid took place on Tuesday": the kind is that of the noun. */
function subjectOf(head: string, trigger: string, clause: string): Concept | undefined {
  const at = clause.indexOf(trigger);
  const behind = at < 0 ? [] : wordsOf(clause.slice(at + trigger.length));
  const verb = head === "take" && behind[0] === "place" ? "take_place" : head.replace(/\s+/g, "_");
  if (at < 0 || !happening.test(wordsOf(trigger)[1] === "out" ? "break_out" : verb)) return undefined;
  const subject = wordsOf(clause.slice(0, at).replace(/\s(?:at|between|by|in|near|of|on|over|with)\s.*$/is, ""));
  const noun = subject.findLast((word) => !/^(?:had|has|have|first|then|that|which|\p{L}+ly)$/u.test(word));
  return noun === undefined || noun === "strike" ? undefined : byWord.get(lemmaOf(noun));
}

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

const later =
  /\b(?:of the (?:hurt|injured|wounded)|in (?:the |a |an? \w+ )?hospital|(?:from|of|to) (?:her|his|injuries|the|their|wounds)\b.{0,20}\b(?:burns|injuries|wounds)|(?:injured|wounded) in an?)\b/i;
const post =
  /\b(?:gave|give|given|giving|hand\p{L}*|leav\p{L}+|left|lost|quit\p{L}*|relinquish\p{L}*|submit\p{L}*|tender\p{L}*|vacat\p{L}+|abandon\p{L}*)\s(?:up\s|in\s)?(?:(?:her|his|its|my|the|their)\s)?(?:job|notice|office|post|resignation|seat)\b/iu;
const structure =
  /\b(?:bank|bridge|dam|dike|dyke|embankment|levee|sea ?wall)s?\s(?:\p{L}+\s){0,4}br(?:eaks?|oke|oken)\b/iu;
const flowing = /\b(?:deliver|export|flight|gas|import|oil|power|sale|shipment|suppl)/i;

/** The happening without actors ("crash", "quake") that a word names, or null. "Fire" and "burst" are too often verbs of other things. */
export function disasterNamed(lemma: string): Concept | null {
  const concept = /^(?:fire|burst|breach|burn|disappear|wreck|down)$/.test(lemma) ? undefined : byWord.get(lemma);
  return concept?.oneOff ? concept : null;
}
