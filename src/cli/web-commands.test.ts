import {mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, test} from "vitest";
import {runCommand} from "./run-command.js";
import type {World} from "./world.js";

async function check(words: readonly string[], code: number, out: RegExp, err = /^/): Promise<string> {
  let [said, told] = ["", ""];
  const world: World = {
    stdin: [] as never,
    stdout: {write: (text) => (said += text)},
    stderr: {write: (text) => (told += text)},
    env: {},
    now: () => 0,
  };
  expect([await runCommand(words, world), told]).toEqual([code, expect.stringMatching(err)]);
  expect(said).toMatch(out);
  return said;
}

test("a story is written to standard output as a dossier unless another kind is asked for", async () => {
  await check(["export", "samples"], 0, /^<!doctype html>/);
  await check(["export", "samples", "--as", "calendar.ics"], 0, /^BEGIN:VCALENDAR\r\n/);
  await check(["export", "samples", "--as", "families.graphml"], 0, /<graphml/);
});

test("all exports go into a folder, and their names are told", async () => {
  const folder = mkdtempSync(join(tmpdir(), "throughline-export-"));
  const said = await check(["export", "samples", "--as", "all", "--out", folder], 0, /dossier\.html\n/);
  expect(readdirSync(folder).length).toBe(said.trimEnd().split("\n").length);
  rmSync(folder, {recursive: true});
});

test("a wrong use is told in one sentence with what would be right", async () => {
  await check(["export", "samples", "--as", "poem"], 2, /^$/, /--as takes dossier\.html/);
  await check(["export", "samples", "--as", "all"], 2, /^$/, /name a folder with --out/);
  await check(["export", "samples", "--story", "99"], 2, /^$/, /there is no story 99/);
  await check(["serve", "samples", "--port", "eighty"], 2, /^$/, /--port takes a number/);
  await check(["serve", "--store", "/nowhere/at/all.db"], 1, /^$/, /there is no store/);
  await check(["serve", "samples", "--store", "x.db"], 2, /^$/, /name pages or a store, not both/);
});
