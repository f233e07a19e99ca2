import {contentId} from "../../text/content-id.js";
import {mendEncoding} from "../mend-encoding.js";
import type {Page} from "../page.js";
import {readHtml} from "./read-html.js";

/** A page from HTML that somebody else has decoded already, without bytes or hash: for callers that hold text. Never throws. */
export function pageOfHtml(source: string, {url, name = url ?? "page.html"}: {url?: string; name?: string} = {}): Page {
  const html = readHtml(mendEncoding(source));
  return {
    id: contentId("p", name, String(source.length), source.slice(0, 2000)),
    name,
    sha256: "",
    mediaType: "text/html",
    ...(url === undefined ? {} : {url}),
    captured: null,
    charset: "utf-8",
    text: html.text,
    blocks: html.blocks,
    html,
    remarks: [],
  };
}
