import {expect, test} from "vitest";
import type {ArticleReading} from "../article/article-reading.js";
import {findTimes} from "../dating/find-times.js";
import {resolveTimes} from "../dating/resolve-times.js";
import {findNames} from "../name/find-names.js";
import {proseOf} from "../text/prose-of.js";
import {findEvents} from "./find-events.js";

function eventsOf(text: string) {
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const reading = {
    article: {id: "a", published: null},
    prose,
    names: findNames(prose),
    times: [],
  } as unknown as ArticleReading;
  return findEvents(reading, []);
}

/** Each event as "CLASS source > target", with its modality where it did not simply happen. */
function check(text: string, expected: readonly string[]) {
  const shown = eventsOf(text).map(({class: name, source, target, modality}) => {
    const how = modality === "happened" ? "" : ` (${modality})`;
    return `${name} ${source?.span?.text ?? "-"} > ${target?.span?.text ?? "-"}${how}`;
  });
  expect(shown).toEqual(expected);
}

test("subject and object are source and target, in the active and the passive", () => {
  check("Kenyan police arrested three miners.", ["COERCE Kenyan police > three miners"]);
  check("Three miners were arrested by Kenyan police.", ["COERCE Kenyan police > Three miners"]);
});

test("a summoned ambassador is the other side's", () => {
  check("Norway summoned the Danish ambassador.", ["DISAPPROVE Norway > Danish ambassador"]);
  check("Denmark summoned the Norwegian ambassador.", ["DISAPPROVE Denmark > Norwegian ambassador"]);
});

test("an operator and what it takes are one event", () => {
  check("Peru agreed to withdraw its troops from Bolivia.", ["AGREE Peru > Bolivia"]);
  check("Peru refused to meet the rebels.", ["REJECT Peru > rebels"]);
  check("Peru threatened to close its border with Chile.", ["THREATEN Peru > Chile (threatened)"]);
  check("Peru urged Chile to free the sailors.", ["REQUEST Peru > Chile (demanded)"]);
});

test("a kind deed to come is agreed to, a hostile one threatened", () => {
  check("Norway will provide food to Malawi.", ["AGREE Norway > Malawi (planned)"]);
  check("Norway will expel two Danish envoys.", ["THREATEN Norway > two Danish envoys (threatened)"]);
});

test("what a speaker says others must do is a demand", () => {
  check("Chile said that Peru must return the boat.", ["DEMAND Chile > Peru (demanded)"]);
});

test("a light verb takes its meaning from its noun", () => {
  check("Kenya and Uganda held talks on Friday.", ["CONSULT Kenya > Uganda"]);
  check("Judges opened an inquiry into the mayor.", ["INVESTIGATE Judges > mayor"]);
});

test("a pronoun after 'said' is the speaker", () => {
  check("Togo said it had halted aid to Benin.", ["SANCTION Togo > Benin (reported)"]);
});

test("what was not done and not said is no event", () => {
  check("Chile has not signed the treaty.", []);
  check("The minister did not say whether Chile had shelled the port.", []);
  check("The minister stopped short of saying that Chile had shelled the port.", []);
});

test("a noun names an event where somebody hangs on it", () => {
  check("The row followed the arrest of seven Danish sailors.", ["COERCE - > seven Danish sailors"]);
});

test("a match with its score is no battle", () => {
  check("Chile beat Peru 2-1 in Lima.", []);
});

test("mere speech is no event", () => {
  check("The minister said the weather was fine.", []);
});

test("an answer to 'the admission' is aimed at the one who admitted", () => {
  check("Norway admitted the error. Denmark welcomed the admission.", [
    "STATEMENT Norway > -",
    "SUPPORT Denmark > Norway",
  ]);
});

test("an ambassador called to the ministry is called by the country he serves in", () => {
  check("The Danish ambassador in Oslo was summoned to the foreign ministry.", ["DISAPPROVE Oslo > Danish ambassador"]);
});

test("an order to leave expels", () => {
  check("Morocco ordered three Spanish diplomats to leave the country.", [
    "SANCTION Morocco > three Spanish diplomats",
  ]);
});

test("every span is a slice of its page and nothing throws", () => {
  const hostile =
    "“”((( —, and and to to by of of to be be been must will not \u202e\u200b EXPELLED ARRESTED, by by Peru Peru ; " +
    "( ".repeat(500);
  for (const text of [
    hostile,
    "Peru " + "and Chile ".repeat(2_000) + "met.",
    "that ".repeat(3_000),
    "killed ".repeat(3_000),
  ])
    for (const {span, trigger} of eventsOf(text)) {
      expect(text.slice(span.start, span.end)).toBe(span.text);
      expect(text.slice(trigger.start, trigger.end)).toBe(trigger.text);
    }
});

test("a verb after a relative clause with all that hangs on it goes on in that clause", () => {
  check(
    "The remarks angered Ana Brill, who accused Norway of hiding the wreck, and later, turned down an invitation from Oslo.",
    ["ACCUSE Ana Brill > Norway", "REJECT Ana Brill > Oslo"],
  );
});

test("an apology made again is an apology", () => {
  check("Peru reiterated its apology to Chile.", ["SUPPORT Peru > Chile"]);
});

test("the accused are people, and no accusation", () => {
  check("Kenya released two Norwegians accused of theft.", ["CONCEDE Kenya > two Norwegians"]);
});

test("air before defences is no verb, and who stands behind ', with' does what the comma opens", () => {
  check("Norwegian air defences opened fire against Danish drones.", ["FIGHT Norwegian > Danish drones"]);
  check("The visit angered Oslo, with Jon Vold, its envoy in Lima, accusing Peru of theft.", [
    "ACCUSE Jon Vold > Peru of theft",
  ]);
});

test("words over one's own people are aimed at the other country that they name, or at nobody", () => {
  check("Denmark objected to reports in Norwegian papers calling Danish sailors thieves.", [
    "DISAPPROVE Denmark > Norwegian",
  ]);
  check("Denmark raised concerns about the treatment of Danish sailors.", ["DISAPPROVE Denmark > -"]);
  check("Denmark summoned the Norwegian envoy and demanded an inquiry into the deaths of Danes.", [
    "DISAPPROVE Denmark > Norwegian envoy",
    "DEMAND Denmark > Norwegian envoy (demanded)",
    "DEATH - > Danes",
  ]);
  check("The Danish opposition criticised the Danish government.", [
    "DISAPPROVE Danish opposition > Danish government",
  ]);
});

test("what draws condemnation is condemned by those it comes from", () => {
  check("The raid drew strong condemnation from Norway.", ["DISAPPROVE Norway > -"]);
});

test("dealings between states in their many words", () => {
  check("Two Danish diplomats were told to leave Norway.", ["SANCTION - > Two Danish diplomats"]);
  check("Peru halved its tariff on Chilean wine.", ["CONCEDE Peru > Chilean"]);
  check('Peru called the Chilean decision "an insult".', ["DISAPPROVE Peru > Chilean"]);
  check("Peru resumed flights to Chile.", ["CONCEDE Peru > Chile"]);
});

test("whose people are arrested in a raid, and what crashed behind a comma", () => {
  check("Norwegian police raided the Danish consulate and arrested seven of its clerks.", [
    "COERCE Norwegian police > Danish consulate",
    "COERCE Norwegian police > Danish consulate",
  ]);
  check("Ties cooled when a Danish plane travelling from Aarhus to Bergen, Vestland in Norway, crashed in Sweden.", [
    "ACCIDENT Danish plane > -",
  ]);
});

test("a visited capital is its country, and what a trip is said to be is not whom it is aimed at", () => {
  check("Latvia's president visited Chisinau.", ["CONSULT Latvia's president > Chisinau"]);
  check("Latvia's president visited Chisinau, a trip that Russia denounced.", [
    "CONSULT Latvia's president > Chisinau",
    "DISAPPROVE Russia > -",
  ]);
});

test("an accusation without an object is aimed at nobody who is named beside it", () => {
  check("Latvia's president visited Chisinau, and Russia protested, accusing of adding fuel to the fire.", [
    "CONSULT Latvia's president > Chisinau",
    "PROTEST Russia > -",
    "ACCUSE Russia > -",
  ]);
});

test("the year of what a number is compared with is not the year of the act", () => {
  const text = "The bank lent Chad 1.5 billion dollars, up from 900 million dollars in 2019.";
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const times = resolveTimes(findTimes(prose), prose, {published: null, captured: null});
  const reading = {
    article: {id: "a", published: null},
    prose,
    names: findNames(prose),
    times,
  } as unknown as ArticleReading;
  expect(times.map(({dating}) => dating?.earliest)).toEqual(["2019-01-01"]);
  expect(findEvents(reading, []).map(({class: name, on}) => [name, on])).toEqual([["AID", null]]);
});

test("an envoy who is asked to come is called in, and a search for people takes hold of nobody", () => {
  check("Norway's ambassador had been asked to come to the Danish foreign ministry.", [
    "DISAPPROVE Danish foreign ministry > Norway's ambassador",
  ]);
  check("The search for the miners ended.", []);
});
