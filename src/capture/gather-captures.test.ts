import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, expect, test} from "vitest";
import {type GatherOptions, gatherCaptures} from "./gather-captures.js";
import type {Gathered} from "./gathered.js";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "captures-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

async function gather(paths: readonly string[], options: GatherOptions = {}): Promise<Gathered[]> {
  const all: Gathered[] = [];
  for await (const one of gatherCaptures(paths, options)) all.push(one);
  return all;
}
const says = (all: readonly Gathered[]) =>
  all.map((one) => (one.kind === "capture" ? one.capture.name : one.remark.say));

test("a folder is read with its subfolders, sorted, names relative to it", async () => {
  await mkdir(join(folder, "b"));
  await writeFile(join(folder, "c.txt"), "c");
  await writeFile(join(folder, "b", "a.txt"), "a");
  expect(says(await gather([folder]))).toEqual(["b/a.txt", "c.txt"]);
});

test("a missing path is one plain remark and the rest is read", async () => {
  await writeFile(join(folder, "a.txt"), "a");
  expect(says(await gather([join(folder, "gone.txt"), join(folder, "a.txt")]))).toEqual([
    `${join(folder, "gone.txt")}: there is no such file or folder`,
    "a.txt",
  ]);
});

test("a folder that links to itself ends", async () => {
  await writeFile(join(folder, "a.txt"), "a");
  await symlink(folder, join(folder, "loop"));
  expect(says(await gather([folder]))).toEqual([
    "a.txt",
    "loop: it is a link back to a folder it lies in; not followed",
  ]);
});

test("the same file given twice is one capture", async () => {
  await writeFile(join(folder, "a.txt"), "a");
  expect(says(await gather([folder, join(folder, "a.txt")]))).toEqual(["a.txt"]);
});

test("the sidecar's capture time goes before the flag's, and is no page itself", async () => {
  await writeFile(join(folder, "a.txt"), "a");
  await writeFile(join(folder, "b.txt"), "b");
  await writeFile(
    join(folder, "pages.json"),
    JSON.stringify({"a.txt": {captured: "2024-05-06", url: "https://a.example/x"}}),
  );
  const all = await gather([folder], {captured: "2024-05-09"});
  expect(
    all.map((one) =>
      one.kind === "capture" ? [one.capture.captured, one.capture.capturedHow, one.capture.url] : null,
    ),
  ).toEqual([
    ["2024-05-06", "given in pages.json", "https://a.example/x"],
    ["2024-05-09", "given with --captured", undefined],
  ]);
});

test("a capture time that is no date is refused", async () => {
  await expect(gather([folder], {captured: "2024-02-30"})).rejects.toThrow(/no capture time/);
});

test("a README beside the pages is no page, unless it is named itself", async () => {
  await writeFile(join(folder, "README.md"), "about");
  const [said] = says(await gather([folder]));
  expect(said).toMatch(/was not read as a page/);
  expect(says(await gather([join(folder, "README.md")]))).toEqual(["README.md"]);
});

test("standard input is a capture named stdin", async () => {
  const stdin = (async function* () {
    yield "some ";
    yield "words";
  })();
  const [one] = await gather(["-"], {stdin});
  expect(one?.kind === "capture" && Buffer.from(one.capture.bytes).toString()).toBe("some words");
});

test("a path below a file is one plain remark", async () => {
  await writeFile(join(folder, "a.txt"), "a");
  const [said] = says(await gather([join(folder, "a.txt", "b.txt")]));
  expect(said).toMatch(/b\.txt: it could not be read/);
});

test("what a browser saved beside a page, scripts and styles are passed over in a folder", async () => {
  for (const name of ["Story.html", "app.js", "look.css", "Other_files.txt"]) await writeFile(join(folder, name), "a");
  for (const beside of ["Story_files", "case_files"]) {
    await mkdir(join(folder, beside));
    await writeFile(join(folder, beside, "frame.html"), "a");
  }
  expect(says(await gather([folder]))).toEqual([
    "Other_files.txt",
    "Story.html",
    "Story_files holds what a browser saved beside a page and was not read as a page; name it alone to read it",
    "app.js is a script, style, font or icon and was not read as a page; name it alone to read it",
    "case_files/frame.html",
    "look.css is a script, style, font or icon and was not read as a page; name it alone to read it",
  ]);
  expect(says(await gather([join(folder, "app.js")]))).toEqual(["app.js"]);
});
