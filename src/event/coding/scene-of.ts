import type {NounGroup} from "../../text/words/clause.js";
import type {Scene} from "./code-verb.js";
import {type Cast, isActor, namesInside} from "./find-actor.js";

/** The sentence as the coder of its verbs sees it. */
export function sceneOf(cast: Cast): Scene {
  const {tokens, parse} = cast;
  const named = (from: number, to: number) => (from < to ? namesInside(cast, from, to) : []);
  return {
    tokens,
    parse,
    isActor: (group) => isActor(cast, group),
    sidesIn: (from, to) => new Set(named(from, to).flatMap(({side}) => side ?? [])),
    isState: ({from, to}: NounGroup) =>
      named(from, to).some(({kind, end}) => kind === "country" && end === tokens[to - 1]!.end),
  };
}
