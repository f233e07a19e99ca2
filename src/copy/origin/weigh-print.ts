import type {CopyText} from "../copy-text.js";
import {hashWords} from "../words/read-words.js";
import type {WordEvidence} from "./weigh-words.js";

/**
 * Weighs the outer marks of texts that print the same words: house style (an agency sends plain quotation marks), a headline
 * of its own or a shortened one where others agree, and an ending cut short. Linear.
 */
export function weighPrint(texts: readonly CopyText[]): WordEvidence[] {
  const titles = texts.map(({title}) => hashWords(title).join(" "));
  const printings = new Map<string, number>();
  for (const title of titles) printings.set(title, (printings.get(title) ?? 0) + 1);
  const agreed = Math.max(...printings.values());
  const distinct = [...printings.keys()].map((title) => ({title, words: new Set(title.split(" "))}));
  const styles = texts.map(({text}) => curlyShare(text));
  const plainest = Math.min(...styles);
  return texts.map((text, i) => {
    const says: string[] = [];
    let score = 0;
    const styled = styles[i] === 1 && plainest < 1 ? 1.6 : 1.6 * Math.min(1, 3 * (styles[i]! - plainest));
    score -= styled;
    if (styled > 0.8) {
      says.push("quotation marks in house style where another printing has plain ones");
    }
    const title = titles[i]!;
    const count = printings.get(title)!;
    if (title !== "" && shortens(title, distinct)) {
      score -= 2;
      says.push("its headline is another one shortened");
    } else if (agreed >= 2 && count === 1) {
      score -= 1;
      says.push("its headline is its own where others agree");
    }
    if (/(?:\.\.\.|…)\s*(?:\S+[\s.]*){0,8}$/u.test(text.text.slice(-120))) {
      score -= 2;
      says.push("breaks off");
    }
    return {score, says};
  });
}

function shortens(title: string, all: readonly {title: string; words: ReadonlySet<string>}[]): boolean {
  const words = new Set(title.split(" "));
  return all.some((other) => other.words.size > words.size && [...words].every((word) => other.words.has(word)));
}

/** Share of the marks that come in a plain and a typographic form that are typographic; 0 without any. */
function curlyShare(text: string): number {
  let curly = 0;
  let plain = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit === 0x22 || unit === 0x27) plain++;
    else if (unit >= 0x2018 && unit <= 0x201f) curly++;
    else if (unit === 0x2014 || unit === 0x2013) curly++;
    else if (unit === 0x2d && text.charCodeAt(i - 1) === 0x20 && text.charCodeAt(i + 1) === 0x20) plain++;
  }
  return curly + plain === 0 ? 0 : curly / (curly + plain);
}
