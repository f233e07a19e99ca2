import {z} from "zod";
import type {Frozen} from "../text/frozen.js";
import {reasonSchema} from "../text/reason.js";

/** A close decision that a person may want to look at: the smaller the margin, the closer. */
export const doubtSchema = z.object({
  about: z.enum(["copy", "story", "utterance", "entry"]),
  ids: z.array(z.string()),
  /** Of a doubt about a story: those of `ids` on the smaller of the two sides that were held against each other. */
  lesser: z.array(z.string()).optional(),
  decided: z.enum(["together", "apart"]),
  margin: z.number(),
  because: z.array(reasonSchema),
});
export type Doubt = Frozen<z.infer<typeof doubtSchema>>;
