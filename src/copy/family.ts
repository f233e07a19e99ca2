import {z} from "zod";
import type {Frozen} from "../text/frozen.js";
import {reasonSchema} from "../text/reason.js";
import {spanSchema} from "../text/span.js";

export const copyKinds = [
  "original",
  "verbatim",
  "trimmed",
  "teaser",
  "edited",
  "update",
  "take",
  "rewrite",
  "digest",
] as const;

/** How one article stands to its family. `mineInTheirs` is the share (0 to 1) of this text's word runs that stand in its parent's, and the reverse. */
export const memberSchema = z.object({
  article: z.string(),
  kind: z.enum(copyKinds),
  /** The article it copies; null for an original and where the parent's page was never captured. */
  of: z.string().nullable(),
  mineInTheirs: z.number().nullable(),
  theirsInMine: z.number().nullable(),
  /** What was done to the parent's words, counted in words; `insertions` are the places where something was put in. */
  changes: z.object({cut: z.int(), added: z.int(), swapped: z.int(), insertions: z.int(), moved: z.int()}).optional(),
  /** False where nothing but guesswork would say which of the two came first. */
  orderKnown: z.boolean(),
  because: z.array(reasonSchema),
});
export type Member = Frozen<z.infer<typeof memberSchema>>;

/** One origin's words, however often printed. `origin.article` is null when the source's own page is not among the pages. */
export const familySchema = z.object({
  id: z.string(),
  origin: z.object({name: z.string(), article: z.string().nullable(), how: z.string()}),
  members: z.array(memberSchema),
  /** For a digest: one article of each report that it draws on. */
  draws: z.array(z.string()).optional(),
});
export type Family = Frozen<z.infer<typeof familySchema>>;

/** Words that two families share without one being the other's copy: a statement, a background paragraph, a caption. Shown, never a join. */
export const sharedPassageSchema = z.object({
  why: z.enum(["quotation", "background", "caption", "passage"]),
  spans: z.array(spanSchema),
  articles: z.array(z.string()),
});
export type SharedPassage = Frozen<z.infer<typeof sharedPassageSchema>>;
