import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import type {Frozen} from "../text/frozen.js";

/** How two countries dealt with each other: dated points with sign and weight from the event classes. Negative is hostile. */
export const relationSchema = z.object({
  story: z.string(),
  pair: z.array(z.string()).length(2),
  points: z.array(
    z.object({
      entry: z.string(),
      on: datingSchema,
      weight: z.number(),
      by: z.string(),
      to: z.string(),
      origins: z.int(),
      articles: z.int(),
    }),
  ),
});
export type Relation = Frozen<z.infer<typeof relationSchema>>;
