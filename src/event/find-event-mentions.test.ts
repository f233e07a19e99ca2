import {expect, test} from "vitest";
import {makeStory} from "../../test/make-story.js";
import {findTimes} from "../dating/find-times.js";
import {resolveTimes} from "../dating/resolve-times.js";
import {findNames} from "../name/find-names.js";
import {findQuotes} from "../quote/find-quotes.js";
import {findEventMentions, mentionRule} from "./find-event-mentions.js";
import {findEvents} from "./find-events.js";

function check(text: string, expected: readonly string[]) {
  const [made] = makeStory([{id: "a1", published: "2023-05-11", text}]).readings;
  const {article, prose} = made!;
  const times = resolveTimes(findTimes(prose), prose, {published: article.published, captured: null});
  const reading = {article, prose, names: findNames(prose), times};
  const found = findEventMentions(reading, [], findEvents(reading, []));
  expect(
    found.map(
      ({on, trigger, class: kind, madeBy}) =>
        `${madeBy === mentionRule ? "mention" : "told"} ${on?.earliest ?? "undated"} ${kind}: ${trigger.text}`,
    ),
  ).toEqual(expected);
}

test("a noun that says more than its kind points at what is told elsewhere", () => {
  check("The clash near the Brenner weighed on the talks.", ["mention undated FIGHT: clash"]);
  check("Under the accord signed in Bern, fares fall.", [
    "mention undated AGREE: accord",
    "mention undated SUPPORT: signed",
  ]);
});

test("a bare noun, a noun without an article and one that denies or awaits point at nothing", () => {
  check("Fares rose after the collision.", []);
  check("Shops stood empty in protest.", []);
  check("There were no arrests in Lund.", []);
});

test("a dated noun of a deed is told by its phrase", () => {
  check("The arrest of three ranch hands last December strained ties.", ["told 2022-12-01 COERCE: arrest"]);
});

test("a verb of a known kind that no frame codes is a mention when it is done, and none when it is not", () => {
  check("The shops shut their doors.", ["mention undated OTHER: shut"]);
  check("The shops may shut their doors.", []);
});

test("what follows suit is the act before it, done by the other", () => {
  check("Peru recalled its ambassador from Chile on Wednesday and Chile followed suit.", [
    "told undated SANCTION: followed",
  ]);
  check("Chile sold its tin and Peru followed suit.", []);
});

test("who is accused of something is named by it, and nobody accuses anew", () => {
  check("Judges freed two sailors accused of theft.", []);
});

test("talks with somebody have the day in their phrase, and who acts in their clause took part", () => {
  check("A spokesman mentioned that during the talks with Peru on 9 May in Lima, Ada Lund raised the matter.", [
    "told 2023-05-09 CONSULT: talks",
  ]);
});

test("what somebody stopped short of saying is no mention", () => {
  const [made] = makeStory([
    {id: "a1", published: "2023-05-11", text: "Vold stopped short of saying guards had sunk the barge."},
  ]).readings;
  const reading = {...made!, names: findNames(made!.prose), times: []};
  const quotes = findQuotes(reading);
  expect(quotes.map(({how}) => how)).toEqual(["not-said"]);
  expect(findEventMentions(reading, quotes, findEvents(reading, quotes))).toEqual([]);
});
