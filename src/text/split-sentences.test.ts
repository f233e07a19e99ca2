import {expect, test} from "vitest";
import {splitSentences} from "./split-sentences.js";

/** Text with "|" where a sentence ends and another begins. */
function check(marked: string) {
  const text = marked.replaceAll("|", "");
  const sentences = splitSentences(text).map(({start, end}) => text.slice(start, end));
  expect(sentences).toEqual(marked.split("|").map((sentence) => sentence.trim()));
}

test("titles and initials end no sentence", () => {
  check("Sen. Ida Marl met Gov. J. P. Oster and Dr. Nils Roe. |They talked for an hour.");
  check("The Rev. Tom Ade of St. Brannock spoke. |Lt. Col. R. Vane listened.");
});

test("a country's initials end a sentence only before an opener", () => {
  check("He flew to the U.S. |The talks failed.");
  check("The U.S. Senate voted. |Nobody left.");
  check("Sales fell in the U.S. |Ordel Bank rose in the U.S. Treasury market.");
  check("It opens at 3 p.m. on Friday. |Entry is free.");
  check("It closed at 6 p.m. |Marl went home at 7 p.m. Friday.");
});

test("behind a company's form a title goes on, a market's word or a name with a verb begins anew", () => {
  check("He left Ordel Corp. Chairman Ida Marl was told. |Nobody cried.");
  check("He left Ordel Corp. |Shares fell by half.");
  check("The bid was turned down by Ordel Ltd. |Marl Holdings would not comment.");
  check("Ordel Corp. Marl said so.");
  check("It ended on Dec. 31. |1989 was worse for Pres. Marl and Drs. Roe and Ade.");
});

test("months and numbers go on after their stop", () => {
  check("It began on Sept. 4 in hall No. 7. |It ended on Oct. 9.");
});

test("a sentence may begin with a digit or a lower-case name", () => {
  check("The price fell by half. |40 shops closed. |iCart said it would stay.");
  check("Voting ends on July 1. |2019 was worse.");
});

test("marks after the stop belong to the sentence", () => {
  check('"We are done." |He left. |(Nobody asked why.) |“So it goes.” |She sat down.');
});

test("a question in marks goes on to its speaker", () => {
  check('"Where is the money?" she asked. |Nobody knew.');
  check("“Where is the money?” Ann Rowe asked. |Nobody knew.");
});

test("a heading without a stop is cut from the sentence it ran into", () => {
  check("Guards search the harbour office in Lund |Earlier this week, guards searched the office.");
  check(
    "Both sides recalled the envoys they had sent to the two northern ports in the first days |A week later, guards left.",
  );
  check("What drove the price of salt? |The price rose twice.");
});

test("a wrapped line goes on, a blank line does not", () => {
  check("The committee of the northern provinces decided late last night to\nwait for the vote. |It waits.");
  check("Short heading\n\n|The text begins.");
});

test("a name within a sentence is no heading", () => {
  check("The novel The Long Road was read in The Hague.");
});

test("a megabyte without a stop is cut in time that grows with its length", () => {
  const time = (n: number) => {
    const text = "In the Hall A day ".repeat(n);
    const start = performance.now();
    splitSentences(text);
    return performance.now() - start;
  };
  time(1000);
  expect(time(60_000)).toBeLessThan(2000);
  expect(splitSentences(`${"(".repeat(10_000)}a${'"'.repeat(10_000)}`).length).toBeLessThan(3);
});

test.each([
  "The boats came back. ",
  "“The boats” came back.\n\n",
  "Dr. Ann Roe met Mr. Bo. ",
  '"Is it?" Ann asked. ',
  "1. 2. 3. 4. he left. ",
  "the boats came back\n",
])("four times as many short sentences take about four times as long: %j", (sentence) => {
  const time = (n: number) => {
    const text = sentence.repeat(n);
    const start = process.cpuUsage();
    splitSentences(text);
    return process.cpuUsage(start).user / 1000;
  };
  time(2000);
  const once = Math.min(time(5000), time(5000));
  // Growth with the square would be sixteen times.
  expect(Math.min(time(20_000), time(20_000))).toBeLessThan(8 * once + 200);
});
