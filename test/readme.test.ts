import {readFileSync, writeFileSync} from "node:fs";
import {expect, test} from "vitest";
import {runCommand} from "../src/cli/run-command.js";

/** Lines of the real output that the README shows. `npm run readme` writes them again. */
const shownLines = 60;
const block = /(<!-- output: (.+?) -->\n```\n)([\s\S]*?)(```\n<!-- end -->)/g;

async function outputOf(words: readonly string[]): Promise<string> {
  let out = "";
  await runCommand([...words, "--format", "text"], {
    stdin: [] as never,
    stdout: {columns: 100, write: (text) => (out += text)},
    stderr: {write: () => true},
    env: {NO_COLOR: "1"},
    now: () => 0,
  });
  const lines = out.split("\n");
  return lines.slice(0, shownLines).join("\n") + (lines.length > shownLines ? "\n...\n" : "\n");
}

test("the README shows what the command really prints", async () => {
  const readme = readFileSync("README.md", "utf8");
  const blocks = [...readme.matchAll(block)];
  expect(blocks.length).toBeGreaterThan(0);
  let written = readme;
  for (const [whole, head, words, , tail] of blocks)
    written = written.replace(whole, () => head + "" + "\u0000" + words + "\u0000" + tail);
  for (const found of blocks) {
    const output = await outputOf(found[2]!.split(" "));
    written = written.replace(`\u0000${found[2]}\u0000`, () => output);
  }
  if (process.env["THROUGHLINE_WRITE"]) writeFileSync("README.md", written);
  else expect(readme).toBe(written);
});
