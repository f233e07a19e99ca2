import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import {speakerSchema} from "../name/actor.js";
import type {Frozen} from "../text/frozen.js";
import {spanSchema} from "../text/span.js";

export const figureModifiers = ["about", "at-least", "at-most", "more-than", "less-than", "exactly", "all"] as const;

/** A number in an article and what it counts. `kindOf` is a stable key for what is counted ("dead", "aboard", "passengers", "money:USD"). */
export const figureSchema = z.object({
  kind: z.literal("figure"),
  id: z.string(),
  article: z.string(),
  span: spanSchema,
  value: z.union([z.number(), z.object({from: z.number(), to: z.number()})]),
  unit: z.string().optional(),
  counts: spanSchema.nullable(),
  kindOf: z.string().optional(),
  scope: spanSchema.optional(),
  modifier: z.enum(figureModifiers).optional(),
  /** The whole that this figure is a part of. */
  of: z.string().optional(),
  saidBy: speakerSchema.nullable(),
  on: datingSchema.nullable(),
  madeBy: z.string(),
});
export type Figure = Frozen<z.infer<typeof figureSchema>>;
