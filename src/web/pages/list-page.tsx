import type {Child} from "hono/jsx";
import {count} from "../../view/count.js";
import type {Frame} from "../frame.js";
import {Layout} from "../parts/layout.js";

/** One list on a page of its own: a title, its total, its lines, the way on and back. */
export function ListPage(props: {
  readonly title: string;
  readonly back: {readonly href: string; readonly say: string};
  readonly total: number;
  readonly from: number;
  readonly next: string | null;
  readonly word: string;
  readonly frame: Frame;
  readonly children: Child;
}) {
  const {title, back, total, from, next, word, frame, children} = props;
  return (
    <Layout title={title} frame={frame}>
      <p>
        <a href={back.href}>
          ← <bdi>{back.say}</bdi>
        </a>
      </p>
      <h1>{title}</h1>
      <p class="counts">
        {count(total, word)}
        {from > 0 && `, from number ${from + 1}`}
      </p>
      {total === 0 && <p class="note">None was found in the articles of this story.</p>}
      {children}
      <p>
        {from > 0 && <a href={frame.path}>Back to the first</a>}{" "}
        {next !== null && (
          <a class="more" href={nextHref(frame, next)} rel="next">
            Next
          </a>
        )}
      </p>
    </Layout>
  );
}

/** The address of the next stretch: this page's query with another cursor. */
export function nextHref(frame: Frame, next: string): string {
  const query = new URLSearchParams(frame.search);
  query.set("cursor", next);
  return `${frame.path}?${query}`;
}
