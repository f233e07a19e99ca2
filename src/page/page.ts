import {z} from "zod";
import {type Dating, datingSchema} from "../dating/dating.js";
import type {Frozen} from "../text/frozen.js";
import type {Remark} from "../text/remark.js";
import {spanSchema} from "../text/span.js";
import type {Block} from "./block.js";
import type {HtmlPage} from "./html/html-page.js";

export const furnitureReasons = [
  "navigation",
  "cookie-notice",
  "caption-credit",
  "promotion",
  "newsletter",
  "related",
  "listing",
  "legal-notice",
  "comments",
  "repeat",
  "footer",
  "other",
] as const;
export type FurnitureReason = (typeof furnitureReasons)[number];

/** Words on a page that are no article's body, and why. */
export const furnitureSchema = z.object({span: spanSchema, why: z.enum(furnitureReasons)});
export type Furniture = Frozen<z.infer<typeof furnitureSchema>>;

/** A page as the report shows it. The text itself stays beside the report (`Page.text`); spans point into it. */
export const shownPageSchema = z.object({
  id: z.string(),
  name: z.string(),
  sha256: z.string(),
  mediaType: z.string(),
  url: z.string().optional(),
  captured: datingSchema.nullable(),
  articles: z.array(z.string()),
  furniture: z.array(furnitureSchema),
});
export type ShownPage = Frozen<z.infer<typeof shownPageSchema>>;

/** A capture decoded: its text, blocks in text order that do not overlap, and what its metadata says. */
export type Page = {
  readonly id: string;
  readonly name: string;
  readonly sha256: string;
  readonly mediaType: string;
  readonly url?: string;
  readonly outlet?: string;
  readonly captured: Dating | null;
  readonly charset: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** The markup behind the text, for HTML. */
  readonly html?: HtmlPage;
  readonly remarks: readonly Remark[];
};
