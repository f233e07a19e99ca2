import {copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runCommand} from "../src/cli/run-command.js";

/** Lines of the real output that the README shows of one command. `npm run readme` writes them again. */
const shownLines = 60;
const block = /<!-- output: (.+?) -->\n```\n[\s\S]*?```\n<!-- end -->/g;

async function run(words: readonly string[], most: number): Promise<string> {
  let out = "";
  await runCommand(words, {
    stdin: [] as never,
    stdout: {columns: 100, write: (text) => (out += text)},
    stderr: {write: () => true},
    env: {NO_COLOR: "1"},
    now: () => 0,
  });
  const lines = out.trimEnd().split("\n");
  return lines.slice(0, most).join("\n") + (lines.length > most ? "\n...\n" : "\n");
}

/** Three days of the sample story, added to a store one after the other, with what is new each day. */
const days = [
  ["monday", ["condor-times.txt", "tag-argentina-chile.txt"]],
  ["tuesday", ["andes-review.html", "daily-meteor.txt", "river-plate-herald.txt"]],
  ["wednesday", ["condor-times-august.txt", "meridian-post.txt"]],
] as const;

async function followed(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), "readme-"));
  const store = ["--store", join(folder, "story.db")];
  let text = "";
  try {
    for (const [day, files] of days) {
      mkdirSync(join(folder, day));
      for (const file of files) copyFileSync(join("samples", file), join(folder, day, file));
      text += `$ throughline add ${day}/\n${await run(["add", join(folder, day), ...store], 4)}`;
      text += `$ throughline new\n${await run(["new", ...store], 9)}\n`;
    }
    return text + `$ throughline stories\n${await run(["stories", ...store], 4)}`;
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}

test("the README shows what the commands really print", async () => {
  const readme = readFileSync("README.md", "utf8");
  const outputs = new Map<string, string>();
  for (const [, words] of readme.matchAll(block))
    outputs.set(
      words!,
      words === "follow" ? await followed() : await run([...words!.split(" "), "--format", "text"], shownLines),
    );
  expect([...outputs.keys()]).toEqual(["read samples", "follow"]);
  const written = readme.replace(
    block,
    (_, words: string) => `<!-- output: ${words} -->\n\`\`\`\n${outputs.get(words)}\`\`\`\n<!-- end -->`,
  );
  if (process.env["THROUGHLINE_WRITE"]) writeFileSync("README.md", written);
  else expect(readme).toBe(written);
});
