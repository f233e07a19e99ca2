import {existsSync, mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import {runCommand} from "./run-command.js";

const folder = mkdtempSync(join(tmpdir(), "tend-store-"));
const where = join(folder, "kept.db");
beforeAll(async () => {
  await check(["add", "samples"], 0, /pages added/);
}, 60_000);
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** Runs a command over the store, or another one, and looks at its exit code and all it prints. */
async function check(words: readonly string[], code: number, says: RegExp, store = where) {
  let text = "";
  const out = {columns: 100, write: (some: string) => (text += some)};
  const world = {stdin: [] as never, stdout: out, stderr: out, env: {NO_COLOR: "1"}, now: () => 0};
  expect([await runCommand([...words, "--store", store], world), text]).toEqual([code, expect.stringMatching(says)]);
}

test.each([["doctor"], ["rebuild"], ["forget", "a page"], ["new"], ["status"], ["backup", "copy.db"]])(
  "a mistyped store is told by %s, and none is made in its place",
  async (...words) => {
    const mistyped = join(folder, "kpet.db");
    await check(words, 1, /there is no store at .*kpet\.db/, mistyped);
    expect(existsSync(mistyped)).toBe(false);
  },
);

test("a backup that cannot be written names its own place, and one is never written over", async () => {
  await check(["backup", join(folder, "no", "copy.db")], 1, /could not be written to .*copy\.db/);
  await check(["backup", join(folder, "copy.db")], 0, /copied to .*copy\.db/);
  await check(["backup", join(folder, "copy.db")], 1, /is there already/);
  await check(["doctor"], 0, /^no fault found$/m, join(folder, "copy.db"));
});

test("a page that is not in the store is not forgotten, and a kind that no article has is not searched for", async () => {
  await check(["forget", "nowhere.txt"], 2, /there is no page nowhere\.txt/);
  await check(["search", "tunnel", "--kind", "story"], 2, /--kind takes article, .*, not "story"/);
  await check(["search", "tunnel", "--most", "0"], 2, /--most takes a number/);
});

test("days and numbers that are none are told, and change nothing", async () => {
  for (const words of [
    ["stories", "--as-of", "2023-13-45"],
    ["new", "--since", "soon"],
    ["rebuild", "--since", "x"],
  ])
    await check(words, 2, /is no day/);
  await check(["worker", "--jobs", "0"], 2, /--jobs takes a number/);
  await check(["worker", "--window", "0"], 2, /--window takes a number of days/);
  await check(["story", "99"], 2, /there is no story 99 in the store/);
});
