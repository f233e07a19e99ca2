import {diffAnswer} from "../../view/answers.js";
import {diffView} from "../../view/diff-view.js";
import {DiffPage} from "../../web/pages/diff-page.js";
import type {Screen} from "../screen.js";

/** Two articles word by word. */
export const diffScreen: Screen = {
  path: "/diff/:a/:b",
  missing: "One of these articles is not in this collection. A family in a story links its members to compare.",
  what: "the words of one article held against another's: cuts struck, additions underlined",
  query: ["as_of"],
  answer: diffAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, params, frame}) => {
    const view = diffView(desk.report, params["a"]!, params["b"]!);
    if (view === null) return null;
    return {
      html: () => <DiffPage view={view} frame={frame} />,
      json: () => view,
      table: () => ({
        columns: ["paragraph", "kind", "words"],
        rows: view.paragraphs.flatMap((pieces, index) => pieces.map(({kind, text}) => [String(index + 1), kind, text])),
      }),
    };
  },
};
