import type {ArticleReading} from "../../article/article-reading.js";

/** How large a part of the sided names two countries must make up for an article to be about the two. */
const share = 0.8;
/** How often each must be named: a single sentence is about nobody yet. */
const least = 2;

/** The two countries an article is about (ISO alpha-3, sorted), when they make up nearly all names with a country. Null for one, or a crowd. */
export function twoSides({names}: Pick<ArticleReading, "names">): readonly [string, string] | null {
  const counts = new Map<string, number>();
  let all = 0;
  for (const {side} of names)
    if (side) {
      counts.set(side, (counts.get(side) ?? 0) + 1);
      all++;
    }
  const [one, two] = [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
  if (!one || !two || two[1] < least || one[1] + two[1] < share * all) return null;
  return one[0] < two[0] ? [one[0], two[0]] : [two[0], one[0]];
}
