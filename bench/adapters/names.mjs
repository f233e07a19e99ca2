import {findNames, proseOf} from "../../dist/index.js";

const types = {person: "PER", organisation: "ORG", place: "LOC", country: "LOC"};

/** `names(text)`: people, organisations and places as newswire sets mark them; demonyms and bare roles are none, a capital is a place. */
export function names(text) {
  const parts = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.trimEnd().length;
    if (end > at) parts.push({start: at, end, kind: "body"});
    at += line.length + 1;
  }
  const prose = proseOf({id: "page", text}, "article", parts);
  return findNames(prose).flatMap(({start, end, kind, how}) => {
    const type = how === "metonym" && kind === "organisation" ? "LOC" : types[kind];
    return type ? [{start, end, type}] : [];
  });
}
