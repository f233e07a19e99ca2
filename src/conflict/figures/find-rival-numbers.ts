import type {ArticleReading} from "../../article/article-reading.js";
import type {Figure} from "../../figure/figure.js";
import {readNumber} from "../../figure/read-number.js";
import {contentWords} from "../../quote/speech/content-words.js";
import {matchWords} from "../../quote/speech/match-words.js";
import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import {contentWordsOf, stemOf} from "../../timeline/content-words.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {estimates, partPhrases, peopleWords, says} from "../english/number-claim-words.js";
import {makeConflict, type Side} from "../make-conflict.js";
import {agree} from "./value-range.js";

/** A figure, or a bare number that only the number before it gives a meaning ("the fire service speaks of 96"). */
type Given = Pick<Figure, "span" | "value" | "counts"> & Partial<Pick<Figure, "modifier" | "unit" | "kindOf">>;

/** A number that a clause gives as somebody's claim. */
type Claimed = {
  readonly figure: Given;
  readonly sentence: number;
  /** The claiming words, "police put". */
  readonly from: number;
  readonly to: number;
  readonly strong: boolean;
  /** Stems of the words before the verb: who claims. */
  readonly who: readonly string[];
};

/**
 * Numbers for one thing that an article sets side by side from different mouths: "organisers said 40,000, police put the crowd at 12,000", "an
 * analyst puts the cost at 400 million; the firm speaks of 250". They stand in one sentence or in neighbours of one paragraph, each with its own
 * claimant, and the second names no other thing of its own. The article itself shows the disagreement, so nothing is guessed. Linear in figures.
 */
export function findRivalNumbers(story: StoryFindings, origins: Origins): Conflict[] {
  const byArticle = new Map<string, Figure[]>();
  for (const figure of story.figures) {
    const list = byArticle.get(figure.article);
    if (list) list.push(figure);
    else byArticle.set(figure.article, [figure]);
  }
  const groups = new Map<
    string,
    {sides: Map<string, {value: string; places: Side["places"][number][]}>; because: Conflict["because"][number][]}
  >();
  for (const reading of story.readings) {
    const figures = (byArticle.get(reading.article.id) ?? []).sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
    const given = [...figures, ...bareNumbers(reading, figures)].sort(
      (a, b) => a.span.start - b.span.start || a.span.end - b.span.end,
    );
    for (const chain of chainsOf(
      given.flatMap((figure) => claimedIn(reading, figure) ?? []),
      reading,
    )) {
      // The same chain in a reprint adds places to the same readings.
      const key = chain.map((one) => `${one.figure.span.text}|${one.who.join(" ")}`).join("\n");
      let group = groups.get(key);
      if (!group) groups.set(key, (group = {sides: new Map(), because: []}));
      for (const one of chain) {
        const side = group.sides.get(one.figure.span.text) ?? {value: one.figure.span.text, places: []};
        side.places.push({span: one.figure.span, article: reading.article.id});
        if (!group.sides.has(one.figure.span.text))
          group.because.push({say: "claimed here", span: spanOf(reading.prose.page, one.from, one.to)});
        group.sides.set(one.figure.span.text, side);
      }
    }
  }
  return [...groups.values()]
    .filter(({sides}) => sides.size > 1)
    .map(({sides, because}) =>
      makeConflict(story.story.id, "conflict", [...sides.values()][0]!.value, [...sides.values()], because, origins),
    );
}

/** Claims that disagree with one of the few before them. What stands between ("400 million rand ($22 million)") belongs to neither side. */
function chainsOf(claims: readonly Claimed[], reading: ArticleReading): Claimed[][] {
  const chainOf = new Map<Claimed, Claimed[]>();
  claims.forEach((claim, index) => {
    const rival = claims.slice(Math.max(0, index - 4), index).findLast((one) => areRivals(one, claim, reading));
    if (!rival) return;
    const chain = chainOf.get(rival) ?? [rival];
    chain.push(claim);
    chainOf.set(rival, chain).set(claim, chain);
  });
  return [...new Set(chainOf.values())];
}

function areRivals(one: Claimed, two: Claimed, {prose}: ArticleReading): boolean {
  const a = prose.sentences[one.sentence]!;
  const b = prose.sentences[two.sentence]!;
  // One kind of people counted in so many words may be taken up a few sentences later ("the union said 11 officers had been hurt").
  const sameHead = headOf(one.figure) !== null && headOf(one.figure) === headOf(two.figure);
  const sameKind =
    sameHead &&
    one.figure.kindOf !== undefined &&
    two.figure.kindOf !== undefined &&
    ((one.figure.kindOf === two.figure.kindOf && !anybodyAt.test(one.figure.kindOf)) ||
      // "The number of nurses … as 140", "210 nurses would be dismissed": one noun, of which one mouth gives the number outright.
      (one.strong && !peopleWords.has(headOf(one.figure)!) && isPlainKind(one.figure, two.figure)));
  // "A count that doctors dismissed as far too low": the article says itself that another number follows.
  const awaited = two.strong && isContested(prose.page.text.slice(one.figure.span.end, a.end));
  const far = sameKind || awaited;
  // "It claims that the number was closer to 100": the number just given.
  const lead = prose.page.text.slice(two.to, two.figure.span.start);
  if (
    two.figure.counts === null &&
    /\bthe (?:real |true |actual )?(?:number|figure|total|toll|count|sum) (?:was|is|stood|stands|had been|came)\b/i.test(
      lead,
    ) &&
    two.sentence - one.sentence <= 4
  )
    return !measured.test(one.figure.kindOf ?? "");
  // "Eleven films have been withdrawn … confirmed only six withdrawals": the second counts by a noun what the first tells by a verb.
  const recounted =
    /\bonly\b/.test(prose.page.text.slice(two.from, two.figure.span.end)) &&
    isTakenUp(two.figure, prose.page.text.slice(a.start, a.end));
  const next = recounted && two.sentence - one.sentence === 1;
  if (two.sentence - one.sentence > (far ? 4 : 1) || (a.paragraph !== b.paragraph && !far && !next)) return false;
  if (one.who.length === 0 || two.who.length === 0 || one.who.some((word) => two.who.includes(word))) return false;
  if (agree(one.figure, two.figure) || isFraction(one.figure) !== isFraction(two.figure)) return false;
  if (one.figure.unit !== undefined && two.figure.unit !== undefined && one.figure.unit !== two.figure.unit)
    return false;
  // The claimant's own words are none: "a leader of the herders".
  const clause = prose.page.text
    .slice(two.to <= two.figure.span.start ? two.to : two.from, Math.min(b.end, two.figure.span.end + 30))
    .toLowerCase()
    .replace(/;.*$/s, "");
  if (partPhrases.some((phrase) => clause.replace(/\bmore than\b/g, "").includes(phrase))) return false;
  if (awaited && !measured.test(`${one.figure.kindOf} ${two.figure.kindOf}`)) return true;
  if (
    two.figure.kindOf !== undefined &&
    one.figure.kindOf !== two.figure.kindOf &&
    (measured.test(two.figure.kindOf) || measured.test(one.figure.kindOf ?? ""))
  )
    return isOneMeasure(one, two);
  if (recounted) return true;
  const first = headOf(one.figure);
  const second = headOf(two.figure);
  // "39 people were inside. Two men had left, the firm says": some of them.
  if (first !== null && second !== null && anybodyAt.test(first) && someOfAll.test(second)) return false;
  const {text} = prose.page;
  // "Doctors said nine were in a serious condition": nine of those just counted.
  if (second === null)
    return two.strong || !/^\s(?:was|were|are|remain\w*|of)\b/.test(text.slice(two.figure.span.end, b.end));
  // "One of the tremors", "the first quake": two of a row.
  if ([one, two].some(({figure}) => ofRow.test(text.slice(Math.max(0, figure.span.start - 50), figure.span.start))))
    return false;
  // Distances are told from a hundred places.
  if (/^distance/.test(one.figure.kindOf ?? "")) return false;
  if (first !== null && (stemOf(first) === stemOf(second) || isOneNotion(first, second))) return true;
  // "The government puts the number of injured at 31; firefighters say they took 44 people to hospital".
  if (
    one.strong &&
    two.sentence - one.sentence <= 1 &&
    peopleWords.has(second) &&
    isOfPeople(one.figure, text.slice(a.start, one.figure.span.start))
  )
    return true;
  if (one.figure.kindOf !== undefined && one.figure.kindOf === two.figure.kindOf)
    return !/^duration/.test(one.figure.kindOf);
  const anybody = peopleWords.has(second) && (first === null || peopleWords.has(first));
  return two.strong && (anybody || first === null || /\bonly\b/.test(clause));
}

/** The noun is made of a word of the sentence: withdrawals of withdrawn. */
function isTakenUp(figure: Given, sentence: string): boolean {
  const head = headOf(figure);
  if (head === null) return false;
  return matchWords(contentWords(head), contentWords(sentence)).some(({worth, opposed}) => !opposed && worth >= 0.85);
}

/** A magnitude of 6.8 is no count of people. Amounts are written either way. */
function isFraction({value, kindOf}: Given): boolean {
  return typeof value === "number" && !Number.isInteger(value) && !measured.test(kindOf ?? "");
}

/** Two nouns for one thing: ships and vessels. */
function isOneNotion(first: string, second: string): boolean {
  return matchWords(contentWords(first), contentWords(second)).some(({opposed, worth}) => !opposed && worth >= 0.85);
}

function isOfPeople({kindOf, counts}: Given, before: string): boolean {
  return (
    counts === null ||
    peopleWords.has(counts.text.toLowerCase().split(/\s+/).at(-1)!) ||
    /^(?:dead|injured|wounded|missing|arrested|detained|aboard|passengers)/.test(kindOf ?? "") ||
    /\bnumber of (?:the )?(?:dead|injured|wounded|missing|people|victims|participants)\b/i.test(before)
  );
}

const ofRow = /\b(?:one of the|the (?:first|second|third)|another|aftershocks?)\b[^.;,]*$/i;

const contested =
  /\b(?:count|estimate|figure|number|tally|toll|claim)s?\b[^.;]{0,60}\b(?:called|challeng\w+|contest\w*|contradict\w*|disbelie\w+|dismiss\w*|disput\w+|doubt\w*|question\w*|reject\w*|too (?:high|low))\b/i;

function isContested(rest: string): boolean {
  return contested.test(rest);
}

/** "The stoppage costs 400 million rand a day … puts the daily loss at 150 million rand": one currency or unit, and a verb that puts a value on what was spoken of. */
function isOneMeasure(one: Claimed, two: Claimed): boolean {
  const [a, b] = [one, two].map(({figure}) => (figure.kindOf ?? "").split(":").slice(0, 2).join(":"));
  return a === b && (a!.startsWith("speed") || (two.strong && a!.startsWith("money")));
}

/** Only one of two counts says what became of those it counts. */
function isPlainKind(one: Given, two: Given): boolean {
  const head = stemOf(headOf(one)!);
  return [one, two].filter(({kindOf}) => stemOf(kindOf!) === head).length === 1;
}

/** Words that count anybody at all: the people in a tunnel and the people at a vigil have no more in common than that. */
const anybodyAt = /^(?:people|persons?|individuals?)$/;
const someOfAll = /^(?:adults?|babies|baby|boys?|child|children|girls?|m[ae]n|teenagers?|wom[ae]n)$/;

const measured = /^(?:money|percent|distance|weight|area|volume|speed|temperature|length|height|duration)\b/;

function headOf({counts}: Given): string | null {
  return counts?.text.toLowerCase().split(/\s+/).at(-1) ?? null;
}

const claims = /\b(?:put|puts|putting|estimated?|estimates|reckons?|speaks? of|spoke of)\b[^.;]{0,40}\d/i;

/** Numbers that are no figures, in the sentences of figures and right after them. Years, dates and times are none. */
function bareNumbers({prose, times}: ArticleReading, figures: readonly Figure[]): Given[] {
  const sentences = new Set(
    figures.flatMap(({span}) => [0, 1, 2].map((ahead) => sentenceAt(prose, span.start) + ahead)),
  );
  // "A crowd which officials put at 15,000": a number given as a claim though it counts nothing by itself.
  prose.sentences.forEach(({start, end}, index) => {
    if (claims.test(prose.page.text.slice(start, end))) for (const ahead of [0, 1]) sentences.add(index + ahead);
  });
  const found: Given[] = [];
  for (const index of sentences) {
    const tokens = prose.sentences[index]?.tokens ?? [];
    for (let i = 0; i < tokens.length; ) {
      const run = readNumber(tokens, i);
      if (!run) {
        i++;
        continue;
      }
      const start = tokens[i]!.start;
      const end = tokens[run.to - 1]!.end;
      const taken =
        figures.some(({span}) => span.start < end && start < span.end) ||
        times.some((time) => time.start < end && start < time.end);
      // A noun right after it would make it a count of something else, which the finder of figures left out on purpose.
      const next = tokens[run.to];
      const bare =
        !next || next.kind === "mark" || next.lower === "and" || next.lower === "but" || next.lower === "while";
      // "There never was one" counts nothing.
      if (!taken && bare && tokens[i]!.lower !== "one" && !/^(?:1[5-9]|20)\d\d$/.test(tokens[i]!.text))
        found.push({span: spanOf(prose.page, start, end), value: run.value, counts: null});
      i = Math.max(i + 1, run.to);
    }
  }
  return found;
}

/** The claim that a figure stands in: the last claiming verb before it in its clause, with the words before the verb. */
function claimedIn(reading: ArticleReading, figure: Given): Claimed | null {
  const {prose} = reading;
  if (isLimit(reading, figure)) return null;
  const index = sentenceAt(prose, figure.span.start);
  const sentence = prose.sentences[index];
  if (!sentence || prose.paragraphs[sentence.paragraph]?.kind !== "body") return null;
  // A clause starts after a semicolon or a word of contrast.
  const before = prose.page.text.slice(sentence.start, figure.span.start).toLowerCase();
  const cut = Math.max(
    before.lastIndexOf(";"),
    before.lastIndexOf(" but "),
    before.lastIndexOf(" while "),
    before.lastIndexOf(" whereas "),
  );
  const clause = before.slice(cut + 1);
  let found: {at: number; length: number; strong: boolean} | null = null;
  for (const [strong, phrases] of [
    [true, estimates],
    [false, says],
  ] as const)
    for (const phrase of phrases) {
      const at = lastWholeWord(clause, phrase);
      if (at >= 0 && clause.length - at < 90 && (found === null || at > found.at))
        found = {at, length: phrase.length, strong};
    }
  if (!found) return elliptic(reading, figure, index, cut + 1) ?? claimedAfter(reading, figure, index);
  const from = sentence.start + cut + 1;
  const verb = from + found.at;
  return {
    figure,
    sentence: index,
    from: from + (clause.length - clause.trimStart().length),
    to: verb + found.length,
    strong: found.strong,
    who: contentWordsOf(sentence.tokens, from, verb),
  };
}

const byCount =
  /^\s?(?:by|as per|on|in)\s((?:the\s)?[^,;.]{3,50}?(?:['’]s?\s|\s)?(?:reckoning|count|estimate|account|figures|records?|tally|books|register))\b[^;.]{0,30}$/i;
const accordingTo = /^\s?(?:according to|for)\s([^,;.]{3,60}),\s[^;.]{0,40}$/i;
const listed =
  /^\s?((?:the|a|an|its|their|his|her)\s(?:\p{L}+\s){0,2}?(?:list|register|record|records|tally|log|roll|manifest)\b[^;.]{0,60}?)\s(?:has|have|contains?|shows?|gives?|names?|runs to|holds)\s(?:\p{L}+\s)?$/iu;
const gapped =
  /^\s?(?:and\s)?((?:a|an|the|its|their|his|her)?\s?[\p{L}\s’'-]{4,40}?),?\s(?:of|at|to|only|just)\s(?:\p{L}+\s)?$/iu;

/** "By the firm's reckoning 40", "the union's list has 44 names", "his party spoke of 2,000; a police commander of 350". */
function elliptic({prose}: ArticleReading, figure: Given, index: number, cut: number): Claimed | null {
  const sentence = prose.sentences[index]!;
  const from = sentence.start + cut;
  const clause = prose.page.text.slice(from, figure.span.start);
  const who =
    byCount.exec(clause) ??
    accordingTo.exec(clause) ??
    listed.exec(clause) ??
    (cut > 0 && figure.counts === null ? gapped.exec(clause) : null);
  if (!who) return null;
  const start = from + clause.indexOf(who[1]!);
  const end = start + who[1]!.length;
  return {
    figure,
    sentence: index,
    from: start,
    to: end,
    strong: true,
    who: contentWordsOf(sentence.tokens, start, end),
  };
}

/** What is allowed is nobody's count: "the limit is 50 km/h". */
function isLimit({prose}: ArticleReading, {span}: Given): boolean {
  return /\b(?:limit|allowed|permitted|maximum|minimum|ceiling)\b[^.;]{0,25}$/i.test(
    prose.page.text.slice(Math.max(0, span.start - 60), span.start),
  );
}

/** "80 were aboard, the owner said": the claimant after the number, between the last comma and the verb. */
function claimedAfter({prose}: ArticleReading, figure: Given, index: number): Claimed | null {
  const sentence = prose.sentences[index]!;
  const after = prose.page.text.slice(figure.span.end, sentence.end).toLowerCase();
  const source = /\baccording to\s([^,;.]{3,80})/.exec(after);
  if (source && source.index < 120 && !/[;]/.test(after.slice(0, source.index))) {
    const from = figure.span.end + source.index;
    return {
      figure,
      sentence: index,
      from,
      to: from + source[0].length,
      strong: false,
      who: contentWordsOf(sentence.tokens, from + "according to".length, from + source[0].length),
    };
  }
  for (const phrase of says) {
    const at = lastWholeWord(after, phrase);
    if (at < 0 || at > 200) continue;
    // "…, its owner, Ada Roe, said": the apposition between two commas belongs to the claimant.
    const last = after.lastIndexOf(",", at - 1);
    const closes = last >= 0 && /^,\s*$/.test(after.slice(last, at));
    const comma = closes ? after.lastIndexOf(",", Math.max(0, after.lastIndexOf(",", last - 1) - 1)) : last;
    if (comma < 0) continue;
    const from = figure.span.end + comma + 1;
    const to = figure.span.end + at + phrase.length;
    return {
      figure,
      sentence: index,
      from: from + 1,
      to,
      strong: false,
      who: contentWordsOf(sentence.tokens, from, figure.span.end + at),
    };
  }
  return null;
}

function lastWholeWord(text: string, phrase: string): number {
  let at = text.lastIndexOf(phrase);
  while (at >= 0 && (/\p{L}/u.test(text[at - 1] ?? " ") || /\p{L}/u.test(text[at + phrase.length] ?? " ")))
    at = at === 0 ? -1 : text.lastIndexOf(phrase, at - 1);
  return at;
}
