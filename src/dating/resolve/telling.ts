import type {TimeMention} from "../time-mention.js";
import {narrowPart} from "./narrow-part.js";
import type {Period} from "./period.js";
import {resolveMeaning} from "./resolve-meaning.js";
import type {Resolved, Surroundings} from "./surroundings.js";

/** A day named within so many characters behind a clock time is its day. */
const farAhead = 30;
/** "At dawn on Tuesday", "before dawn Saturday": the day right behind it, whatever day the sentence has told of before. */
const beside = 4;
const apposition = /^\s?[,(–—-]?\s?(?:in|on)?\s$/;

const flashback = /^[^.;:“”"]*\bthat\b[^.;:“”"]*\bhad\b[^.;:“”"]*$/;

/** The state of one telling: what the text has told of so far, seen from one possible day of writing. */
export class Telling {
  private textDay: Period | null = null;
  private textPeriod: Period | null = null;
  /** What the mention before this one was resolved to, and whether its sentence tells on. */
  private last: {readonly index: number; readonly period: Period} | null = null;
  private tellsOnIn = -1;
  private readonly days = new Map<number, Period>();
  /** Where the day that a sentence named last ends. */
  private readonly dayEnds = new Map<number, number>();

  constructor(
    private readonly text: string,
    private readonly writing: number | null,
    private readonly shared: Pick<Surroundings, "years" | "numericOrder" | "latestFull">,
  ) {}

  tell(mentions: readonly TimeMention[], index: number, sets: boolean): Resolved | null {
    const mention = mentions[index]!;
    const around = (sentenceDay: Period | null): Surroundings => ({
      writing: this.writing,
      textDay: this.textDay,
      textPeriod: this.textPeriod,
      sentenceDay,
      beside: this.beside(mentions, index),
      tellsOn: this.tellsOnIn === mention.sentence,
      ...this.shared,
    });
    const meaning = mention.meaning!;
    let sentenceDay: Period | null = null;
    if ((meaning.form === "clock" || meaning.form === "part") && meaning.day === null)
      sentenceDay =
        this.dayAhead(mentions, index, around(null), beside) ??
        this.days.get(mention.sentence) ??
        this.dayAhead(mentions, index, around(null));
    const told = resolveMeaning(meaning, mention.tense ?? "unknown", around(sentenceDay));
    if (!told) return null;
    // "Will leave at the end of June" is its last day; "broke down at the end of June" is said of its last days.
    const part = mention.part === "close" && mention.tense === "past" ? "end" : mention.part;
    const resolved = {...told, period: narrowPart(told.period, part, this.writing)};
    this.last = {index, period: resolved.period};
    if (told.anchor === "text" && told.period.precision === "day" && isShift(meaning))
      this.tellsOnIn = mention.sentence;
    if (sets && !this.looksBack(mention)) {
      if (told.period.precision === "day") {
        this.textDay = told.period;
        this.days.set(mention.sentence, told.period);
        this.dayEnds.set(mention.sentence, mention.end);
      }
      // "a year earlier" compares and is soon left again: the telling stays where it was.
      if (!isComparison(meaning)) this.textPeriod = told.period;
    }
    return resolved;
  }

  /** "Said on Thursday that the papers had been handed in on Monday": the telling stays on Thursday. */
  private looksBack({sentence, start}: TimeMention): boolean {
    const from = this.dayEnds.get(sentence);
    return from !== undefined && flashback.test(this.text.slice(from, start));
  }

  /** The mention directly before, when this one stands in apposition to it: "two months earlier, in November". */
  private beside(mentions: readonly TimeMention[], index: number): Period | null {
    const before = mentions[index - 1];
    if (!before || this.last?.index !== index - 1 || before.meaning?.form !== "shift" || !before.meaning.counted)
      return null;
    const gap = this.text.slice(before.end, mentions[index]!.start);
    return gap.length < 12 && apposition.test(gap) ? this.last.period : null;
  }

  /** The next day named in the same sentence: "at 16:15 UTC, June 1st". */
  private dayAhead(
    mentions: readonly TimeMention[],
    index: number,
    around: Surroundings,
    within = farAhead,
  ): Period | null {
    const {sentence} = mentions[index]!;
    for (let i = index + 1; mentions[i]?.sentence === sentence; i++) {
      const {meaning, tense, start} = mentions[i]!;
      if (start - mentions[index]!.end > within) return null;
      if (!meaning || meaning.form === "clock" || meaning.form === "part") continue;
      const told = resolveMeaning(meaning, tense ?? "unknown", around);
      if (told?.period.precision === "day") return told.period;
    }
    return null;
  }
}

function isShift(meaning: TimeMention["meaning"]): boolean {
  return meaning?.form === "shift" || (meaning?.form === "part" && meaning.day?.form === "shift");
}

/** "a year earlier", "the previous quarter": said to compare, after which the telling goes on from where it was. */
function isComparison(meaning: TimeMention["meaning"]): boolean {
  if (meaning?.form === "same") return true;
  if (meaning?.form !== "shift" || meaning.by >= 0) return false;
  return (
    (meaning.counted && meaning.unit === "year") ||
    (meaning.base === "text" && /^(?:week|month|quarter|year)$/.test(meaning.unit))
  );
}
