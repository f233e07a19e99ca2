import {Defuddle} from "defuddle/node";
import {parseHTML} from "linkedom";
import {linesOf} from "./lines-of.mjs";

export async function extract(html, url) {
  const {title, content, author, published} = await Defuddle(parseHTML(html).document, url, {useAsync: false});
  return {title, text: linesOf(content), byline: author, published};
}
