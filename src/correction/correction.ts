import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import type {Frozen} from "../text/frozen.js";
import {spanSchema} from "../text/span.js";

export const correctionKinds = ["correction", "clarification", "retraction", "update", "editors-note"] as const;

/** A notice by which an outlet corrects, clarifies, withdraws or updates its own report, and the sentence it is about where it can be found. */
export const correctionSchema = z.object({
  kind: z.literal("correction"),
  id: z.string(),
  article: z.string(),
  span: spanSchema,
  how: z.enum(correctionKinds),
  corrects: spanSchema.nullable(),
  on: datingSchema.nullable(),
  madeBy: z.string(),
});
export type Correction = Frozen<z.infer<typeof correctionSchema>>;
