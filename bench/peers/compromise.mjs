// compromise's own answers: sentences by its splitter, quotations by its pairs of marks; it names no speakers.
import nlp from "compromise";

export function sentences(text) {
  return spansOf(text, nlp(text).json({offset: true}));
}

export function quotes(text) {
  return spansOf(text, nlp(text).quotations().json({offset: true})).map(([start, end]) => ({
    kind: "direct",
    content: [start, end],
    speaker: null,
    cue: null,
  }));
}

function spansOf(text, found) {
  return found.map(({offset: {start, length}}) => {
    const words = text.slice(start, start + length);
    return [start + words.length - words.trimStart().length, start + words.trimEnd().length];
  });
}
