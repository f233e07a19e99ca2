// code(text) -> [{event, source, target}] for one sentence, in the form of the PLOVER gold sentences: the best event, and a second one that
// stands beside it. Classes that the gold set does not have are dropped or given under the name it uses.
import {findEvents, findNames, findTimes, proseOf} from "../../dist/index.js";

const named = {ACCUSE: "DISAPPROVE", REQUEST: "DEMAND"};
const dropped = new Set(["ACCIDENT", "DISASTER", "STATEMENT", "OTHER"]);

export function code(text) {
  const prose = proseOf({id: "page", text}, "article", [{start: 0, end: text.length, kind: "body"}]);
  const reading = {article: {id: "article"}, prose, names: findNames(prose), times: findTimes(prose)};
  const events = findEvents(reading, []).filter((event) => !dropped.has(event.class));
  return events.map(shown);
}

function shown(event) {
  return {
    event: named[event.class] ?? (event.class === "DEATH" ? "ASSAULT" : event.class),
    source: event.source?.span?.text ?? null,
    target: event.target?.span?.text ?? event.place,
  };
}
