import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import {speakerSchema} from "../name/actor.js";
import type {Frozen} from "../text/frozen.js";
import {reasonSchema} from "../text/reason.js";

export const renderingKinds = ["verbatim", "trimmed", "altered", "translation", "paraphrase"] as const;

/** One thing said once, however often printed or translated. `shared` are content words all renderings have, `onlyHere` those of one alone. */
export const utteranceSchema = z.object({
  id: z.string(),
  story: z.string(),
  speaker: speakerSchema,
  on: datingSchema.nullable(),
  renderings: z.array(
    z.object({
      quote: z.string(),
      how: z.enum(renderingKinds),
      shared: z.array(z.string()),
      onlyHere: z.array(z.string()),
    }),
  ),
  because: z.array(reasonSchema),
});
export type Utterance = Frozen<z.infer<typeof utteranceSchema>>;
