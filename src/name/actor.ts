import {z} from "zod";
import type {Frozen} from "../text/frozen.js";
import {spanSchema} from "../text/span.js";

/** Who did or suffered something, or spoke: the fullest name known, the country it acts for (ISO 3166 alpha-3), the role as printed. */
export const actorSchema = z.object({
  name: z.string(),
  side: z.string().optional(),
  role: z.string().optional(),
  span: spanSchema.optional(),
});
export type Actor = Frozen<z.infer<typeof actorSchema>>;

export const speakerSchema = actorSchema.extend({
  /** "implied" when only nearby text, a pronoun or a role names the speaker. */
  how: z.enum(["certain", "implied"]),
});
export type Speaker = Frozen<z.infer<typeof speakerSchema>>;
