import {z} from "zod";
import type {Frozen} from "../text/frozen.js";

/** A human decision. Rulings are kept in the order they were made and replayed after every run. */
export const rulingSchema = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("merge"),
    stories: z.array(z.string()),
    by: z.string().optional(),
    at: z.string().optional(),
  }),
  z.object({
    kind: z.literal("split"),
    story: z.string(),
    articles: z.array(z.string()),
    by: z.string().optional(),
    at: z.string().optional(),
  }),
  z.object({
    kind: z.literal("not-copy"),
    articles: z.array(z.string()),
    by: z.string().optional(),
    at: z.string().optional(),
  }),
  z.object({
    kind: z.literal("copy"),
    article: z.string(),
    of: z.string(),
    by: z.string().optional(),
    at: z.string().optional(),
  }),
  z.object({
    kind: z.literal("alias"),
    name: z.string(),
    is: z.string(),
    by: z.string().optional(),
    at: z.string().optional(),
  }),
  z.object({
    kind: z.literal("owner"),
    outlet: z.string(),
    owner: z.string(),
    by: z.string().optional(),
    at: z.string().optional(),
  }),
]);
export type Ruling = Frozen<z.infer<typeof rulingSchema>>;
