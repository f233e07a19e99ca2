import {articleAnswer} from "../../view/answers.js";
import {articleView} from "../../view/article-view.js";
import {ArticlePage} from "../../web/pages/article-page.js";
import type {Screen} from "../screen.js";

/** One article in its capture. */
export const articleScreen: Screen = {
  path: "/article/:id",
  missing: "There is no such article in this collection. Its page may have been read anew; search for its words.",
  what: "one article in its capture: words in use marked, furniture greyed with its reason, fields with rival values",
  query: ["as_of", "at"],
  answer: articleAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, source, params, query, frame}) => {
    const {report} = desk;
    const article = report.articles.find((one) => one.id === params["id"]);
    const view = article ? articleView(report, article.id, await source.pageText(article.page)) : null;
    if (!article || !view) return null;
    const own = (one: {readonly article?: string | undefined}) => one.article === article.id;
    return {
      html: () => <ArticlePage view={view} at={query.at} frame={frame} />,
      json: () => ({
        article,
        page: view.page,
        story: view.story,
        family: report.families.find((family) => family.id === view.family?.id) ?? null,
        quotes: report.quotes.filter(own),
        figures: report.figures.filter(own),
        events: report.events.filter(own),
        corrections: report.corrections.filter(own),
        remarks: report.remarks.filter(own),
      }),
      table: () => ({
        columns: ["field", "value", "how"],
        rows: [
          ["headline", article.headline?.text ?? "", ""],
          ...view.fields.map((field) => [
            field.field,
            field.value,
            [field.how, ...field.because].filter(Boolean).join("; "),
          ]),
          ...article.body.map((span) => ["body", span.text, `${span.start}-${span.end}`]),
        ],
      }),
    };
  },
};
