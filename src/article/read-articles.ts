import type {Page} from "../page/page.js";
import type {Remark} from "../text/remark.js";
import {readHtmlArticles} from "./html/read-html-articles.js";
import type {PageArticles} from "./page-articles.js";
import {readTextArticles} from "./text/read-text-articles.js";

/** Languages whose sentences, dates, names and quotations are read. Articles in others are found and shown, no more. */
const readLanguages: ReadonlySet<string> = new Set(["en", "und"]);

/**
 * The articles that a page holds, in page order, and the furniture around them. Never throws; what it cannot read it
 * remarks, once for each page: no article, a language that the later stages do not know.
 */
export function readArticles(page: Page): PageArticles {
  const read = page.html ? readHtmlArticles(page) : readTextArticles(page);
  const foreign = [...new Set(read.articles.map(({language}) => language))].filter((code) => !readLanguages.has(code));
  if (foreign.length === 0) return read;
  const remark: Remark = {
    page: page.id,
    about: "language",
    say: `written in ${foreign.sort().join(", ")}: its dates, names and quotations are not read`,
  };
  return {...read, remarks: [...read.remarks, remark]};
}
