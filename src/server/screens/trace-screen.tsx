import {traceAnswer} from "../../view/answers.js";
import {traceView} from "../../view/search/trace-view.js";
import {TracePage} from "../../web/pages/trace-page.js";
import type {Screen} from "../screen.js";

/** Who carries the sentences of a text or an address. */
export const traceScreen: Screen = {
  path: "/trace",
  what: "who in the collection carries each sentence of a text or of the page with an address; the form posts, `q` works too",
  query: ["q", "as_of"],
  answer: traceAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, query, frame}) => {
    const view = traceView(desk.report, desk.index(), query.q);
    return {
      html: () => <TracePage view={query.q.trim() === "" ? null : view} frame={frame} />,
      json: () => view,
      table: () => ({
        columns: ["sentence", "outlet", "published", "share", "words"],
        rows: view.sentences.flatMap((one) =>
          one.found.length === 0
            ? [[one.sentence, "", "", "", ""]]
            : one.found.map(({evidence, published, share}) => [
                one.sentence,
                evidence.outlet,
                published.text,
                share.toFixed(2),
                evidence.span.text,
              ]),
        ),
      }),
    };
  },
};
