import type {Page} from "../page/page.js";
import type {Remark} from "../text/remark.js";
import {readHtmlArticles} from "./html/read-html-articles.js";
import type {PageArticles} from "./page-articles.js";
import {readTextArticles} from "./text/read-text-articles.js";

/** Languages whose sentences, dates, names and quotations are read. Articles in others are found and shown, no more. */
const readLanguages: ReadonlySet<string> = new Set(["en", "und"]);
const languageNames = new Intl.DisplayNames(["en"], {type: "language", fallback: "code"});

/**
 * The articles that a page holds, in page order, and the furniture around them. Never throws; what it cannot read it
 * remarks, once for each page: no article, a language that the later stages do not know.
 */
export function readArticles(page: Page): PageArticles {
  const read = page.html ? readHtmlArticles(page) : readTextArticles(page);
  const codes = [...new Set(read.articles.map(({language}) => language))].filter((code) => !readLanguages.has(code));
  const foreign = codes.sort().map(languageName);
  if (foreign.length === 0) return read;
  const kind = foreign.length === 1 ? "a language that is" : "languages that are";
  const remark: Remark = {
    page: page.id,
    about: "language",
    say: `written in ${foreign.join(" and ")}, ${kind} not read yet: dates, names and quotations are left out`,
  };
  return {...read, remarks: [...read.remarks, remark]};
}

/** "German" for "de"; what a page gives in another form stays as it is. */
function languageName(code: string): string {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code) ? (languageNames.of(code) ?? code) : code;
}
