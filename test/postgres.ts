import {execFileSync, spawnSync} from "node:child_process";
import {chmodSync, existsSync, mkdtempSync, readdirSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";

/** A server of this test run, or the one that DATABASE_URL names. `database` makes an empty database and gives its address. */
export type TestServer = {
  readonly database: () => string;
  readonly restart: () => void;
  readonly stop: () => void;
};

export const howToGetPostgres =
  "PostgreSQL was not found, so nothing was tested on it: install it (Debian: apt-get install postgresql) or set DATABASE_URL";

/** Starts a private cluster in a temporary folder, on a socket there and no port; null where there is no PostgreSQL. */
export function startPostgres(): TestServer | null {
  const given = process.env["DATABASE_URL"];
  let made = 0;
  const nameOf = () => `throughline_test_${process.pid}_${++made}`;
  if (given !== undefined && given !== "") {
    const databases: string[] = [];
    return {
      database: () => {
        const name = nameOf();
        execFileSync("psql", [given, "-qc", `CREATE DATABASE ${name}`]);
        databases.push(name);
        return given.replace(/^([a-z]+:\/\/[^/?]*)(?:\/[^?]*)?/, `$1/${name}`);
      },
      restart: () => undefined,
      stop: () => {
        for (const name of databases)
          execFileSync("psql", [given, "-qc", `DROP DATABASE IF EXISTS ${name} WITH (FORCE)`]);
      },
    };
  }
  const bin = findBin();
  if (bin === null) return null;
  const folder = mkdtempSync(join(tmpdir(), "tlpg-"));
  const data = join(folder, "data");
  // The server refuses to run as root: then it runs as the user that its package made.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) {
    chmodSync(folder, 0o777);
    if (spawnSync("id", ["postgres"]).status !== 0) return null;
  }
  const run = (program: string, ...words: string[]) => {
    const [command, args] = isRoot
      ? ["runuser", ["-u", "postgres", "--", join(bin, program), ...words]]
      : [join(bin, program), words];
    execFileSync(command as string, args as string[], {stdio: "ignore", cwd: folder});
  };
  run("initdb", "-D", data, "-U", "throughline", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "-N");
  const options = `-k ${folder} -c listen_addresses= -c shared_buffers=128MB -c max_connections=60`;
  const start = () => run("pg_ctl", "-D", data, "-w", "-l", join(folder, "log"), "-o", options, "start");
  const stop = () => run("pg_ctl", "-D", data, "-w", "-m", "immediate", "stop");
  start();
  const url = (name: string) => `postgresql:///${name}?host=${encodeURIComponent(folder)}&user=throughline`;
  return {
    database: () => {
      const name = nameOf();
      run("psql", "-h", folder, "-U", "throughline", "-d", "postgres", "-qc", `CREATE DATABASE ${name}`);
      return url(name);
    },
    restart: () => {
      stop();
      start();
    },
    stop: () => {
      stop();
      rmSync(folder, {recursive: true, force: true});
    },
  };
}

function findBin(): string | null {
  const debian = "/usr/lib/postgresql";
  if (existsSync(debian)) {
    const versions = readdirSync(debian).sort((a, b) => Number(b) - Number(a));
    for (const version of versions)
      if (existsSync(join(debian, version, "bin", "initdb"))) return join(debian, version, "bin");
  }
  const found = spawnSync("sh", ["-c", "command -v initdb"], {encoding: "utf8"}).stdout.trim();
  return found === "" ? null : found.slice(0, found.lastIndexOf("/"));
}
