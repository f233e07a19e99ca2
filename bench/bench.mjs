// npm run bench -- <name...> [--json]: quality and speed of one stage or of all, with peers and floors in the same run.
// Each part is a file beside this one that exports run({json}) -> {figures: {name: number}, lines: [text]}.
// Figures named in floors.json must not fall below (or, for "max", rise above) what is pinned there; floors only rise.
import {existsSync, readFileSync} from "node:fs";
import {dirname, join} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";

const here = dirname(fileURLToPath(import.meta.url));
const parts = ["reading", "copies", "stories", "language", "story", "store", "scale", "web"];
const words = process.argv.slice(2);
const json = words.includes("--json");
const wanted = words.filter((word) => !word.startsWith("--"));
const unknown = wanted.find((word) => !parts.includes(word));
if (unknown !== undefined || words.includes("--help")) {
  console.error(`usage: npm run bench -- [${parts.join("|")}]... [--json]`);
  process.exit(unknown === undefined ? 0 : 2);
}
const floorsFile = join(here, "floors.json");
const floors = existsSync(floorsFile) ? JSON.parse(readFileSync(floorsFile, "utf8")) : {};
const all = {};
const fallen = [];
for (const part of wanted.length > 0 ? wanted : parts) {
  const file = join(here, `${part}.mjs`);
  if (!existsSync(file)) {
    if (wanted.length > 0) {
      console.error(`bench ${part} is not built yet`);
      process.exitCode = 1;
    }
    continue;
  }
  const {run} = await import(pathToFileURL(file).href);
  const {figures, lines = []} = await run({json});
  all[part] = figures;
  if (!json) {
    console.log(`\n## ${part}`);
    for (const line of lines) console.log(line);
  }
  for (const [name, floor] of Object.entries(floors[part] ?? {})) {
    const value = figures[name];
    if (value === undefined) continue;
    const fell = typeof floor === "object" ? value > floor.max : value < floor;
    if (fell) fallen.push(`${part} ${name}: ${value}, pinned ${JSON.stringify(floor)}`);
  }
}
if (json) console.log(JSON.stringify(all));
for (const line of fallen) console.error(`below its floor: ${line}`);
if (fallen.length > 0) process.exitCode = 1;
