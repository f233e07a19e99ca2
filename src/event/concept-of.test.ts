import {expect, test} from "vitest";
import {conceptOf} from "./concept-of.js";

function check(lemma: string, clause: string, expected: string, kind?: "PROTEST") {
  expect(conceptOf(lemma, lemma, clause, kind).name).toBe(expected);
}

test("the clause says which sense of its word is meant", () => {
  check("admit", "the minister admitted that he knew", "admit");
  check("admit", "a girl was admitted on Tuesday", "=admit_to");
  check("strike", "the strike of the dockers", "walkout", "PROTEST");
  check("strike", "a missile struck the dock", "attack");
  check("collapse", "pay talks collapsed", "=collapse_of");
  check("place", "were placed on the sanctions list", "freeze");
});

test("who dies later of what happened did not die in it", () => {
  check("die", "two miners died", "death");
  check("die", "two of the injured died overnight", "late-death");
  check("die", "a miner died in hospital", "late-death");
});
