import type {Child} from "hono/jsx";
import type {Evidence} from "../../view/evidence.js";
import {liveLink} from "../../view/live-link.js";
import {linkTo} from "../link-to.js";
import {Chip} from "./signs.js";

/** Where words stand in their capture: the article's page of this reader, at that place. */
export function captureLink(evidence: Evidence): string | null {
  if (evidence.article === null) return null;
  return `${linkTo("article", evidence.article)}?at=${evidence.span.start}-${evidence.span.end}#at`;
}

/** One sentence as it stands on its page: the words marked, who printed them, the way to the capture and to the live page. */
export function EvidenceQuote({evidence, note}: {readonly evidence: Evidence; readonly note?: Child}) {
  const capture = captureLink(evidence);
  const live = liveLink(evidence.url, evidence.span.text);
  return (
    <blockquote>
      <p dir="auto">
        {evidence.before !== "" && <span class="around">{evidence.before}</span>}
        <mark>{evidence.span.text}</mark>
        {evidence.after !== "" && <span class="around">{evidence.after}</span>}
      </p>
      <footer>
        <Chip letter={evidence.letter} /> <bdi>{evidence.outlet}</bdi>
        {note}
        {capture !== null && (
          <>
            {" · "}
            <a href={capture}>on its page</a>
          </>
        )}
        {live !== null && (
          <>
            {" · "}
            <a href={live} rel="noreferrer nofollow">
              live
            </a>
          </>
        )}
      </footer>
    </blockquote>
  );
}

/** The evidence of one line: the first few in full, the number of the rest. */
export function EvidenceList({evidence, limit = 4}: {readonly evidence: readonly Evidence[]; readonly limit?: number}) {
  return (
    <>
      {evidence.slice(0, limit).map((one) => (
        <EvidenceQuote evidence={one} />
      ))}
      {evidence.length > limit && (
        <p class="dim">and {evidence.length - limit} more mentions, all in the .json of this story</p>
      )}
    </>
  );
}
