import type {Article} from "../article/article.js";
import type {CopyText, Place} from "./copy-text.js";

/** An article's body as one string, paragraphs parted by a line break, with its places on the page and its credits. */
export function copyTextOf(article: Article): CopyText {
  const places: Place[] = [];
  let text = "";
  for (const {start, text: words} of article.body) {
    if (text) text += "\n";
    places.push({at: text.length, start, length: words.length});
    text += words;
  }
  return {
    id: article.id,
    page: article.page,
    kind: article.kind,
    title: article.headline?.text ?? "",
    text,
    places,
    outlet: article.outlet?.name ?? null,
    agency: article.agency?.name ?? null,
    authors: article.authors.map(({name}) => name),
    dateline: article.dateline?.place ?? null,
    published: article.published,
    captions: article.captions,
    language: article.language,
    ...(article.canonical === undefined ? {} : {canonical: article.canonical}),
  };
}
