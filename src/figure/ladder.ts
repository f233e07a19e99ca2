import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import type {Frozen} from "../text/frozen.js";
import {spanSchema} from "../text/span.js";

/** The values given over time for one counted thing, latest first, each with the origins that give it. */
export const ladderSchema = z.object({
  id: z.string(),
  story: z.string(),
  counts: z.string(),
  steps: z.array(
    z.object({
      value: z.union([z.number(), z.object({from: z.number(), to: z.number()})]),
      unit: z.string().optional(),
      asOf: datingSchema.nullable(),
      figures: z.array(z.string()),
      spans: z.array(spanSchema),
      origins: z.int(),
    }),
  ),
});
export type Ladder = Frozen<z.infer<typeof ladderSchema>>;
