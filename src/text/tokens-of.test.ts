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

test("a page of zero-width characters is searched once and not for every sentence", () => {
  const time = (n: number) => {
    const text = "\u200b".repeat(n);
    const start = process.cpuUsage();
    for (let at = 0; at < n; at += 1000) tokensOf(text, at, at + 1000);
    return process.cpuUsage(start).user / 1000;
  };
  time(10_000);
  expect(time(400_000)).toBeLessThan(16 * Math.max(10, time(50_000)));
});
