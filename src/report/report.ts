import {z} from "zod";
import {articleSchema} from "../article/article.js";
import {conflictSchema} from "../conflict/conflict.js";
import {familySchema, sharedPassageSchema} from "../copy/family.js";
import {correctionSchema} from "../correction/correction.js";
import {eventSchema} from "../event/event.js";
import {figureSchema} from "../figure/figure.js";
import {ladderSchema} from "../figure/ladder.js";
import {shownPageSchema} from "../page/page.js";
import {quoteKinds, quoteSchema} from "../quote/quote.js";
import {utteranceSchema} from "../quote/utterance.js";
import {relationSchema} from "../relation/relation.js";
import {doubtSchema, storySchema} from "../story/story.js";
import type {Frozen} from "../text/frozen.js";
import {remarkSchema} from "../text/remark.js";
import {entrySchema} from "../timeline/entry.js";

/** In the report a quote's `kind` is how it is quoted; the list it stands in says that it is a quote. */
export const shownQuoteSchema = quoteSchema.omit({kind: true, how: true}).extend({kind: z.enum(quoteKinds)});
export const shownFigureSchema = figureSchema.omit({kind: true});
export const shownEventSchema = eventSchema.omit({kind: true});
export const shownCorrectionSchema = correctionSchema
  .omit({kind: true, how: true})
  .extend({kind: correctionSchema.shape.how});

/** What `throughline read` gives: one object that every screen, feed and export shows parts of. */
export const reportSchema = z.object({
  version: z.literal(1),
  pages: z.array(shownPageSchema),
  articles: z.array(articleSchema),
  families: z.array(familySchema),
  sharedPassages: z.array(sharedPassageSchema),
  stories: z.array(storySchema),
  quotes: z.array(shownQuoteSchema),
  utterances: z.array(utteranceSchema),
  figures: z.array(shownFigureSchema),
  ladders: z.array(ladderSchema),
  events: z.array(shownEventSchema),
  corrections: z.array(shownCorrectionSchema),
  timeline: z.array(entrySchema),
  conflicts: z.array(conflictSchema),
  relations: z.array(relationSchema),
  doubts: z.array(doubtSchema),
  remarks: z.array(remarkSchema),
});
export type Report = Frozen<z.infer<typeof reportSchema>>;
export type ShownQuote = Frozen<z.infer<typeof shownQuoteSchema>>;
export type ShownFigure = Frozen<z.infer<typeof shownFigureSchema>>;
export type ShownEvent = Frozen<z.infer<typeof shownEventSchema>>;
export type ShownCorrection = Frozen<z.infer<typeof shownCorrectionSchema>>;
