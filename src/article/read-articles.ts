import type {Page} from "../page/page.js";
import {readHtmlArticles} from "./html/read-html-articles.js";
import type {PageArticles} from "./page-articles.js";
import {readTextArticles} from "./text/read-text-articles.js";

/** The articles that a page holds, in page order, and the furniture around them. Never throws; what it cannot read it remarks. */
export function readArticles(page: Page): PageArticles {
  return page.html ? readHtmlArticles(page) : readTextArticles(page);
}
