import {expect, test} from "vitest";
import {openSamples} from "../../test/open-source.js";
import {paintFor} from "./paint.js";
import {reportText} from "./read.js";

const utf8 = {LANG: "en_GB.UTF-8", TERM: "xterm-256color"};
const terminal = (columns: number) => ({isTTY: true, columns});
const colours = /\u001b\[[\d;]*m/g;

async function screen(out: Parameters<typeof paintFor>[0], env: Parameters<typeof paintFor>[1]): Promise<string> {
  return reportText(await (await openSamples()).report(), paintFor(out, env), {paths: ["samples"]});
}

test("no line of a story is wider than the terminal, at 80, 120 and 200 columns", async () => {
  for (const columns of [80, 120, 200]) {
    const lines = (await screen(terminal(columns), utf8)).replace(colours, "").split("\n");
    expect(lines.filter((line) => line.length > columns)).toEqual([]);
  }
});

test("a terminal that draws only ASCII gets only ASCII of ours, and no wider lines", async () => {
  for (const env of [
    {...utf8, TERM: "vt100"},
    {LANG: "C", TERM: "xterm"},
  ]) {
    const text = (await screen(terminal(80), env)).replace(colours, "");
    expect(text.match(/[·–—…●○↔←→─│├└“”]/g)).toBe(null);
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
  }
});

test("NO_COLOR and a pipe carry no colours; FORCE_COLOR asks for them", async () => {
  expect(await screen(terminal(80), utf8)).toMatch(colours);
  expect(await screen(terminal(80), {...utf8, NO_COLOR: "1"})).not.toMatch(colours);
  expect(await screen({}, utf8)).not.toMatch(colours);
  expect(await screen({}, {...utf8, FORCE_COLOR: "1"})).toMatch(colours);
});

test("the count of conflicts is the count of those listed as such, with their kinds", async () => {
  const text = await screen({}, utf8);
  const counted = Number(/(\d+) conflicts?\n/.exec(text)?.[1]);
  expect(text).toContain(`\nDisagree  ${counted}`);
  const block = text.slice(text.indexOf("\nDisagree"), text.indexOf("\nChanged, edited, worded otherwise"));
  expect(block.match(/^ {2}(?:conflict|scope) /gm)).toHaveLength(counted);
});

test("a story shows its members as a tree in which a bar goes on where more hangs on the same text", async () => {
  const text = await screen({}, utf8);
  expect(text).toMatch(/└── THE CONDOR TIMES[^\n]*\n +├── [^\n]*\n +├── [^\n]*\n +└── /);
});
