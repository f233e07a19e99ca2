import type {ArticleReading} from "../article/article-reading.js";
import type {Correction} from "../correction/correction.js";
import {findCorrections} from "../correction/find-corrections.js";
import type {Event} from "../event/event.js";
import {findDatedEvents} from "../event/find-dated-events.js";
import {findEvents} from "../event/find-events.js";
import type {Figure} from "../figure/figure.js";
import {findFigures} from "../figure/find-figures.js";
import {findQuotes} from "../quote/find-quotes.js";
import type {Quote} from "../quote/quote.js";

/** Everything one article says, by kind. */
export type ArticleFindings = {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  readonly corrections: readonly Correction[];
};

/** Runs the finders over one article. Quotes come first: an event or figure inside one is said by its speaker. */
export function findFindings(reading: ArticleReading): ArticleFindings {
  const quotes = findQuotes(reading);
  const events = findEvents(reading, quotes);
  return {
    quotes,
    figures: findFigures(reading, quotes),
    events: [...events, ...findDatedEvents(reading, quotes, events)],
    corrections: findCorrections(reading),
  };
}
