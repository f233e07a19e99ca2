import {type Concept, concepts} from "./english/concept-words.js";
import type {EventClass} from "./event.js";

const byWord = new Map<string, Concept>();
for (const concept of concepts) for (const word of concept.words.split(" ")) byWord.set(word, concept);

/**
 * The kind of happening a trigger tells: the line of the concept table its words stand on, else the lemma itself. The whole
 * trigger is looked up before its head, so that "called off" is not a call; the clause settles what an order is about.
 */
export function conceptOf(lemma: string, trigger: string, clause = "", kind?: EventClass): Concept {
  const words = trigger
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const head = lemma.toLowerCase();
  const tail = words.slice(1).join("_");
  // "Ordered three diplomats to leave": the order is the expulsion.
  if (
    /^(?:order|tell|ask|give)$/.test(head) &&
    /\b(?:to leave|to go|hours to leave|days to leave|had to go|out of the country)\b/i.test(clause)
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
  // An envoy called in is summoned, one called home is recalled.
  if (/^(?:call|order|bring|fly|withdraw|pull)$/.test(head) && /\b(?:ambassador|envoy|chargé|consul)\b/i.test(clause)) {
    if (/\b(?:home|back|withdr[ae]w\w*|out)\b/i.test(clause)) return byWord.get("recall")!;
  }
  if (/^(?:beat|stab|shoot|torture|starve|crush|burn|trample|kick)$/.test(head) && /\bto death\b/i.test(clause))
    return byWord.get("death")!;
  // "Stopped the deliveries" and "cut the gas" halt what was flowing.
  if (/^(?:cease|cut|cut_off|halt|stop|suspend)$/.test(head) && flowing.test(clause)) return byWord.get("halt")!;
  return (
    byWord.get(words.join("_")) ??
    (tail ? byWord.get(`${head}_${tail}`) : undefined) ??
    byWord.get(head.replace(/\s+/g, "_")) ?? {name: `=${head}`, words: head}
  );
}

const later =
  /\b(?:of the (?:hurt|injured|wounded)|in (?:the |a |an? \w+ )?hospital|(?:from|of|to) (?:her|his|injuries|the|their|wounds)\b.{0,20}\b(?:burns|injuries|wounds)|(?:injured|wounded) in an?)\b/i;
const flowing = /\b(?:deliver|export|flight|gas|import|oil|power|sale|shipment|suppl)/i;

/** The happening without actors ("crash", "quake") that a word names, or null. "Fire" and "burst" are too often verbs of other things. */
export function disasterNamed(lemma: string): Concept | null {
  const concept = /^(?:fire|burst|breach|burn|disappear|wreck|down)$/.test(lemma) ? undefined : byWord.get(lemma);
  return concept?.oneOff ? concept : null;
}
