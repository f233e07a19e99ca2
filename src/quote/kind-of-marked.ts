import type {ArticleReading} from "../article/article-reading.js";
import {tokensOf} from "../text/tokens-of.js";
import {tagWords} from "../text/words/tag-words.js";
import type {Attribution} from "./attribute-marked.js";
import type {QuoteFrame} from "./frame/quote-frame.js";
import type {Quote} from "./quote.js";

/**
 * Whether words in marks are a statement (direct), a part of one (partial), or only a name or so-called word (scare). A clause that a
 * reporting word reaches is direct, fewer words are partial; short words that nobody says, titles and nicknames are scare.
 */
export function kindOfMarked(
  {prose}: ArticleReading,
  frame: QuoteFrame,
  q: number,
  attribution: Attribution,
): Quote["how"] {
  const mark = frame.marked[q]!;
  const tokens = tokensOf(prose.page.text, mark.start, mark.end);
  const all = tokens.filter(({kind}) => kind !== "mark");
  const words = all.length;
  if (words === 0) return "scare";
  if (/^[–—-]/.test(prose.page.text.slice(mark.start, mark.start + 1))) return "direct";
  const {place, cue} = attribution;
  const stops = /[.!?]["”’'»]?$/.test(prose.page.text.slice(mark.start, mark.end));
  // '"None at all."' is a sentence, no title.
  const titled = isTitle(all.map(({text}) => text)) && !(place === "alone" && stops);
  const before = frame.tokens[q - 1]?.lower ?? "";
  if (
    /^(?:so-called|called|dubbed|nicknamed|named|titled|entitled|codenamed|known|nickname|song|album|film|book|movie|series|show|novel|essay|word|phrase|term|slogan|play|article|game|hashtag|single|track|hit|episode|programme|program|documentary)$/.test(
      before,
    ) &&
    place !== "named" &&
    words < 9
  )
    if (!(cue && cue.kind === "name" && before === "called")) return "scare";
  if (before === "or" && words <= 2) return "scare";
  // Capitals throughout make a name or a title, unless the reporting word stands right at the marks.
  const beside =
    place === "beside" &&
    cue !== null &&
    (cue.at === q - 1 ||
      (cue.at === q - 2 && /^[:,]$/.test(frame.tokens[q - 1]!.text)) ||
      (cue.at <= q + 3 && cue.at > q) ||
      (cue.speaker !== null && cue.speaker.from === q + 1));
  if (titled && words <= 6 && !beside && !(place === "named" && cue?.at === q - 1)) return "scare";
  const full = words >= 4 && isClause(tokens);
  if (
    frame.tokens[q - 1]?.text === ":" &&
    words >= 2 &&
    /[.!?]["”’'»]?$/.test(prose.page.text.slice(mark.start, mark.end))
  )
    return "direct";
  if (place === "alone")
    return full || words > 3 || /[.!?]["”’'»]?$/.test(prose.page.text.slice(mark.start, mark.end))
      ? "direct"
      : "partial";
  const previous = frame.tokens[q - 1];
  const isLower = /^\p{Ll}/u.test(prose.page.text.slice(mark.start + 1, mark.start + 2));
  // 'His words were "based on what I knew", he added': a part of the paper's own sentence.
  if (
    place === "beside" &&
    cue !== null &&
    isLower &&
    previous?.kind === "word" &&
    cue.at > q &&
    !frame.marked.slice(0, q).some(Boolean)
  )
    return "partial";
  if (place === "beside" && cue) {
    const sentence = full || /[.!?,]["”’'»]?$/.test(prose.page.text.slice(mark.start, mark.end));
    return sentence && cue.kind !== "name" ? "direct" : full ? "direct" : "partial";
  }
  if (place === "named" && cue && q - cue.at > 14 && words <= 2) return "scare";
  if (place === "named") return titled && words <= 5 && cue?.kind !== "name" ? "scare" : "partial";
  if (place === "inside") return titled && words <= 4 ? "scare" : "partial";
  // No reporting word reaches it.
  const shown = prose.page.text.slice(mark.start + 1, mark.end - 1);
  if (words >= 3 && !titled && /^\p{Lu}/u.test(shown) && /[.!?]$/.test(shown)) return "direct";
  if (words <= 3 || titled) return "scare";
  return full && words > 6 ? "direct" : "partial";
}

function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => word.length > 3 || /^\p{Lu}/u.test(word));
  return (
    long.length > 0 &&
    long.every((word) => /^[\p{Lu}\p{N}]/u.test(word)) &&
    !/^(?:I|We|He|She|They|It|You|Yes|No)$/.test(words[0]!)
  );
}

function isClause(tokens: ReturnType<typeof tokensOf>): boolean {
  const tags = tagWords(tokens.slice(0, 60));
  let subject = false;
  for (const {tag, form} of tags) {
    if (tag === "pronoun" || tag === "noun" || tag === "name" || tag === "number") subject = true;
    if (
      subject &&
      (tag === "modal" ||
        ((tag === "be" || tag === "have" || tag === "do" || tag === "verb") && form !== "ing" && form !== "participle"))
    )
      return true;
  }
  return false;
}
