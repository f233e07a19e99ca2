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
    const printed = text.slice(start, end);
    // "Oslo police" is a body to us; the sets mark the town alone, "Danish police" not at all.
    const body = kind === "organisation" ? printed.search(/ \p{Ll}[\p{L}-]*$/u) : -1;
    if (body > 0)
      return names(printed.slice(0, body)).map((one) => ({...one, start: one.start + start, end: one.end + start}));
    // Nor do they mark the "US" of "US$5".
    if (/^ ?\$/.test(text.slice(end, end + 2))) return [];
    const type = how === "metonym" && kind === "organisation" ? "LOC" : types[kind];
    return type ? [{start, end, type}] : [];
  });
}
