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

test("the kind stands in what is behind a light verb, or before one that only tells that something happened", () => {
  const kindOf = (lemma: string, trigger: string, clause: string) => conceptOf(lemma, trigger, clause).name;
  expect(kindOf("give", "gave", "the old dam gave way at dawn")).toBe("collapse");
  expect(kindOf("give", "gave", "the cabinet gave way to the protests")).toBe("=give");
  expect(kindOf("call", "called", "Lima called the envoy in over the raid")).toBe("summon");
  expect(kindOf("fall", "fell", "the rain fell in six hours")).toBe("=fall");
  expect(kindOf("fall", "fell", "the roof fell in on them")).toBe("collapse");
  expect(kindOf("lose", "lost", "two miners lost their lives")).toBe("death");
  expect(kindOf("break", "broke out", "when a fire broke out in the mill")).toBe("fire");
  expect(kindOf("take", "took", "the seizure of the boat took place on Tuesday")).toBe("raid");
  expect(kindOf("begin", "began", "the talks in Oslo began late")).toBe("meet");
  expect(kindOf("begin", "began", "the strike began at dawn")).toBe("=begin");
});

test("a post given up, a broken dam, an envoy brought home and packed bags are kinds of their own", () => {
  check("give", "the minister gave up her office", "dismiss-from-office");
  check("hand", "he handed in his notice", "dismiss-from-office");
  check("break", "the dam above the village broke", "collapse");
  check("haul", "Lima hauled its ambassadors home", "recall");
  check("open", "the ports opened again", "lift");
  check("tell", "Lima told the envoys to pack their bags", "expel");
});
