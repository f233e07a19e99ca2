import type {ArticleReading} from "../../article/article-reading.js";
import type {Dating} from "../../dating/dating.js";
import type {Extent} from "../../text/span.js";
import type {Cue} from "../cue/cue.js";
import type {QuoteFrame} from "../frame/quote-frame.js";

/**
 * When something was said: the nearest dated time of the reporting clause ("said on Monday", "On Monday Vold said"), never one of the reported
 * words themselves. Null when the clause gives none.
 */
export function dateCue({times}: ArticleReading, frame: QuoteFrame, cue: Cue): Dating | null {
  const at = frame.tokens[cue.at]!;
  const content = cue.content
    ? {start: frame.tokens[cue.content.from]!.start, end: frame.tokens[cue.content.to - 1]!.end}
    : null;
  let best: {distance: number; dating: Dating} | null = null;
  for (const time of times) {
    if (time.end <= frame.start) continue;
    if (time.start >= frame.end) break;
    if (!time.dating || (time.kind !== "date" && time.kind !== "time")) continue;
    if (content && time.start >= content.start && time.end <= content.end) continue;
    if (frame.marked.some((mark) => mark && mark.start <= time.start && time.end <= mark.end)) continue;
    if (inRelative(frame, time.start, cue) || insideNounPhrase(frame, time)) continue;
    const distance = time.start >= at.end ? time.start - at.end : at.start - time.end + 20;
    if (distance > 160) continue;
    if (!best || distance < best.distance) best = {distance, dating: time.dating};
  }
  return best?.dating ?? null;
}

// "On the subject of the December crash, Vold said", "the March 3 vote": a date that describes a thing dates the thing.
export function insideNounPhrase({tokens, words}: QuoteFrame, {start, end}: Extent): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  const before = words[at - 1];
  if (at < 1 || !before) return false;
  let next = at;
  while (next < tokens.length && tokens[next]!.end <= end) next++;
  if (/^['’]s$/.test(tokens[next]?.lower ?? "") || /['’]s$/.test(tokens[next - 1]!.text)) return true;
  const owned = before.tag === "determiner" || /['’]s?$/.test(tokens[at - 1]!.text);
  const after = words[next]?.tag;
  return owned && (after === "noun" || after === "adjective" || after === "name") && tokens[next]!.start > end - 1;
}

// "says Vold, who remembers the flood in March", "Vold, mayor since 2012, said": what a relative clause or "since" dates is not the saying.
function inRelative({tokens, marked}: QuoteFrame, start: number, cue: Cue): boolean {
  const at = tokens.findIndex((token) => token.end > start);
  if (at < 0) return false;
  if (/^(?:since|until|till|through)$/.test(tokens[at - 1]?.lower ?? "")) return true;
  for (let k = at - 1; k > 0 && k > at - 14; k--) {
    if (k === cue.at) return false;
    if (marked[k]) return false;
    const {lower} = tokens[k]!;
    if (/^[.;:]$/.test(lower)) return false;
    if (/^(?:who|whose|whom|which|where)$/.test(lower))
      return cue.at < k || tokens.slice(at, cue.at).some(({text}) => text === ",");
  }
  return false;
}
