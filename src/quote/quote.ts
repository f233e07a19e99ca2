import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import {speakerSchema} from "../name/actor.js";
import type {Frozen} from "../text/frozen.js";
import {spanSchema} from "../text/span.js";

export const quoteKinds = ["direct", "partial", "indirect", "scare", "not-said"] as const;

/** Words an article puts in someone's mouth. `not-said` ("stopped short of saying") is kept apart and is never a claim. */
export const quoteSchema = z.object({
  kind: z.literal("quote"),
  id: z.string(),
  article: z.string(),
  span: spanSchema,
  how: z.enum(quoteKinds),
  speaker: speakerSchema.nullable(),
  cue: spanSchema.nullable(),
  /** The speaker denies the words ("denied that ..."). */
  denies: z.boolean().optional(),
  /** Whom the source passes on: "according to Baku", "the ministry said the general said". */
  via: speakerSchema.nullable(),
  on: datingSchema.nullable(),
  madeBy: z.string(),
});
export type Quote = Frozen<z.infer<typeof quoteSchema>>;
