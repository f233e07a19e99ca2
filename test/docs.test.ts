import {readFileSync} from "node:fs";
import {expect, test} from "vitest";
import {buildProgram} from "../src/cli/run-command.js";

const cli = readFileSync("docs/CLI.md", "utf8");

test("docs/CLI.md describes every command and every option", () => {
  const world = {stdin: [] as never, stdout: {write: () => true}, stderr: {write: () => true}, env: {}, now: () => 0};
  const missing: string[] = [];
  for (const command of buildProgram(world, () => undefined).commands) {
    if (!cli.includes(`## ${command.name()}`)) missing.push(command.name());
    for (const option of command.options)
      if (!cli.includes(option.long!)) missing.push(`${command.name()} ${option.long}`);
  }
  expect(missing).toEqual([]);
});

test("every page that METHOD.md names exists", () => {
  const named = [...readFileSync("docs/METHOD.md", "utf8").matchAll(/\((method\/[\w-]+\.md)\)/g)].map(
    (match) => match[1]!,
  );
  expect(named.length).toBeGreaterThan(5);
  for (const file of named) expect(readFileSync(`docs/${file}`, "utf8").length).toBeGreaterThan(200);
});
