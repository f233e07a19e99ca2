import {z} from "zod";
import type {Frozen} from "./frozen.js";

/** Something that could not be read or was left open, in one plain phrase. Nothing is dropped without one. */
export const remarkSchema = z.object({
  page: z.string().optional(),
  article: z.string().optional(),
  about: z.string(),
  say: z.string(),
});
export type Remark = Frozen<z.infer<typeof remarkSchema>>;

/** Says that an input was not read, or not whole: no such file, no text, cut off, broken bytes, another language. */
export function tellsOfLoss({about}: Remark): boolean {
  return about === "input" || about === "page" || about === "body" || about === "language";
}
