import type {Clause, NounGroup} from "../../text/words/clause.js";
import type {Operator} from "../english/operators-words.js";
import type {Event, EventClass} from "../event.js";
import {aimedAt} from "./aimed-at.js";
import {isForTalks, isWrong} from "./clause-sense.js";
import {isEnvoy} from "./code-envoy.js";
import type {Scene} from "./code-verb.js";
import type {Coded, Who} from "./coded.js";
import {hostileClasses, intended, kindClasses, overlaps, weightOf} from "./event-stance.js";
import type {Cast} from "./find-actor.js";
import {findTarget, hostOf, whoIn} from "./find-target.js";
import {pairUp} from "./pair-up.js";

/** What an operator may ask of the coder of its sentence. */
export type Folding = {
  readonly cast: Cast;
  readonly scene: Scene;
  readonly clauses: readonly Clause[];
  readonly codeAt: (index: number, speaker: NounGroup | null, depth: number) => Coded | null;
  readonly plain: (index: number) => Coded | null;
  readonly made: (
    index: number,
    name: EventClass,
    cameo: string | null,
    source: Who | null,
    target: Who | null,
    modality: Event["modality"],
  ) => Coded;
  /** Marks what the clause takes as told. */
  readonly consumeUnder: (index: number) => void;
  readonly isConsumed: (index: number) => boolean;
  /** Gives an event besides the one returned. */
  readonly push: (coded: Coded) => void;
  readonly resolved: (who: Who | null, subject: NounGroup) => Who | null;
};

type Given = {
  readonly folding: Folding;
  readonly index: number;
  readonly inner: number;
  readonly clause: Clause;
  readonly source: () => Who | null;
  /** The clause that the operator takes, coded. */
  readonly nested: () => Coded | null;
  readonly aimed: (from: Who | null, nested: Coded | null) => Who | null;
};

/**
 * One event for an operator and what it takes: "agreed to meet" is an agreement, "refused to meet" a refusal, "began to shell" shelling.
 * "none" says that nothing happened or was done; null leaves it to the plain verb.
 */
export function foldOperator(
  folding: Folding,
  operator: Operator,
  index: number,
  inner: number,
  speaker: NounGroup | null,
  depth: number,
): Coded | null | "none" {
  const clause = folding.clauses[index]!;
  const {subject, verb, preps} = clause;
  const own = verb.passive ? null : subject;
  const speaks = operator === "say" || operator === "threaten" || operator === "deny" || operator === "demand";
  const given: Given = {
    folding,
    index,
    inner,
    clause,
    nested: () =>
      inner >= 0 && !folding.isConsumed(inner)
        ? folding.codeAt(inner, speaks ? (own ?? speaker) : speaker, depth + 1)
        : null,
    source: () => {
      const actor = verb.passive ? preps.find(({prep}) => prep === "by")?.group : subject;
      const above = clause.link === "noun" && verb.form === "ing" ? folding.clauses[clause.governor]?.subject : null;
      return (actor ? whoIn(folding.cast, actor) : null) ?? (above ? whoIn(folding.cast, above) : null);
    },
    aimed: (from, nested) => {
      if (verb.passive && subject) return whoIn(folding.cast, subject);
      if (nested?.target && !overlaps(nested.target, from)) return nested.target;
      return aimedAt(folding.cast, folding.scene, index, "DEMAND", [from, subject]);
    },
  };
  // "did not say whether": not a claim. "asked not to be named": no request.
  if (verb.negated && operator === "say") {
    folding.consumeUnder(index);
    return "none";
  }
  const innerVerb = inner >= 0 ? folding.clauses[inner]!.verb : null;
  if (operator === "request" && innerVerb?.negated) {
    folding.consumeUnder(index);
    return "none";
  }
  switch (operator) {
    case "say":
      // "told them to leave" is an order.
      return verb.lemma === "tell" && innerVerb?.form === "infinitive" ? ordered(given) : said(given);
    case "deny": {
      const nested = given.nested();
      if (nested) folding.push({...nested, modality: "denied"});
      return folding.plain(index);
    }
    case "agree":
      return agreed(given);
    case "intend":
      return meant(given);
    case "demand":
    case "request":
      // "invited the president to Lima" asks nobody to do anything.
      if (verb.lemma === "invite" && inner < 0) return folding.plain(index);
      return asked(given, operator === "demand" ? "DEMAND" : "REQUEST");
    case "order":
      return ordered(given);
    case "refuse":
      return refused(given);
    case "threaten":
      return threatened(given);
    case "begin":
      return begun(given);
    case "stop":
      return stopped(given);
    case "allow":
      return (given.source() || verb.passive) && inner >= 0 ? let_(given, "CONCEDE", "081") : folding.plain(index);
    case "forbid":
      return given.source() && inner >= 0 ? let_(given, "COERCE", "172") : folding.plain(index);
    case "accuse":
    case "praise": {
      const plain = folding.plain(index);
      folding.consumeUnder(index);
      return plain;
    }
  }
}

/** Verbs of finding out: a body's finding is a happening of its own. */
const findings: ReadonlySet<string> = new Set(["conclude", "determine", "discover", "establish", "find", "rule"]);

/** "said it had paid": the payment, reported; an admission is an event beside it. */
function said(given: Given): Coded | null | "none" {
  const {folding, index, inner, clause, nested} = given;
  // "insisted that the firm pay" demands, "insisted that it had paid" says.
  const verb = inner >= 0 ? folding.clauses[inner]!.verb : null;
  if (
    clause.verb.lemma === "insist" &&
    verb?.form === "finite" &&
    !verb.past &&
    !verb.modal &&
    folding.cast.parse.words[verb.head]!.form === "base"
  )
    return asked(given, "DEMAND");
  const finds = inner >= 0 && findings.has(clause.verb.lemma) && given.source() !== null;
  const own =
    folding.plain(index) ?? (finds ? folding.made(index, "OTHER", null, given.source(), null, "happened") : null);
  if (inner < 0) return own;
  const told = nested();
  const blamed = told || own ? null : blames(given);
  if (blamed) return blamed;
  const reported: Coded | null =
    told && clause.subject && !clause.verb.passive
      ? {
          ...told,
          source: folding.resolved(told.source, clause.subject),
          weight: Math.max(told.weight, weightOf(clause)),
          modality: told.modality === "happened" ? "reported" : told.modality,
        }
      : told;
  if (own && reported) folding.push(reported);
  return own ?? reported ?? "none";
}

/** "The minister said that Armenia was sheltering smugglers": an accusation, where another country is said to do wrong. */
function blames({folding, index, inner, source}: Given): Coded | null {
  const blamed = folding.clauses[inner]!;
  if (!isWrong(folding.scene, blamed)) return null;
  const from = source();
  const target = blamed.subject && whoIn(folding.cast, blamed.subject);
  return from && target && folding.made(index, "ACCUSE", "112", from, target, "happened");
}

/** What is vowed in anger, where no frame says so. */
const grim: ReadonlySet<string> = new Set([
  "answer",
  "avenge",
  "crush",
  "defy",
  "fight",
  "hunt",
  "punish",
  "resist",
  "respond",
  "retaliate",
  "revenge",
]);

function agreed(given: Given): Coded | null {
  const {folding, index, inner, clause} = given;
  const told = given.nested();
  folding.consumeUnder(index);
  if (inner < 0 && /^(?:commit|offer|undertake)$/.test(clause.verb.lemma)) return folding.plain(index);
  if (inner < 0 && clause.verb.lemma === "accept" && clause.objects.length === 0) return null;
  const from = given.source();
  const target = given.aimed(from, told);
  const innerVerb = inner >= 0 ? folding.clauses[inner]!.verb.lemma : "";
  if (!told && grim.has(innerVerb)) return folding.made(index, "THREATEN", "130", from, target, "threatened");
  // "vowed to shoot down any plane" promises nothing good.
  if (
    told &&
    (hostileClasses.has(told.class) || told.class === "THREATEN") &&
    /^(?:vow|swear|promise|pledge)$/.test(clause.verb.lemma)
  )
    return folding.made(index, "THREATEN", "130", from, target, "threatened");
  return pairUp(folding.cast, clause, folding.made(index, "AGREE", "030", from, target, "happened"));
}

function meant(given: Given): Coded | null {
  const {folding, index, inner, clause} = given;
  const {verb, subject, objects, predicate} = clause;
  if (verb.lemma === "want" && objects.length > 0 && inner >= 0) {
    // What another is to admit is told all the same: "wanted Lorn to admit that it had shot down the plane".
    given.nested();
    folding.consumeUnder(index);
    return folding.made(index, "REQUEST", "020", given.source(), whoIn(folding.cast, objects[0]!), "demanded");
  }
  const told = given.nested();
  if (!told && (predicate === "ready" || predicate === "willing") && inner >= 0) {
    folding.consumeUnder(index);
    const from = given.source();
    return folding.made(
      index,
      "AGREE",
      "030",
      from,
      findTarget(folding.cast, folding.scene, inner, [from, subject]),
      "planned",
    );
  }
  // "ready for talks with Chile"
  const forTalks = (predicate === "ready" || predicate === "willing") && isForTalks(folding.cast, clause);
  if (!told && forTalks) {
    const from = given.source();
    return folding.made(index, "AGREE", "030", from, findTarget(folding.cast, folding.scene, index, [from]), "planned");
  }
  if (!told) return folding.plain(index);
  const started = begunWith(given, told);
  // "prepared to attack" shows force; "planned to attack" threatens it.
  if (verb.lemma === "prepare" && predicate === null && (told.class === "FIGHT" || told.class === "ASSAULT"))
    return {...started, class: "MOBILIZE", cameo: "150"};
  return intended(started);
}

function asked(given: Given, name: "DEMAND" | "REQUEST"): Coded | null {
  const {folding, index, inner, clause} = given;
  const told = given.nested();
  folding.consumeUnder(index);
  const from = given.source();
  // "The ambassador was asked to come to the ministry": called in.
  const come = inner >= 0 ? folding.clauses[inner]! : null;
  if (
    come &&
    clause.verb.passive &&
    clause.subject &&
    /^(?:appear|come|report)$/.test(come.verb.lemma) &&
    isEnvoy(folding.cast, clause.subject)
  ) {
    const called = whoIn(folding.cast, clause.subject);
    const host = come.preps.find(({prep}) => prep === "to" || prep === "at")?.group ?? null;
    const made = folding.made(index, "DISAPPROVE", "115", hostOf(folding.cast, host, called), called, "happened");
    return {...made, lemma: "summon"};
  }
  const innerSubject = inner >= 0 ? folding.clauses[inner]!.subject : null;
  const asked =
    name === "DEMAND" && innerSubject && !overlaps(innerSubject, from) ? whoIn(folding.cast, innerSubject) : null;
  const target = asked ?? given.aimed(from, null) ?? given.aimed(from, told);
  if (name === "REQUEST" && !target && inner < 0 && clause.preps.length === 0) return null;
  return folding.made(index, name, name === "DEMAND" ? "100" : "020", from, target, "demanded");
}

const rulers = /^(?:authority|court|government|judge|magistrate|ministry|police|prosecutor|regulator|tribunal)$/;

/** What a court or government orders is done to somebody; what others order is demanded. */
function ordered(given: Given): Coded | "none" {
  const {folding, index} = given;
  const told = given.nested();
  folding.consumeUnder(index);
  const from = given.source();
  const rules = from !== null && rulers.test(folding.cast.parse.words[from.part.head]!.lemma);
  if (!from && given.inner < 0) return "none";
  const goes = given.inner >= 0 && /^(?:depart|go|leave)$/.test(folding.clauses[given.inner]!.verb.lemma);
  if (goes) {
    // "ordered three diplomats to leave" expels them.
    const out = given.clause.verb.passive ? given.clause.subject : (given.clause.objects[0] ?? null);
    const envoys = out?.parts.some(({head}) =>
      /^(?:ambassador|attache|attaché|consul|diplomat|envoy)$/.test(folding.cast.parse.words[head]!.lemma),
    );
    return folding.made(
      index,
      envoys ? "SANCTION" : "COERCE",
      envoys ? "166" : "174",
      from,
      out && whoIn(folding.cast, out),
      "happened",
    );
  }
  const coerces = rules || (told !== null && hostileClasses.has(told.class));
  const target = given.aimed(from, told);
  return folding.made(
    index,
    coerces ? "COERCE" : "DEMAND",
    coerces ? "170" : "100",
    from,
    target,
    rules ? "happened" : "demanded",
  );
}

function refused(given: Given): Coded | "none" {
  const {folding, index, clause} = given;
  const told = given.nested();
  // "declined to comment"
  if (
    given.inner >= 0 &&
    /^(?:answer|comment|discuss|elaborate|identify|name|say|speculate|give|disclose|confirm)$/.test(
      folding.clauses[given.inner]!.verb.lemma,
    )
  ) {
    folding.consumeUnder(index);
    return "none";
  }
  if (clause.verb.lemma === "fail" && !(told && kindClasses.has(told.class))) return "none";
  folding.consumeUnder(index);
  const from = given.source();
  return pairUp(folding.cast, clause, folding.made(index, "REJECT", "120", from, given.aimed(from, told), "happened"));
}

function threatened(given: Given): Coded | "none" {
  const {folding, index, inner, clause} = given;
  const told = given.nested();
  const modal = inner >= 0 ? folding.clauses[inner]!.verb.modal : null;
  if (clause.verb.lemma === "warn" && modal !== "will" && modal !== "would" && told?.class !== "THREATEN") {
    // A warning of what may come threatens only one who is addressed.
    if (!clause.objects.some(folding.scene.isActor)) {
      // "had warned the inspectorate about cracks": said in time, nothing threatened.
      const from = clause.objects.length > 0 && clause.preps.length > 0 ? given.source() : null;
      return told ?? (from ? folding.made(index, "STATEMENT", "012", from, null, "happened") : "none");
    }
  }
  folding.consumeUnder(index);
  const from = given.source();
  return folding.made(index, "THREATEN", "130", from, given.aimed(from, told), "threatened");
}

function begun(given: Given): Coded | null {
  const {folding, index, clause} = given;
  const told = given.nested();
  if (!told) return folding.plain(index);
  const started = begunWith(given, told);
  return folding.cast.tokens[clause.verb.head]!.lower === "going" ? intended(started) : started;
}

function begunWith({clause, source}: Given, told: Coded): Coded {
  return {
    ...told,
    source: told.source ?? source(),
    from: Math.min(told.from, clause.from),
    weight: weightOf(clause),
  };
}

/** Dealings whose end is felt by the other side. */
const trading: ReadonlySet<string> = new Set(
  "buy deliver export import issue pump sell send ship supply trade".split(" "),
);

function stopped(given: Given): Coded | null {
  const {folding, index} = given;
  const told = given.nested();
  // "has stopped delivering gas to the town"
  if (!told && given.inner >= 0 && trading.has(folding.clauses[given.inner]!.verb.lemma)) {
    const from = given.source();
    folding.consumeUnder(index);
    const target = findTarget(folding.cast, folding.scene, given.inner, [from]);
    return from && folding.made(index, "SANCTION", "163", from, target, "happened");
  }
  if (!told) return folding.plain(index);
  const from = given.source();
  if (hostileClasses.has(told.class)) return folding.made(index, "RETREAT", "087", from, told.target, "happened");
  return kindClasses.has(told.class) ? folding.made(index, "SANCTION", "160", from, told.target, "happened") : null;
}

function let_(given: Given, name: "CONCEDE" | "COERCE", cameo: string): Coded {
  const {folding, index, clause} = given;
  const told = given.nested();
  folding.consumeUnder(index);
  const object = clause.objects[0] ?? (clause.verb.passive ? clause.subject : null);
  const from = given.source();
  const target = (object ? whoIn(folding.cast, object) : null) ?? given.aimed(from, told);
  return folding.made(index, name, cameo, from, target, "happened");
}
