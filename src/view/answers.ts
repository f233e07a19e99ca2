import {z} from "zod";
import {articleSchema} from "../article/article.js";
import {familySchema} from "../copy/family.js";
import {shownPageSchema} from "../page/page.js";
import {
  reportSchema,
  shownCorrectionSchema,
  shownEventSchema,
  shownFigureSchema,
  shownQuoteSchema,
} from "../report/report.js";
import {doubtSchema} from "../story/story.js";
import {remarkSchema} from "../text/remark.js";
import {spanSchema} from "../text/span.js";
import {entrySchema} from "../timeline/entry.js";

/** Where the next stretch of a list begins, and how long the whole list is. */
const paging = {total: z.int(), next: z.string().nullable()};
const named = z.object({id: z.string(), headline: z.string()});
const shownDating = z.object({
  text: z.string(),
  short: z.string(),
  certainty: z.enum(["stated", "worked-out", "range", "undated"]),
  because: z.array(z.string()),
});
export const evidenceSchema = z.object({
  span: spanSchema,
  article: z.string().nullable(),
  outlet: z.string(),
  letter: z.string(),
  before: z.string(),
  after: z.string(),
  url: z.string().nullable(),
});

export const storiesAnswer = z.object({
  pages: z.int(),
  articles: z.int(),
  origins: z.int(),
  ...paging,
  stories: z.array(
    z.object({
      id: z.string(),
      headline: z.string(),
      articles: z.int(),
      origins: z.int(),
      outlets: z.array(z.object({name: z.string(), letter: z.string(), colour: z.int()})),
      conflicts: z.int(),
      entries: z.int(),
      quotes: z.int(),
      figures: z.int(),
      last: z.string().nullable(),
      fresh: z.int(),
      from: shownDating.nullable(),
      to: shownDating.nullable(),
    }),
  ),
});

/** A report of one story; each list is cut to `limit`, and `totals` tells how long it is in whole. */
export const storyAnswer = reportSchema.extend({totals: z.record(z.string(), z.int())});

export const listAnswer = (row: z.ZodType) =>
  z.object({story: z.string(), list: z.string(), ...paging, rows: z.array(row)});

export const articleAnswer = z.object({
  article: articleSchema,
  page: shownPageSchema,
  story: named.nullable(),
  family: familySchema.nullable(),
  quotes: z.array(shownQuoteSchema),
  figures: z.array(shownFigureSchema),
  events: z.array(shownEventSchema),
  corrections: z.array(shownCorrectionSchema),
  remarks: z.array(remarkSchema),
});

const diffSide = z.object({
  id: z.string(),
  outlet: z.string(),
  headline: z.string(),
  published: shownDating,
  words: z.int(),
});
export const diffAnswer = z.object({
  a: diffSide,
  b: diffSide,
  aInB: z.number(),
  bInA: z.number(),
  kind: z.string().nullable(),
  orderKnown: z.boolean(),
  sameFamily: z.boolean(),
  paragraphs: z.array(z.array(z.object({kind: z.enum(["same", "cut", "added"]), text: z.string()}))),
});

export const articlesAnswer = z.object({
  title: z.string(),
  articles: z.int(),
  origins: z.int(),
  ...paging,
  rows: z.array(
    z.object({
      id: z.string(),
      headline: z.string(),
      outlet: z.string(),
      agency: z.string().nullable(),
      published: shownDating,
      day: z.string().nullable(),
      story: named.nullable(),
      family: z.string().nullable(),
      origin: z.string().nullable(),
      kind: z.string(),
      copies: z.array(z.object({id: z.string(), outlet: z.string(), kind: z.string()})),
      why: z.string().nullable(),
    }),
  ),
});

export const personAnswer = z.object({
  name: z.string(),
  roles: z.array(z.string()),
  sides: z.array(z.string()),
  articles: z.int(),
  quotes: z.array(shownQuoteSchema),
  timeline: z.array(entrySchema),
});

export const relationAnswer = z.object({
  pair: z.array(z.string()),
  names: z.array(z.string()),
  points: z.array(
    z.object({
      entry: z.string(),
      story: z.string(),
      on: shownDating,
      earliest: z.string(),
      latest: z.string(),
      by: z.string(),
      to: z.string(),
      class: z.string(),
      weight: z.number(),
      origins: z.int(),
      articles: z.int(),
      what: spanSchema,
      status: z.string(),
    }),
  ),
  curve: z.array(z.object({on: z.string(), value: z.number(), origins: z.int(), reports: z.int()})),
  gaps: z.array(z.object({from: z.string(), to: z.string()})),
});

export const traceAnswer = z.object({
  asked: z.string(),
  article: z.string().nullable(),
  articles: z.int(),
  pages: z.int(),
  cut: z.boolean(),
  sentences: z.array(
    z.object({
      sentence: z.string(),
      found: z.array(
        z.object({evidence: evidenceSchema, share: z.number(), published: shownDating, day: z.string().nullable()}),
      ),
      origins: z.int(),
      conflicts: z.array(z.object({id: z.string(), kind: z.string(), about: z.string(), story: z.string()})),
    }),
  ),
});

export const sourcesAnswer = z.object({
  ...paging,
  sources: z.array(
    z.object({
      name: z.string(),
      articles: z.int(),
      own: z.int(),
      copies: z.int(),
      credited: z.int(),
      agencies: z.array(z.string()),
    }),
  ),
});

export const doubtsAnswer = z.object({...paging, doubts: z.array(doubtSchema)});

export const runAnswer = z.object({
  etag: z.string(),
  readAt: z.string().nullable(),
  inputs: z.array(z.string()),
  parameters: z.record(z.string(), z.string()),
  counts: z.record(z.string(), z.int()),
  madeBy: z.array(z.string()),
  pages: z.array(
    z.object({id: z.string(), name: z.string(), sha256: z.string(), mediaType: z.string(), articles: z.int()}),
  ),
  remarks: z.array(remarkSchema),
});

export const errorAnswer = z.object({error: z.string()});
