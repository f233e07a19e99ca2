import type {Page} from "../page/page.js";
import type {Remark} from "../text/remark.js";
import {proseLimit} from "./article-prose.js";
import {readHtmlArticles} from "./html/read-html-articles.js";
import type {PageArticles} from "./page-articles.js";
import {readTextArticles} from "./text/read-text-articles.js";

/** Languages whose sentences, dates, names and quotations are read. Articles in others are found and shown, no more. */
const readLanguages: ReadonlySet<string> = new Set(["en", "und"]);
const languageNames = new Intl.DisplayNames(["en"], {type: "language", fallback: "code"});

/**
 * The articles that a page holds, in page order, and the furniture around them. Never throws; what it cannot read it
 * remarks: no article, a language that the later stages do not know (once for each page), an article too long for them.
 */
export function readArticles(page: Page): PageArticles {
  const read = page.html ? readHtmlArticles(page) : readTextArticles(page);
  return {...read, remarks: [...read.remarks, ...languageRemarks(page, read), ...lengthRemarks(page, read)]};
}

function languageRemarks(page: Page, {articles}: PageArticles): Remark[] {
  const codes = [...new Set(articles.map(({language}) => language))].filter((code) => !readLanguages.has(code));
  const foreign = codes.sort().map(languageName);
  if (foreign.length === 0) return [];
  const kind = foreign.length === 1 ? "a language that is" : "languages that are";
  const say = `written in ${foreign.join(" and ")}, ${kind} not read yet: dates, names and quotations are left out`;
  return [{page: page.id, about: "language", say}];
}

function lengthRemarks(page: Page, {articles}: PageArticles): Remark[] {
  const first = `its first ${proseLimit / 1000},000 characters`;
  return articles
    .filter(({body}) => body.reduce((sum, {start, end}) => sum + end - start, 0) > proseLimit)
    .map(({id}) => ({
      page: page.id,
      article: id,
      about: "page",
      say: `longer than any report: dates, names and quotations are read in ${first} only`,
    }));
}

/** "German" for "de"; what a page gives in another form stays as it is. */
function languageName(code: string): string {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(code) ? (languageNames.of(code) ?? code) : code;
}
