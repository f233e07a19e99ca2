import type {Report} from "../../report/report.js";
import type {Span} from "../../text/span.js";
import {evidenceFinder} from "../evidence.js";
import {liveLink} from "../live-link.js";

const aroundLength = 32;

/**
 * Findings as W3C Web Annotations: each marks its words by quotation (with the words around them) and by position in the page's text. The source is the live address,
 * or the hash of the capture where the page tells none. One AnnotationPage in a collection.
 */
export function annotations(report: Report): object {
  const urls = new Map(report.pages.map((page) => [page.id, page.url]));
  const hashes = new Map(report.pages.map((page) => [page.id, page.sha256]));
  const evidence = evidenceFinder(report.articles, new Map(), urls);
  const annotation = (id: string, kind: string, span: Span, article: string, say: string) => {
    const {before, after} = evidence(span, article);
    const source = liveLink(urls.get(span.page)) ?? `urn:sha256:${hashes.get(span.page) ?? ""}`;
    return {
      id: `urn:throughline:${kind}:${id}`,
      type: "Annotation",
      motivation: "classifying",
      body: [{type: "TextualBody", value: say, format: "text/plain", purpose: "classifying"}],
      target: {
        source,
        selector: [
          {
            type: "TextQuoteSelector",
            exact: span.text,
            prefix: before.slice(-aroundLength).replace("…", ""),
            suffix: after.slice(0, aroundLength).replace("…", ""),
          },
          {type: "TextPositionSelector", start: span.start, end: span.end},
        ],
      },
    };
  };
  const items = [
    ...report.quotes.map((one) =>
      annotation(
        one.id,
        "quote",
        one.span,
        one.article,
        `${one.kind} quote${one.speaker ? ` by ${one.speaker.name}` : ""}`,
      ),
    ),
    ...report.figures.map((one) =>
      annotation(one.id, "figure", one.span, one.article, `figure${one.kindOf ? `: ${one.kindOf}` : ""}`),
    ),
    ...report.events.map((one) => annotation(one.id, "event", one.span, one.article, `${one.class}, ${one.modality}`)),
    ...report.corrections.map((one) => annotation(one.id, "correction", one.span, one.article, one.kind)),
  ];
  return {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    id: "urn:throughline:annotations",
    type: "AnnotationCollection",
    total: items.length,
    first: {id: "urn:throughline:annotations:1", type: "AnnotationPage", startIndex: 0, items},
  };
}
