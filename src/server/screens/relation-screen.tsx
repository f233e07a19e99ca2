import {relationAnswer} from "../../view/answers.js";
import {relationView} from "../../view/relation-view.js";
import {RelationPage} from "../../web/pages/relation-page.js";
import type {Screen} from "../screen.js";

/** How two countries dealt with each other. */
export const relationScreen: Screen = {
  path: "/relation/:a/:b",
  missing:
    "No dated event between these two countries is known here. Countries are named by their ISO 3166 alpha-3 codes, such as ARG and CHL; a story lists the pairs that it tells of.",
  what: "how two countries (ISO 3166 alpha-3) dealt with each other: every dated point, the decayed sum, the gaps",
  query: ["as_of"],
  answer: relationAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, params, frame}) => {
    const view = relationView(desk.report, params["a"]!, params["b"]!);
    if (view === null) return null;
    return {
      html: () => <RelationPage view={view} frame={frame} />,
      json: () => view,
      table: () => ({
        columns: ["earliest", "latest", "by", "to", "class", "weight", "origins", "articles", "entry", "what"],
        rows: view.points.map((point) => [
          point.earliest,
          point.latest,
          point.by,
          point.to,
          point.class,
          String(point.weight),
          String(point.origins),
          String(point.articles),
          point.entry,
          point.what.text,
        ]),
      }),
    };
  },
};
