import type {Dating} from "../dating/dating.js";
import type {Remark} from "../text/remark.js";
import type {Capture} from "./capture.js";
import {decodeBytes} from "./decode-bytes.js";
import {readHtml} from "./html/read-html.js";
import type {Page} from "./page.js";
import {pageIdOf} from "./page-id-of.js";
import {sniffBytes} from "./sniff-bytes.js";
import {joinWrapped} from "./text/join-wrapped.js";
import {lineBlocks, lineLimit} from "./text/line-blocks.js";

/** The longest plain text that is read whole, in bytes. A news page of this size does not exist; what follows is cut off with a remark. */
export const textByteLimit = 8_000_000;

/** The longest HTML that is read whole, in bytes. */
export const htmlByteLimit = 64_000_000;

/**
 * A capture decoded: its text, its blocks and what is known of it. Empty and binary captures give a page without text and
 * one remark. Reads at most `textByteLimit` bytes of a plain text. Never throws.
 */
export function readPage(capture: Capture): Page {
  const remarks: Remark[] = [];
  const id = pageIdOf(capture);
  const remark = (about: string, say: string) => remarks.push({page: id, about, say});
  const sniffed = sniffBytes(capture);
  const known = {
    id,
    name: capture.name,
    sha256: capture.sha256,
    ...(capture.url === undefined ? {} : {url: capture.url}),
    ...(capture.outlet === undefined ? {} : {outlet: capture.outlet}),
    captured: capturedDating(capture, remark),
  };
  const nothing = {...known, charset: "utf-8", text: "", blocks: [], remarks};
  if (sniffed.is === "empty") {
    remark("page", "the file is empty");
    return {...nothing, mediaType: "text/plain"};
  }
  if (sniffed.is === "binary") {
    remark("page", `no page: ${sniffed.say}`);
    return {...nothing, mediaType: "application/octet-stream"};
  }
  const hints = capture.charset === undefined ? {} : {charset: capture.charset};
  if (sniffed.is === "html") {
    const tooBig = capture.bytes.length > htmlByteLimit;
    if (tooBig) remark("page", `longer than ${htmlByteLimit / 1e6} MB; only the beginning was read`);
    const bytes = tooBig ? capture.bytes.subarray(0, htmlByteLimit) : capture.bytes;
    const decoded = decodeBytes(bytes, {...hints, html: true});
    const html = readHtml(decoded.text);
    brokenBytes(html.text, remark);
    return {
      ...known,
      mediaType: "text/html",
      charset: decoded.charset,
      text: html.text,
      blocks: html.blocks,
      html,
      remarks,
    };
  }
  const tooLong = capture.bytes.length > textByteLimit;
  const {text: decoded, charset} = decodeBytes(
    tooLong ? capture.bytes.subarray(0, textByteLimit) : capture.bytes,
    hints,
  );
  const {blocks, end} = lineBlocks(decoded);
  if (tooLong) remark("page", `longer than ${textByteLimit / 1e6} MB; only the beginning was read`);
  brokenBytes(decoded, remark);
  if (end < decoded.length) remark("page", `more than ${lineLimit} lines; only the beginning was read`);
  return {
    ...known,
    mediaType: "text/plain",
    charset,
    text: decoded.slice(0, end),
    blocks: joinWrapped(decoded, blocks),
    remarks,
  };
}

/** Says that more than one character in 2,000 comes from bytes that stand for none in the page's charset; sites themselves print a few. */
function brokenBytes(text: string, remark: (about: string, say: string) => void): void {
  const broken = text.match(/[\ufffd\u0080-\u0084\u0086-\u009f]/g)?.length ?? 0;
  if (broken * 2000 > text.length)
    remark("page", `bytes that no charset explains: ${broken} of its characters are broken`);
}

function capturedDating(capture: Capture, remark: (about: string, say: string) => void): Dating | null {
  const {captured, capturedHow} = capture;
  if (captured === undefined) return null;
  const isDay = /^\d{4}-\d{2}-\d{2}$/.test(captured);
  const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:?\d{2})?$/.test(captured);
  if ((!isDay && !isInstant) || Number.isNaN(Date.parse(captured))) {
    remark("captured", `not a date that can be read: ${captured.slice(0, 40)}`);
    return null;
  }
  return {
    earliest: captured,
    latest: captured,
    precision: isDay ? "day" : "instant",
    certain: true,
    because: [{say: `captured: ${capturedHow ?? "given"}`}],
  };
}
