import {expect, test} from "vitest";
import {readingOf} from "../../../test/reading-of.js";
import {findQuotes} from "../find-quotes.js";
import {nameSpeakers} from "./name-speakers.js";

/** Articles in; the speakers of their quotations in marks out, article by article. */
function check(texts: readonly string[], expected: readonly (string | null)[]) {
  const quotes = texts.flatMap((text, i) => findQuotes(readingOf(text, `a${i}`)));
  const shown = nameSpeakers(quotes)
    .filter(({how}) => how === "direct" || how === "partial")
    .map(({speaker}) => speaker?.name ?? null);
  expect(shown).toEqual(expected);
}

const named = '"The gates of the harbour stay shut until spring," said Anna Vold.';

test("an office alone gets the name that another article prints beside the same words", () => {
  check([named, '"The gates of the harbour stay shut," a harbour boss said.'], ["Anna Vold", "Anna Vold"]);
});

test("words that two people are named for stay as they are", () => {
  check(
    [named, named.replace("Anna Vold", "Per Holm"), '"The gates of the harbour stay shut until spring," a clerk said.'],
    ["Anna Vold", "Per Holm", "clerk"],
  );
});

test("other words of an office stay the office's", () => {
  check([named, '"Nobody has told us when the gates will open," a harbour boss said.'], ["Anna Vold", "harbour boss"]);
});
