import type {NameMention} from "../../name/name-mention.js";
import type {Prose, Sentence, Token} from "../../text/prose.js";
import {cueForm} from "../english/cue-forms.js";
import {type Marked, pairMarks} from "./pair-marks.js";
import type {QuoteFrame} from "./quote-frame.js";
import {tagCues} from "./tag-cues.js";

const longest = 600;

/** The frames of an article's body in reading order, and every quotation in marks with the frame it stands in. Linear. */
export function readFrames(
  prose: Prose,
  names: readonly NameMention[],
): {readonly frames: QuoteFrame[]; readonly inner: readonly Marked[]} {
  const inName = nameStarts(prose, names);
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
        else if (
          end < paragraph.endSentence &&
          last &&
          reach > at &&
          last.end >= prose.sentences[end - 1]!.end - 1 &&
          isTag(prose.sentences[end]!, marks[reach]?.start)
        )
          end++;
        else break;
      }
      frames.push(frameOf(prose, index, s, end, marks.slice(at, reach), inName));
      at = reach;
      s = end;
    }
  });
  return {frames, inner};
}

// "Mr Vold said." behind a stop and closing marks belongs to the quotation before it.
function isTag({tokens, end}: Sentence, nextMark: number | undefined): boolean {
  if (tokens.length > 9 || tokens.length < 3 || (nextMark !== undefined && nextMark < end)) return false;
  return (
    cueForm(tokens.at(-2)!.lower)?.form === "past" &&
    tokens.slice(0, -2).every(({kind, text}) => kind !== "mark" || text === ".")
  );
}

function frameOf(
  prose: Prose,
  paragraph: number,
  from: number,
  to: number,
  marks: readonly Marked[],
  inName: ReadonlySet<number>,
): QuoteFrame {
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
    words: tagCues(
      tokens,
      (i) => marked[i] != null,
      (start) => inName.has(start),
    ),
    marked,
    paragraph,
    sentence: from,
    endSentence: to,
    start: prose.sentences[from]!.start,
    end: prose.sentences[to - 1]!.end,
  };
}

/** Where the tokens of capitalised names begin: whatever they look like, they are no verbs. */
function nameStarts(prose: Prose, names: readonly NameMention[]): ReadonlySet<number> {
  const starts = new Set<number>();
  let sentenceAt = -1;
  let t = 0;
  // Names come in text order, so one walk over each sentence's tokens is enough.
  for (const {start, end, kind, sentence} of names) {
    if (kind === "role") continue;
    if (sentence !== sentenceAt) t = 0;
    sentenceAt = sentence;
    const tokens = prose.sentences[sentence]?.tokens ?? [];
    while (t < tokens.length && tokens[t]!.end <= start) t++;
    for (let k = t; k < tokens.length && tokens[k]!.start < end; k++)
      if (tokens[k]!.start >= start && /^\p{Lu}/u.test(tokens[k]!.text)) starts.add(tokens[k]!.start);
  }
  return starts;
}
