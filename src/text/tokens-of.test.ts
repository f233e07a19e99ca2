import {expect, test} from "vitest";
import {tokensOf} from "./tokens-of.js";

function check(text: string, words: readonly string[]) {
  const tokens = tokensOf(text);
  expect(tokens.map((token) => token.text)).toEqual(words);
  for (const token of tokens) expect(text.slice(token.start, token.end)).toBe(token.text);
}

test("numbers keep their inner commas and points", () => {
  check("About 12,500 of 3.4 million, 7.", ["About", "12,500", "of", "3.4", "million", ",", "7", "."]);
});

test("possessives and hyphenated words are one word", () => {
  check("Tarnia’s mid-July vote", ["Tarnia’s", "mid-July", "vote"]);
});

test("initials keep their points", () => {
  check("The U.S. envoy", ["The", "U.S.", "envoy"]);
});

test("a million letters without a space take one pass", () => {
  expect(tokensOf("a".repeat(1_000_000))).toHaveLength(1);
});
