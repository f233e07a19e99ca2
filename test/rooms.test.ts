import {readdirSync, readFileSync} from "node:fs";
import {dirname, join, relative, resolve} from "node:path";
import {fileURLToPath} from "node:url";
import {expect, test} from "vitest";
import {doorRooms, edgeRooms, purePackages, pureRooms} from "./rooms.js";

const src = resolve(dirname(fileURLToPath(import.meta.url)), "../src");

type Import = {readonly file: string; readonly to: string; readonly typeOnly: boolean};

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, {withFileTypes: true})
    .flatMap((entry) => (entry.isDirectory() ? sourceFiles(join(folder, entry.name)) : [join(folder, entry.name)]))
    .filter((file) => /\.tsx?$/.test(file) && !/\.(test|d)\.tsx?$/.test(file))
    .sort();
}

function importsOf(file: string): Import[] {
  const code = readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
  const found: Import[] = [];
  const statement = /^\s*(?:import|export)\s+(type\s)?(?:[^"';]*?\sfrom\s+)?"([^"]+)"|\bimport\("([^"]+)"\)/gm;
  for (const match of code.matchAll(statement))
    found.push({file: relative(src, file), to: (match[2] ?? match[3])!, typeOnly: match[1] !== undefined});
  return found;
}

const files = sourceFiles(src);
const imports = files.flatMap(importsOf);
const roomOf = (file: string) => (file.includes("/") ? file.split("/")[0]! : "");

/** The source file a relative import leads to, as a path below src. */
function targetOf({file, to}: Import): string | null {
  if (!to.startsWith(".")) return null;
  return relative(src, resolve(src, dirname(file), to)).replace(/\.js$/, ".ts");
}

function isPure(room: string): room is (typeof pureRooms)[number] {
  return (pureRooms as readonly string[]).includes(room);
}

function offence(one: Import): string | null {
  const room = roomOf(one.file);
  if (room === "") return null;
  const target = targetOf(one);
  const say = `${one.file} imports ${one.to}`;
  if (target === null) {
    if (!isPure(room)) return null;
    const name = one.to
      .split("/")
      .slice(0, one.to.startsWith("@") ? 2 : 1)
      .join("/");
    return [...purePackages["*"]!, ...(purePackages[room] ?? [])].includes(name) ? null : say;
  }
  const to = roomOf(target);
  if (to === room || to === "") return null;
  if (isPure(room)) return isPure(to) && pureRooms.indexOf(to) < pureRooms.indexOf(room) ? null : say;
  if (room in edgeRooms) {
    if (isPure(to)) return null;
    return edgeRooms[room]!.includes(to) && one.typeOnly ? null : say;
  }
  if (room in doorRooms) {
    if (room === "web") return to === "view" || (isPure(to) && one.typeOnly) ? null : say;
    return isPure(to) || doorRooms[room]!.includes(to) ? null : say;
  }
  return `${one.file} stands in no known room`;
}

test("every import follows the table of rooms", () => {
  expect(imports.map(offence).filter(Boolean)).toEqual([]);
});

test("pure rooms use no clock, no chance, no process, no log", () => {
  const banned = /\b(Date\.now|new Date\(\)|Math\.random|performance\.now|process\.|console\.|setTimeout|globalThis)/;
  const found = files
    .filter((file) => isPure(roomOf(relative(src, file))))
    .filter((file) => banned.test(readFileSync(file, "utf8").replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")))
    .map((file) => relative(src, file));
  expect(found).toEqual([]);
});

test("no import circles between files, type imports included", () => {
  const edges = new Map<string, string[]>();
  for (const one of imports) {
    const target = targetOf(one);
    if (target) edges.set(one.file, [...(edges.get(one.file) ?? []), target]);
  }
  const done = new Set<string>();
  const circles: string[] = [];
  const walk = (file: string, path: readonly string[]) => {
    if (path.includes(file)) {
      circles.push([...path.slice(path.indexOf(file)), file].join(" -> "));
      return;
    }
    if (done.has(file)) return;
    for (const next of edges.get(file) ?? []) walk(next, [...path, file]);
    done.add(file);
  };
  for (const file of files) walk(relative(src, file), []);
  expect(circles).toEqual([]);
});

test("no source file is longer than 400 lines, but for word lists and generated data", () => {
  const long = files
    .filter((file) => !/(generated|lexicon|words|gazetteer)/.test(file))
    .map((file) => `${relative(src, file)}: ${readFileSync(file, "utf8").split("\n").length - 1}`)
    .filter((line) => Number(line.split(": ")[1]) > 400);
  expect(long).toEqual([]);
});

test("no file is named after nothing", () => {
  const named = files.filter((file) =>
    /\/(utils?|helpers?|common|shared|manager|service|misc|index)\.tsx?$/.test(file),
  );
  expect(named.map((file) => relative(src, file))).toEqual(["index.ts"]);
});
