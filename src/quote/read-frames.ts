import type {Prose, Token} from "../text/prose.js";
import {tagWords} from "../text/words/tag-words.js";
import {type Marked, pairMarks} from "./pair-marks.js";
import type {QuoteFrame} from "./quote-frame.js";

const longest = 600;

/** The frames of an article's body in reading order, and every quotation in marks with the frame it stands in. Linear. */
export function readFrames(prose: Prose): {readonly frames: QuoteFrame[]; readonly inner: readonly Marked[]} {
  const frames: QuoteFrame[] = [];
  const inner: Marked[] = [];
  prose.paragraphs.forEach((paragraph, index) => {
    if (paragraph.kind === "headline") return;
    const all = pairMarks(prose.page.text, paragraph.start, paragraph.end);
    inner.push(...all.filter(({depth}) => depth === 1));
    const marks = all.filter(({depth}) => depth === 0);
    let at = 0;
    let s = paragraph.firstSentence;
    while (s < paragraph.endSentence) {
      // A quotation that crosses the end of a sentence joins it with the next.
      let end = s + 1;
      let reach = at;
      for (;;) {
        while (reach < marks.length && marks[reach]!.start < prose.sentences[end - 1]!.end) reach++;
        const last = marks[reach - 1];
        if (end < paragraph.endSentence && last && reach > at && last.end > prose.sentences[end]!.start) end++;
        else break;
      }
      frames.push(frameOf(prose, index, s, end, marks.slice(at, reach)));
      at = reach;
      s = end;
    }
  });
  return {frames, inner};
}

function frameOf(prose: Prose, paragraph: number, from: number, to: number, marks: readonly Marked[]): QuoteFrame {
  const tokens: Token[] = [];
  const marked: (Marked | null)[] = [];
  let m = 0;
  for (let s = from; s < to; s++)
    for (const token of prose.sentences[s]!.tokens) {
      if (tokens.length >= longest) break;
      while (m < marks.length && marks[m]!.end <= token.start) m++;
      const mark = marks[m];
      if (mark && token.start >= mark.start && token.start < mark.end) {
        if (marked.at(-1) !== mark) {
          tokens.push({start: mark.start, end: mark.end, text: '"', lower: '"', kind: "mark"});
          marked.push(mark);
        }
        continue;
      }
      tokens.push(token);
      marked.push(null);
    }
  return {
    tokens,
    words: tagWords(tokens),
    marked,
    paragraph,
    sentence: from,
    endSentence: to,
    start: prose.sentences[from]!.start,
    end: prose.sentences[to - 1]!.end,
  };
}
