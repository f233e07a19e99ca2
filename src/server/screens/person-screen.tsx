import {personAnswer} from "../../view/answers.js";
import {personView} from "../../view/search/person-view.js";
import {PersonPage} from "../../web/pages/person-page.js";
import type {Screen} from "../screen.js";

/** What one name said and did. */
export const personScreen: Screen = {
  path: "/person/:name",
  missing: "Nobody of that name speaks or acts here. Search for the name, or open it from a line of a story.",
  what: "what one person or body said and did, in order of time",
  query: ["as_of"],
  answer: personAnswer,
  twins: ["json", "csv", "md", "atom", "rss", "feed.json"],
  look: async ({desk, params, frame}) => {
    const view = personView(desk.report, params["name"]!);
    if (view === null) return null;
    return {
      html: () => <PersonPage view={view} frame={frame} />,
      json: () => {
        const quotes = new Map(desk.report.quotes.map((quote) => [quote.id, quote]));
        const entries = new Map(desk.report.timeline.map((entry) => [entry.id, entry]));
        return {
          name: view.name,
          roles: view.roles,
          sides: view.sides,
          articles: view.articles,
          quotes: view.said.flatMap(({id}) => quotes.get(id) ?? []),
          timeline: view.did.flatMap(({id}) => entries.get(id) ?? []),
        };
      },
      table: () => ({
        columns: ["id", "what", "on", "outlet", "words"],
        rows: [
          ...view.said.map((one) => [
            one.id,
            `said, ${one.kind}`,
            one.on.text,
            one.evidence.outlet,
            one.evidence.span.text,
          ]),
          ...view.did.map((one) => [
            one.id,
            one.as === "source" ? "acts" : "is acted upon",
            one.on.text,
            one.evidence.outlet,
            one.evidence.span.text,
          ]),
        ],
      }),
    };
  },
};
