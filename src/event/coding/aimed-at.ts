import type {NounGroup} from "../../text/words/clause.js";
import type {EventClass} from "../event.js";
import type {Scene} from "./code-verb.js";
import type {Who} from "./coded.js";
import {type Cast, namesInside} from "./find-actor.js";
import {findTarget, nameAsWho} from "./find-target.js";

/** Words about something: what they are about is not always whom they are aimed at. */
const about: ReadonlySet<EventClass> = new Set(["DEMAND", "REQUEST", "DISAPPROVE", "ACCUSE", "PROTEST", "REJECT"]);
const topics = /^(?:about|at|in|into|of|on|over|regarding|to)$/;

/**
 * Whom an act is aimed at. Words over one's own people ("Denmark demanded an inquiry into the deaths of Danes", "objected to Norwegian papers calling
 * Danes thieves") are aimed at the other country named in them, or at nobody who is named; one's own rivals are only those who are the verb's object.
 */
export function aimedAt(
  cast: Cast,
  scene: Scene,
  index: number,
  kind: EventClass,
  not: readonly (Who | NounGroup | null)[],
): Who | null {
  const target = findTarget(cast, scene, index, not);
  const source = not[0] ?? null;
  const own = source && sideOf(cast, source);
  const clause = scene.parse.clauses[index]!;
  if (!target || !own || !about.has(kind) || sideOf(cast, target) !== own) return target;
  // "The Danish opposition demanded that the Danish minister resign", "criticised Danish police".
  const direct = [...clause.objects, ...clause.preps.filter(({prep}) => !topics.test(prep)).map(({group}) => group)];
  if (direct.some(({from, parts}) => from === target.from || parts[0]!.from === target.from)) return target;
  if (!clause.objects.length && !clause.preps.some(({prep}) => topics.test(prep))) return target;
  for (const {prep, group} of clause.preps) {
    const other = topics.test(prep)
      ? namesInside(cast, group.from, group.to).find(({side}) => side !== undefined && side !== own)
      : undefined;
    if (other) return nameAsWho(cast, group, other);
  }
  return null;
}

function sideOf(cast: Cast, {from, to}: {readonly from: number; readonly to: number}): string | undefined {
  return namesInside(cast, from, to).find(({side}) => side !== undefined)?.side;
}
