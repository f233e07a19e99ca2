import {z} from "zod";
import type {Frozen} from "../text/frozen.js";
import {reasonSchema} from "../text/reason.js";

export const precisions = ["instant", "day", "week", "month", "quarter", "year", "range"] as const;

/**
 * When something was: both ends inclusive, ISO 8601 (a calendar day, or an instant with its zone). `certain` only when the
 * text or metadata states it in full; a worked-out date carries the anchors it was worked out from. Unknown is `null`, never
 * the day of capture.
 */
export const datingSchema = z.object({
  earliest: z.string(),
  latest: z.string(),
  precision: z.enum(precisions),
  certain: z.boolean(),
  because: z.array(reasonSchema),
});
export type Dating = Frozen<z.infer<typeof datingSchema>>;
