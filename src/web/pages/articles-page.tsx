import type {Slice} from "../../view/part/page-slice.js";
import type {ArticleRow, ArticlesView} from "../../view/search/articles-view.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {Layout} from "../parts/layout.js";
import {count} from "../parts/signs.js";
import {nextHref} from "./list-page.js";

/** A list of articles with copies folded: a tag, an outlet, a search. Absolute dates, origins counted. */
export function ArticlesPage(props: {
  readonly heading: string;
  readonly view: ArticlesView;
  readonly slice: Slice<ArticleRow>;
  readonly empty: string;
  readonly query?: string;
  readonly frame: Frame;
}) {
  const {heading, view, slice, empty, query, frame} = props;
  return (
    <Layout title={heading} frame={frame}>
      <h1>
        <bdi>{heading}</bdi>
      </h1>
      {query !== undefined && (
        <form action="/search">
          <label>
            Words, or "words together" <input type="search" name="q" value={query} maxlength={200} />
          </label>{" "}
          <button type="submit">Find</button>
        </form>
      )}
      <p class="counts">
        <b>
          {count(view.articles, "article")} · {count(view.origins, "origin")}
        </b>
      </p>
      {view.rows.length === 0 && <p class="note">{empty}</p>}
      {slice.rows.map((row) => (
        <Row row={row} />
      ))}
      {slice.next !== null && (
        <p>
          <a class="more" href={nextHref(frame, slice.next)} rel="next">
            Next
          </a>
        </p>
      )}
    </Layout>
  );
}

function Row({row}: {readonly row: ArticleRow}) {
  return (
    <article class="card">
      <h2>
        <a href={linkTo("article", row.id)} dir="auto" data-row>
          {row.headline}
        </a>
      </h2>
      <p class="counts">
        <bdi>{row.outlet}</bdi>
        {row.agency !== null && (
          <>
            {" · credits "}
            <bdi>{row.agency}</bdi>
          </>
        )}
        {` · ${row.published.text}`}
        {row.why !== null && ` · ${row.why}`}
      </p>
      {row.copies.length > 0 && (
        <details class="flat">
          <summary>
            <span class="dim">+ {count(row.copies.length, "copy")} of the same words</span>
          </summary>
          <ul>
            {row.copies.slice(0, 30).map((copy) => (
              <li>
                <a href={linkTo("article", copy.id)}>
                  <bdi>{copy.outlet}</bdi>
                </a>{" "}
                <span class="dim">{copy.kind}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      {row.story !== null && (
        <p class="dim">
          in{" "}
          <a href={linkTo("story", row.story.id)}>
            <bdi>{row.story.headline}</bdi>
          </a>
        </p>
      )}
    </article>
  );
}
