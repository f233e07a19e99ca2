import {matchWords} from "./match-words.js";
import type {Speech} from "./speech.js";

// Two parts in marks so near to each other in one article may be halves of one remark.
const nearby = 200;

/**
 * '"You mend a pipe in a week," she said. "Trust takes longer."': is `half` what `first` leaves over of another article's `whole`? Both stand together in one
 * article, in marks, by one person, and the words that `half` shares with `whole` are others than those of `first`.
 */
export function isOtherHalf(half: Speech, first: Speech, whole: Speech): boolean {
  if (!half.marked || !half.voice.person || half.voice.name !== first.voice.name) return false;
  const {items} = whole.content;
  const isTold = new Set(matchWords(first.content, whole.content).map(({b}) => b));
  const left = matchWords(half.content, whole.content).filter(({b}) => !isTold.has(b));
  if (!left.some(({b}) => !items[b]!.light) || left.length * 2 < half.content.items.length) return false;
  const articles = new Set(whole.printings.map(({article}) => article));
  return half.printings.some(
    (one) =>
      !articles.has(one.article) &&
      first.printings.some(
        (other) =>
          one.article === other.article &&
          Math.max(one.span.start, other.span.start) - Math.min(one.span.end, other.span.end) < nearby,
      ),
  );
}
