import type {Report} from "../../report/report.js";
import type {Story} from "../../story/story.js";
import {foldCopies} from "../brief/fold-copies.js";
import {foldSentences} from "../brief/fold-sentences.js";
import {diffView} from "../diff-view.js";
import type {Evidence} from "../evidence.js";
import {outletName} from "../outlet-name.js";
import type {StoryView} from "../story-view.js";
import {escapeHtml} from "./escape-html.js";

export const onlyKinds = ["facts", "quotes", "figures", "conflicts", "changes"] as const;
export type OnlyKind = (typeof onlyKinds)[number];

/** One entry of a feed. `updated` is when it was first published as far as the pages say, or null. `path` leads to it in this reader. */
export type FeedEntry = {
  readonly id: string;
  readonly kind: OnlyKind | "article" | "story" | "row";
  readonly title: string;
  readonly path: string;
  readonly updated: string | null;
  /** The articles it rests on. */
  readonly articles: readonly string[];
  readonly html: string;
};
export type FeedView = {readonly title: string; readonly path: string; readonly entries: readonly FeedEntry[]};

type Draft = Omit<FeedEntry, "html"> & {readonly write: () => string};

const shownEntries = 100;
const shownChanges = 20;

/**
 * A story as a feed of facts, things said, figures, conflicts and changed articles, latest first. A further copy of what is known makes no entry, so it makes
 * no noise; an article that changed its parent's words makes one, with the word diff inside.
 */
export function storyFeed(report: Report, story: Story, view: StoryView, only: readonly OnlyKind[] = []): FeedView {
  const published = new Map(report.articles.map((article) => [article.id, article.published?.earliest ?? null]));
  const wants = (kind: OnlyKind) => only.length === 0 || only.includes(kind);
  const path = `/story/${encodeURIComponent(story.id)}`;
  const first = (evidence: readonly Evidence[]): string | null => {
    const days = evidence.map((one) => published.get(one.article ?? "") ?? null).filter((day) => day !== null);
    return days.sort()[0] ?? null;
  };
  const entries: Draft[] = [];
  if (wants("facts"))
    for (const entry of foldSentences([...view.timeline, ...view.undated]))
      entries.push({
        id: entry.id,
        kind: "facts",
        title: entry.what,
        path: `${path}/timeline?cursor=${entry.id}#${entry.id}`,
        updated: first(entry.evidence),
        articles: articlesOf(entry.evidence),
        write: () => `<p>${escapeHtml(entry.on.text)}</p>${quotedAll(entry.evidence, 5)}`,
      });
  if (wants("quotes")) {
    for (const said of view.said)
      entries.push({
        id: said.id,
        kind: "quotes",
        title: `${said.speaker}: ${said.renderings[0]?.span.text ?? ""}`,
        path: `${path}/utterances?cursor=${said.id}#${said.id}`,
        updated: first(said.renderings),
        articles: articlesOf(said.renderings),
        write: () => `<p>${escapeHtml(said.on.text)}</p>${quotedAll(said.renderings, 5)}`,
      });
    for (const quote of view.unplaced)
      entries.push({
        id: quote.id,
        kind: "quotes",
        title: `${quote.speaker ?? "speaker unknown"}: ${quote.span.text}`,
        path: `${path}/quotes?cursor=${quote.id}#${quote.id}`,
        updated: first([quote]),
        articles: articlesOf([quote]),
        write: () => quotedAll([quote], 1),
      });
  }
  if (wants("figures"))
    for (const ladder of view.ladders)
      ladder.steps.forEach((step) => {
        const [one] = step.evidence;
        if (one)
          entries.push({
            id: `${ladder.id}-${one.span.page}-${one.span.start}`,
            kind: "figures",
            title: `${ladder.counts}: ${step.value}`,
            path: `${path}/ladders?cursor=${ladder.id}#${ladder.id}`,
            updated: first(step.evidence),
            articles: articlesOf(step.evidence),
            write: () => `<p>as of ${escapeHtml(step.asOf.text)}</p>${quotedAll(step.evidence, 5)}`,
          });
      });
  if (wants("conflicts"))
    for (const conflict of view.conflicts)
      entries.push({
        id: conflict.id,
        kind: "conflicts",
        title: `${conflict.kind}: ${conflict.about}`,
        path: `${path}/conflicts?cursor=${conflict.id}#${conflict.id}`,
        updated:
          conflict.readings
            .map((reading) => first(reading.evidence))
            .filter((day) => day !== null)
            .sort()
            .at(-1) ?? null,
        articles: conflict.readings.flatMap((reading) => articlesOf(reading.evidence)),
        write: () =>
          conflict.readings
            .map((reading) => `<h3>${escapeHtml(reading.value)}</h3>${quotedAll(reading.evidence, 3)}`)
            .join(""),
      });
  if (wants("changes")) entries.push(...changes(report, story));
  entries.sort((a, b) => compare(b.updated ?? "", a.updated ?? "") || compare(a.id, b.id));
  // Only what is shown is written out.
  return {
    title: view.headline,
    path,
    entries: entries.slice(0, shownEntries).map(({write, ...entry}) => ({...entry, html: write()})),
  };
}

/** Articles that say their parent's words otherwise: edits, updates, takes. The words cut and added stand in the entry. */
function changes(report: Report, story: Story): Draft[] {
  const families = new Set(story.families);
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const changed = report.families
    .filter((family) => families.has(family.id))
    .flatMap((family) =>
      family.members.filter((one) => one.of !== null && (one.kind === "edited" || one.kind === "update")),
    );
  return changed.slice(0, shownChanges).flatMap((member): Draft[] => {
    const article = articles.get(member.article);
    const view = diffView(report, member.of!, member.article);
    if (!article || !view) return [];
    const words = view.paragraphs
      .slice(0, 60)
      .map(
        (pieces) =>
          `<p>${pieces.map(({kind, text}) => (kind === "same" ? escapeHtml(text) : kind === "cut" ? `<del>${escapeHtml(text)}</del>` : `<ins>${escapeHtml(text)}</ins>`)).join("")}</p>`,
      );
    return [
      {
        id: `${member.of}-${member.article}`,
        kind: "changes",
        title: `${member.kind}: ${outletName(article)}: ${article.headline?.text ?? "(no headline)"}`,
        path: `/diff/${encodeURIComponent(member.of!)}/${encodeURIComponent(member.article)}`,
        updated: article.published?.earliest ?? null,
        articles: [member.article],
        write: () => words.join(""),
      },
    ];
  });
}

function articlesOf(evidence: readonly Evidence[]): string[] {
  return evidence.flatMap((one) => one.article ?? []);
}

/** Each sentence once, with everybody who prints it. */
function quotedAll(evidence: readonly Evidence[], most: number): string {
  return foldCopies(evidence)
    .slice(0, most)
    .map(({first: {span, outlet, before, after}, copies}) => {
      const outlets = [...new Set([outlet, ...copies.map((copy) => copy.outlet)])].join(", ");
      return `<blockquote><p>${escapeHtml(before)}<b>${escapeHtml(span.text)}</b>${escapeHtml(after)}</p><p>${escapeHtml(outlets)}</p></blockquote>`;
    })
    .join("");
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
