import type {Prose} from "../../text/prose.js";
import {tokensOf} from "../../text/tokens-of.js";
import {stemsOf} from "./stems-of.js";

const marked = /[“"]([^“”"]{30,600})[”"]/g;

/** The longer quotations of an article, each as the stems of its content words: a remark printed twice was made once, also through two interpreters. */
export function quoteWords({page, paragraphs}: Prose): ReadonlySet<string>[] {
  const quotes: ReadonlySet<string>[] = [];
  for (const {start, end} of paragraphs) {
    for (const found of page.text.slice(start, end).matchAll(marked)) {
      const words = stemsOf(tokensOf(found[1]!));
      if (words.size >= 5) quotes.push(words);
      if (quotes.length >= 60) return quotes;
    }
  }
  return quotes;
}
