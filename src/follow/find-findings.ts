import type {ArticleReading} from "../article/article-reading.js";
import type {Correction} from "../correction/correction.js";
import {findCorrections} from "../correction/find-corrections.js";
import type {Event} from "../event/event.js";
import {findDatedEvents} from "../event/find-dated-events.js";
import {findEventMentions, mentionRule} from "../event/find-event-mentions.js";
import {findEvents} from "../event/find-events.js";
import type {Figure} from "../figure/figure.js";
import {findFigures} from "../figure/find-figures.js";
import {findQuotes} from "../quote/find-quotes.js";
import type {Quote} from "../quote/quote.js";
import type {Remark} from "../text/remark.js";
import {setAside} from "./set-aside.js";

/** Everything one article says, by kind, and what could not be found out. */
export type ArticleFindings = {
  readonly quotes: readonly Quote[];
  readonly figures: readonly Figure[];
  readonly events: readonly Event[];
  /** What is only pointed at; the timeline joins it to what it means. */
  readonly mentions: readonly Event[];
  readonly corrections: readonly Correction[];
  readonly remarks: readonly Remark[];
};

/** Runs the finders over one article, each on its own. Quotes come first: an event or figure inside one is said by its speaker. */
export function findFindings(reading: ArticleReading): ArticleFindings {
  const remarks: Remark[] = [];
  const {article} = reading;
  const found = <T>(stage: string, run: () => readonly T[]): readonly T[] =>
    setAside<readonly T[]>({page: article.page, article: article.id}, stage, remarks, [], run);
  const quotes = found("finding quotations", () => findQuotes(reading));
  const events = found("finding events", () => findEvents(reading, quotes));
  const pointed = found("finding mentions of events", () => findEventMentions(reading, quotes, events));
  const told = [...events, ...pointed.filter(({madeBy}) => madeBy !== mentionRule)];
  const dated = found("finding dated happenings", () => findDatedEvents(reading, quotes, told));
  const starts = new Set(dated.map(({trigger}) => trigger.start));
  const mentions = pointed.filter(({madeBy, trigger}) => madeBy === mentionRule && !starts.has(trigger.start));
  return {
    quotes,
    figures: found("finding figures", () => findFigures(reading, quotes)),
    events: [...told, ...dated],
    mentions,
    corrections: found("finding corrections", () => findCorrections(reading)),
    remarks,
  };
}
