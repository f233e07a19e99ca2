import type {Dating} from "../dating/dating.js";
import type {Report} from "../report/report.js";
import type {Reason} from "../text/reason.js";
import type {Span} from "../text/span.js";
import {count} from "./count.js";
import {outletName} from "./outlet-name.js";
import {showDating} from "./show-dating.js";
import {showValue} from "./show-value.js";

/** One line of an explanation: what is said, and the words on the page that it rests on. */
export type ExplanationLine = {
  readonly say: string;
  readonly span?: Span;
  readonly page?: string;
  readonly depth: number;
};
export type Explanation = {readonly what: string; readonly lines: readonly ExplanationLine[]};

/**
 * The evidence chain of any id in a report: page, article, family, story, quote, utterance, figure, ladder, event,
 * correction, timeline entry or conflict. Null when no such id is in the report.
 */
export function explainId(report: Report, id: string): Explanation | null {
  const pageNames = new Map(report.pages.map((page) => [page.id, page.name]));
  const lines: ExplanationLine[] = [];
  const add = (say: string, span?: Span | null, depth = 0) => {
    lines.push({say, depth, ...(span ? {span, page: pageNames.get(span.page) ?? span.page} : {})});
  };
  const addReasons = (reasons: readonly Reason[], depth = 1) => {
    for (const reason of reasons) add(reason.say, reason.span, depth);
  };
  const addDating = (name: string, dating: Dating | null) => {
    add(`${name}: ${showDating(dating).text}`);
    if (dating) addReasons(dating.because);
  };
  const article = (wanted: string) => report.articles.find((one) => one.id === wanted);
  const nameArticle = (wanted: string) => {
    const one = article(wanted);
    return one
      ? `${outletName(one)}, ${pageNames.get(one.page) ?? one.page}: ${one.headline?.text ?? "(no headline)"}`
      : wanted;
  };
  const addParts = (
    title: string,
    ids: readonly string[],
    list: readonly {readonly id: string; readonly span: Span; readonly article: string; readonly madeBy: string}[],
  ) => {
    for (const one of list.filter((part) => ids.includes(part.id)))
      add(`${title} ${one.id}, made by ${one.madeBy}, in ${nameArticle(one.article)}`, one.span, 1);
  };

  const page = report.pages.find((one) => one.id === id);
  if (page) {
    add(`SHA-256 ${page.sha256}, ${page.mediaType}`);
    addDating("captured", page.captured);
    for (const one of page.articles) add(`holds ${one}: ${nameArticle(one)}`);
    for (const one of page.furniture) add(`furniture, ${one.why}`, one.span, 1);
    return {what: `page ${page.name}`, lines};
  }
  const oneArticle = article(id);
  if (oneArticle) {
    for (const [field, source] of [
      ["outlet", oneArticle.outlet],
      ["reprinted by", oneArticle.reprintedBy ?? null],
      ["agency", oneArticle.agency],
    ] as const)
      add(source ? `${field}: ${source.name} (${source.how})` : `${field}: unknown`, source?.span);
    for (const author of oneArticle.authors) add(`${author.role}: ${author.name}`, author.span);
    if (oneArticle.dateline) add(`dateline: ${oneArticle.dateline.place}`, oneArticle.dateline.span);
    addDating("published", oneArticle.published);
    if (oneArticle.updated) addDating("updated", oneArticle.updated);
    for (const rival of oneArticle.rivals)
      add(`rival value for ${rival.field}: ${rival.value} (${rival.how})`, rival.span, 1);
    for (const remark of report.remarks.filter((one) => one.article === id)) add(remark.say);
    return {what: `article ${nameArticle(id)}`, lines};
  }
  const family = report.families.find((one) => one.id === id);
  if (family) {
    add(`origin: ${family.origin.name} (${family.origin.how})`);
    for (const member of family.members) {
      const shares =
        member.mineInTheirs === null
          ? ""
          : `; ${percent(member.mineInTheirs)} of its words in the other, ${percent(member.theirsInMine ?? 0)} of the other's in it`;
      add(
        `${member.kind}${member.of === null ? "" : ` of ${member.of}`}: ${nameArticle(member.article)}${shares}${member.orderKnown ? "" : "; order unknown"}`,
      );
      addReasons(member.because);
    }
    return {what: `family of ${family.origin.name}`, lines};
  }
  const story = report.stories.find((one) => one.id === id || one.aliases.includes(id));
  if (story) {
    add(
      `${count(story.articles.length, "article")}, ${count(story.origins, "origin")}, ${count(story.owners, "owner")}`,
    );
    for (const member of story.because) {
      add(nameArticle(member.article));
      addReasons(member.reasons);
    }
    return {what: `story "${story.headline.text}"`, lines};
  }
  const quote = report.quotes.find((one) => one.id === id);
  if (quote) {
    add(`${quote.kind} quotation in ${nameArticle(quote.article)}, made by ${quote.madeBy}`, quote.span);
    add(
      quote.speaker ? `speaker: ${quote.speaker.name} (${quote.speaker.how})` : "speaker: unknown",
      quote.speaker?.span,
    );
    if (quote.cue) add("cue", quote.cue);
    if (quote.via) add(`passed on by ${quote.via.name}`, quote.via.span);
    addDating("said", quote.on);
    return {what: "quote", lines};
  }
  const utterance = report.utterances.find((one) => one.id === id);
  if (utterance) {
    add(`speaker: ${utterance.speaker.name}`, utterance.speaker.span);
    addDating("said", utterance.on);
    for (const rendering of utterance.renderings) {
      const one = report.quotes.find((candidate) => candidate.id === rendering.quote);
      if (!one) continue;
      add(`${rendering.how}, ${one.kind}, in ${nameArticle(one.article)}`, one.span);
      if (rendering.onlyHere.length > 0) add(`only here: ${rendering.onlyHere.join(", ")}`, null, 1);
    }
    addReasons(utterance.because, 0);
    return {what: "utterance", lines};
  }
  const figure = report.figures.find((one) => one.id === id);
  if (figure) {
    add(
      `${showValue(figure.value, figure.unit)}, in ${nameArticle(figure.article)}, made by ${figure.madeBy}`,
      figure.span,
    );
    if (figure.counts) add(`counts ${figure.kindOf ?? ""}`.trim(), figure.counts);
    if (figure.scope) add("scope", figure.scope);
    if (figure.modifier) add(`modifier: ${figure.modifier}`);
    if (figure.of) add(`part of ${figure.of}`);
    addDating("as of", figure.on);
    return {what: "figure", lines};
  }
  const ladder = report.ladders.find((one) => one.id === id);
  if (ladder) {
    for (const step of ladder.steps) {
      add(`${showValue(step.value, step.unit)}, as of ${showDating(step.asOf).text}, ${count(step.origins, "origin")}`);
      for (const span of step.spans) add("says", span, 1);
    }
    return {what: `figures for ${ladder.counts}`, lines};
  }
  const event = report.events.find((one) => one.id === id);
  if (event) {
    add(
      `${event.class}${event.cameo ? ` (CAMEO ${event.cameo})` : ""}, ${event.modality}, in ${nameArticle(event.article)}, made by ${event.madeBy}`,
      event.span,
    );
    add(`by ${event.source?.name ?? "unknown"}`, event.source?.span);
    add(`to ${event.target?.name ?? "unknown"}`, event.target?.span);
    if (event.hedge) add("hedged", event.hedge);
    if (event.saidBy) add(`said by ${event.saidBy.name}`, event.saidBy.span);
    addDating("on", event.on);
    return {what: "event", lines};
  }
  const correction = report.corrections.find((one) => one.id === id);
  if (correction) {
    add(`${correction.kind} in ${nameArticle(correction.article)}`, correction.span);
    add(correction.corrects ? "about" : "what it corrects is not on the page", correction.corrects);
    return {what: "correction", lines};
  }
  const entry = report.timeline.find((one) => one.id === id);
  if (entry) {
    addDating("on", entry.on);
    add(`${entry.status}, ${count(entry.origins, "origin")}`);
    addReasons(entry.because, 0);
    addParts("event", entry.events, report.events);
    return {what: `timeline entry "${entry.what.text}"`, lines};
  }
  const conflict = report.conflicts.find((one) => one.id === id);
  if (conflict) {
    for (const reading of conflict.readings) {
      add(`${reading.value}: ${count(reading.articles.length, "article")}, ${count(reading.origins, "origin")}`);
      for (const span of reading.spans) add("says", span, 1);
    }
    addReasons(conflict.because, 0);
    return {what: `${conflict.kind}: ${conflict.about}`, lines};
  }
  return null;
}

function percent(share: number): string {
  return `${Math.round(share * 100)}%`;
}
