import type {PageArticles} from "../article/page-articles.js";
import {readArticles} from "../article/read-articles.js";
import type {Capture} from "../page/capture.js";
import type {Page} from "../page/page.js";
import {readPage} from "../page/read-page.js";
import type {Remark} from "../text/remark.js";

/** A page with the articles and furniture on it. */
export type PageReading = {readonly page: Page; readonly holds: PageArticles};

/**
 * One capture read: its page and what the page holds. A page that breaks its reader is set aside with a remark and the rest
 * goes on; that is a fault of ours, so the remark says so.
 */
export function readCapture(capture: Capture): {
  readonly page: Page | null;
  readonly reading: PageReading | null;
  readonly remarks: readonly Remark[];
} {
  try {
    const page = readPage(capture);
    const holds = readArticles(page);
    return {page, reading: {page, holds}, remarks: [...page.remarks, ...holds.remarks]};
  } catch (error) {
    const say = `${capture.name} was set aside: reading it failed (${(error as Error).message}); this is a fault of the reader`;
    return {page: null, reading: null, remarks: [{about: "input", say}]};
  }
}
