// The other systems live in a package of their own, so that who only uses or tests this one need not install them.
import {spawnSync} from "node:child_process";
import {existsSync} from "node:fs";
import {join, resolve} from "node:path";
import {fileURLToPath} from "node:url";

const folder = resolve(fileURLToPath(import.meta.url), "../peers");

/** The adapters of peers, by name; their package is installed on the first call. None, with a line that says so, where that fails (no network). */
export function peerModules(names, lines) {
  if (!existsSync(join(folder, "node_modules/.package-lock.json"))) {
    const ran = spawnSync("npm", ["ci", "--ignore-scripts", "--no-audit", "--no-fund"], {cwd: folder, stdio: "ignore"});
    if (ran.status !== 0) {
      lines.push(
        "peers: not measured, they could not be installed; later: npm ci --prefix bench/peers --ignore-scripts",
      );
      return [];
    }
  }
  return names.map((name) => join(folder, `${name}.mjs`));
}
