import {existsSync, readdirSync, readFileSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {afterAll, describe, expect, test} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import {readGathered} from "../src/follow/read-gathered.js";
import {caseAnswers} from "./case-answers.js";
import {type Checked, checkCase} from "./check-case.js";

/**
 * What the worlds ask for and the code does not give yet stands in cases/open.txt, a line each, in the open. Anything else that is not
 * met fails, and so does a line that is met by now: the list only shrinks. `npm run cases` writes it again, for a person to read the difference.
 */
const openFile = "cases/open.txt";
const writing = Boolean(process.env["THROUGHLINE_WRITE"]);
const open = new Set(existsSync(openFile) ? readFileSync(openFile, "utf8").split("\n").filter(Boolean) : []);
const cases = readdirSync("cases")
  .filter((name) => statSync(join("cases", name)).isDirectory())
  .sort();
const rows: (Checked & {readonly name: string})[] = [];

/** An expectation without what came out instead, so that the line stays the same while the code moves. */
function lineOf(name: string, {term, say}: Checked): string {
  return `${name} ${term}: ${say.replace(/,? got .*$/s, "").replace(/\s+/g, " ")}`;
}

describe.each(cases)("the world %s", (name) => {
  test("comes out as its answers say, but for what stands open", async () => {
    const folder = join("cases", name);
    const {report, texts} = await readGathered(gatherCaptures([join(folder, "pages")]));
    const checked = checkCase(report, caseAnswers(folder), texts);
    rows.push(...checked.map((row) => ({...row, name})));
    const unmet = checked.filter((row) => !row.ok);
    const lines = new Set(unmet.map((row) => lineOf(name, row)));
    if (writing) return;
    expect(unmet.filter((row) => !open.has(lineOf(name, row))).map((row) => `${row.term}: ${row.say}`)).toEqual([]);
    expect([...open].filter((line) => line.startsWith(`${name} `) && !lines.has(line))).toEqual([]);
  });
});

test("what stands open is a small part, and every line of it belongs to a world", () => {
  const unmet = rows.filter((row) => !row.ok).length;
  // Worlds are added as they are first seen, with what they then leave open.
  expect(unmet / rows.length).toBeLessThan(0.1);
  expect([...open].filter((line) => !cases.includes(line.split(" ")[0]!))).toEqual([]);
});

afterAll(() => {
  const out = process.env["THROUGHLINE_CASES_OUT"];
  if (out)
    writeFileSync(out, rows.map((row) => `${row.ok ? "ok  " : "FAIL"} ${row.name} ${row.term}: ${row.say}\n`).join(""));
  if (writing) {
    const lines = new Set(rows.filter((row) => !row.ok).map((row) => lineOf(row.name, row)));
    writeFileSync(
      openFile,
      [...lines]
        .sort()
        .map((line) => `${line}\n`)
        .join(""),
    );
  }
});
