import {createHash} from "node:crypto";
import type {Capture} from "../../page/capture.js";
import type {Gathered} from "../gathered.js";
import {keptBytes} from "../read-bytes.js";

/**
 * The pages of a WARC file (ISO 28500, plain or gzip a record): responses and resources with status 200 that are HTML or plain text.
 * The page's name is its address; WARC-Date is the capture time. Streams: one record is in memory at a time, longer ones are cut.
 */
export async function* readWarc(name: string, source: AsyncIterable<Uint8Array>): AsyncGenerator<Gathered> {
  const {WARCParser} = await import("warcio");
  let pages = 0;
  for await (const record of WARCParser.iterRecords(source)) {
    const url = record.warcTargetURI;
    if ((record.warcType !== "response" && record.warcType !== "resource") || !url || !/^https?:/i.test(url)) continue;
    const status = record.getResponseInfo()?.status;
    if (record.warcType === "response" && Number(status) !== 200) continue;
    const type = record.httpHeaders?.headers.get("Content-Type") ?? record.warcContentType ?? "";
    const mediaType = type.split(";")[0]!.trim().toLowerCase();
    if (!/^(text\/html|application\/xhtml\+xml|text\/plain)$/.test(mediaType)) continue;
    const {bytes, cut} = await collect(record.contentReader);
    pages++;
    const charset = /charset\s*=\s*["']?([\w-]+)/i.exec(type)?.[1];
    const capture: Capture = {
      name: url,
      url,
      bytes,
      sha256: createHash("sha256").update(bytes).digest("hex"),
      mediaType,
      ...(charset === undefined ? {} : {charset}),
      ...(record.warcDate ? {captured: record.warcDate, capturedHow: "WARC-Date"} : {}),
    };
    yield cut
      ? {
          kind: "capture",
          capture,
          remark: {about: "input", say: `${url} is longer than ${keptBytes} bytes; only the first of them were read`},
        }
      : {kind: "capture", capture};
  }
  if (pages === 0)
    yield {kind: "rejected", remark: {about: "input", say: `${name}: the archive holds no page of text`}};
}

async function collect(
  chunks: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<{bytes: Uint8Array; cut: boolean}> {
  const kept: Uint8Array[] = [];
  let size = 0;
  let cut = false;
  for await (const chunk of chunks) {
    if (size >= keptBytes) {
      cut = true;
      continue;
    }
    const slice = chunk.subarray(0, keptBytes - size);
    cut ||= slice.length < chunk.length;
    kept.push(slice);
    size += slice.length;
  }
  return {bytes: Buffer.concat(kept, size), cut};
}
