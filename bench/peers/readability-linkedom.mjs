import {Readability} from "@mozilla/readability";
import {parseHTML} from "linkedom";
import {linesOf} from "./lines-of.mjs";

export function extract(html) {
  const found = new Readability(parseHTML(html).document).parse();
  return {title: found?.title, text: linesOf(found?.content), byline: found?.byline, published: found?.publishedTime};
}
