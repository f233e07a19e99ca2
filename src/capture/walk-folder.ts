import {readdir, realpath, stat} from "node:fs/promises";
import {join} from "node:path";

/**
 * A file below a folder: `name` is the path relative to that folder with forward slashes. `problem` says why it cannot be read,
 * `aside` that it is a folder of what belongs to a page and is none.
 */
export type FoundFile = {
  readonly name: string;
  readonly path: string;
  readonly problem?: string;
  readonly aside?: string;
};

/** What browsers, in their languages, put behind the name of a saved page for the folder of its pictures, scripts and frames. */
const besidePage =
  /^(.+)[._-](?:files|file|dateien|fichiers|archivos|arquivos|ficheiros|bestanden|filer|pliki|soubory|bylos|tiedostot)$/i;

/** Every file below a folder, sorted by name, hidden ones left out. A folder reached again through a link is passed over once. */
export async function* walkFolder(root: string): AsyncGenerator<FoundFile> {
  yield* walk(root, "", new Set([await realpath(root)]));
}

/** How many files lie at paths, those of folders counted; for saying how far a reading of them is. */
export async function countFiles(paths: readonly string[]): Promise<number> {
  let count = 0;
  for (const path of paths) {
    const isFolder = await stat(path).then(
      (info) => info.isDirectory(),
      () => false,
    );
    if (!isFolder) count++;
    else for await (const _ of walkFolder(path)) count++;
  }
  return count;
}

async function* walk(folder: string, prefix: string, open: ReadonlySet<string>): AsyncGenerator<FoundFile> {
  let names: string[];
  try {
    names = (await readdir(folder)).sort();
  } catch {
    yield {name: prefix === "" ? folder : prefix.slice(0, -1), path: folder, problem: "the folder may not be read"};
    return;
  }
  const pages = new Set(names.filter((name) => /\.x?html?$/i.test(name)).map((name) => name.replace(/\.\w+$/, "")));
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
      const page = besidePage.exec(entry)?.[1];
      if (page !== undefined && pages.has(page)) {
        yield {name, path, aside: "holds what a browser saved beside a page"};
        continue;
      }
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
