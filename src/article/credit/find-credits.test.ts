import {expect, test} from "vitest";
import {findCredits} from "./find-credits.js";

/** One paragraph a line. Gives the body, the agency with how it is credited, and the authors with their roles. */
function check(lines: string, expected: {body: string; agency?: string; authors?: string}): void {
  let at = 0;
  const paragraphs = lines.split("\n").map((line) => {
    const start = at;
    at += line.length + 1;
    return {start, end: start + line.length};
  });
  const found = findCredits({id: "p", text: lines}, paragraphs);
  expect({
    body: found.paragraphs.map(({start, end}) => lines.slice(start, end)).join("|"),
    agency: found.agency ? `${found.agency.name}: ${found.agency.how}` : "",
    authors: found.authors.map(({name, role}) => `${name} ${role}`).join(", "),
  }).toEqual({agency: "", authors: "", ...expected});
}

test("credits in brackets name reporter, writer and editor, also when a capture glued the words", () => {
  check("The dam held.\n(Reporting by Ana RuizWriting by Tom Bell;Editing by Joan Cole)", {
    body: "The dam held.",
    authors: "Ana Ruiz reporter, Tom Bell writer, Joan Cole editor",
  });
  check("The dam held. (Reporting by Ana Ruiz in Quito and Max Orr; editing by Joan Cole)", {
    body: "The dam held.",
    authors: "Ana Ruiz reporter, Max Orr reporter, Joan Cole editor",
  });
  check("The dam held.\nReporting by Ana Ruiz", {body: "The dam held.", authors: "Ana Ruiz reporter"});
});

test("an agency signs with its name behind the last sentence", () => {
  check("The dam held, he said. REUTERS", {body: "The dam held, he said.", agency: "Reuters: signature at the end"});
  check("The dam held.\n(dpa)", {body: "The dam held.", agency: "dpa: signature at the end"});
  check("The dam held.\n- Xinhua", {body: "The dam held.", agency: "Xinhua: signature at the end"});
  check("The dam held. — AFP", {body: "The dam held.", agency: "AFP: signature at the end"});
  check("The dam held.\n(With inputs from PTI)", {body: "The dam held.", agency: "PTI: credit line at the end"});
});

test("a byline may carry the agency", () => {
  check("By Ana Ruiz, Associated Press\nThe dam held.", {
    body: "The dam held.",
    agency: "AP: byline",
    authors: "Ana Ruiz author",
  });
  check("The dam held.\nOriginal Author: Ana Ruiz", {body: "The dam held.", authors: "Ana Ruiz author"});
});

test("helpers are thanked at the end", () => {
  check("The dam held.\nAssociated Press writer Max Orr in Quito contributed to this report.", {
    body: "The dam held.",
    agency: "AP: credit line at the end",
    authors: "Max Orr reporter",
  });
});

test("a report that tells of an agency is not credited to it", () => {
  check("The dam held, Reuters reported on Monday.\nNobody was hurt, according to AFP.", {
    body: "The dam held, Reuters reported on Monday.|Nobody was hurt, according to AFP.",
  });
  check("Reporting by the newspaper showed that the dam had cracks.\nNobody was hurt.", {
    body: "Reporting by the newspaper showed that the dam had cracks.|Nobody was hurt.",
  });
});

test("the dateline's agency comes before the end's, which stays beside it", () => {
  check("QUITO (AP) — The dam held.\nNobody was hurt. REUTERS", {
    body: "The dam held.|Nobody was hurt.",
    agency: "AP: dateline credit",
  });
});

test("a wire's own sign of the end is none of its words", () => {
  check("The dam held. Enditem", {body: "The dam held."});
  check("The dam held. ■", {body: "The dam held."});
});

test("an agency may stand alone above the report, or say that others added to it", () => {
  check("Reuters\nThe dam held.", {body: "The dam held.", agency: "Reuters: signature at the end"});
  check("The dam held.\n(Reuters, with additions)", {body: "The dam held.", agency: "Reuters: signature at the end"});
});

test("a byline that a capture glued to the report is taken off it", () => {
  const report = `The council ${"shut the old bridge over the river and ".repeat(6)}went home.`;
  check(`By Ana Ruiz ${report}`, {body: report, authors: "Ana Ruiz author"});
  check(`By Monday Night Talks ${report}`, {body: `By Monday Night Talks ${report}`});
});

test("a byline and a role glued without a space are taken off too", () => {
  const report = `A council ${"shut the old bridge over the river and ".repeat(4)}went home.`;
  check(`By Ana RuizChief reporter${report}`, {body: report, authors: "Ana Ruiz author"});
  check(`By Ana Ruiz${report}`, {body: report, authors: "Ana Ruiz author"});
  check(`By Ana McDonald ${report}`, {body: `By Ana McDonald ${report}`});
});

test("the place behind a desk is no agency", () => {
  check("The dam held.\nEnvironment correspondent, Orra", {body: "The dam held.|Environment correspondent, Orra"});
});
