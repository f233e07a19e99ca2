import {contentId} from "../text/content-id.js";
import type {Capture} from "./capture.js";

/** The id of the page that a capture becomes: the same name and the same bytes are the same page. */
export function pageIdOf({name, sha256}: Pick<Capture, "name" | "sha256">): string {
  return contentId("p", name, sha256);
}
