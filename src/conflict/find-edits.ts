import type {Origins} from "../story/origins-of.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import type {Conflict} from "./conflict.js";

/** Where two versions of one report say different things. */
export function findEdits(_story: StoryFindings, _origins: Origins): Conflict[] {
  return [];
}
