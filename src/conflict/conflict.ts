import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import type {Frozen} from "../text/frozen.js";
import {reasonSchema} from "../text/reason.js";
import {spanSchema} from "../text/span.js";

export const conflictKinds = ["conflict", "edit", "change", "wording", "scope", "sum"] as const;

/** Readings of one thing that do not line up, and of what kind. No verdict: evidence on each side and what arithmetic shows. */
export const conflictSchema = z.object({
  id: z.string(),
  story: z.string(),
  kind: z.enum(conflictKinds),
  about: z.string(),
  readings: z.array(
    z.object({
      value: z.string(),
      spans: z.array(spanSchema),
      articles: z.array(z.string()),
      origins: z.int(),
      /** When it was said, for a `change`. */
      on: datingSchema.nullable().optional(),
    }),
  ),
  because: z.array(reasonSchema),
});
export type Conflict = Frozen<z.infer<typeof conflictSchema>>;
