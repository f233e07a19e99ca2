import {z} from "zod";
import type {Frozen} from "../text/frozen.js";
import {reasonSchema} from "../text/reason.js";
import {spanSchema} from "../text/span.js";

/** A running story. `origins` counts its families: what counts as independent reports. */
export const storySchema = z.object({
  id: z.string(),
  /** Ids this story had before a merge. */
  aliases: z.array(z.string()),
  headline: spanSchema,
  articles: z.array(z.string()),
  families: z.array(z.string()),
  origins: z.int(),
  /** Origins after families of one owner are counted once. */
  owners: z.int(),
  /** Why each member is in the story. */
  because: z.array(z.object({article: z.string(), reasons: z.array(reasonSchema)})),
});
export type Story = Frozen<z.infer<typeof storySchema>>;

export {type Doubt, doubtSchema} from "../copy/doubt.js";
