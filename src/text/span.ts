import {z} from "zod";
import type {Frozen} from "./frozen.js";

/** A place on a page: `start` and `end` (exclusive) are UTF-16 offsets into the page's text, `text` is exactly that slice. */
export const spanSchema = z.object({
  page: z.string(),
  start: z.int().min(0),
  end: z.int().min(0),
  text: z.string(),
});
export type Span = Frozen<z.infer<typeof spanSchema>>;

/** Two offsets into a page's text, `end` exclusive: a span whose page is known from where it stands. */
export type Extent = {readonly start: number; readonly end: number};
