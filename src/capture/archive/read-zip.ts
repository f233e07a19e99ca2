import {createHash} from "node:crypto";
import {Readable} from "node:stream";
import type {Gathered} from "../gathered.js";
import {keptBytes} from "../read-bytes.js";
import {readWarc} from "./read-warc.js";

/** Bytes that a zip may unfold to in all; what lies beyond is not read. Stops zip bombs. */
const unfoldedLimit = 2 ** 30;
/** A WARC inside a WACZ is held in memory to be read; a longer one has to be unpacked first. */
const warcLimit = 256 * 2 ** 20;

type Unfolded = {readonly name: string; readonly bytes: Uint8Array; readonly cut: boolean};

/** The pages of a zip or WACZ: text and HTML files inside, and the WARC files of a WACZ. Files stream; unfolded size is bounded. */
export async function* readZip(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Gathered> {
  let pages = 0;
  for await (const {name: inner, bytes, cut} of unfold(source)) {
    pages++;
    const path = `${name}/${inner}`;
    if (/\.warc(\.gz)?$/i.test(inner)) {
      if (cut)
        yield {
          kind: "rejected",
          remark: {about: "input", say: `${path} is too long to be read inside a zip; unpack it first`},
        };
      else yield* readWarc(path, Readable.from([bytes]));
      continue;
    }
    const capture = {name: path, bytes, sha256: createHash("sha256").update(bytes).digest("hex")};
    yield cut
      ? {
          kind: "capture",
          capture,
          remark: {about: "input", say: `${path} is longer than ${keptBytes} bytes; only the first of them were read`},
        }
      : {kind: "capture", capture};
  }
  if (pages === 0)
    yield {kind: "rejected", remark: {about: "input", say: `${name}: the archive holds no page of text`}};
}

async function* unfold(source: AsyncIterable<Uint8Array>): AsyncGenerator<Unfolded> {
  const {Unzip, UnzipInflate} = await import("fflate");
  const ready: Unfolded[] = [];
  let fault: Error | null = null;
  let total = 0;
  const unzip = new Unzip((file) => {
    if (!/\.(txt|text|html?|xhtml|warc|warc\.gz)$/i.test(file.name)) return;
    const limit = /\.warc(\.gz)?$/i.test(file.name) ? warcLimit : keptBytes;
    const kept: Uint8Array[] = [];
    let size = 0;
    let cut = false;
    file.ondata = (error, chunk, final) => {
      if (error) {
        fault = error;
        return;
      }
      total += chunk.length;
      const slice = chunk.subarray(0, Math.max(0, limit - size));
      cut ||= slice.length < chunk.length;
      if (slice.length > 0) kept.push(slice);
      size += slice.length;
      if (final) ready.push({name: file.name, bytes: Buffer.concat(kept, size), cut});
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  let magic = true;
  for await (const chunk of source) {
    if (magic && (chunk[0] !== 0x50 || chunk[1] !== 0x4b)) throw new Error("it does not begin as a zip file does");
    magic = false;
    // Small pushes keep what one of them can unfold to small, too.
    for (let at = 0; at < chunk.length; at += 1 << 14) {
      unzip.push(chunk.subarray(at, at + (1 << 14)), false);
      if (fault) throw fault;
      if (total > unfoldedLimit) throw new Error(`it unfolds to more than ${unfoldedLimit} bytes`);
    }
    while (ready.length > 0) yield ready.shift()!;
  }
  unzip.push(new Uint8Array(0), true);
  if (fault) throw fault;
  while (ready.length > 0) yield ready.shift()!;
}
