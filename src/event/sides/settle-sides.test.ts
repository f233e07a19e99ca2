import {expect, test} from "vitest";
import type {ArticleReading} from "../../article/article-reading.js";
import {findNames} from "../../name/find-names.js";
import {proseOf} from "../../text/prose-of.js";
import {findEvents} from "../find-events.js";

/** The event told last, as "CLASS side > side". */
function check(text: string, expected: string) {
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const article = {id: "a", published: null};
  const reading = {article, prose, names: findNames(prose), times: []} as unknown as ArticleReading;
  const last = findEvents(reading, []).at(-1);
  expect(last && `${last.class} ${last.source?.side ?? "-"} > ${last.target?.side ?? "-"}`).toBe(expected);
}

test("two who act together act towards each other", () => {
  check("The presidents of Peru and Ecuador signed seven agreements.", "SUPPORT PER > ECU");
  check("The Peruvian president, Ana Roldan, and his Ecuadorean counterpart, Luis Paz, met.", "CONSULT PER > ECU");
  check("Peruvian and Ecuadorean officials met in Loja.", "CONSULT PER > ECU");
});

test("the two presidents are those of the two countries the article is about", () => {
  const before = "Peru closed a port to Ecuador. Ecuador sent a note to Peru. ";
  check(`${before}The two presidents talked by telephone.`, "CONSULT ECU > PER");
  check("Peru closed a port. The two presidents talked by telephone.", "CONSULT - > -");
});

test("one's own envoy stands for the dealings with the country he serves in", () => {
  check("Ecuador recalled its ambassador in Lima.", "SANCTION ECU > PER");
  check("Ecuador sent its ambassador back to Lima.", "SUPPORT ECU > PER");
  check("Ecuador's ambassador returned to her post in Lima.", "SUPPORT ECU > PER");
});

test("he who was called a Danish surveyor is Danish afterwards", () => {
  const before = "Norway arrested a Danish land surveyor in May. Denmark protested to Norway. ";
  check(`${before}The surveyor, Otto Rask, was mapping a mine. A court sentenced him to a year.`, "COERCE NOR > DNK");
  check(`${before}The surveyor was handed over to Danish officials.`, "CONCEDE NOR > DNK");
});

test("what is halted passes between the two named before", () => {
  check(
    "Peru said it would resume deliveries of gas to Ecuador. The deliveries were halted in March.",
    "SANCTION PER > ECU",
  );
  check("Peru has stopped delivering gas to Ecuador.", "SANCTION PER > ECU");
});

test("a sentence annulled is a concession", () => {
  check("Peru's Supreme Court annulled the sentence of the Ecuadorean teacher.", "CONCEDE PER > ECU");
});

test("an envoy who was recalled returns between the same two", () => {
  check(
    "Ecuador recalled its ambassador in Lima, Celia Mora. The port stayed shut. Mora returned to her post.",
    "SUPPORT ECU > PER",
  );
  check("Ecuador's ambassador was called home.", "SANCTION ECU > -");
});

test("a town is of the country that the article says it lies in", () => {
  check("Peru blocked the port. Peru will resume deliveries to the Ecuadorean town of Zaruma.", "AGREE PER > ECU");
});

test("a minister whose country is not said is of the other of the two when he deals with one", () => {
  const before = "Peru closed a port to Ecuador. Ecuador sent a note to Peru. ";
  check(`${before}Foreign Minister Ana Roldan signed an agreement with her Ecuadorean colleague.`, "SUPPORT PER > ECU");
  check(`${before}The Ecuadorean ambassador was called to the ministry.`, "DISAPPROVE PER > ECU");
});

test("her counterpart is another's, and a journey's day is the meeting's", () => {
  check("Chile's foreign minister, Luz Vera, telephoned her Argentine counterpart.", "CONSULT CHL > ARG");
});

test("a ministry's spokesman in a town speaks for the country of the town", () => {
  check(
    "Peru quarrelled with Chile. In Lima, Foreign Ministry spokesman Luis Paz called the claims a fable for voters.",
    "REJECT PER > -",
  );
});

test("an ambassador who returned to a town that no list knows returned to his post", () => {
  const before = "Peru closed a port to Ecuador. Ecuador sent a note to Peru. ";
  check(`${before}Peru's ambassador returned to Sandholm after a month's absence.`, "SUPPORT PER > ECU");
});

test("what is given back, let through or paid for is a concession", () => {
  check("Argentina returned the stolen paintings to Chile.", "CONCEDE ARG > CHL");
  check("Argentina returned three Chilean soldiers.", "CONCEDE ARG > CHL");
  check("Chile withdrew its complaint against Argentina.", "CONCEDE CHL > ARG");
  check("Argentina sent home six Chilean teachers.", "COERCE ARG > CHL");
});
