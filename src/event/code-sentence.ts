import type {Clause, NounGroup} from "../text/words/clause.js";
import {codeVerb, objectsOf, type Scene, verbKeys} from "./code-verb.js";
import type {Coded, Who} from "./coded.js";
import type {Operator} from "./english/operators-words.js";
import type {Event, EventClass} from "./event.js";
import {framesOf, operatorOf} from "./event-lexicon.js";
import {type Cast, isActorPart} from "./find-actor.js";
import {findTarget, whoIn} from "./find-target.js";

const kind: ReadonlySet<EventClass> = new Set([
  "AGREE",
  "CONSULT",
  "SUPPORT",
  "CONCEDE",
  "COOPERATE",
  "AID",
  "RETREAT",
]);
const hostile: ReadonlySet<EventClass> = new Set([
  "INVESTIGATE",
  "DEMAND",
  "REQUEST",
  "DISAPPROVE",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "PROTEST",
  "MOBILIZE",
  "SANCTION",
  "COERCE",
  "ASSAULT",
  "FIGHT",
]);
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

  constructor(private readonly cast: Cast) {
    const {tokens, parse} = cast;
    this.scene = {tokens, parse, isActor: (group) => group.parts.some((part) => isActorPart(cast, part))};
    this.clauses = parse.clauses;
    const last = this.clauses.findLast((clause) => clause.link === "main" && this.operator(clause) === "say");
    this.trailing = last?.subject && !this.hasComplement(last) ? last.subject : null;
  }

  run(): Coded[] {
    this.clauses.forEach((clause, i) => {
      if (this.consumed.has(i)) return;
      const coded = this.codeAt(i, this.trailing === clause.subject ? null : this.trailing, 0);
      if (coded) this.found.push(coded);
    });
    return this.found.sort((a, b) => a.triggerFrom - b.triggerFrom);
  }

  private operator(clause: Clause): Operator | null {
    if (clause.predicate && clause.verb.lemma === "be") return operatorOf("be_" + clause.predicate) ?? null;
    for (const key of verbKeys(clause)) {
      const operator = operatorOf(key);
      if (operator) return operator;
      // "called off the strike" is not "called".
      if (framesOf(key).length > 0) return null;
    }
    return null;
  }

  private hasComplement(clause: Clause): boolean {
    const index = this.clauses.indexOf(clause);
    return this.clauses.some(({governor, link}) => governor === index && link === "complement");
  }

  /** The first clause that completes this one: "agreed *to meet*", "made a promise *to pay*". */
  private complementOf(index: number): number {
    for (let j = index + 1; j < this.clauses.length && j < index + 6; j++) {
      const {link, governor, noun} = this.clauses[j]!;
      if (governor !== index) continue;
      if (link === "complement") return j;
      if (
        link === "noun" &&
        noun &&
        this.clauses[j]!.verb.form === "infinitive" &&
        objectsOf(this.clauses[index]!).some((group) => group.from <= noun.from && group.to >= noun.to)
      )
        return j;
    }
    return -1;
  }

  private codeAt(index: number, speaker: NounGroup | null, depth: number): Coded | null {
    const clause = this.clauses[index]!;
    this.consumed.add(index);
    if (depth > 6 || isHypothetical(clause)) return null;
    const inner = this.complementOf(index);
    const operator = this.operator(clause);
    const modal = clause.verb.modal;
    if ((modal === "must" || modal === "should" || modal === "ought") && clause.subject) {
      this.consumeUnder(index);
      const source = speaker && whoIn(this.cast, speaker);
      const target = whoIn(this.cast, clause.subject) ?? findTarget(this.cast, this.scene, index, [source]);
      return source && target ? this.made(index, "DEMAND", "100", source, target, "demanded") : null;
    }
    const coded = operator ? this.operated(operator, index, inner, speaker, depth) : this.plain(index);
    return coded === "none" ? null : this.withModal(coded ?? null, index, operator, speaker);
  }

  private plain(index: number): Coded | null {
    const clause = this.clauses[index]!;
    const code = codeVerb(this.scene, clause);
    if (!code) return null;
    const {subject, verb, preps} = clause;
    const by =
      preps.find(({prep}) => prep === "by")?.group ??
      (code.suffers && !verb.passive ? preps.find(({prep}) => prep === "from")?.group : undefined) ??
      null;
    const actor = code.suffers ? by : subject;
    let source = actor ? whoIn(this.cast, actor) : null;
    let target: Who | null = null;
    if (code.suffers) {
      target = subject ? whoIn(this.cast, subject) : null;
      target ??= findTarget(this.cast, this.scene, index, [source]);
    } else target = findTarget(this.cast, this.scene, index, [source, subject]);
    if (!target && source && actor && actor.parts.length > 1 && mutual.has(code.class)) {
      const [one, two] = actor.parts.filter((part) => isActorPart(this.cast, part));
      if (one && two) {
        source = {from: actor.from, to: one.to, part: one};
        target = {from: two.from, to: actor.to, part: two};
      }
    }
    const made = this.made(index, code.class, code.cameo, source, target, "happened");
    return code.noun === null ? made : {...made, triggerTo: Math.max(made.triggerTo, code.noun + 1)};
  }

  private operated(
    operator: Operator,
    index: number,
    inner: number,
    speaker: NounGroup | null,
    depth: number,
  ): Coded | null | "none" {
    const clause = this.clauses[index]!;
    const {subject, verb} = clause;
    const code = () =>
      inner >= 0 && !this.consumed.has(inner)
        ? this.codeAt(
            inner,
            operator === "say" || operator === "threaten" || operator === "deny" || operator === "demand"
              ? (clauseSpeaker(clause) ?? speaker)
              : speaker,
            depth + 1,
          )
        : null;
    const source = () => {
      const actor = verb.passive ? clause.preps.find(({prep}) => prep === "by")?.group : subject;
      return actor ? whoIn(this.cast, actor) : null;
    };
    const aimed = (from: Who | null, nested: Coded | null): Who | null => {
      if (verb.passive && subject) return whoIn(this.cast, subject);
      if (nested?.target && !overlaps(nested.target, from)) return nested.target;
      return findTarget(this.cast, this.scene, index, [from, subject]);
    };
    const consume = () => this.consumeUnder(index);
    switch (operator) {
      case "say": {
        if (inner < 0) return this.plain(index);
        const own = this.plain(index);
        const nested = code();
        const said =
          nested && clause.subject
            ? {
                ...nested,
                source: this.resolved(nested.source, clause.subject),
                weight: Math.max(nested.weight, weightOf(clause)),
                modality: nested.modality === "happened" ? ("reported" as const) : nested.modality,
              }
            : nested;
        if (own && said) this.found.push({...said});
        return own ?? said ?? "none";
      }
      case "deny": {
        const nested = code();
        if (nested) this.found.push({...nested, modality: "denied"});
        return this.plain(index);
      }
      case "agree": {
        const nested = code();
        consume();
        const from = source();
        if (inner < 0 && (verb.lemma === "commit" || verb.lemma === "offer" || verb.lemma === "undertake"))
          return this.plain(index);
        if (inner < 0 && verb.lemma === "accept" && clause.objects.length === 0) return null;
        let target = aimed(from, nested);
        let who = from;
        if (!target && subject && subject.parts.length > 1 && from) {
          const [one, two] = subject.parts.filter((part) => isActorPart(this.cast, part));
          if (one && two)
            [who, target] = [
              {from: subject.from, to: one.to, part: one},
              {from: two.from, to: subject.to, part: two},
            ];
        }
        return this.made(index, "AGREE", "030", who, target, "happened");
      }
      case "intend": {
        const nested = code();
        if (verb.lemma === "want" && clause.objects.length > 0 && inner >= 0) {
          consume();
          return this.made(index, "REQUEST", "020", source(), whoIn(this.cast, clause.objects[0]!), "demanded");
        }
        if (verb.lemma === "prepare" && nested && (nested.class === "FIGHT" || nested.class === "ASSAULT"))
          return {
            ...nested,
            class: "MOBILIZE",
            cameo: "150",
            source: nested.source ?? source(),
            from: Math.min(nested.from, clause.from),
            weight: weightOf(clause),
          };
        if (!nested && (clause.predicate === "ready" || clause.predicate === "willing") && inner >= 0) {
          consume();
          const from = source();
          return this.made(
            index,
            "AGREE",
            "030",
            from,
            findTarget(this.cast, this.scene, inner, [from, subject]),
            "planned",
          );
        }
        if (!nested) return this.plain(index);
        return intended({
          ...nested,
          source: nested.source ?? source(),
          from: Math.min(nested.from, clause.from),
          weight: weightOf(clause),
        });
      }
      case "demand":
      case "request": {
        const nested = code();
        consume();
        const from = source();
        const innerSubject = inner >= 0 ? this.clauses[inner]!.subject : null;
        const target =
          (operator === "demand" && innerSubject && !overlaps(innerSubject, from)
            ? whoIn(this.cast, innerSubject)
            : null) ??
          aimed(from, null) ??
          aimed(from, nested);
        if (operator === "request" && !target && inner < 0 && clause.preps.length === 0) return null;
        return this.made(
          index,
          operator === "demand" ? "DEMAND" : "REQUEST",
          operator === "demand" ? "100" : "020",
          from,
          target,
          "demanded",
        );
      }
      case "order": {
        const nested = code();
        consume();
        const from = source();
        const rules =
          from !== null &&
          /^(?:court|judge|government|police|authority|tribunal|ministry|magistrate|prosecutor|regulator)$/.test(
            this.cast.parse.words[from.part.head]!.lemma,
          );
        return this.made(
          index,
          rules || (nested && hostile.has(nested.class)) ? "COERCE" : "DEMAND",
          rules ? "170" : "100",
          from,
          aimed(from, nested),
          rules ? "happened" : "demanded",
        );
      }
      case "refuse": {
        const nested = code();
        const from = source();
        if (verb.lemma === "fail" && !(nested && kind.has(nested.class))) return "none";
        consume();
        const base = this.made(index, "REJECT", "120", from, aimed(from, nested), "happened");
        if (base.target || !subject || subject.parts.length < 2) return base;
        const [one, two] = subject.parts.filter((part) => isActorPart(this.cast, part));
        return one && two
          ? {
              ...base,
              source: {from: subject.from, to: one.to, part: one},
              target: {from: two.from, to: subject.to, part: two},
            }
          : base;
      }
      case "threaten": {
        const nested = code();
        const innerVerb = inner >= 0 ? this.clauses[inner]!.verb : null;
        if (verb.lemma === "warn") {
          const own =
            innerVerb?.modal === "will" ||
            innerVerb?.modal === "would" ||
            (nested !== null && nested.class === "THREATEN");
          if (!own && !clause.objects.some(this.scene.isActor)) return nested ?? "none";
        }
        consume();
        const from = source();
        return this.made(index, "THREATEN", "130", from, aimed(from, nested), "threatened");
      }
      case "begin": {
        const own = this.plain(index);
        const nested = code();
        const going = verb.lemma === "go" && this.cast.tokens[verb.head]!.lower === "going";
        if (nested) {
          const started = {
            ...nested,
            source: nested.source ?? source(),
            from: Math.min(nested.from, clause.from),
            weight: weightOf(clause),
          };
          return going ? intended(started) : started;
        }
        return own;
      }
      case "stop": {
        const nested = code();
        if (!nested) return this.plain(index);
        const from = source();
        if (hostile.has(nested.class)) return this.made(index, "RETREAT", "087", from, nested.target, "happened");
        return kind.has(nested.class) ? this.made(index, "SANCTION", "160", from, nested.target, "happened") : null;
      }
      case "allow":
      case "forbid": {
        const nested = code();
        const from = source();
        const object = clause.objects[0] ?? (verb.passive ? subject : null);
        if (!from || inner < 0) return this.plain(index);
        consume();
        const target = (object ? whoIn(this.cast, object) : null) ?? aimed(from, nested);
        return operator === "allow"
          ? this.made(index, "CONCEDE", "081", from, target, "happened")
          : this.made(index, "COERCE", "172", from, target, "happened");
      }
      case "accuse":
      case "praise": {
        const own = this.plain(index);
        consume();
        return own;
      }
    }
  }

  /** "Lorn says it will pay": the pronoun is the speaker. */
  private resolved(who: Who | null, subject: NounGroup): Who | null {
    if (who && !who.part.pronoun) return who;
    return whoIn(this.cast, subject) ?? who;
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
    const {modal, negated, perfect} = verb;
    const source = coded.source?.part.pronoun && speaker ? this.resolved(coded.source, speaker) : coded.source;
    const own = {...coded, source};
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
        (clause.verb.particle && this.cast.tokens[clause.verb.to]?.lower === clause.verb.particle ? 2 : 1),
      lemma: clause.verb.lemma,
      weight: weightOf(clause),
    };
  }
}

/** What somebody will do, plans or is ready to do: a kind deed is agreed to, a hostile one threatened. A resignation stays one. */
function intended(coded: Coded): Coded {
  if (coded.cameo === "083" || coded.modality === "demanded" || coded.modality === "denied")
    return {...coded, modality: coded.modality === "happened" ? "planned" : coded.modality};
  if (kind.has(coded.class)) return {...coded, class: "AGREE", cameo: "030", modality: "planned"};
  if (
    hostile.has(coded.class) &&
    coded.class !== "DEMAND" &&
    coded.class !== "REQUEST" &&
    coded.class !== "INVESTIGATE"
  )
    return {...coded, class: "THREATEN", cameo: "130", modality: "threatened"};
  return {...coded, modality: "planned"};
}

function isHypothetical({marker, link}: Clause): boolean {
  return link === "adverbial" && (marker === "if" || marker === "unless" || marker === "whether" || marker === "lest");
}

function clauseSpeaker({subject, verb}: Clause): NounGroup | null {
  return verb.passive ? null : subject;
}

function overlaps(
  a: {readonly from: number; readonly to: number} | null,
  b: {readonly from: number; readonly to: number} | null,
): boolean {
  return a !== null && b !== null && a.from < b.to && a.to > b.from;
}

function weightOf({link, verb}: Clause): number {
  switch (link) {
    case "main":
    case "complement":
      return 3;
    case "coordinate":
      return 2.5;
    case "adverbial":
      return verb.form === "ing" ? 2 : 1.5;
    case "purpose":
      return 1;
    case "relative":
    case "noun":
      return 1;
  }
}
