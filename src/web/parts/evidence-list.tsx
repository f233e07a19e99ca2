import type {Child} from "hono/jsx";
import {foldCopies} from "../../view/brief/fold-copies.js";
import {count} from "../../view/count.js";
import type {Evidence} from "../../view/evidence.js";
import {liveLink} from "../../view/live-link.js";
import {linkTo} from "../link-to.js";
import {Chip} from "./signs.js";

/** Where words stand in their capture: the article's page of this reader, at that place. */
export function captureLink(evidence: Evidence): string | null {
  if (evidence.article === null) return null;
  return `${linkTo("article", evidence.article)}?at=${evidence.span.start}-${evidence.span.end}#at`;
}

const namedCopies = 6;

/** One sentence as it stands on its page: the words marked, who printed them and who printed the same, the way to the capture and to the live page. */
export function EvidenceQuote(props: {
  readonly evidence: Evidence;
  readonly note?: Child;
  readonly copies?: readonly Evidence[];
}) {
  const {evidence, note, copies = []} = props;
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
        {copies.length > 0 && (
          <>
            {" · the same in "}
            {copies.slice(0, namedCopies).map((copy, index) => (
              <>
                {index > 0 && ", "}
                <SameIn copy={copy} />
              </>
            ))}
            {copies.length > namedCopies && ` and ${copies.length - namedCopies} more`}
          </>
        )}
      </footer>
    </blockquote>
  );
}

function SameIn({copy}: {readonly copy: Evidence}) {
  const capture = captureLink(copy);
  const name = <bdi>{copy.outlet}</bdi>;
  return capture === null ? name : <a href={capture}>{name}</a>;
}

/** The evidence of one line with copies folded: the first few in full, the way to the rest. */
export function EvidenceList(props: {
  readonly evidence: readonly Evidence[];
  readonly limit?: number;
  /** The address that shows all of it. */
  readonly all?: string | undefined;
}) {
  const {evidence, limit = 12, all} = props;
  const folded = foldCopies(evidence);
  return (
    <>
      {folded.slice(0, limit).map(({first, copies}) => (
        <EvidenceQuote evidence={first} copies={copies} />
      ))}
      <Rest n={folded.length - limit} word="mention" all={all} />
    </>
  );
}

/** How many more there are, and where they stand. */
export function Rest({n, word, all}: {readonly n: number; readonly word: string; readonly all?: string | undefined}) {
  if (n <= 0) return null;
  const say = `${count(n, `more ${word}`)}`;
  return <p class="dim">{all === undefined ? `and ${say}, in the .json of this story` : <a href={all}>{say}</a>}</p>;
}
