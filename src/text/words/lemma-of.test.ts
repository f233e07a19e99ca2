import {expect, test} from "vitest";
import {lemmaOf} from "./lemma-of.js";

function check(words: Readonly<Record<string, string>>, as?: "noun" | "verb") {
  for (const [word, lemma] of Object.entries(words)) expect(lemmaOf(word, as), word).toBe(lemma);
}

test("past forms go back to the verb, plurals to the singular", () => {
  check({
    raided: "raid",
    countries: "country",
    men: "man",
    withdrew: "withdraw",
    cancelled: "cancel",
    canceled: "cancel",
    crises: "crisis",
  });
});

test("a possessive is its owner", () => {
  check({"minister's": "minister"});
});

test("a word that is both is read as asked", () => {
  check({strikes: "strike", meeting: "meet", planned: "plan", visits: "visit"}, "verb");
  check({strikes: "strike", meeting: "meeting"}, "noun");
});
