import type {ArticleReading} from "../../article/article-reading.js";
import type {Tally} from "../../figure/tally.js";
import type {Origins} from "../../story/origins-of.js";
import type {Reason} from "../../text/reason.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import {type Part, type Parts, readParts} from "./read-parts.js";

/**
 * What arithmetic shows on one occasion. Passengers and crew that make up the number aboard, or the dead and the saved that do, confirm each
 * other; "all 20 passengers died" is broken by survivors, by a larger number aboard or by another number of passengers; a number aboard is at
 * odds with passengers and crew that one sentence adds up otherwise. The dead and the saved that merely fail to make the whole say nothing,
 * since each may be of another hour.
 */
export function findSums(
  story: string,
  tallies: readonly Tally[],
  readings: ReadonlyMap<string, ArticleReading>,
  origins: Origins,
): Conflict[] {
  const occasions = new Map<string, Tally[]>();
  for (const tally of tallies) {
    const list = occasions.get(tally.occasion ?? "");
    if (list) list.push(tally);
    else occasions.set(tally.occasion ?? "", [tally]);
  }
  // "His 79 passengers and a crew of five": where the story has one occasion, what names none is of it.
  const [only, ...others] = [...occasions.keys()].filter((key) => key !== "");
  const loose = occasions.get("");
  if (only !== undefined && others.length === 0 && loose) {
    occasions.get(only)!.push(...loose);
    occasions.delete("");
  }
  const found: Conflict[] = [];
  for (const list of occasions.values()) {
    const parts = readParts(list, readings);
    found.push(
      ...confirmed(story, parts, origins),
      ...otherwise(story, parts, origins),
      ...tooMany(story, parts, origins),
      ...brokenAlls(story, parts, origins),
    );
  }
  return found;
}

function confirmed(story: string, parts: Parts, origins: Origins): Conflict[] {
  const found: Conflict[] = [];
  const wholes = parts.aboard.filter((part) => part.sum === null);
  for (const [ones, others] of [
    [parts.passengers, parts.crew],
    [parts.dead.filter((part) => !part.all), parts.saved],
  ] as const)
    for (const one of ones)
      for (const other of others)
        for (const whole of wholes)
          if (one.value + other.value === whole.value && one.value > 0 && other.value > 0)
            found.push(
              tell(
                story,
                "sum",
                [one, other, whole],
                [reason(whole, `${one.value} + ${other.value} = ${whole.value}: the parts make up the whole`)],
                origins,
              ),
            );
  return found;
}

/** A total that differs from passengers and crew added up in one breath elsewhere. */
function otherwise(story: string, parts: Parts, origins: Origins): Conflict[] {
  const found: Conflict[] = [];
  for (const joined of parts.aboard)
    for (const whole of parts.aboard)
      if (
        joined.sum &&
        !whole.sum &&
        joined.value !== whole.value &&
        !parts.aboard.some((part) => part.sum && part.value === whole.value)
      )
        found.push(
          tell(
            story,
            "conflict",
            [joined, whole],
            [reason(joined, `${joined.sum[0]} + ${joined.sum[1]} = ${joined.value}, not ${whole.value}`)],
            origins,
          ),
        );
  return found;
}

/** More passengers, or more of a crew, than any report has people aboard. */
function tooMany(story: string, parts: Parts, origins: Origins): Conflict[] {
  const wholes = parts.aboard.filter((part) => part.sum === null);
  const most = wholes.at(-1);
  if (!most) return [];
  return [...parts.passengers, ...parts.crew]
    .filter((part) => part.value > most.value)
    .map((part) =>
      tell(
        story,
        "conflict",
        [part, most],
        [reason(part, `${part.value} > ${most.value}: more than were aboard`)],
        origins,
      ),
    );
}

function brokenAlls(story: string, parts: Parts, origins: Origins): Conflict[] {
  const crew = parts.crew.at(-1)?.value ?? 0;
  const found: Conflict[] = [];
  for (const dead of parts.dead.filter((part) => part.all)) {
    const against = new Set<Part>();
    const because: Reason[] = [];
    const blame = (part: Part, say: string) => {
      if (!against.has(part) && !because.some((one) => one.say === say)) because.push(reason(part, say));
      against.add(part);
    };
    for (const saved of parts.saved)
      if (saved.value > (dead.ofPassengers ? crew : 0))
        blame(saved, `${saved.value} lived, so ${dead.value} were not all`);
    if (dead.ofPassengers)
      for (const whole of parts.passengers)
        if (whole.value > dead.value)
          blame(whole, `${whole.value} > ${dead.value}: ${dead.value} were not all passengers`);
    for (const whole of parts.aboard) {
      const passengers = whole.sum ? whole.sum[0] : whole.value - crew;
      const others = (dead.ofPassengers ? passengers : whole.value) - dead.value;
      // Without a known crew a number aboard breaks "all passengers" only when no crew could fill the gap.
      if (others > 0 && (!dead.ofPassengers || crew > 0 || whole.sum || others > dead.value / 2))
        blame(whole, `${whole.value} - ${dead.value} = ${whole.value - dead.value}: others were aboard`);
    }
    for (const other of parts.dead)
      if (
        !other.all &&
        other.value < dead.value &&
        parts.saved.some((saved) => saved.value + other.value === dead.value)
      )
        blame(other, `${other.value} + ${dead.value - other.value} = ${dead.value}: so many died and so many lived`);
    if (against.size === 0) continue;
    const plain = parts.dead.filter((part) => !part.all && part.value === dead.value);
    found.push(tell(story, "sum", [dead, ...plain, ...against], because, origins));
  }
  return found;
}

function tell(
  story: string,
  kind: "sum" | "conflict",
  parts: readonly Part[],
  because: readonly Reason[],
  origins: Origins,
): Conflict {
  const sides = parts.map(({places}) => ({value: places[0]!.span.text, places}));
  return makeConflict(story, kind, sides[0]!.value, sides, because, origins);
}

function reason(part: Part, say: string): Reason {
  return {say, span: part.places[0]!.span};
}
