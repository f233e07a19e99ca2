import {expect, test} from "vitest";
import {tokensOf} from "../tokens-of.js";
import {tagWords} from "./tag-words.js";

function check(text: string, expected: string) {
  const tokens = tokensOf(text);
  const words = tagWords(tokens);
  expect(
    tokens.map((token, i) => token.text + "/" + words[i]!.tag + (words[i]!.form ? "." + words[i]!.form : "")).join(" "),
  ).toBe(expected);
}

test("a noun that could be a verb is read by what stands around it", () => {
  check("The strike hurts", "The/determiner strike/noun hurts/verb.s");
  check("They strike at dawn", "They/pronoun strike/verb.base at/preposition dawn/noun");
});

test("the same form is past with a subject and participle after a noun with another verb to come", () => {
  check("Police arrested him", "Police/noun arrested/verb.past him/pronoun");
  check(
    "The man arrested in Lorn was charged",
    "The/determiner man/noun arrested/verb.participle in/preposition Lorn/name was/be.past charged/verb.participle",
  );
});

test("a headline in title case still has its verb", () => {
  check("Lorn Police Raid Charity Offices", "Lorn/name Police/name Raid/verb.base Charity/name Offices/name");
});

test("a hundred thousand words take linear time", () => {
  const tokens = tokensOf("Officials said that the raid was planned and ".repeat(12_000));
  expect(tagWords(tokens)).toHaveLength(tokens.length);
});
