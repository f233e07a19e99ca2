import {lemmaOf} from "../../text/words/lemma-of.js";
import {verbFrames} from "../english/frames-lexicon.js";
import {eventNouns, lightVerbs, sufferingVerbs} from "../english/nouns-lexicon.js";
import {type Operator, operatorWords} from "../english/operators-words.js";
import {nounSets} from "../english/sets-words.js";
import {stateFrames} from "../english/states-lexicon.js";
import {type EventClass, ploverClasses} from "../event.js";

/** One way a verb names an event. Conditions are checked against the words around it. */
export type Frame = {
  readonly class: EventClass;
  readonly cameo: string | null;
  readonly conditions: readonly {
    readonly where:
      | "obj"
      | "prep"
      | "subj"
      | "any"
      | "then"
      | "noobj"
      | "passive"
      | "active"
      | "actor"
      | "agent"
      | "thing"
      | "abroad"
      | "state";
    readonly words: ReadonlySet<string>;
  }[];
};

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));
const sets = new Map(
  Object.entries(nounSets).map(([name, words]) => [
    name,
    new Set([...setOf(words)].map((word) => lemmaOf(word, "noun"))),
  ]),
);
const classes: ReadonlySet<string> = new Set(ploverClasses);

const frames = new Map<string, Frame[]>();
for (const line of `${verbFrames.trim()}\n${stateFrames.trim()}`.split("\n")) {
  const colon = line.indexOf(" : ");
  const [name = "", cameo = "", ...conditions] = line.slice(0, colon).split(" ");
  if (!classes.has(name)) continue;
  const frame: Frame = {
    class: name as EventClass,
    cameo: cameo === "" || cameo.startsWith("00") ? null : cameo,
    conditions: conditions.filter(Boolean).map((condition) => {
      const [where = "", what = ""] = condition.split(":");
      const words = what.startsWith('"') ? new Set([what.slice(1, -1)]) : (sets.get(what) ?? new Set<string>());
      return {where: where as Frame["conditions"][number]["where"], words};
    }),
  };
  for (const verb of setOf(line.slice(colon + 3))) frames.set(verb, [...(frames.get(verb) ?? []), frame]);
}

// The more a frame asks for, the more it knows.
for (const list of frames.values()) list.sort((a, b) => b.conditions.length - a.conditions.length);

const nouns = new Map<string, {class: EventClass; cameo: string | null}>();
for (const line of eventNouns.trim().split("\n")) {
  const colon = line.indexOf(": ");
  const [name = "", cameo = ""] = line.slice(0, colon).split(" ");
  for (const noun of setOf(line.slice(colon + 2)))
    nouns.set(noun, {class: name as EventClass, cameo: cameo.startsWith("00") && cameo !== "001" ? null : cameo});
}

const operators = new Map<string, Operator>();
for (const [operator, words] of Object.entries(operatorWords))
  for (const word of setOf(words)) if (!operators.has(word)) operators.set(word, operator as Operator);

/** The frames of a verb (with particle, "call_off"), most special first. */
export function framesOf(verb: string): readonly Frame[] {
  return frames.get(verb) ?? [];
}

/** The event a noun lemma, or two joined by a hyphen ("hunger-strike"), names. */
export function nounEvent(lemma: string): {readonly class: EventClass; readonly cameo: string | null} | undefined {
  return nouns.get(lemma);
}

/** How a verb or "be_" adjective sets the clause it takes: agreed, demanded, refused. */
export function operatorOf(verb: string): Operator | undefined {
  return operators.get(verb);
}

export const isLightVerb: ReadonlySet<string> = setOf(lightVerbs);
export const isSufferingVerb: ReadonlySet<string> = setOf(sufferingVerbs);
