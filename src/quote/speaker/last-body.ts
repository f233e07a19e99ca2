import type {ArticleReading} from "../../article/article-reading.js";
import {countryCode} from "../../name/known-names.js";
import type {NameMention} from "../../name/name-mention.js";
import {mentionsIn} from "./mentions-in.js";

// "Omani airline" in a headline's capitals describes the airline and names none.
function isDescription(name: string, head: string): boolean {
  const [first = "", ...rest] = name.split(" ");
  return rest.join(" ").toLowerCase() === head && countryCode(first) !== null;
}

/** The body that "the company" or another noun `head` stands for at `before`: one named with that noun, else the one named last that may be called so. */
export function lastBody({names}: ArticleReading, before: number, head: string): NameMention | null {
  const paragraphStart = before - 2500;
  const commercial =
    /^(?:company|firm|group|manufacturer|maker|automaker|carmaker|giant|airline|retailer|producer|publisher|operator|insurer|lender|bank|supplier|corporation)$/.test(
      head,
    );
  const media =
    /\b(?:Herald|Times|Post|News|Radio|Journal|Tribune|Telegraph|Gazette|Guardian|Mail|Mirror|Observer|Press|Reuters|AFP|BBC|CNN|Xinhua|Television|TV)\b/;
  let fallback: NameMention | null = null;
  let sentence = -1;
  const near = mentionsIn(names, paragraphStart, before);
  for (let i = near.length - 1; i >= 0; i--) {
    const name = near[i]!;
    if (name.start >= before) continue;
    if (name.kind !== "organisation" || name.how === "metonym") continue;
    if (name.name.toLowerCase().includes(head) && !isDescription(name.name, head)) return name;
    if (
      commercial &&
      /\b(?:Department|Ministry|Government|Parliament|Senate|Court|Congress|Treasury|Union|University|Police)\b|government|police|union/.test(
        name.name,
      )
    )
      continue;
    // Only "the firm" and its like may stand for any body; "the court" is no ministry.
    if (!commercial || media.test(name.name) || /^\p{Lu}{1,3}$/u.test(name.name)) continue;
    // The first of its sentence is the likeliest subject.
    if (fallback === null || name.sentence === sentence) {
      fallback = name;
      sentence = name.sentence;
    }
  }
  return fallback;
}
