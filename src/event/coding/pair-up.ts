import type {Clause, NounGroup} from "../../text/words/clause.js";
import type {Coded, Who} from "./coded.js";
import {type Cast, isActorPart, namesInside} from "./find-actor.js";
import {nameAsWho} from "./find-target.js";

/**
 * "Peru and Chile agreed", "the presidents of Peru and Chile met": two who act together are source and target of one another. A target outside
 * them stays.
 */
export function pairUp(cast: Cast, {subject, verb}: Clause, coded: Coded): Coded {
  if (!subject || verb.passive) return coded;
  const inside = coded.target !== null && coded.target.from < subject.to && coded.target.to > subject.from;
  if (coded.target && !inside) return coded;
  // "Talks between Peru and Chile began"
  const parties = cast.tokens[subject.to]?.lower === "between" ? {...subject, to: verb.from} : subject;
  const joint = jointSides(cast, parties);
  if (joint) return {...coded, source: joint[0], target: joint[1]};
  if (coded.target || !coded.source) return coded;
  const [one, two] = subject.parts.filter((part) => isActorPart(cast, part));
  if (!one || !two) return coded;
  return {
    ...coded,
    source: {from: subject.from, to: one.to, part: one},
    target: {from: two.from, to: subject.to, part: two},
  };
}

/** The two sides that a group of "... and ..." names, each by its fullest name: a person before a country before a people. Null for one side or three. */
function jointSides(cast: Cast, subject: NounGroup): [Who, Who] | null {
  const named = namesInside(cast, subject.from, subject.to).filter(
    ({side, kind, metonym}) => side && (kind !== "place" || metonym),
  );
  const sides = [...new Set(named.map(({side}) => side))];
  if (sides.length !== 2) return null;
  const [first, second] = sides.map((side) => named.filter((name) => name.side === side));
  const between = cast.tokens.some(
    ({lower, start}) => lower === "and" && start >= first![0]!.end && start < second![0]!.start,
  );
  if (!between) return null;
  const who = (names: readonly (typeof named)[number][]) =>
    nameAsWho(
      cast,
      subject,
      names.find(({kind}) => kind === "person") ?? names.find(({kind}) => kind === "country") ?? names[0]!,
    );
  return [who(first!), who(second!)];
}
