import {readdir, realpath, stat} from "node:fs/promises";
import {join} from "node:path";

/** A file below a folder: `name` is the path relative to that folder with forward slashes. `problem` says why it cannot be read. */
export type FoundFile = {readonly name: string; readonly path: string; readonly problem?: string};

/** Every file below a folder, sorted by name, hidden ones left out. A folder reached again through a link is passed over once. */
export async function* walkFolder(root: string): AsyncGenerator<FoundFile> {
  yield* walk(root, "", new Set([await realpath(root)]));
}

async function* walk(folder: string, prefix: string, open: ReadonlySet<string>): AsyncGenerator<FoundFile> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch {
    yield {name: prefix === "" ? folder : prefix.slice(0, -1), path: folder, problem: "the folder may not be read"};
    return;
  }
  for (const entry of names) {
    if (entry.startsWith(".")) continue;
    const name = prefix + entry;
    const path = join(folder, entry);
    let info: Awaited<ReturnType<typeof stat>>;
    try {
      info = await stat(path);
    } catch {
      yield {name, path, problem: "it is a link that leads nowhere or in a circle"};
      continue;
    }
    if (info.isDirectory()) {
      const real = await realpath(path);
      if (open.has(real)) {
        yield {name, path, problem: "it is a link back to a folder it lies in; not followed"};
        continue;
      }
      yield* walk(path, `${name}/`, new Set([...open, real]));
    } else if (info.isFile()) {
      yield {name, path};
    } else {
      yield {name, path, problem: "it is neither a file nor a folder"};
    }
  }
}
