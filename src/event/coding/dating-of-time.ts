import type {Dating} from "../../dating/dating.js";
import type {TimeMention} from "../../dating/time-mention.js";
import type {VerbPhrase} from "../../text/words/phrase.js";
import type {Cast} from "./find-actor.js";

const states = /^(?:be|hold|keep|lead|lie|live|remain|rule|run|sit|stand|stay)$/;
const dayMs = 86_400_000;

/**
 * The days that a time gives to an act, which may be more than its own: "have died since Sunday" lasts to the printing, "ran from Monday to
 * Wednesday" to the second day, "overnight" is part of two days. `times` are those of the sentence in text order.
 */
export function datingOfTime(
  {tokens, page, parse}: Cast,
  time: TimeMention,
  times: readonly TimeMention[],
  verb: VerbPhrase | undefined,
  published: Dating | null,
): Dating | null {
  const {dating} = time;
  if (!dating) return null;
  const at = tokens.findIndex((token) => token.end > time.start);
  const before = tokens[at - 1]?.lower ?? "";
  // "Has stood still since Sunday", "has been shut since": the day it began.
  const adds = verb?.perfect && !verb.passive && !states.test(verb.lemma) && parse.words[verb.head]!.form !== "ing";
  if (before === "since" && adds && published && published.latest.slice(0, 10) >= dating.latest.slice(0, 10))
    return lasting(dating, published.latest.slice(0, 10), "from then to the printing");
  const next = times[times.indexOf(time) + 1];
  if (before === "from" && next?.dating && next.dating.latest > dating.latest) {
    const between = page.text.slice(time.end, next.start);
    if (/^\s(?:to|until|till|through)\s$/.test(between))
      return lasting(dating, next.dating.latest.slice(0, 10), "up to the second of the two");
  }
  if (page.text.slice(time.start, time.end).toLowerCase() === "overnight" && dating.earliest === dating.latest) {
    const day = Date.parse(dating.earliest.slice(0, 10));
    // Of the day of writing it is the night before; of a day told of the night after.
    const first = /writing/.test(dating.because[0]?.say ?? "") ? day - dayMs : day;
    const night = {...dating, earliest: isoOf(first)};
    return lasting(night, isoOf(first + dayMs), "a night belongs to two days");
  }
  return dating;
}

function lasting(dating: Dating, latest: string, say: string): Dating {
  const earliest = dating.earliest.slice(0, 10);
  return {
    ...dating,
    earliest,
    latest,
    precision: earliest === latest ? "day" : "range",
    certain: false,
    because: [...dating.because, {say}],
  };
}

function isoOf(ms: number): string {
  return new Date(ms).toISOString().slice(0, 10);
}
