import {createReadStream} from "node:fs";
import type {Gathered} from "../gathered.js";
import {readMail} from "./read-mail.js";
import {readWarc} from "./read-warc.js";
import {readZip} from "./read-zip.js";

export type ArchiveKind = "warc" | "zip" | "mail";

/** What kind of archive a file is by its name, or null for a page. */
export function archiveKind(name: string): ArchiveKind | null {
  if (/\.(warc|warc\.gz)$/i.test(name)) return "warc";
  if (/\.(zip|wacz)$/i.test(name)) return "zip";
  if (/\.(mhtml?|eml)$/i.test(name)) return "mail";
  return null;
}

/** The captures inside an archive, one at a time. A broken archive gives what it holds up to the fault, then one remark. */
export async function* unpackArchive(kind: ArchiveKind, name: string, path: string): AsyncGenerator<Gathered> {
  try {
    switch (kind) {
      case "warc":
        yield* readWarc(name, createReadStream(path));
        break;
      case "zip":
        yield* readZip(name, createReadStream(path));
        break;
      case "mail":
        yield* readMail(name, path);
        break;
    }
  } catch (error) {
    const why = error instanceof Error && error.message ? ` (${error.message.split("\n")[0]})` : "";
    yield {
      kind: "rejected",
      remark: {about: "input", say: `${name}: the archive is broken or cut short${why}; what came before was read`},
    };
  }
}
