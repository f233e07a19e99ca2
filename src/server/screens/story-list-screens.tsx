import type {Child} from "hono/jsx";
import type {z} from "zod";
import {articleSchema} from "../../article/article.js";
import {conflictSchema} from "../../conflict/conflict.js";
import {familySchema} from "../../copy/family.js";
import {ladderSchema} from "../../figure/ladder.js";
import {utteranceSchema} from "../../quote/utterance.js";
import {
  type Report,
  shownCorrectionSchema,
  shownEventSchema,
  shownFigureSchema,
  shownQuoteSchema,
} from "../../report/report.js";
import type {Story} from "../../story/story.js";
import type {Span} from "../../text/span.js";
import {entrySchema} from "../../timeline/entry.js";
import {listAnswer} from "../../view/answers.js";
import {foldSentences} from "../../view/brief/fold-sentences.js";
import {sortConflicts} from "../../view/brief/sort-conflicts.js";
import {evidenceFinder} from "../../view/evidence.js";
import {tableOf} from "../../view/export/table-of.js";
import {originSigns} from "../../view/origin-signs.js";
import {storyPart} from "../../view/part/report-part.js";
import type {StoryView} from "../../view/story-view.js";
import {linkTo} from "../../web/link-to.js";
import {ListPage} from "../../web/pages/list-page.js";
import {ArticleLine} from "../../web/parts/article-line.js";
import {FamilyTree} from "../../web/parts/family-tree.js";
import {FoundList} from "../../web/parts/found-list.js";
import {ConflictBlock, EntryLine, LadderBlock, SaidLine} from "../../web/parts/story-lines.js";
import {FamilyPicture} from "../../web/pictures/family-picture.js";
import type {Screen} from "../screen.js";
import {sliceOf} from "../slice-of.js";

type ListedName =
  | "timeline"
  | "quotes"
  | "utterances"
  | "figures"
  | "ladders"
  | "events"
  | "conflicts"
  | "families"
  | "articles"
  | "corrections";
type Row = {readonly id: string};

const lists: readonly {readonly name: ListedName; readonly word: string; readonly row: z.ZodType}[] = [
  {name: "timeline", word: "entry", row: entrySchema},
  {name: "quotes", word: "quotation", row: shownQuoteSchema},
  {name: "utterances", word: "utterance", row: utteranceSchema},
  {name: "figures", word: "figure", row: shownFigureSchema},
  {name: "ladders", word: "counted thing", row: ladderSchema},
  {name: "events", word: "event", row: shownEventSchema},
  {name: "conflicts", word: "thing", row: conflictSchema},
  {name: "families", word: "origin", row: familySchema},
  {name: "articles", word: "article", row: articleSchema},
  {name: "corrections", word: "notice", row: shownCorrectionSchema},
];

const orders: Partial<Record<ListedName, string>> = {
  families: "by their letters",
  conflicts: "what needs a look first",
};

const titles: Partial<Record<ListedName, string>> = {
  utterances: "Who said what",
  ladders: "Figures over time",
  conflicts: "What does not line up",
  families: "Sources",
};

/** Every list of a story on pages of its own, in the report's order where none is named. */
export const storyListScreens: readonly Screen[] = lists.map(
  ({name, word, row}): Screen => ({
    path: `/story/:id/${name}`,
    what: `the ${name} of a story, ${orders[name] ?? "in the report's order"}`,
    query: ["as_of", "cursor", "limit"],
    answer: listAnswer(row),
    twins: ["json", "jsonl", "csv", "md", "atom", "rss", "feed.json"],
    look: async ({desk, params, query, frame}) => {
      const story = desk.story(params["id"]!);
      if (!story) return null;
      const all: readonly Row[] = rowsOf(desk.report, story, name);
      const slice = sliceOf(all, (row) => row.id, query, 40);
      return {
        html: () => (
          <ListPage
            title={titles[name] ?? name[0]!.toUpperCase() + name.slice(1)}
            back={{href: linkTo("story", story.id), say: story.headline.text}}
            total={slice.total}
            from={slice.from}
            next={slice.next}
            word={word}
            frame={frame}
          >
            {linesOf(name, slice.rows, desk.storyView(story), desk.report, story)}
          </ListPage>
        ),
        json: () => ({story: story.id, list: name, total: slice.total, next: slice.next, rows: slice.rows}),
        rows: () => (query.cursor === null && query.limit === null ? all : slice.rows),
        table: () => tableOf(query.cursor === null && query.limit === null ? all : slice.rows),
      };
    },
  }),
);

/** Only the list asked for is cut out of the report. */
function rowsOf(report: Report, story: Story, name: ListedName): readonly Row[] {
  const articles = new Set(story.articles);
  const families = new Set(story.families);
  switch (name) {
    case "conflicts":
      return sortConflicts(report.conflicts.filter((row) => row.story === story.id));
    case "timeline":
    case "utterances":
    case "ladders":
      return (report[name] as readonly {id: string; story: string}[]).filter((row) => row.story === story.id);
    case "quotes":
    case "figures":
    case "events":
    case "corrections":
      return (report[name] as readonly {id: string; article: string}[]).filter((row) => articles.has(row.article));
    case "families": {
      // By their letters, as everywhere a story shows its origins.
      const own = new Map(report.families.filter(({id}) => families.has(id)).map((family) => [family.id, family]));
      return originSigns([...own.values()]).flatMap((sign) => own.get(sign.family) ?? []);
    }
    case "articles":
      return report.articles.filter((article) => articles.has(article.id));
  }
}

function linesOf(name: ListedName, rows: readonly Row[], view: StoryView, report: Report, story: Story): Child {
  const pick = <T extends Row>(list: readonly T[]) => {
    const wanted = new Map(list.map((one) => [one.id, one]));
    return rows.flatMap((row) => wanted.get(row.id) ?? []);
  };
  switch (name) {
    case "timeline":
      return foldSentences(pick([...view.timeline, ...view.undated])).map((entry) => <EntryLine entry={entry} />);
    case "utterances":
      return pick(view.said).map((said) => <SaidLine said={said} />);
    case "conflicts":
      return pick(view.conflicts).map((conflict) => <ConflictBlock conflict={conflict} />);
    case "ladders":
      return pick(view.ladders).map((ladder) => <LadderBlock ladder={ladder} />);
    case "families":
      return pick(view.families).map((family) => (
        <>
          <FamilyTree family={family} />
          <FamilyPicture family={family} id={`pic-${family.id}`} />
        </>
      ));
    case "articles": {
      const members = new Map(
        view.families.flatMap(({sign, members}) => members.map((member) => [member.article, {sign, member}] as const)),
      );
      return rows.map((row) => {
        const place = members.get(row.id);
        return place === undefined ? null : <ArticleLine letter={place.sign.letter} member={place.member} />;
      });
    }
    case "quotes":
    case "figures":
    case "events":
    case "corrections": {
      const part = storyPart(report, story);
      const letters = new Map(
        view.families.flatMap((family) => family.members.map((one) => [one.article, family.sign.letter] as const)),
      );
      const evidence = evidenceFinder(part.articles, letters, new Map(part.pages.map((page) => [page.id, page.url])));
      const found = <T extends Row & {readonly span: Span; readonly article: string}>(
        list: readonly T[],
        note: (one: T) => string,
      ) => (
        <FoundList
          found={pick(list).map((one) => ({...evidence(one.span, one.article), id: one.id, note: note(one)}))}
        />
      );
      switch (name) {
        case "quotes":
          return found(part.quotes, (one) => `${one.kind} · ${one.speaker?.name ?? "speaker unknown"}`);
        case "figures":
          return found(part.figures, (one) => one.kindOf ?? one.counts?.text ?? "");
        case "events":
          return found(part.events, (one) => `${one.class.toLowerCase()}, ${one.modality}`);
        case "corrections":
          return found(part.corrections, (one) => one.kind);
      }
    }
  }
}
