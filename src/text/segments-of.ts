const segmenter = new Intl.Segmenter("en", {granularity: "sentence"});
const windowLength = 8192;

/**
 * The platform's sentence segments of a text with their offsets. The platform's segmenter takes time that grows with the
 * square of a long text (19 s for 600 KB on one line), so longer texts are given to it in windows of 8 K characters, cut
 * behind a stop. Texts of up to 8 K come out exactly as from the platform.
 */
export function* segmentsOf(text: string): Generator<{readonly index: number; readonly segment: string}> {
  for (let at = 0; at < text.length; ) {
    const stop = text.length - at <= windowLength ? text.length : windowEnd(text, at);
    for (const {index, segment} of segmenter.segment(text.slice(at, stop))) yield {index: at + index, segment};
    at = stop;
  }
}

/** The last place in the window's second half where a sentence can end; else behind a space; else the window's end. */
function windowEnd(text: string, at: number): number {
  const end = at + windowLength;
  for (let i = end; i > at + windowLength / 2; i--)
    if (/\s/.test(text[i - 1]!) && /[.!?”"’)\n]/.test(text[i - 2]!) && /[\p{Lu}“"\d]/u.test(text[i] ?? "")) return i;
  for (let i = end; i > at + windowLength / 2; i--) if (/\s/.test(text[i - 1]!)) return i;
  return /[\ud800-\udbff]/.test(text[end - 1]!) ? end - 1 : end;
}
