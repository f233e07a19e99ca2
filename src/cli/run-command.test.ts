import {mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {runCommand} from "./run-command.js";
import type {World} from "./world.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "command-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

type Ran = {readonly code: number; readonly out: string; readonly err: string};

async function run(words: readonly string[], {tty = false, stdin = ""} = {}): Promise<Ran> {
  let out = "";
  let err = "";
  const world: World = {
    stdin: (async function* () {
      yield stdin;
    })(),
    stdout: {isTTY: tty, columns: 100, write: (text) => (out += text)},
    stderr: {isTTY: false, write: (text) => (err += text)},
    env: {NO_COLOR: "1", LANG: "C.UTF-8"},
    now: () => 0,
  };
  const code = await runCommand(words, world);
  return {code, out, err};
}

const page = `Harbour tunnel closed after flood in Marle

The Marle Courier

MARLE, May 6, 2024 - The harbour tunnel in Marle was closed on Monday after a flood, the city said.

Mayor Edda Korn said that the tunnel would stay closed for three weeks. "We cannot take chances," Korn told reporters.
`;

test("no words at all print the help", async () => {
  const {code, out} = await run([]);
  expect(code).toBe(0);
  expect(out).toContain("Examples:");
});

test("an unknown option is wrong use, told in one sentence", async () => {
  const {code, err} = await run(["read", "--colour", "x"]);
  expect(code).toBe(2);
  expect(err).toMatch(/unknown option '--colour'/);
});

test("a word that is neither a command nor a file is wrong use", async () => {
  const {code, err} = await run(["frobnicate"]);
  expect(code).toBe(2);
  expect(err).toMatch(/there is no command "frobnicate", and no such file/);
});

test("a missing path is rejected input and the rest is read", async () => {
  await writeFile(join(folder, "a.txt"), page);
  const {code, out, err} = await run(["read", join(folder, "a.txt"), join(folder, "gone.txt")]);
  expect(code).toBe(3);
  expect(JSON.parse(out).articles).toHaveLength(1);
  expect(err).toMatch(/there is no such file or folder/);
});

test("a path alone is read; in a pipe the report is JSON", async () => {
  await writeFile(join(folder, "a.txt"), page);
  const {code, out} = await run([folder]);
  expect(code).toBe(0);
  expect(JSON.parse(out).version).toBe(1);
});

test("on a terminal one screen a story is printed, with what to type next", async () => {
  await writeFile(join(folder, "a.txt"), page);
  const {out} = await run(["read", folder], {tty: true});
  expect(out).toMatch(/^1 page, 1 article, 1 story, 1 independent origin, 0 conflicts\n/);
  expect(out).toContain("next:");
  expect(out).not.toContain("\u001b");
});

test("standard input is read as a page", async () => {
  const {out} = await run(["read", "-"], {stdin: page});
  expect(JSON.parse(out).pages[0].name).toBe("stdin");
});

test("a saved report verifies against its pages, and fails when a page changed", async () => {
  const saved = join(folder, "report.json");
  await writeFile(join(folder, "a.txt"), page);
  await writeFile(saved, (await run(["read", join(folder, "a.txt")])).out);
  const good = await run(["verify", saved, join(folder, "a.txt")]);
  expect([good.code, good.out]).toEqual([
    0,
    expect.stringMatching(/^\d+ spans on 1 pages stand exactly as the report says\n$/),
  ]);
  const told = (await run(["verify", saved, join(folder, "a.txt"), "--where"])).out;
  const [, name, start, end, words] = /^(\S+) {2}text \d+-\d+ {2}bytes (\d+)-(\d+) {2}headline {2}(.+)$/m.exec(told)!;
  expect([name, Buffer.from(page).subarray(Number(start), Number(end)).toString()]).toEqual(["a.txt", words]);
  await writeFile(join(folder, "a.txt"), page.replace("three weeks", "four weeks"));
  const bad = await run(["verify", saved, join(folder, "a.txt")]);
  expect(bad.code).toBe(1);
  expect(bad.err).toMatch(/its bytes have changed/);
});

test("a report with one changed letter does not verify", async () => {
  const saved = join(folder, "report.json");
  await writeFile(join(folder, "a.txt"), page);
  const report = (await run(["read", join(folder, "a.txt")])).out;
  await writeFile(saved, report.replaceAll("Harbour tunnel closed", "Harbour tunnel opened"));
  expect((await run(["verify", saved, join(folder, "a.txt")])).err).toMatch(/has other words at/);
});

test("explain tells the chain of an id, and says when there is none", async () => {
  await writeFile(join(folder, "a.txt"), page);
  const report = JSON.parse((await run(["read", folder])).out);
  const {out} = await run(["explain", report.articles[0].id, folder]);
  expect(out).toContain("Harbour tunnel closed after flood in Marle");
  expect((await run(["explain", "nothing", folder])).code).toBe(1);
});

test("a report of another form is refused with the place that does not fit", async () => {
  const saved = join(folder, "report.json");
  await writeFile(saved, '{"version": 99}');
  expect((await run(["explain", "x", saved])).err).toMatch(/is no report of this version/);
});

test("the schema is JSON and names every list of the report", async () => {
  const schema = JSON.parse((await run(["schema"])).out);
  await writeFile(join(folder, "a.txt"), page);
  const report = JSON.parse((await run(["read", folder])).out);
  expect(Object.keys(schema.properties)).toEqual(Object.keys(report));
});

test("diff names what was cut and added between two pages", async () => {
  await writeFile(join(folder, "a.txt"), page);
  await writeFile(join(folder, "b.txt"), page.replace("three weeks", "four weeks"));
  const {out} = await run(["diff", join(folder, "a.txt"), join(folder, "b.txt")]);
  expect(out.replace(/\s+/g, " ")).toContain("closed for [-three-] {+four+} weeks");
  const html = await run(["diff", join(folder, "a.txt"), join(folder, "b.txt"), "--format", "html"]);
  expect(html.out).toMatch(/<del>three\s*<\/del><ins>four/);
});

test("trace says who has the words, and that first means first in the collection", async () => {
  await writeFile(join(folder, "a.txt"), page);
  const {out} = await run(["trace", "the tunnel would stay closed for three weeks", folder]);
  expect(out).toContain("1 printing, 1 origin");
  expect(out).toContain("First means first in this collection");
});

test("a ruling is kept in a file, and one of another form is refused", async () => {
  const rulings = join(folder, "rulings.jsonl");
  expect((await run(["rule", "merge", "s1", "s2", "--rulings", rulings])).code).toBe(0);
  expect((await run(["rule", "merge", "s1", "--rulings", rulings])).code).toBe(2);
  await writeFile(join(folder, "a.txt"), page);
  expect((await run(["read", join(folder, "a.txt"), "--rulings", rulings])).code).toBe(0);
  await writeFile(rulings, "{}\n");
  expect((await run(["read", join(folder, "a.txt"), "--rulings", rulings])).err).toMatch(/line 1 of .* is no ruling/);
});

test("JSON that is no report is told so in plain words", async () => {
  const path = join(folder, "data.json");
  await writeFile(path, '{"a": 1}');
  expect((await run(["read", path])).err).toMatch(/is JSON, but no report/);
});

test("a story without a headline or a date shows how it opens and what it tells", async () => {
  const path = join(folder, "opening.txt");
  await writeFile(
    path,
    "Barges waited for hours when two lock gates of the Ebbe canal broke on Monday, the canal office said.\n\nThe office closed the canal on Monday and sent divers to the lock, and asked all captains to wait there for news.\n",
  );
  const {out} = await run(["read", path, "--format", "text"]);
  expect(out).toMatch(/\nBarges waited for hours/);
  expect(out).toMatch(/\nUndated\n {2}· undated/);
});
