import type {Capture} from "../../page/capture.js";
import type {Gathered} from "../gathered.js";
import {isCaptureTime} from "../is-capture-time.js";
import {readBytes} from "../read-bytes.js";

/**
 * The page in an MHTML file or a mail (newsletters): its HTML part, or its plain text. A browser's snapshot headers give the address and the
 * time of capture; a mail's own date is the day it was sent, so no later capture is claimed.
 */
export async function* readMail(name: string, path: string): AsyncGenerator<Gathered> {
  const {bytes, sha256} = await readBytes(path);
  const {default: PostalMime} = await import("postal-mime");
  const mail = await PostalMime.parse(bytes as Uint8Array<ArrayBuffer>);
  const words = mail.html ?? mail.text;
  if (!words || words.trim() === "") {
    yield {kind: "rejected", remark: {about: "input", say: `${name}: the mail holds no page of text`}};
    return;
  }
  const header = (key: string) => mail.headers.find((one) => one.key === key)?.value?.trim();
  const url = header("snapshot-content-location");
  const date = mail.date !== undefined && isCaptureTime(mail.date) ? mail.date : undefined;
  const capture: Capture = {
    name,
    bytes: Buffer.from(words, "utf8"),
    sha256,
    mediaType: mail.html ? "text/html" : "text/plain",
    charset: "utf-8",
    ...(url === undefined ? {} : {url}),
    ...(date === undefined
      ? {}
      : {captured: date, capturedHow: url === undefined ? "date of the mail" : "date of the snapshot"}),
  };
  yield {kind: "capture", capture};
}
