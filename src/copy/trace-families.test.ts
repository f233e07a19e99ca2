import {expect, test} from "vitest";
import type {CopyText} from "./copy-text.js";
import {traceFamilies} from "./trace-families.js";

const harbour = `The port of Vestmark will close its northern quay for six weeks from Tuesday while divers repair a wall that cracked in the
winter storms, the harbour board said. Ferries to the outer islands will leave from the fishing dock instead, and two weekend
sailings are dropped until the work is done. The board put the cost at 4.1 million kroner and said that no ship was in danger.
Islanders complained in January that stones had fallen into the berth. A survey by the technical school at Brandal found gaps
of up to nine centimetres behind the facing. Work had been planned for the autumn but was brought forward after a second survey.`;
const school = `Teachers in Orlund have voted to walk out for two days next month over class sizes that their union calls unworkable.
The council offered forty more posts, fewer than half of what the union wants. Parents' groups were split, with some offering
to supervise homework in church halls. The last walkout, nine years ago, ended after a mediator moved in with the two sides.`;

function text(id: string, words: string, more: Partial<CopyText> = {}): CopyText {
  return {
    id,
    page: id,
    title: "",
    text: words,
    places: [],
    outlet: `${id} daily`,
    agency: null,
    authors: [],
    dateline: null,
    published: null,
    captions: [],
    language: "en",
    ...more,
  };
}

function check(texts: readonly CopyText[], families: readonly string[]) {
  const shown = ({families}: ReturnType<typeof traceFamilies>) =>
    families
      .map(({members}) =>
        members
          .map(({article, kind}) => `${article} ${kind}`)
          .sort()
          .join(", "),
      )
      .sort();
  expect(shown(traceFamilies(texts))).toEqual([...families].sort());
  expect(traceFamilies([...texts].reverse())).toEqual(traceFamilies(texts));
}

test("two reports in other words are two families", () => {
  check([text("a", harbour), text("b", school)], ["a original", "b original"]);
});

test("a reprint with its end cut off is a trimmed copy of the fuller text", () => {
  check([text("a", harbour), text("b", harbour.slice(0, harbour.indexOf("Islanders")))], ["a original, b trimmed"]);
});

test("empty and one-word bodies are each their own", () => {
  check(
    [text("a", ""), text("b", ""), text("c", "Gone"), text("d", "Gone")],
    ["a original", "b original", "c original", "d original"],
  );
});
