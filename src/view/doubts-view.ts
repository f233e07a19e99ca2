import type {Report} from "../report/report.js";
import type {Ruling} from "../story/ruling.js";
import {contentId} from "../text/content-id.js";
import {type Evidence, evidenceFinder} from "./evidence.js";
import {outletName} from "./outlet-name.js";

/** A close decision in words: what it is about, the things it holds together or apart, and the rulings that would settle it. */
export type DoubtView = {
  readonly key: string;
  readonly about: string;
  readonly decided: "together" | "apart";
  readonly margin: string;
  readonly subjects: readonly {
    readonly say: string;
    readonly href: {readonly kind: string; readonly id: string} | null;
  }[];
  readonly reasons: readonly {readonly say: string; readonly evidence: Evidence | null}[];
  readonly rulings: readonly {readonly say: string; readonly ruling: Ruling}[];
};

/** The doubts of a report in its order: closest first. Linear in the report. */
export function doubtsView(report: Report): DoubtView[] {
  const evidence = evidenceFinder(report.articles, new Map(), new Map(report.pages.map((page) => [page.id, page.url])));
  const names = new Map<string, {say: string; kind: string | null}>();
  for (const article of report.articles)
    names.set(article.id, {
      say: `${outletName(article)}: ${article.headline?.text ?? "(no headline)"}`,
      kind: "article",
    });
  for (const story of report.stories)
    for (const id of [story.id, ...story.aliases]) names.set(id, {say: story.headline.text, kind: "story"});
  for (const entry of report.timeline) names.set(entry.id, {say: entry.what.text, kind: null});
  for (const event of report.events) names.set(event.id, {say: event.span.text, kind: null});
  for (const quote of report.quotes) names.set(quote.id, {say: quote.span.text, kind: null});
  for (const family of report.families) names.set(family.id, {say: `words of ${family.origin.name}`, kind: null});
  const articleOf = new Map(report.families.map((family) => [family.id, family.members[0]?.article]));
  const articles = new Set(report.articles.map(({id}) => id));
  const storyOf = new Map<string, string>();
  for (const story of report.stories)
    for (const id of [story.id, ...story.aliases, ...story.articles]) storyOf.set(id, story.id);
  return report.doubts.map((doubt): DoubtView => {
    const own = doubt.ids.map((id) => (articles.has(id) ? id : articleOf.get(id))).filter((id) => id !== undefined);
    return {
      key: contentId("d", doubt.about, ...doubt.ids),
      about: doubt.about,
      decided: doubt.decided,
      margin: doubt.margin.toFixed(3),
      // The smaller side first: it is what a ruling takes out.
      subjects: [...new Set([...(doubt.lesser ?? []), ...doubt.ids])].map((id) => {
        const known = names.get(id);
        return {say: known?.say ?? id, href: known?.kind ? {kind: known.kind, id} : null};
      }),
      reasons: doubt.because.map(({say, span}) => ({say, evidence: span ? evidence(span) : null})),
      rulings: rulingsFor(doubt, own, [...new Set(doubt.ids.flatMap((id) => storyOf.get(id) ?? []))].sort()),
    };
  });
}

function rulingsFor(
  {about, decided, lesser = []}: Report["doubts"][number],
  articles: readonly string[],
  stories: readonly string[],
): DoubtView["rulings"] {
  const [a, b] = articles;
  if (about === "copy" && a !== undefined && b !== undefined)
    return [
      {say: "They are copies", ruling: {kind: "copy", article: a, of: b}},
      {say: "They are not", ruling: {kind: "not-copy", articles: [a, b]}},
    ];
  if (about === "story" && decided === "apart" && stories.length > 1)
    return [{say: "They are one story", ruling: {kind: "merge", stories: [...stories]}}];
  const [story] = stories;
  if (about === "story" && decided === "together" && story !== undefined && stories.length === 1 && lesser.length > 0)
    return [
      {
        say: lesser.length === 1 ? "The first is another story" : `The first ${lesser.length} are another story`,
        ruling: {kind: "split", story, articles: [...lesser]},
      },
    ];
  return [];
}
