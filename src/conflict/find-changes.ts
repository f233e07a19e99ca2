import type {Origins} from "../story/origins-of.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import type {Conflict} from "./conflict.js";

/** What one side said or did at first and otherwise later. */
export function findChanges(_story: StoryFindings, _origins: Origins): Conflict[] {
  return [];
}
