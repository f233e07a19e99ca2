// npm run lock: writes package-lock.json anew and completes it. A registry that carries only some platforms' binary packages
// leaves the others out of the lock, and `npm ci` then refuses the lock everywhere. Their entries follow from their names: version from
// the package that wants them, system and processor from the name. They are optional, so a machine installs only its own.
import {execFileSync} from "node:child_process";
import {readFileSync, rmSync, writeFileSync} from "node:fs";

if (process.argv.includes("--anew")) rmSync("package-lock.json", {force: true});
execFileSync("npm", ["install", "--package-lock-only", "--ignore-scripts"], {stdio: "inherit"});
const lock = JSON.parse(readFileSync("package-lock.json", "utf8"));
const systems = ["android", "darwin", "linux", "win32", "freebsd", "openbsd", "netbsd", "sunos", "aix", "openharmony"];
const processors = ["arm64", "x64", "arm", "ia32", "ppc64", "riscv64", "s390x", "loong64", "mips64el", "wasm32"];
let added = 0;
for (const [path, wanting] of Object.entries(lock.packages)) {
  for (const [name, range] of Object.entries(wanting.optionalDependencies ?? {})) {
    if (path === "" || lock.packages[`node_modules/${name}`] || lock.packages[`${path}/node_modules/${name}`]) continue;
    const words = name === "fsevents" ? ["darwin"] : name.split(/[/-]/);
    const os = systems.filter((system) => words.includes(system));
    const cpu = processors.filter(
      (processor) => words.includes(processor) || (processor === "arm" && words.includes("eabi")),
    );
    const version = /^[~^]?(\d+\.\d+\.\d+\S*)$/.exec(range)?.[1];
    if (version === undefined || (os.length === 0 && cpu.length === 0)) {
      console.error(`left out: ${name} ${range} wanted by ${path}`);
      continue;
    }
    lock.packages[`node_modules/${name}`] = {
      version,
      ...(cpu.length > 0 ? {cpu} : {}),
      ...(wanting.dev ? {dev: true} : {}),
      optional: true,
      ...(os.length > 0 ? {os} : {}),
    };
    added++;
  }
}
const [root, ...rest] = Object.entries(lock.packages);
lock.packages = Object.fromEntries([root, ...rest.sort(([a], [b]) => (a < b ? -1 : 1))]);
for (const one of Object.values(lock.packages)) delete one.resolved;
writeFileSync("package-lock.json", JSON.stringify(lock, null, 2) + "\n");
console.log(`${added} platform packages completed`);
