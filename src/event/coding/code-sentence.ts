import type {Clause, NounGroup} from "../../text/words/clause.js";
import type {Operator} from "../english/operators-words.js";
import type {Event, EventClass} from "../event.js";
import {aimedAt} from "./aimed-at.js";
import {
  complementOf,
  hasComplement,
  isDecided,
  isHypothetical,
  isPhrasal,
  isWrong,
  operatorIn,
  travels,
} from "./clause-sense.js";
import {codeFreed, codeReturn, codeTalk, hostIn, isEnvoy} from "./code-envoy.js";
import {codeVerb, objectsOf, type Scene} from "./code-verb.js";
import type {Coded, Who} from "./coded.js";
import {hostileClasses, intended, kindClasses, overlaps, weightOf} from "./event-stance.js";
import {type Cast, namesInside} from "./find-actor.js";
import {findTarget, hostOf, ownerTowards, whoActs, whoIn} from "./find-target.js";
import {type Folding, foldOperator} from "./fold-operator.js";
import {pairUp} from "./pair-up.js";
import {sceneOf} from "./scene-of.js";

/** Verbs that give something a name. */
const names: ReadonlySet<string> = new Set("brand call dub label term".split(" "));
/** What is aimed at nobody: only an object suffers it, not whoever a phrase names. */
const unaimed: ReadonlySet<EventClass> = new Set(["ACCIDENT", "DISASTER", "DEATH", "OTHER"]);
const mutual: ReadonlySet<EventClass> = new Set(["AGREE", "CONSULT", "SUPPORT", "COOPERATE", "FIGHT", "REJECT"]);

/** The events that the verbs of a sentence name, in text order. Operators ("agreed to", "must", "refused to") are folded into the clause they take. */
export function codeSentence(cast: Cast): Coded[] {
  return new Coder(cast).run();
}

class Coder {
  private readonly scene: Scene;
  private readonly clauses: readonly Clause[];
  private readonly consumed = new Set<number>();
  private readonly found: Coded[] = [];
  private readonly trailing: NounGroup | null;
  private readonly folding: Folding;

  constructor(private readonly cast: Cast) {
    const {parse} = cast;
    this.scene = sceneOf(cast);
    this.clauses = parse.clauses;
    this.folding = {
      cast,
      scene: this.scene,
      clauses: this.clauses,
      codeAt: (index, speaker, depth) => this.codeAt(index, speaker, depth),
      plain: (index) => this.plain(index),
      made: (...given) => this.made(...given),
      consumeUnder: (index) => this.consumeUnder(index),
      isConsumed: (index) => this.consumed.has(index),
      push: (coded) => this.found.push(coded),
      resolved: (who, subject) => this.resolved(who, subject),
    };
    const last = this.clauses.findLast(
      (clause) => clause.link === "main" && operatorIn(cast, parse.clauses.indexOf(clause)) === "say",
    );
    this.trailing = last?.subject && !hasComplement(cast, parse.clauses.indexOf(last)) ? last.subject : null;
  }

  run(): Coded[] {
    this.clauses.forEach((clause, i) => {
      if (this.consumed.has(i)) return;
      const coded = this.codeAt(i, this.trailing === clause.subject ? null : this.trailing, 0);
      if (coded) this.found.push(coded);
    });
    return this.shareTargets().sort((a, b) => a.triggerFrom - b.triggerFrom);
  }

  /** "summoned the ambassador and demanded a release": the second is aimed at whom the first is. */
  private shareTargets(): Coded[] {
    return this.found.map((coded) => {
      const clause = this.clauses[coded.clause]!;
      if (
        coded.target ||
        clause.link !== "coordinate" ||
        !/^(?:COERCE|DEMAND|REQUEST|DISAPPROVE|ACCUSE|REJECT|THREATEN)$/.test(coded.class)
      )
        return coded;
      // "Raided the office of the agency and arrested seven of its people": the agency's.
      if (coded.class === "COERCE" && !clause.objects[0] && !clause.verb.passive) return coded;
      const first = this.found.find((other) => other.clause === clause.governor);
      return first?.target && hostileClasses.has(first.class) ? {...coded, target: first.target} : coded;
    });
  }

  private codeAt(index: number, speaker: NounGroup | null, depth: number): Coded | null {
    const clause = this.clauses[index]!;
    this.consumed.add(index);
    if (depth > 6 || isHypothetical(clause)) return null;
    // "raided the house to find weapons", "an invitation to attend": what is meant, not what was done.
    if (
      depth === 0 &&
      (clause.link === "purpose" ||
        (clause.link === "noun" && clause.verb.form === "infinitive" && !isDecided(this.cast, clause)))
    )
      return null;
    // "called in the envoy to ask": an infinitive that no operator took is an intention too.
    const above = this.clauses[clause.governor];
    if (
      depth === 0 &&
      clause.link === "complement" &&
      clause.verb.form === "infinitive" &&
      above &&
      !/^(?:be|have|appear|happen|say|believe|think|report|seem)$/.test(above.verb.lemma)
    )
      return null;
    // "stopped short of saying": nothing was said.
    if (clause.verb.lemma === "stop" && this.cast.tokens[clause.verb.to]?.lower === "short") {
      this.consumeUnder(index);
      return null;
    }
    const inner = complementOf(this.cast, index);
    const operator = operatorIn(this.cast, index);
    const modal = clause.verb.modal;
    if ((modal === "must" || modal === "should" || modal === "ought") && clause.subject) {
      this.consumeUnder(index);
      const source = speaker && whoIn(this.cast, speaker);
      const target = whoIn(this.cast, clause.subject) ?? findTarget(this.cast, this.scene, index, [source]);
      return source && target ? this.made(index, "DEMAND", "100", source, target, "demanded") : null;
    }
    const coded = operator ? foldOperator(this.folding, operator, index, inner, speaker, depth) : this.plain(index);
    // "will resume tests unless Lorn keeps its word": a threat by its condition.
    const unless =
      modal === "will" || modal === "would"
        ? this.clauses.findIndex(({governor, marker}) => governor === index && marker === "unless")
        : -1;
    if (!coded && unless >= 0 && clause.subject) {
      const source = whoActs(this.cast, clause.subject);
      const other = this.clauses[unless]!.subject;
      return (
        source && this.made(index, "THREATEN", "130", source, other ? whoIn(this.cast, other) : null, "threatened")
      );
    }
    // "said it would not take part": whatever it is, it is refused.
    const nothing = clause.objects[0] !== undefined && this.cast.tokens[clause.objects[0].from]!.lower === "no";
    const refuses = (clause.verb.negated || nothing) && (modal === "will" || modal === "would");
    if (!coded && refuses && speaker && clause.subject && this.cast.parse.words[clause.verb.head]!.tag === "verb") {
      const source = this.resolved(whoIn(this.cast, clause.subject), speaker);
      return (
        source &&
        this.made(index, "REJECT", "120", source, findTarget(this.cast, this.scene, index, [source]), "happened")
      );
    }
    // "Malawi has lied to us," the minister said.
    if (!coded && speaker && clause.subject && isWrong(this.scene, clause))
      return this.made(index, "ACCUSE", "112", whoIn(this.cast, speaker), whoIn(this.cast, clause.subject), "happened");
    return coded === "none" ? null : this.withModal(coded ?? null, index, operator, speaker);
  }

  private plain(index: number): Coded | null {
    const clause = this.clauses[index]!;
    const code =
      codeVerb(this.scene, clause) ?? codeFreed(clause) ?? codeTalk(this.cast, clause) ?? codeReturn(this.cast, clause);
    const purpose =
      travels.has(clause.verb.lemma) && (!code || code.class === "MOBILIZE")
        ? this.purposeOf(index, code !== null)
        : null;
    if (purpose) return purpose;
    // "Chile beat Peru 2-1": a score tells of a match.
    if (!code || ((code.class === "ASSAULT" || code.class === "FIGHT") && hasScore(this.cast.tokens, clause.verb.to)))
      return null;
    const {subject, verb, preps} = clause;
    const by =
      preps.find(({prep}) => prep === "by")?.group ??
      (code.suffers && !verb.passive ? preps.find(({prep}) => prep === "from")?.group : undefined) ??
      null;
    const actor = code.suffers ? by : subject;
    // "the men accused of theft": who they are, and no accusation made now.
    if (code.class === "ACCUSE" && clause.link === "noun" && verb.form === "participle" && !by) return null;
    // "opened fire, killing two": what came of the deed.
    if (
      code.class === "ASSAULT" &&
      clause.link === "adverbial" &&
      verb.form === "ing" &&
      /^(?:kill|injure|wound)$/.test(verb.lemma)
    ) {
      const [dead] = objectsOf(clause);
      return this.made(index, "DEATH", null, null, (dead && whoIn(this.cast, dead)) ?? null, "happened");
    }
    // Those who die suffer it; a crash kills without acting.
    if (code.class === "DEATH" && !verb.passive) {
      const dead =
        clause.verb.lemma === "lose"
          ? subject
          : (objectsOf(clause)[0] ?? (clause.verb.lemma === "kill" ? null : subject));
      return this.made(index, "DEATH", null, null, dead && whoIn(this.cast, dead), "happened");
    }
    // "troops were put on alert", "guerrillas have been disarmed": those moved are those who move.
    if (code.suffers && verb.passive && !by && (code.class === "MOBILIZE" || code.class === "RETREAT")) {
      const moved = subject ? whoIn(this.cast, subject) : null;
      return this.made(
        index,
        code.class,
        code.cameo,
        moved,
        findTarget(this.cast, this.scene, index, [moved, subject]),
        "happened",
      );
    }
    // "the ambassador was called home": she stands for those who call her.
    if (
      code.class === "SANCTION" &&
      verb.passive &&
      !by &&
      subject &&
      /^(?:bring|call|recall|withdraw)$/.test(verb.lemma)
    ) {
      const called = whoIn(this.cast, subject);
      if (isEnvoy(this.cast, subject)) return this.made(index, "SANCTION", "161", called, null, "happened");
    }
    // "the Lornish ambassador in Vell was summoned to the foreign ministry": by those he is called to.
    if (code.cameo === "115" && verb.passive && !by && subject) {
      const called = whoIn(this.cast, subject);
      const host = preps.find(({prep}) => prep === "to")?.group;
      return this.made(index, code.class, code.cameo, hostOf(this.cast, host ?? null, called), called, "happened");
    }
    // "Peru's airspace was closed to Chilean aircraft": whose it is shuts it.
    const shut = verb.passive && !by && (code.class === "SANCTION" || code.class === "CONCEDE");
    const owner = shut ? ownerTowards(this.cast, clause) : null;
    if (owner) return this.made(index, code.class, code.cameo, owner.source, owner.target, "happened");
    const decided = clause.link === "noun" && verb.form === "infinitive" ? this.clauses[clause.governor] : undefined;
    const decider = decided?.preps.find(({prep}) => prep === "by")?.group;
    if (decider) {
      const court = whoIn(this.cast, decider);
      return this.made(
        index,
        code.class,
        code.cameo,
        court,
        findTarget(this.cast, this.scene, index, [court]),
        "happened",
      );
    }
    // "issued a statement condemning": the one who issued it.
    const above = clause.link === "noun" && verb.form === "ing" ? this.clauses[clause.governor]?.subject : null;
    const source =
      (actor ? whoActs(this.cast, actor) : null) ?? (above && !code.suffers ? whoIn(this.cast, above) : null);
    let target: Who | null = null;
    if (code.suffers) {
      target = subject ? whoIn(this.cast, subject) : null;
      // "was handed over to Danish officials": those who receive him are dealt with.
      const given = /^(?:give|hand|return|turn)$/.test(verb.lemma)
        ? preps.find(
            ({prep, group}) =>
              prep === "to" && namesInside(this.cast, group.from, group.to).some(({side}) => side !== undefined),
          )
        : undefined;
      target = (given && whoIn(this.cast, given.group)) ?? target;
      target ??= findTarget(this.cast, this.scene, index, [source]);
    } else if (unaimed.has(code.class)) {
      const object = objectsOf(clause).find(this.scene.isActor);
      target = object ? whoIn(this.cast, object) : null;
    } else if (names.has(verb.lemma) && /^(?:DISAPPROVE|REJECT)$/.test(code.class)) {
      // "called the measure an insult between brothers": the brothers are no target.
      const object = clause.objects.find(({from}) => !/^(?:an?|my|our)$/.test(this.cast.tokens[from]!.lower));
      target = object ? whoIn(this.cast, object) : null;
    } else target = aimedAt(this.cast, this.scene, index, code.class, [source, subject]) ?? hostIn(this.cast, clause);
    const alone = this.made(index, code.class, code.cameo, source, target, "happened");
    const made = mutual.has(code.class) ? pairUp(this.cast, clause, alone) : alone;
    const near = code.noun !== null && code.noun >= made.triggerFrom && code.noun < made.triggerTo + 6;
    return near ? {...made, triggerTo: Math.max(made.triggerTo, code.noun! + 1)} : made;
  }

  /** "flew to Lorn to meet the rebels", "sent observers to investigate": what the journey is for is the event. */
  private purposeOf(index: number, mustAsk: boolean): Coded | null {
    const child = this.clauses.findIndex(
      ({link, governor, verb}) =>
        governor === index && verb.form === "infinitive" && (link === "purpose" || link === "complement"),
    );
    if (child < 0 || this.consumed.has(child)) return null;
    const nested = this.codeAt(child, null, 5);
    if (
      !nested ||
      !/^(?:INVESTIGATE|CONSULT|AID|COOPERATE)$/.test(nested.class) ||
      (mustAsk && nested.class === "COOPERATE")
    )
      return null;
    const clause = this.clauses[index]!;
    const subject = clause.verb.passive ? null : clause.subject;
    return {
      ...nested,
      source: (subject && whoIn(this.cast, subject)) ?? nested.source,
      from: Math.min(nested.from, clause.from),
      weight: weightOf(clause),
    };
  }

  /** "Lorn says it will pay": the pronoun is the speaker. */
  private resolved(who: Who | null, subject: NounGroup): Who | null {
    if (!who?.part.pronoun) return who;
    return whoActs(this.cast, subject) ?? who;
  }

  private consumeUnder(index: number) {
    for (let j = index + 1; j < this.clauses.length; j++) {
      const {governor, link} = this.clauses[j]!;
      if (
        governor >= index &&
        (governor === index || this.consumed.has(governor)) &&
        (link === "complement" || (link === "noun" && this.clauses[j]!.verb.form === "infinitive"))
      )
        this.consumed.add(j);
    }
  }

  private withModal(
    coded: Coded | null,
    index: number,
    operator: Operator | null,
    speaker: NounGroup | null,
  ): Coded | null {
    const {verb, subject} = this.clauses[index]!;
    if (!coded || coded.clause !== index) return coded;
    const {perfect} = verb;
    const [object] = objectsOf(this.clauses[index]!);
    const nothing = object !== undefined && object.from >= verb.to && this.cast.tokens[object.from]!.lower === "no";
    const nobody =
      nothing ||
      (subject !== null &&
        (/^(?:no|nobody|none|neither|not)$/.test(this.cast.tokens[subject.from]!.lower) ||
          this.cast.tokens[subject.from - 1]?.lower === "not"));
    const negated = verb.negated || nobody;
    // "is to be discussed": planned.
    const up = this.clauses[this.clauses[index]!.governor];
    const isTo =
      verb.form === "infinitive" &&
      up !== undefined &&
      up.predicate === null &&
      this.cast.parse.words[up.verb.head]!.tag === "be" &&
      // "there was nothing to discuss" plans nothing
      up.objects.length === 0 &&
      (up.subject === null || this.cast.tokens[up.subject.from]!.lower !== "there");
    const modal = verb.modal ?? (isTo ? "will" : null);
    // A speaker named only at the end ("..., Lorn said") is "it" or "he", hardly "they".
    const back =
      speaker !== null &&
      !(speaker === this.trailing && coded.source && this.cast.tokens[coded.source.from]!.lower === "they");
    const source = coded.source?.part.pronoun && speaker && back ? this.resolved(coded.source, speaker) : coded.source;
    const own = {...coded, source};
    // "has issued no more visas": what was kindly given stops.
    if (nothing && kindClasses.has(own.class) && this.cast.tokens[object.from + 1]?.lower === "more")
      return {...own, class: "SANCTION", cameo: "163"};
    if (negated) {
      if (operator === "say" || operator === "begin") return null;
      if (coded.class === "REJECT" || operator === "refuse") return null;
      if ((modal === "will" || modal === "would" || modal === "can" || modal === "could") && subject)
        return {...own, class: "REJECT", cameo: "120"};
      return null;
    }
    if (modal === "will" || (modal === "would" && speaker) || (modal === "would" && verb.form === "finite" && !perfect))
      return operator ? {...own, modality: own.modality === "happened" ? "planned" : own.modality} : intended(own);
    if ((modal === "may" || modal === "might" || modal === "could" || modal === "can") && !perfect) return null;
    return own;
  }

  private made(
    index: number,
    name: EventClass,
    cameo: string | null,
    source: Who | null,
    target: Who | null,
    modality: Event["modality"],
  ): Coded {
    const clause = this.clauses[index]!;
    return {
      class: name,
      cameo,
      source,
      target: target && source && overlaps(target, source) && !target.mention ? null : target,
      modality,
      clause: index,
      from: clause.from,
      to: clause.to,
      triggerFrom: clause.verb.head,
      triggerTo:
        clause.verb.head +
        (isPhrasal(clause) && this.cast.tokens[clause.verb.to]?.lower === clause.verb.particle ? 2 : 1),
      lemma: clause.verb.lemma,
      weight: weightOf(clause),
    };
  }
}

function hasScore(tokens: Cast["tokens"], from: number): boolean {
  for (let i = from; i + 2 < tokens.length && i < from + 10; i++)
    if (
      /^\d{1,3}$/.test(tokens[i]!.text) &&
      /^[-–]$/.test(tokens[i + 1]!.text) &&
      /^\d{1,3}$/.test(tokens[i + 2]!.text)
    )
      return true;
  return false;
}
