import type {Clause, ClauseLink, NounGroup, Reading} from "./clause.js";
import {farNouns, objectControl, statementVerbs, takesInfinitive} from "./english/control-words.js";
import type {Phrase, VerbPhrase} from "./phrase.js";

type Left = {
  readonly subject: NounGroup | null;
  readonly link: ClauseLink;
  readonly governor: number;
  readonly marker: string | null;
  readonly noun: NounGroup | null;
  /** Does the subject stand in this clause itself? */
  readonly own: boolean;
};

/** Looks left of the verb phrase at `at` for what acts, and for the clause or noun it hangs on. */
export function findSubject(
  reading: Reading,
  at: number,
  verb: VerbPhrase,
  clauses: readonly Clause[],
  verbAt: readonly number[],
): Left {
  if (verb.form === "infinitive") return infinitive(reading, at, clauses, verbAt);
  if (verb.form === "ing" || verb.form === "participle") return participle(reading, at, verb, clauses);
  return finite(reading, at, clauses, verbAt);
}

const nothing: Left = {subject: null, link: "main", governor: -1, marker: null, noun: null, own: false};

function finite(reading: Reading, at: number, clauses: readonly Clause[], verbAt: readonly number[]): Left {
  const {tokens, phrases} = reading;
  let i = at - 1;
  while (i >= 0 && (isSkipped(phrases[i]!) || isTimePhrase(reading, i))) i--;
  const before = phrases[i];
  if (!before) return nothing;
  const last = clauses.length - 1;
  if (before.kind === "relative") {
    const noun = antecedent(reading, i);
    return {subject: noun, link: "relative", governor: last, marker: tokens[before.from]!.lower, noun, own: false};
  }
  if (before.kind === "conjunction") {
    // "..., ten days after thousands marched, and said": after a comma the main statement goes on.
    const comma = phrases[i - 1];
    const partner = partnerOf(clauses, comma?.kind === "mark" && isComma(reading, comma));
    return {
      subject: clauses[partner]?.subject ?? null,
      link: "coordinate",
      governor: partner,
      marker: null,
      noun: null,
      own: false,
    };
  }
  if (before.kind === "mark" && isComma(reading, before)) {
    // "Hollis, who had left, will return"; "the union, once a giant, said": back over what stands between the commas.
    const open = previousComma(reading, i - 1);
    const partner = partnerOf(clauses);
    // "who accused Lorn and, later in May, turned down": what stands between the commas begins with "and".
    if (
      partner >= 0 &&
      (phrases[open + 1]?.kind === "conjunction" || phrases[open - 1]?.kind === "conjunction") &&
      (verbAt[last] ?? -1) < open
    )
      return {
        subject: clauses[partner]!.subject,
        link: "coordinate",
        governor: partner,
        marker: null,
        noun: null,
        own: false,
      };
    const subject = groupEndingBefore(reading, open >= 0 ? open : i);
    const relative = clauses[last]?.link === "relative" && (verbAt[last] ?? -1) > open;
    if (subject && (open >= 0 || !clauses.length))
      return {
        ...leadOf(reading, subject, clauses, verbAt),
        subject,
        governor: relative ? (clauses[last]?.governor ?? -1) : -1,
        own: true,
      };
    return {
      ...nothing,
      subject: clauses[partnerOf(clauses)]?.subject ?? null,
      link: "coordinate",
      governor: partnerOf(clauses),
    };
  }
  const subject = subjectLeft(reading, i, clauses, verbAt);
  if (!subject) return {...nothing, governor: last};
  // "the man who shot him was jailed": what ends a relative clause is not the subject; its antecedent is.
  const inner = clauses[last];
  const ends = inner?.objects.includes(subject) || inner?.preps.some(({group}) => group === subject);
  if (inner?.link === "relative" && inner.noun && ends)
    return {...leadOf(reading, inner.noun, clauses, verbAt), subject: inner.noun, own: true};
  return {...leadOf(reading, subject, clauses, verbAt), subject, own: true};
}

// What leads the clause whose subject is this group: "that", "after", nothing.
function leadOf(reading: Reading, subject: NounGroup, clauses: readonly Clause[], verbAt: readonly number[]): Left {
  const {tokens, phrases} = reading;
  let i = phrases.findIndex((phrase) => phrase.from >= subject.from) - 1;
  while (i >= 0 && (isSkipped(phrases[i]!) || isTimePhrase(reading, i))) i--;
  const lead = phrases[i];
  const last = lastBefore(verbAt, i);
  if (!lead) return nothing;
  const word = tokens[lead.from]!.lower;
  if (lead.kind === "subordinator")
    return {
      ...nothing,
      link: word === "that" || word === "whether" || word === "how" || word === "why" ? "complement" : "adverbial",
      governor: last,
      marker: word,
    };
  if (lead.kind === "relative") return {...nothing, link: "relative", governor: last, marker: word};
  // "said it would pay", "told reporters Lorn had paid": a statement without "that".
  const speaks = clauses[last];
  if (lead.kind === "verb" && last >= 0) return {...nothing, link: "complement", governor: last};
  if (speaks && isStatementVerb(speaks.verb.lemma) && verbAt[last]! >= i - 2 && lead.kind === "noun")
    return {...nothing, link: "complement", governor: last};
  if (lead.kind === "conjunction") return {...nothing, link: "coordinate", governor: -1};
  // "left the commission it shares with Peru"
  const contact = lead.kind === "noun" && !lead.time && lead.to === subject.from && last >= 0;
  if (contact && /^(?:he|it|she|they|we)$/.test(tokens[subject.from]!.lower))
    return {...nothing, link: "relative", governor: last};
  return nothing;
}

function isStatementVerb(lemma: string): boolean {
  return statementVerbs.has(lemma);
}

// The nearest group to the left that is no prepositional object, back over participles that hang on it.
function subjectLeft(
  reading: Reading,
  from: number,
  clauses: readonly Clause[],
  verbAt: readonly number[],
): NounGroup | null {
  const {phrases} = reading;
  let fallback: NounGroup | null = null;
  for (let i = from, guard = 0; i >= 0 && guard < 24; guard++) {
    const phrase = phrases[i]!;
    if (isSkipped(phrase) || phrase.kind === "adjective") {
      i--;
      continue;
    }
    if (phrase.kind === "noun") {
      const start = groupStart(reading, i);
      const group = reading.groups.get(start)!.group;
      const before = phrases[start - 1];
      if (before?.kind === "preposition") {
        fallback ??= phrase.time ? null : group;
        i = start - 2;
        continue;
      }
      if (phrase.time) {
        i = start - 1;
        continue;
      }
      return group;
    }
    if (
      phrase.kind === "verb" &&
      (phrase.form === "participle" || phrase.form === "ing") &&
      phrases[i - 1]?.kind === "noun"
    ) {
      i--;
      continue;
    }
    if (phrase.kind === "preposition") {
      i--;
      continue;
    }
    // "the number of people killed when a ferry sank has risen": back over a clause inside the subject, if its noun is still free.
    if (phrase.kind === "verb" && phrase.form === "finite") {
      const inner = clauses[verbAt.indexOf(i)];
      if (inner?.link !== "adverbial" && inner?.link !== "relative") break;
      let lead = i;
      while (lead >= 0 && phrases[lead]!.kind !== "subordinator" && phrases[lead]!.kind !== "relative") lead--;
      const outer: NounGroup | null = lead > 0 ? subjectLeft(reading, lead - 1, [], []) : null;
      const free = outer && !clauses.some(({subject, verb}) => subject === outer && verb.form === "finite");
      return free ? outer : fallback;
    }
    break;
  }
  return fallback;
}

function infinitive(reading: Reading, at: number, clauses: readonly Clause[], verbAt: readonly number[]): Left {
  const {phrases, words} = reading;
  const last = clauses.length - 1;
  const governor = clauses[last];
  let i = at - 1;
  while (i >= 0 && (isSkipped(phrases[i]!) || isTimePhrase(reading, i))) i--;
  const before = phrases[i];
  if (!before) return nothing;
  if (!governor) {
    const noun = before.kind === "noun" ? reading.groups.get(groupStart(reading, i))!.group : null;
    return {...nothing, link: noun ? "noun" : "main", noun, subject: noun};
  }
  const verbIndex = verbAt[last]!;
  const controlled = objectControl.has(governor.verb.lemma);
  const subject = controlled
    ? governor.verb.passive
      ? governor.subject
      : (governor.objects[0] ?? onObject(governor) ?? governor.subject)
    : governor.subject;
  if (before.kind === "conjunction") {
    // "agreed to meet and to talk": beside the infinitive before.
    const beside = governor.verb.form === "infinitive" ? governor.governor : last;
    return {
      ...nothing,
      link: governor.verb.form === "infinitive" ? governor.link : "complement",
      governor: beside,
      subject: clauses[beside]?.subject ?? subject,
      marker: "to",
      noun: governor.noun,
    };
  }
  if (i === verbIndex || words[governor.verb.head]!.tag === "be")
    return {...nothing, link: "complement", governor: last, subject, marker: "to"};
  if (before.kind === "noun") {
    const start = groupStart(reading, i);
    const group = reading.groups.get(start)!.group;
    // The object itself ("urged Lorn to go", "made a promise to go"), or a noun deeper in the clause.
    if (controlled && (group === governor.objects[0] || group === onObject(governor)))
      return {...nothing, link: "complement", governor: last, subject, marker: "to"};
    if (takesInfinitive.has(words[group.parts.at(-1)!.head]!.lemma))
      return {...nothing, link: "noun", governor: last, subject: governor.subject, marker: "to", noun: group};
  }
  // "a decision by a court on Tuesday to extend": the noun stands further off.
  for (const group of [...governor.objects, ...governor.preps.map((one) => one.group)])
    if (group.parts.some((part) => farNouns.has(words[part.head]!.lemma)))
      return {...nothing, link: "noun", governor: last, subject: governor.subject, marker: "to", noun: group};
  if (controlled && governor.objects.length > 0)
    return {...nothing, link: "complement", governor: last, subject, marker: "to"};
  return {...nothing, link: "purpose", governor: last, subject: governor.subject, marker: "to"};
}

function onObject(clause: Clause): NounGroup | undefined {
  return clause.preps.find(({prep}) => prep === "on" || prep === "for" || prep === "upon" || prep === "to")?.group;
}

function participle(reading: Reading, at: number, verb: VerbPhrase, clauses: readonly Clause[]): Left {
  const {tokens, phrases} = reading;
  const last = clauses.length - 1;
  const governor = clauses[last];
  let i = at - 1;
  while (i >= 0 && (isSkipped(phrases[i]!) || isTimePhrase(reading, i))) i--;
  const before = phrases[i];
  if (!before) return nothing;
  if (before.kind === "preposition") {
    const prep = tokens[before.from]!.lower;
    const controlled = governor !== undefined && objectControl.has(governor.verb.lemma);
    const subject = !governor
      ? null
      : controlled && !governor.verb.passive
        ? (governor.objects[0] ?? governor.subject)
        : governor.subject;
    return {
      ...nothing,
      link:
        prep === "of" ||
        prep === "for" ||
        prep === "from" ||
        prep === "to" ||
        prep === "with" ||
        prep === "against" ||
        prep === "in"
          ? "complement"
          : "adverbial",
      governor: last,
      subject,
      marker: prep,
    };
  }
  if (before.kind === "subordinator")
    return {
      ...nothing,
      link: "adverbial",
      governor: last,
      subject: governor?.subject ?? null,
      marker: tokens[before.from]!.lower,
    };
  // "a report, published in March,": hangs on the noun before the comma.
  if (before.kind === "mark" && verb.form === "participle" && phrases[i - 1]?.kind === "noun") {
    const group = reading.groups.get(groupStart(reading, i - 1))?.group ?? null;
    if (group && !group.parts[0]!.time) return {...nothing, link: "noun", governor: last, subject: group, noun: group};
  }
  if (before.kind === "mark") {
    const subject = withWhom(reading, i, governor) ?? governor?.subject ?? null;
    return {...nothing, link: "adverbial", governor: last, subject, marker: null};
  }
  if (before.kind === "conjunction") {
    const same = governor?.verb.form === verb.form;
    return {
      ...nothing,
      link: same ? governor.link : "coordinate",
      governor: same ? governor.governor : last,
      subject: governor?.subject ?? null,
      marker: same ? governor.marker : null,
      noun: same ? governor.noun : null,
    };
  }
  if (before.kind === "noun") {
    const group = reading.groups.get(groupStart(reading, i))!.group;
    return {...nothing, link: "noun", governor: last, subject: group, noun: group};
  }
  if (before.kind === "verb")
    return {...nothing, link: "complement", governor: last, subject: governor?.subject ?? null};
  return {...nothing, governor: last, subject: governor?.subject ?? null, link: "adverbial"};
}

/** "..., with Ada Lund, the mayor, accusing him": who stands behind ", with" does it. */
function withWhom(reading: Reading, at: number, governor: Clause | undefined): NounGroup | null {
  const {tokens} = reading;
  const group = governor?.preps.findLast(({prep}) => prep === "with")?.group;
  if (!group || tokens[group.from - 2]?.text !== ",") return null;
  // Only the apposition may stand between.
  const mark = reading.phrases[at]!.from;
  const commas = tokens.slice(group.to, mark + 1).filter(({text}) => text === ",");
  return commas.length <= 2 && mark - group.to < 16 ? group : null;
}

// The clause whose subject a verb after "and" shares: the last one that is not inside a relative or a purpose.
function partnerOf(clauses: readonly Clause[], outer = false): number {
  for (let i = clauses.length - 1; i >= 0; i--) {
    const {verb, link} = clauses[i]!;
    if (outer && link === "relative") continue;
    if (outer && link === "adverbial" && /^(?:after|before|since|until)$/.test(clauses[i]!.marker ?? "")) continue;
    if (verb.form === "finite" && (link !== "relative" || isLast(clauses, i))) return i;
  }
  return -1;
}

// Nothing but what hangs on it follows it: "who accused Lorn of hiding the wreck, and".
function isLast(clauses: readonly Clause[], index: number): boolean {
  for (let i = index + 1; i < clauses.length; i++)
    if (clauses[i]!.verb.form === "finite" || clauses[i]!.governor < index) return false;
  return true;
}

function lastBefore(verbAt: readonly number[], phrase: number): number {
  let i = verbAt.length - 1;
  while (i >= 0 && verbAt[i]! > phrase) i--;
  return i;
}

function isSkipped(phrase: Phrase): boolean {
  return phrase.kind === "adverb" || phrase.kind === "other";
}

function isTimePhrase({phrases, tokens}: Reading, i: number): boolean {
  const phrase = phrases[i]!;
  if (phrase.kind === "noun") return phrase.time;
  const next = phrases[i + 1];
  return phrase.kind === "preposition" && next?.kind === "noun" && next.time && tokens[phrase.from]!.lower !== "of";
}

function isComma({tokens}: Reading, phrase: Phrase): boolean {
  const {text} = tokens[phrase.from]!;
  return text === "," || text === "–" || text === "—";
}

function previousComma(reading: Reading, from: number): number {
  for (let i = from; i >= 0 && i > from - 30; i--)
    if (reading.phrases[i]!.kind === "mark" && isComma(reading, reading.phrases[i]!)) return i;
  return -1;
}

/** First phrase of the group that the noun phrase at `i` belongs to. */
function groupStart({groups}: Reading, i: number): number {
  for (let start = i; start >= 0 && start > i - 40; start--) {
    const found = groups.get(start);
    if (found && found.next > i) return start;
  }
  return i;
}

/** What "which" and "who" stand for: the group before, but "the crash in Lorn, which": the crash. */
function antecedent(reading: Reading, at: number): NounGroup | null {
  let i = at - 1;
  while (i >= 0 && (isSkipped(reading.phrases[i]!) || reading.phrases[i]!.kind === "mark")) i--;
  const start = groupStart(reading, i);
  const near = reading.groups.get(start)?.group ?? null;
  const prep = reading.phrases[start - 1];
  if (near && prep?.kind === "preposition" && /^(?:in|at|near|off|over)$/.test(reading.tokens[prep.from]!.lower)) {
    const outer = reading.groups.get(groupStart(reading, start - 2));
    if (outer && reading.phrases[start - 2]?.kind === "noun") return outer.group;
  }
  return near;
}

function groupEndingBefore(reading: Reading, at: number): NounGroup | null {
  let i = at - 1;
  while (i >= 0 && (isSkipped(reading.phrases[i]!) || reading.phrases[i]!.kind === "mark")) i--;
  return i >= 0 ? subjectLeft(reading, i, [], []) : null;
}
