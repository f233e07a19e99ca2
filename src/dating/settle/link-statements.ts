import type {DatedArticle} from "./dated-article.js";
import {quoteWords} from "./quote-words.js";
import type {Statement} from "./statement.js";
import {sharedStems} from "./stems-of.js";

/** Sentences must share this many content words, and this part of the shorter one's, to tell of one day. */
const leastShared = 7;
const leastPart = 0.55;
/** Quotations must share this many stems, and this part of the shorter one's. */
const leastQuoteShared = 5;
const leastQuotePart = 0.7;
/** More statements than this on one stem tell nothing by it. */
const mostOnStem = 40;

/**
 * Groups weekday statements that speak of one and the same day: within an article and a family, each weekday is one day; across
 * families, when the sentences tell the same in the same words, or when both leads name the weekday and the articles print the
 * same remark. Returns lists of indexes, smallest first. Cost is near linear: statements meet only by a shared stem.
 */
export function linkStatements(articles: readonly DatedArticle[], statements: readonly Statement[]): number[][] {
  const parent = statements.map((_, i) => i);
  const root = (i: number): number => {
    while (parent[i] !== i) i = parent[i] = parent[parent[i]!]!;
    return i;
  };
  const join = (a: number, b: number) => {
    const [x, y] = [root(a), root(b)];
    parent[Math.max(x, y)] = Math.min(x, y);
  };
  const familyOf = new Map(articles.map(({article, family}) => [article, family ?? article]));
  const firstOf = new Map<string, number>();
  const onStem = new Map<string, number[]>();
  statements.forEach(({article, weekday, stems}, i) => {
    const key = `${familyOf.get(article)}|${weekday}`;
    const first = firstOf.get(key);
    if (first === undefined) firstOf.set(key, i);
    else join(first, i);
    for (const stem of stems) {
      const list = onStem.get(`${weekday}|${stem}`) ?? [];
      if (list.length < mostOnStem) list.push(i);
      onStem.set(`${weekday}|${stem}`, list);
    }
  });
  const compared = new Set<string>();
  for (const list of onStem.values())
    for (const a of list)
      for (const b of list) {
        if (a >= b || root(a) === root(b) || compared.has(`${a}|${b}`)) continue;
        compared.add(`${a}|${b}`);
        const [first, second] = [statements[a]!.stems, statements[b]!.stems];
        const shared = sharedStems(first, second);
        if (shared >= leastShared && shared >= leastPart * Math.min(first.size, second.size)) join(a, b);
      }
  linkByQuotes(articles, statements, join);
  const groups = new Map<number, number[]>();
  statements.forEach((_, i) => {
    groups.set(root(i), [...(groups.get(root(i)) ?? []), i]);
  });
  return [...groups.values()];
}

function linkByQuotes(
  articles: readonly DatedArticle[],
  statements: readonly Statement[],
  join: (a: number, b: number) => void,
) {
  const leads = new Map<string, number[]>();
  statements.forEach(({article, isLead}, i) => {
    if (isLead) leads.set(article, [...(leads.get(article) ?? []), i]);
  });
  const printed = articles.flatMap(({article, prose}) =>
    leads.has(article) ? quoteWords(prose).map((words) => ({article, words})) : [],
  );
  const onWord = new Map<string, number[]>();
  printed.forEach(({words}, i) => {
    for (const word of words) onWord.set(word, [...(onWord.get(word) ?? []), i]);
  });
  printed.forEach(({article, words}, i) => {
    const meets = new Map<number, number>();
    for (const word of words) {
      const list = onWord.get(word)!;
      if (list.length > mostOnStem) continue;
      for (const other of list) if (other > i) meets.set(other, (meets.get(other) ?? 0) + 1);
    }
    for (const [other, shared] of meets) {
      const theirs = printed[other]!;
      if (theirs.article === article || shared < leastQuoteShared) continue;
      if (shared < leastQuotePart * Math.min(words.size, theirs.words.size)) continue;
      for (const a of leads.get(article) ?? [])
        for (const b of leads.get(theirs.article) ?? [])
          if (statements[a]!.weekday === statements[b]!.weekday) join(a, b);
    }
  });
}
