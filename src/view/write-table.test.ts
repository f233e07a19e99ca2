import {expect, test} from "vitest";
import {writeCsv, writeMarkdown} from "./write-table.js";

test("a captured cell that looks like a formula is neutralised", () => {
  expect(writeCsv({columns: ["a"], rows: [["=1+1"], ["-2"], ["plain"]]})).toBe("a\r\n'=1+1\r\n'-2\r\nplain\r\n");
});

test("quotes, commas and line ends inside a cell survive", () => {
  expect(writeCsv({columns: ["a", "b"], rows: [['say "no"', "x,\ny"]]})).toBe('a,b\r\n"say ""no""","x,\ny"\r\n');
});

test("captured marks cannot break a Markdown table", () => {
  expect(writeMarkdown({columns: ["a"], rows: [["x | <b>y</b>\nz"]]})).toBe(
    "| a |\n| --- |\n| x \\| \\<b\\>y\\</b\\> z |\n",
  );
});
