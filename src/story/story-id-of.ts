import type {Family} from "../copy/family.js";
import {contentId} from "../text/content-id.js";

/** The id that a story has when this family is the first of it. */
export function storyIdOf(family: Family): string {
  return contentId("s", family.id);
}
