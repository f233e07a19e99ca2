import {z} from "zod";
import type {Frozen} from "./frozen.js";
import {spanSchema} from "./span.js";

/** One link of an evidence chain: a plain phrase and, where there is one, the words on the page that it rests on. */
export const reasonSchema = z.object({say: z.string(), span: spanSchema.optional()});
export type Reason = Frozen<z.infer<typeof reasonSchema>>;
