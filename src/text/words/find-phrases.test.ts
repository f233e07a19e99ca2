import {expect, test} from "vitest";
import {tokensOf} from "../tokens-of.js";
import {findPhrases} from "./find-phrases.js";
import {tagWords} from "./tag-words.js";

function check(text: string, expected: string) {
  const tokens = tokensOf(text);
  const shown = findPhrases(tokens, tagWords(tokens)).map((phrase) => {
    const words = tokens
      .slice(phrase.from, phrase.to)
      .map((token) => token.text)
      .join(" ");
    if (phrase.kind === "noun") return phrase.time ? `(${words})` : `[${words}]`;
    if (phrase.kind === "verb") return `<${words}${phrase.passive ? ":passive" : ""}${phrase.negated ? ":not" : ""}>`;
    return words;
  });
  expect(shown.join(" ")).toBe(expected);
}

test("two things given to one receiver are two noun phrases", () => {
  check("Peru gave Bolivia 5.1 million dollars", "[Peru] <gave> [Bolivia] [5.1 million dollars]");
});

test("a bare weekday is a time of its own", () => {
  check("Tarnia sent a note Saturday to Lorn", "[Tarnia] <sent> [a note] (Saturday) to [Lorn]");
});

test("passives and negations are seen through their helping verbs", () => {
  check("The envoy has not been expelled", "[The envoy] <has not been expelled:passive:not>");
});

test("a day between the helping verb and its participle parts them not", () => {
  check("The envoy was on Tuesday expelled by Lorn", "[The envoy] <was on Tuesday expelled:passive> by [Lorn]");
  check("Tarnia has on 3 May signed the pact", "[Tarnia] <has on 3 May signed> [the pact]");
  check("The vote was on Tuesday", "[The vote] <was> on (Tuesday)");
});
