import {z} from "zod";
import {datingSchema} from "../dating/dating.js";
import type {Frozen} from "../text/frozen.js";
import {spanSchema} from "../text/span.js";

export const authorRoles = ["reporter", "writer", "editor", "author"] as const;
export const articleKinds = ["article", "live-entry", "teaser", "stub", "gallery"] as const;

/** A name that a page gives and how it gives it ("dateline credit", "credit line at the end", "label above the headline", "address"). */
export const sourceNameSchema = z.object({name: z.string(), span: spanSchema.optional(), how: z.string()});
export type SourceName = Frozen<z.infer<typeof sourceNameSchema>>;

export const authorSchema = z.object({name: z.string(), role: z.enum(authorRoles), span: spanSchema});
export type Author = Frozen<z.infer<typeof authorSchema>>;

/** A value of a field that some other evidence on the page gives, kept beside the chosen one. */
export const rivalSchema = z.object({
  field: z.string(),
  value: z.string(),
  how: z.string(),
  span: spanSchema.optional(),
});

export type Rival = Frozen<z.infer<typeof rivalSchema>>;

/** One report on one page: its own words as spans in reading order, each once, and who printed and wrote them. */
export const articleSchema = z.object({
  id: z.string(),
  page: z.string(),
  kind: z.enum(articleKinds),
  headline: spanSchema.nullable(),
  /** Lines of the desk between headline and report; none of the body. */
  dek: z.array(spanSchema).optional(),
  outlet: sourceNameSchema.nullable(),
  reprintedBy: sourceNameSchema.optional(),
  agency: sourceNameSchema.nullable(),
  authors: z.array(authorSchema),
  dateline: z.object({place: z.string(), span: spanSchema}).nullable(),
  published: datingSchema.nullable(),
  updated: datingSchema.nullable(),
  section: z.string().optional(),
  tags: z.array(z.string()),
  language: z.string(),
  body: z.array(spanSchema),
  /** Indexes into `body` that are subheads. */
  subheads: z.array(z.int()),
  /** Indexes into `body` of what stands in lists, tables and quotations of the page; paragraphs else. */
  shapes: z.partialRecord(z.enum(["list", "table", "quotation"]), z.array(z.int())).optional(),
  captions: z.array(spanSchema),
  corrections: z.array(spanSchema),
  canonical: z.string().optional(),
  paywalled: z.boolean().optional(),
  /** How sure the reader is that `body` is the whole body and nothing else, 0 to 1. */
  confidence: z.number().optional(),
  rivals: z.array(rivalSchema),
});
export type Article = Frozen<z.infer<typeof articleSchema>>;
