import type {NounPhrase} from "../../text/words/phrase.js";
import {nounEventAt} from "./code-verb.js";
import type {Who} from "./coded.js";
import {type Cast, isActorPart, namesInside} from "./find-actor.js";
import {whoIn} from "./find-target.js";

const leads = new Set(["against", "by", "from", "of", "on"]);

/** Who did it and to whom, as far as an event noun tells: "the arrest of X by Y", "Y's invasion of X", "the Lornish raid on X". `to` is where its phrases end. */
export function hangingOn(cast: Cast, phrase: NounPhrase): {source: Who | null; target: Who | null; to: number} {
  const {parse, tokens} = cast;
  let source: Who | null = null;
  let target: Who | null = null;
  let to = phrase.to;
  const meets = nounEventAt(tokens, phrase.head, phrase.from)?.class === "CONSULT";
  for (let at = phrase.to, guard = 0; guard < 3; guard++) {
    const prep = tokens[at]?.lower;
    const next = parse.phrases.find((other): other is NounPhrase => other.kind === "noun" && other.from === at + 1);
    if (!next || !prep || !(leads.has(prep) || (meets && prep === "with"))) break;
    if (isActorPart(cast, next) || prep === "of") {
      const group = parse.groups.find((one) => one.from <= next.from && one.to >= next.to);
      const upTo = group && group.from === next.from ? group.to : next.to;
      const who =
        isActorPart(cast, next) || tokens[next.head]!.kind === "number"
          ? {from: next.from, to: upTo, part: next}
          : whoIn(cast, {from: next.from, to: next.to, parts: [next]});
      if (prep === "by") source ??= who;
      else target ??= who;
    }
    to = next.to;
    at = next.to;
  }
  const owner = namesInside(cast, phrase.from, phrase.to).find(
    (name) =>
      name.end <= tokens[phrase.head]!.start &&
      (name.kind === "country" || name.kind === "people" || name.kind === "organisation" || name.kind === "person"),
  );
  if (owner && !source) source = {from: phrase.from, to: phrase.to, part: phrase, mention: owner};
  return {source, target, to};
}
