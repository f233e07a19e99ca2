import {readdirSync, statSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {gatherCaptures} from "../src/capture/gather-captures.js";
import {readGathered} from "../src/follow/read-gathered.js";
import {caseAnswers} from "./case-answers.js";
import {type Checked, checkCase} from "./check-case.js";

const cases = readdirSync("cases")
  .filter((name) => statSync(join("cases", name)).isDirectory())
  .sort();
const rows: (Checked & {readonly name: string})[] = [];

describe.each(cases)("the world %s", (name) => {
  const folder = join("cases", name);
  test("comes out as its answers say", async () => {
    const {report, texts} = await readGathered(gatherCaptures([join(folder, "pages")]));
    const checked = checkCase(report, caseAnswers(folder), texts);
    rows.push(...checked.map((row) => ({...row, name})));
    const out = process.env["THROUGHLINE_CASES_OUT"];
    if (out)
      writeFileSync(
        out,
        rows.map((row) => `${row.ok ? "ok  " : "FAIL"} ${row.name} ${row.term}: ${row.say}\n`).join(""),
      );
    expect(checked.filter((row) => !row.ok).map((row) => `${row.term}: ${row.say}`)).toEqual([]);
  });
});
