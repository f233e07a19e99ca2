import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import {ploverClasses} from "../event/event.js";
import {actorSchema} from "../name/actor.js";
import type {Frozen} from "../text/frozen.js";
import {reasonSchema} from "../text/reason.js";
import {spanSchema} from "../text/span.js";

export const entryStatuses = ["agreed", "single-origin", "disputed", "superseded"] as const;

/** One event of a story, however often told. `what` is its best sentence, `mentions` every sentence that tells it, `origins` counts families. */
export const entrySchema = z.object({
  id: z.string(),
  story: z.string(),
  on: datingSchema.nullable(),
  what: spanSchema,
  class: z.enum(ploverClasses),
  source: actorSchema.nullable(),
  target: actorSchema.nullable(),
  place: z.string().nullable(),
  events: z.array(z.string()),
  mentions: z.array(spanSchema),
  articles: z.array(z.string()),
  origins: z.int(),
  status: z.enum(entryStatuses),
  because: z.array(reasonSchema),
});
export type Entry = Frozen<z.infer<typeof entrySchema>>;
