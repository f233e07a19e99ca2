import {readFile, realpath, stat} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import type {Capture} from "../page/capture.js";
import type {Remark} from "../text/remark.js";
import {archiveKind, unpackArchive} from "./archive/unpack-archive.js";
import {CaptureError} from "./capture-error.js";
import type {Gathered} from "./gathered.js";
import {isCaptureTime} from "./is-capture-time.js";
import {collectBytes, keptBytes, type ReadBytes, readBytes} from "./read-bytes.js";
import {type Sidecar, sidecarName, sidecarSchema} from "./sidecar.js";
import {type FoundFile, walkFolder} from "./walk-folder.js";

export type GatherOptions = {
  /** ISO day or instant at which every page was captured, unless its sidecar says otherwise. */
  readonly captured?: string;
  /** Where "-" reads from. */
  readonly stdin?: AsyncIterable<Uint8Array | string>;
};

/** Files that lie beside pages and are none. */
const aboutTheFolder = /^(readme|licen[cs]e|copying|changelog|manifest)(\.(md|txt|json|rst))?$/i;
const ofTheSite = /\.(?:m?js|css|map|woff2?|ttf|otf|eot|ico|svg)$/i;

/**
 * Reads files, folders (recursive, sorted by name) and standard input ("-") one capture at a time.
 * Never throws for a bad input: it is given as rejected with one plain sentence, and the rest goes on.
 * @throws CaptureError when `captured` is no date.
 */
export async function* gatherCaptures(paths: readonly string[], options: GatherOptions = {}): AsyncGenerator<Gathered> {
  if (options.captured !== undefined && !isCaptureTime(options.captured))
    throw new CaptureError(`"${options.captured}" is no capture time; give a day or an instant such as 2025-07-22`);
  const seen = new Set<string>();
  for (const path of paths) {
    if (path === "-") {
      if (options.stdin) yield await readStdin(options.stdin, options);
      continue;
    }
    yield* gatherPath(path, options, seen);
  }
}

async function* gatherPath(path: string, options: GatherOptions, seen: Set<string>): AsyncGenerator<Gathered> {
  let isFolder: boolean;
  try {
    isFolder = (await stat(path)).isDirectory();
  } catch (error) {
    yield rejected(path, saysWhy(error));
    return;
  }
  const folder = isFolder ? path : dirname(path);
  const sidecars = new Map<string, Sidecar>();
  const found: AsyncIterable<FoundFile> | FoundFile[] = isFolder ? walkFolder(path) : [{name: basename(path), path}];
  for await (const file of found) {
    if (file.problem !== undefined) {
      yield rejected(file.name, file.problem);
      continue;
    }
    if (basename(file.path) === sidecarName && isFolder) continue;
    const aside = isFolder ? (file.aside ?? asideOf(basename(file.path))) : undefined;
    if (aside !== undefined) {
      const say = `${file.name} ${aside} and was not read as a page; name it alone to read it`;
      yield {kind: "passed-over", remark: {about: "input", say}};
      continue;
    }
    const real = await realpath(file.path).catch(() => file.path);
    if (seen.has(real)) continue;
    seen.add(real);
    const archive = archiveKind(file.name);
    if (archive !== null) {
      yield* unpackArchive(archive, file.name, file.path);
      continue;
    }
    const {sidecar, remark} = await sidecarOf(dirname(file.path), folder, sidecars);
    if (remark) yield {kind: "rejected", remark};
    yield await readFileCapture(file, sidecar, options);
  }
}

function asideOf(name: string): string | undefined {
  if (aboutTheFolder.test(name)) return "tells about the folder";
  return ofTheSite.test(name) ? "is a script, style, font or icon" : undefined;
}

async function readFileCapture(file: FoundFile, sidecar: Sidecar, options: GatherOptions): Promise<Gathered> {
  let read: ReadBytes;
  try {
    read = await readBytes(file.path);
  } catch (error) {
    return rejected(file.name, saysWhy(error));
  }
  const known = sidecar[file.name] ?? sidecar[basename(file.path)] ?? {};
  if (known.captured !== undefined && !isCaptureTime(known.captured))
    return rejected(file.name, `${sidecarName} gives "${known.captured}" as its capture time, which is no ISO date`);
  const url = known.url ?? known.address;
  return captureOf(file.name, read, {
    ...(url === undefined ? {} : {url}),
    ...(known.outlet === undefined ? {} : {outlet: known.outlet}),
    ...(known.mediaType === undefined ? {} : {mediaType: known.mediaType}),
    ...capturedFields(known.captured, options),
  });
}

async function readStdin(stdin: AsyncIterable<Uint8Array | string>, options: GatherOptions): Promise<Gathered> {
  return captureOf("stdin", await collectBytes(stdin), capturedFields(undefined, options));
}

function captureOf(name: string, read: ReadBytes, known: Partial<Capture>): Gathered {
  const capture: Capture = {name, bytes: read.bytes, sha256: read.sha256, ...known};
  if (read.size === read.bytes.length) return {kind: "capture", capture};
  const say = `${name} has ${read.size} bytes; only the first ${keptBytes} were read`;
  return {kind: "capture", capture, remark: {about: "input", say}};
}

function capturedFields(fromSidecar: string | undefined, options: GatherOptions) {
  if (fromSidecar !== undefined) return {captured: fromSidecar, capturedHow: `given in ${sidecarName}`};
  if (options.captured !== undefined) return {captured: options.captured, capturedHow: "given with --captured"};
  return {};
}

/** The sidecar of the given folder and of the file's own folder, the nearer one winning. Read once a folder. */
async function sidecarOf(
  own: string,
  given: string,
  read: Map<string, Sidecar>,
): Promise<{sidecar: Sidecar; remark?: Remark}> {
  let remark: Remark | undefined;
  for (const folder of new Set([given, own])) {
    if (read.has(folder)) continue;
    const path = join(folder, sidecarName);
    read.set(folder, {});
    try {
      read.set(folder, sidecarSchema.parse(JSON.parse(await readFile(path, "utf8"))));
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "ENOENT")
        remark = {about: "input", say: `${sidecarName} could not be used: it is not of the documented form`};
    }
  }
  const sidecar = {...read.get(given), ...read.get(own)};
  return remark ? {sidecar, remark} : {sidecar};
}

function rejected(name: string, why: string): Gathered {
  return {kind: "rejected", remark: {about: "input", say: `${name}: ${why}`}};
}

function saysWhy(error: unknown): string {
  switch ((error as NodeJS.ErrnoException).code) {
    case "ENOENT":
      return "there is no such file or folder";
    case "EACCES":
    case "EPERM":
      return "it may not be read";
    case "ELOOP":
      return "its links lead in a circle";
    case "EISDIR":
      return "it is a folder";
    default:
      return `it could not be read (${(error as Error).message})`;
  }
}
