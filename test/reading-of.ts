import type {ArticleReading} from "../src/article/article-reading.js";
import {findNames} from "../src/name/find-names.js";
import {proseOf} from "../src/text/prose-of.js";

/** A text, one paragraph a line, as the reading of an undated article with its names: for testing finders alone. */
export function readingOf(text: string, id = "article"): ArticleReading {
  const parts = [];
  let at = 0;
  for (const line of text.split("\n")) {
    parts.push({start: at, end: at + line.length, kind: "body" as const});
    at += line.length + 1;
  }
  const prose = proseOf({id: `page-${id}`, text}, id, parts);
  return {article: {id, published: null}, prose, names: findNames(prose), times: []} as unknown as ArticleReading;
}
