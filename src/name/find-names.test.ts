import {expect, test} from "vitest";
import {proseOf} from "../text/prose-of.js";
import {findNames} from "./find-names.js";

/** One text in; "kind text>name" for each mention out, the name only when it says more than the text. */
function check(text: string, expected: readonly string[], kind: "body" | "headline" = "body") {
  const prose = proseOf({id: "page", text}, "article", [{start: 0, end: text.length, kind}]);
  const shown = findNames(prose).map((mention) => {
    const words = text.slice(mention.start, mention.end);
    return `${mention.kind} ${words}${mention.name === words ? "" : `>${mention.name}`}`;
  });
  expect(shown).toEqual(expected);
}

function mentions(text: string) {
  return findNames(proseOf({id: "page", text}, "article", [{start: 0, end: text.length, kind: "body"}]));
}

test("a family name alone is the person named in full before", () => {
  check("Mayor Ingrid Solheim resigned. Solheim gave no reason.", [
    "person Ingrid Solheim",
    "person Solheim>Ingrid Solheim",
  ]);
});

test("two brothers who share a family name are two people", () => {
  check("Henrik and Joakim Sandell were found alive.", ["person Henrik>Henrik Sandell", "person Joakim Sandell"]);
});

test("of two people with one family name neither is guessed", () => {
  const names = mentions("Anna Sandell met Per Sandell. Sandell left early.");
  expect(names.map(({key}) => key)).toEqual(["person:anna sandell", "person:per sandell", "person:sandell"]);
});

test("a courtesy title tells which of two is meant", () => {
  const names = mentions("Anna Sandell met Erik Sandell. Mrs Sandell left early.");
  expect(names.at(-1)?.key).toBe("person:anna sandell");
});

test("a capital that acts is its government, a capital that is a place is not", () => {
  const [acting, place] = mentions("Lima summoned the envoy. He lives in Lima.").filter(({name}) => name === "Lima");
  expect([acting?.metonym, acting?.side, place?.metonym, place?.kind]).toEqual([true, "PER", undefined, "place"]);
});

test("ties between two capitals are ties between governments", () => {
  const names = mentions("Ties between Lima and Quito have cooled.");
  expect(names.map(({metonym, side}) => [metonym, side])).toEqual([
    [true, "PER"],
    [true, "ECU"],
  ]);
});

test("a court in a capital is a court", () => {
  check("An Oslo court freed him.", ["organisation Oslo court"]);
});

test("a palace keeps its literal form and speaks for its side", () => {
  const [palace] = mentions("The White House declined to comment.");
  expect([palace?.name, palace?.metonym, palace?.side]).toEqual(["White House", true, "USA"]);
});

test("the role and side of a person come from before or behind the name", () => {
  const [, before] = mentions("Norwegian foreign minister Astrid Lund flew home.");
  expect([before?.role, before?.side]).toEqual(["foreign minister", "NOR"]);
  const [behind] = mentions("Astrid Lund, the foreign minister of Norway, flew home.");
  expect([behind?.role, behind?.side]).toEqual(["foreign minister", "NOR"]);
});

test("an acronym in brackets is the body named before it", () => {
  check("The Nordic Fishing Council (NFC) met. The NFC gave no date.", [
    "organisation Nordic Fishing Council",
    "organisation NFC>Nordic Fishing Council",
    "organisation NFC>Nordic Fishing Council",
  ]);
});

test("a ministry of several affairs is one body", () => {
  check("The Ministry of Trade and Industry refused.", ["organisation Ministry of Trade and Industry"]);
});

test("a headline in capitals gives what the lists know and nothing else", () => {
  check("CHILE WIN AGAIN AS CROWDS RETURN", ["country CHILE>Chile"], "headline");
});

test("two countries joined by a hyphen are two countries", () => {
  check("The Chile-Peru talks failed.", ["country Chile", "country Peru"]);
});

test("a town's striker plays for its club", () => {
  check("Dortmund striker Aldo Reus limped off.", ["organisation Dortmund", "person Aldo Reus"]);
});

test("a row of a table and a pairing name clubs, a dateline a town", () => {
  check("Dortmund 12 7 6 77 76 30", ["organisation Dortmund"]);
  check("TORONTO AT DALLAS", ["organisation TORONTO>Toronto", "organisation DALLAS>Dallas"]);
  check("LISBON 1996-12-06", ["place LISBON>Lisbon"]);
});

test("players listed with their clubs, and with their countries", () => {
  check("Keepers: Aldo Reus (Dortmund), Per Holm (Bergen).", [
    "person Aldo Reus",
    "organisation Dortmund",
    "person Per Holm",
    "organisation Bergen",
  ]);
  check("Zvornak (Norway) beat Ottrel (Chile) 6-2 6-1", [
    "person Zvornak",
    "country Norway",
    "person Ottrel",
    "country Chile",
  ]);
});

test("a newspaper's short form of a state is the state, point and all", () => {
  check("She moved to Fresno, Calif., and met Sen. Anna Vold (D., N.Y.) and Per Holm, R-Miss., there.", [
    "place Fresno",
    "place Calif.>California",
    "person Anna Vold",
    "place N.Y.>New York",
    "person Per Holm",
    "place Miss.>Mississippi",
  ]);
});

test("a town of the world's list is a place; one that people are named like needs a word beside it", () => {
  check("Troops left Gardez and Niš.", ["place Gardez", "place Niš>Nis"]);
  check("A fire broke out in Fulda. Karla Fulda ran. Fulda wept.", [
    "place Fulda",
    "person Karla Fulda",
    "person Fulda>Karla Fulda",
  ]);
});

test("small words, months and weeks inside people's names", () => {
  check("President Hosni arap Dunne met A. de Brandt and Tony Weeks.", [
    "person Hosni arap Dunne",
    "person A. de Brandt",
    "person Tony Weeks",
  ]);
  check("Christian Ottrel, premier of the state, spoke.", ["person Christian Ottrel"]);
});

test("the town of a dateline is known by its place and its capitals", () => {
  check("ZVORENSK, Norway 1996-12-06", ["place ZVORENSK", "country Norway"]);
  check("ZVOREN BAY (Norda) - A boat sank.", ["place ZVOREN BAY"]);
});

test("a headline's verb ends the name before it", () => {
  check("Jamal Brandt Arrested For Driving", ["person Jamal Brandt"], "headline");
});

test("a frequent word that is a town too is a town only away from a sentence's head", () => {
  check("Reading the letter took long. She lives in Reading.", ["place Reading"]);
});

test("an owner's ending that stands apart belongs to its owner", () => {
  check("Solheim 's lawyer met Ingrid Solheim 's sons .", ["person Solheim>Ingrid Solheim", "person Ingrid Solheim"]);
});

test("the loser of a match is a club, and a rank in capitals no part of a name", () => {
  check("It was a 26-24 loss to Dallas for DT Tyson Reus.", ["organisation Dallas", "person Tyson Reus"]);
});

test("a family name's ending and a hint beside it make a person, the ending alone does not", () => {
  check("Later Zorvensson had left.", ["person Zorvensson"]);
  check("It is called the Zorvensson.", []);
});

test("sides of a line of results keep all their words, and scorers are people", () => {
  check("Zvorna Piatra Neamt 0 Ottrel Galant 2", ["organisation Zvorna Piatra Neamt", "organisation Ottrel Galant"]);
  check("Scorers: Ottrel - Zvorna 14, Brindle 70", ["organisation Ottrel", "person Zvorna", "person Brindle"]);
});

test("kin, age and home, a firm's trade and an analyst's house tell what a name is", () => {
  check("He rang his wife, Zvorna.", ["person Zvorna"]);
  check("Anna Vold, 19, of Ottrel Brin, slept.", ["person Anna Vold", "place Ottrel Brin"]);
  check("Ottrel Brin, a brewer, lost money.", ["organisation Ottrel Brin"]);
  check("Economist Anna Vold of Zvorna agreed.", ["person Anna Vold", "organisation Zvorna"]);
});

test("said before a clause names no speaker", () => {
  check("Anna Vold said Zvorna would follow.", ["person Anna Vold"]);
  check("It is late, said Zvorna, a baker.", ["person Zvorna"]);
});

test("a city with its state is a town, and a sentence with long names no headline", () => {
  check("They fled to Ottrel City, Miss., by night.", ["place Ottrel City", "place Miss.>Mississippi"]);
  check("Anna Zvorna, who chairs the Commission on Human Rights, said Cuba and Peru would be discussed there today.", [
    "person Anna Zvorna",
    "organisation Commission on Human Rights",
    "country Cuba",
    "country Peru",
  ]);
});

test("two English words with capitals are nobody", () => {
  check("She sells Breakout Sessions and Color Palettes.", []);
});

test("a centre named after a person is a body", () => {
  check("He was taken to the Anna Vold Center.", ["organisation Anna Vold Center"]);
});

test("a cup named after a place is no place", () => {
  check("He won the Lisbon Cup in Faro.", ["place Faro"]);
});

test("a frequent word that opens a sentence is a name only if the article knows it", () => {
  check("Officials left. Jobs were lost.", []);
  check("Steven Jobs spoke. Jobs said little.", ["person Steven Jobs", "person Jobs>Steven Jobs"]);
});

test("a bare role is the person who alone has it", () => {
  const names = mentions("President Lucia Ferro flew home. The president was tired.");
  expect(names.at(-1)).toMatchObject({kind: "role", name: "Lucia Ferro", key: "person:lucia ferro"});
});

test("nothing throws at a page of marks, and a page of capitals takes no longer than its length", () => {
  expect(mentions("((((«»“”''\u202e\u200b 😀 ".repeat(200))).toEqual([]);
  const start = mentions("Aaa ".repeat(4_000)).length;
  expect(start).toBeGreaterThanOrEqual(0);
});

test("a company and a built thing are told by the noun beside them, and a short form is the company", () => {
  check("The Danish company Tovara de Brulen said that Tovara was safe.", [
    "people Danish",
    "organisation Tovara de Brulen",
    "organisation Tovara>Tovara de Brulen",
  ]);
  check("Two men left the Tovara Brulen rail tunnel.", ["place Tovara Brulen"]);
  check("Elena Holm left the tunnel.", ["person Elena Holm"]);
});
