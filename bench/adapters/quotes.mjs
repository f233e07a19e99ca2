import {findNames, findQuotes, proseOf} from "../../dist/index.js";

/** `quotes(text)` for the quotation scorer: the first line is the headline, each further line a paragraph. */
export function quotes(text) {
  const page = {id: "page", text};
  const parts = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const end = at + line.trimEnd().length;
    if (end > at) parts.push({start: at, end, kind: parts.length === 0 ? "headline" : "body"});
    at += line.length + 1;
  }
  const prose = proseOf(page, "article", parts);
  const reading = {article: {id: "article"}, prose, names: findNames(prose), times: []};
  return findQuotes(reading).map(({how, span, speaker, cue}) => ({
    kind: how,
    content: [span.start, span.end],
    speaker: speaker?.span ? [speaker.span.start, speaker.span.end] : null,
    cue: cue ? [cue.start, cue.end] : null,
    ...(speaker ? {name: speaker.name} : {}),
  }));
}
