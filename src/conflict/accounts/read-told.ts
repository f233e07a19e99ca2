import type {ArticleReading} from "../../article/article-reading.js";
import type {Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import {witnesses} from "../english/contrast-words.js";

/** What a text tells on somebody's account without a quotation: who is accused, what a document shows, what is put down to what. */
export type Told = {
  readonly span: Span;
  readonly sentence: number;
  /** Words of the one on whose account it is told. */
  readonly said: string;
  readonly cue: "accuse" | "show" | "blame" | "claim";
};

const reproached =
  /\b(?:is|are|was|were|stands|stood|has been|have been|had been)\s(?:also\s)?(?:accused of|charged with|suspected of|alleged to have|said to have)\s([^,;.]{8,})/iu;
const shown = new RegExp(
  `(?:^|[,;]\\s|\\b(?:the|a|an|his|her|its|their|whose|which|several|two|three|old|own)\\s)((?:[\\p{L}’'-]+\\s){0,4}?${witnesses}(?:\\s(?:of|from|by|on|at|in)\\s[^,;.]{3,40}?)?),?\\s(?:that [^,;.]{3,30}\\s|(?:of|dated|from|signed|seen|obtained)\\s[^,;.]{3,40}|which [^,;.]{3,60},\\s|[^,;.]{3,40}, which [^,;.]{3,60},\\s)?(?:clearly\\s)?(?:shows?|showed|indicates?|indicated|proves?|proved|suggests?|suggested|puts?|gives?|gave|records?|recorded|reveal(?:s|ed)?|states?|stated|names?|lists?|listed|has|have|say|says)\\s(?:that\\s)?([^;.]{6,})`,
  "iu",
);
const produced = new RegExp(
  `\\b(?:produced|presented|published|released|posted|showed|have|has|holds?|hold|found|seen by|obtained)\\s((?:an?|the|two|three|several|old|its|their|his|her)?\\s?(?:[\\p{L}’'-]+\\s){0,3}?${witnesses}\\b[^;.]{8,})`,
  "iu",
);
const blamed =
  /\b(?:blam(?:es?|ed|ing)\s([^;.]{3,80}?)\son|attribut(?:es?|ed|ing)\s([^;.]{2,60}?)\sto|(?:puts?|putting)\s([^;.]{2,60}?)\sdown to)\s([^;.]{4,})|\bblam(?:es?|ed)\s(?!(?:him|her|it|them|each|one)\b)([^;,.]{4,})/iu;
const brushedOff =
  /\b(?:dismiss(?:es|ed|ing)?|reject(?:s|ed|ing)?|den(?:ies|ied|ying)|disput(?:es|ed|ing)|contest(?:s|ed|ing)?|refut(?:es|ed|ing)|rebut(?:s|ted)?)\s(?:as\s[^,;.]{3,40}\s)?(?:the\s|all\s|any\s)?(?:claims?|reports?|allegations?|accusations?|suggestions?|rumours?|rumors?|charges?|assertions?|statements?|complaints?)\s(?:(?:by|from|of|in|made by)\s([^,;.]{3,50}?)\s)?that\s([^,;.]{8,})/iu;

/** Told accounts of one article's body in text order. Sentences that are wholly a quotation hold none. Linear. */
export function readTold({prose}: ArticleReading): Told[] {
  const {page} = prose;
  return prose.sentences.flatMap((sentence, index): Told[] => {
    if (prose.paragraphs[sentence.paragraph]?.kind !== "body") return [];
    const text = page.text.slice(sentence.start, sentence.end);
    if (/^["“'‘]/.test(text)) return [];
    const cut = (words: string, cue: Told["cue"], said: string): Told => {
      const start = sentence.start + text.lastIndexOf(words);
      return {span: spanOf(page, start, start + words.trimEnd().length), sentence: index, said: said.trim(), cue};
    };
    const accused = reproached.exec(text);
    if (accused) return [cut(accused[1]!, "accuse", "accusers")];
    const off = brushedOff.exec(text);
    if (off) return [cut(off[2]!, "claim", off[1] ?? "claims")];
    const cause = blamed.exec(text);
    if (cause) return [cut(cause[0], "blame", text.slice(0, cause.index))];
    const proof = shown.exec(text);
    if (proof) return [cut(proof[2]!, "show", proof[1]!)];
    const paper = produced.exec(text);
    return paper ? [cut(paper[1]!, "show", text.slice(0, paper.index))] : [];
  });
}
