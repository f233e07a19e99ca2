import {expect, test} from "vitest";
import {makeStory} from "../../test/make-story.js";
import {findTimes} from "../dating/find-times.js";
import {resolveTimes} from "../dating/resolve-times.js";
import {findNames} from "../name/find-names.js";
import {findQuotes} from "../quote/find-quotes.js";
import {findDatedEvents} from "./find-dated-events.js";
import {findEvents} from "./find-events.js";

function check(text: string, expected: readonly string[], {classed = false, quoted = false} = {}) {
  const [made] = makeStory([{id: "a1", published: "2023-05-11", text}]).readings;
  const {article, prose} = made!;
  const times = resolveTimes(findTimes(prose), prose, {published: article.published, captured: null});
  const reading = {article, prose, names: findNames(prose), times};
  const quotes = quoted ? findQuotes(reading) : [];
  const found = findDatedEvents(reading, quotes, classed ? findEvents(reading, []) : []);
  expect(found.map(({on, modality, trigger}) => `${on?.earliest} ${modality}: ${trigger.text}`)).toEqual(expected);
}

test("a clause with a day of its own is told though no class knows its verb", () => {
  check("The lake froze over on 3 February 2023.", ["2023-02-03 happened: froze over"]);
});

test("what is due is planned", () => {
  check("The hearing is set for 3 June 2023.", ["2023-06-03 planned: set"]);
});

test("a day at a verb of speech of nobody known tells no event", () => {
  check("A reader wrote on 3 February 2023 that the lake is cold.", []);
});

test("a label of publication is no event", () => {
  check("Published on 3 February 2023 at noon.", []);
});

test("an act that is found by its class is not found again by its day", () => {
  check("Norway expelled two Danish diplomats on 3 February 2023.", [], {classed: true});
});

test("a state, a negation and a named war tell no happening of their day", () => {
  check("The party has governed since 3 February 2023.", []);
  check("Nobody came on 3 February 2023.", []);
  check("They walked to the monument to the dead of the war of 1932-1935.", []);
});

test("of a row that began when something was done, the deed is told", () => {
  check("The row began on 3 February 2023, when Norway expelled two Danish diplomats.", [], {classed: true});
});

test("the second verb of an act has no claim on its day", () => {
  check("Norway summoned the envoy, Ada Lund, on 3 February 2023 and handed him a note.", [], {classed: true});
});

test("a day at a verb of speech tells that somebody spoke, a body as a whole too", () => {
  check("The festival said on Tuesday that the lake is cold.", ["2023-05-09 happened: said"], {quoted: true});
  check("Ada Lund came home. She said on Tuesday that the lake is cold.", ["2023-05-09 happened: said"], {
    quoted: true,
  });
  check("Officials said on Tuesday that the lake is cold.", [], {quoted: true});
});

test("an hour that somebody speaks of is not of the day of his speaking, and news has a morning for its name", () => {
  check("Ada Lund came home on 3 February 2023. Villagers insist that the gates were opened at 9 pm.", [
    "2023-02-03 happened: came",
  ]);
  check("Ada Lund came home on 3 February 2023. She heard of it from the morning news.", ["2023-02-03 happened: came"]);
  check("The village was cut off tonight.", ["2023-05-11 happened: cut off"]);
});

/** First to last day of what is found. */
function lasting(text: string, expected: string) {
  const [made] = makeStory([{id: "a1", published: "2023-05-11", text}]).readings;
  const {article, prose} = made!;
  const times = resolveTimes(findTimes(prose), prose, {published: article.published, captured: null});
  const reading = {article, prose, names: findNames(prose), times};
  const found = [...findEvents(reading, []), ...findDatedEvents(reading, [], findEvents(reading, []))];
  expect(found.map(({on}) => `${on?.earliest}..${on?.latest}`)[0]).toBe(expected);
}

test("what has gone on since a day lasts to the printing, what ran from one day to another to the second, and a night belongs to two days", () => {
  lasting("Three more of the miners have died since Sunday.", "2023-05-07..2023-05-11");
  lasting("The mine has stood still since Sunday.", "2023-05-07..2023-05-07");
  lasting("The ballot ran from Monday to Wednesday.", "2023-05-08..2023-05-10");
  lasting("Six of the miners died overnight.", "2023-05-10..2023-05-11");
});

test("a part of the day is of the day named right behind it", () => {
  lasting("The army said on Wednesday that rebels shelled the mine at dawn on Tuesday.", "2023-05-09..2023-05-09");
});

test("a day behind the 'that' of a verb of speech is of what was said and not of the saying", () => {
  check("Ada Lund mentioned that during the fair on 3 May in Lima, Per Vold raised the matter.", [
    "2023-05-03 happened: raised",
  ]);
});

test("what starts on a day after the printing is planned", () => {
  check("A court prolonged the closure by three months, starting on 1 June 2023.", ["2023-06-01 planned: starting"]);
});

test("a bare hour in the past perfect has no day of its own", () => {
  check("The yard closed on 3 May. Two welders had left before noon.", ["2023-05-03 happened: closed"]);
});

test("a letter of a day tells nothing of that day, a morning of it does", () => {
  check("The Herald printed a letter of 3 May about the lake.", []);
  check("The lake froze over on the morning of 3 May.", ["2023-05-03 happened: froze over"]);
  check("At the stranding of 3 May, when nine whales came ashore, she wept.", ["2023-05-03 happened: came"]);
});

test("a day between a subject and its verb is of that verb", () => {
  check("That is the man whom the court in Oslo on Tuesday fined.", ["2023-05-09 happened: fined"]);
  check("The talks that began on Tuesday ended.", ["2023-05-09 happened: began"]);
});

test("what was at the end of a month was in its last days", () => {
  lasting("The talks broke down at the end of April.", "2023-04-21..2023-04-30");
});

test("the clause that a counted time leads back to is told too, its day left to be counted out", () => {
  const leads = (end: string) => `Norway expelled two Danish diplomats on 3 February 2023, four days after ${end}`;
  check(leads("the skaters were put off a bus."), ["undefined happened: put off"], {classed: true});
  check(leads("the talks."), [], {classed: true});
});
