import {expect, test} from "vitest";
import type {ArticleReading} from "../article/article-reading.js";
import {proseOf} from "../text/prose-of.js";
import {findFigures} from "./find-figures.js";

function figuresOf(text: string) {
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const reading = {article: {id: "a"}, prose, names: [], times: []} as unknown as ArticleReading;
  return findFigures(reading, []);
}

/** Each figure as "value kind: counted words". */
function check(text: string, expected: readonly string[]) {
  const shown = figuresOf(text).map(({value, kindOf, counts, modifier}) => {
    const number = typeof value === "number" ? String(value) : `${value.from}..${value.to}`;
    return `${modifier ? modifier + " " : ""}${number} ${kindOf ?? "?"}: ${counts?.text ?? "-"}`;
  });
  expect(shown).toEqual(expected);
}

test("the verb says what people are counted as", () => {
  check("The blast killed 14 miners and injured two others.", ["14 dead: miners", "2 injured: others"]);
  check("Lorn expelled four Tarnian diplomats.", ["4 expelled: Tarnian diplomats"]);
  check("Eight Tarnians were arrested.", ["8 arrested: Tarnians"]);
});

test("numbers that run over several phrases are counted by their verb", () => {
  check("Thirty-five to 40 islanders died.", ["35..40 dead: islanders"]);
  check("Several hundred people marched.", ["200..999 protesters: people"]);
  check("Tens of thousands of people marched.", ["20000..99999 protesters: people"]);
  check("As many as 50 may be trapped.", ["at-most 50 trapped: trapped"]);
});

test("shares in words, sums with a scale of their own, ranges of money, degrees below zero, speeds", () => {
  check("One in five children is hungry.", ["0.2 share:child: children"]);
  check("Half of the 500 delegates left.", ["0.5 share:delegate: delegates", "500 delegate: delegates"]);
  check("It cost Rs 500 crore.", ["5000000000 money:INR: Rs"]);
  check("He was fined between $5 and $7 million.", ["5000000..7000000 money:USD: $"]);
  check("It fell to -20 degrees.", ["-20 temperature:degree: degrees"]);
  check("He drove at 150 km/h.", ["150 speed:km/h: km/h"]);
});

test("the number that opens with 'of' is the whole of the next", () => {
  const [whole, part] = figuresOf("Of the 67 people on board, 38 died.");
  expect(part?.of).toBe(whole?.id);
});

test("bodies that were found are the dead, other bodies are not", () => {
  check("Twelve bodies were found.", ["12 dead: bodies"]);
  check("Twelve bodies signed the pact.", ["12 body: bodies"]);
});

test("a noun before 'of' says it too", () => {
  check("The sinking led to the deaths of 31 islanders.", ["31 dead: islanders"]);
  check("The flood claimed 31 lives.", ["31 dead: lives"]);
});

test("a toll has a number without a noun", () => {
  check("The death toll rose to 19 overnight.", ["19 dead: The death toll"]);
  check("Organisers said 9,000 people marched; police put the number at 2,500.", [
    "9000 protesters: people",
    "2500 protesters: the number",
  ]);
});

test("a part knows its whole", () => {
  const [part, whole] = figuresOf("As many as 31 people out of the 52 people on board the tram were killed.");
  expect(part).toMatchObject({
    value: 31,
    kindOf: "dead",
    modifier: "at-most",
    of: whole!.id,
    scope: {text: "out of the 52 people on board"},
  });
  expect(whole).toMatchObject({value: 52, kindOf: "aboard"});
});

test("passengers and crew add up to those aboard", () => {
  const [passengers, crew, aboard] = figuresOf(
    "The tram carried 48 passengers and four crew members. All 52 people on board fell ill.",
  );
  expect(aboard).toMatchObject({value: 52, kindOf: "aboard", modifier: "all"});
  expect([passengers!.of, crew!.of]).toEqual([aboard!.id, aboard!.id]);
});

test("money and shares keep their unit and what they are for", () => {
  check("Lorn gave the island 5.1 million dollars of aid and $3bn in loans.", [
    "5100000 money:USD:aid: dollars of aid",
    "3000000000 money:USD:loan: loans",
  ]);
  check("Inflation rose 5.2%.", ["5.2 percent:inflation: Inflation"]);
});

test("a length of time is a figure, a point in time is none", () => {
  check("The firm waited 17 days.", ["17 duration:day: days"]);
  check("The inquiry will last 150 days.", ["150 duration:day: days"]);
  check("He may appeal within 40 working days.", ["40 duration:day: working days"]);
  check("The warning came 36 hours before the gates rose.", ["36 duration:hour: hours"]);
  check("For the first 38 days he was alone.", ["38 duration:day: days"]);
  check("She left two days before. A six-year-old boy fell.", []);
  check("It spoke 17 days later, in the last two years of its life.", []);
});

test("dates, ages, clock times and names with numbers are no figures", () => {
  check("Ana Brill, 34, flew on a Boeing 737 at 10:15 on 3 July 2021 as Flight 310 left 14 Harbour Road.", []);
  check("The court jailed him under Article 58.", []);
  check("The two countries signed the pact in 1998.", []);
});

test("every figure is a slice of its page", () => {
  const text = "Some 800,000 refugees fled; 15 to 20 villages and a dozen “new” bridges burnt, hundreds of them.";
  for (const {span} of figuresOf(text)) expect(text.slice(span.start, span.end)).toBe(span.text);
});

test("thousands of numbers take linear time", () => {
  expect(figuresOf("At least 12 people died. ".repeat(2_000))).toHaveLength(2_000);
});

test("an amount counts its unit, with what it is of where that stands right behind", () => {
  check("The court gave him seven years in prison.", ["7 duration:year:prison: years in prison"]);
  check("The dam holds 48 million cubic metres.", ["48000000 volume:m3: cubic metres"]);
  check("The direct cost is estimated at DKK 45 million.", ["45000000 money:DKK: DKK"]);
  check("The fine is 90 million Danish kroner.", ["90000000 money:DKK:fine: Danish kroner"]);
});

test("a number joined to its unit by a hyphen is read", () => {
  check("He served a six-year sentence.", ["6 duration:year:sentence: year sentence"]);
  check("It blocked a 2.4-billion-euro takeover.", ["2400000000 money:EUR:takeover: euro takeover"]);
  check("A 47-year-old man left.", []);
});

test("a currency glued to its amount is money", () => {
  check("He was fined RM50,000 and the firm RM22.4 million.", ["50000 money:MYR: RM", "22400000 money:MYR: RM"]);
  check("The firm paid R$3 million and Ksh300.", ["3000000 money:BRL: R$", "300 money:KES: Ksh"]);
  check("Boeing BA747 and the M25 are no money.", []);
});

test("a list of amounts names its currency once", () => {
  check("It pays 19 million euros for Lund, 17 million for Ystad.", [
    "19000000 money:EUR: euros",
    "17000000 money:EUR: -",
  ]);
});

test("a number alone is a figure where it has a bound, fills a size or is what a verb takes", () => {
  const numbers = (text: string) => figuresOf(text).map(({value}) => value);
  expect(numbers("The hall is said to hold close to 1,900.")).toEqual([1900]);
  expect(numbers("Norway may take 33,600 tonnes out of a total of 420,000.")).toEqual([33600, 420000]);
  expect(numbers("The fire brigade let 1,650 through the gate.")).toEqual([1650]);
  expect(numbers("Police spoke of 1,200.")).toEqual([1200]);
  expect(numbers("The prosecution had asked for nine.")).toEqual([9]);
  expect(numbers("The flow has since been reduced to 950.")).toEqual([950]);
  expect(numbers("Lorn limited itself to two, she said.")).toEqual([2]);
  expect(numbers("They spoke of two who left. He spoke to five.")).toEqual([]);
  expect(numbers("Turn to page 14 for the crossword.")).toEqual([]);
  expect(numbers("She lives at 14 in the old town.")).toEqual([]);
});

test("the size of a group and the people in a vehicle are counted as such", () => {
  check("The freighter has a crew of 14.", ["14 crew: crew"]);
  check("He belonged to a party of ten.", ["10 member: party"]);
  check("There were 42 people in the coach.", ["42 aboard: people"]);
  check("Six people lost their lives.", ["6 dead: people"]);
});

test("shots that are fired dismiss nobody, a list of places may open with a colon", () => {
  check("The squad fired six rounds.", ["6 round: rounds"]);
  check("The school took in 18 pupils: 11 from Ukraine and seven from Syria.", [
    "18 pupil: pupils",
    "11 pupil: -",
    "7 pupil: -",
  ]);
});

test("a noun that may be a verb does not part the number from what it counts", () => {
  check("Nineteen fuel trucks were in the convoy.", ["19 fuel truck: fuel trucks"]);
  check("It has 21 members: nine from the ruling party and twelve from the others.", [
    "21 member: members",
    "9 member: -",
    "12 member: -",
  ]);
});

test("half of one unit of measure is a figure, half of a thing is none", () => {
  check("Splinters half a millimetre long were found.", ["0.5 distance:mm: millimetre"]);
  check("Half a loaf was found.", []);
});
