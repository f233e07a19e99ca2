import {count} from "../../view/count.js";
import type {Slice} from "../../view/part/page-slice.js";
import type {ArticleRow, ArticlesView} from "../../view/search/articles-view.js";
import type {Snippet} from "../../view/search/snippet-of.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {Layout} from "../parts/layout.js";
import {nextHref} from "./list-page.js";

/** A list of articles with copies folded: a tag, an outlet, a search. Absolute dates, origins counted. */
export function ArticlesPage(props: {
  readonly heading: string;
  readonly view: ArticlesView;
  readonly slice: Slice<ArticleRow>;
  readonly empty: string;
  readonly query?: string;
  readonly snippets: ReadonlyMap<string, Snippet>;
  readonly frame: Frame;
}) {
  const {heading, view, slice, empty, query, snippets, frame} = props;
  return (
    <Layout title={heading} frame={frame}>
      <h1>
        <bdi>{heading}</bdi>
      </h1>
      {query !== undefined && (
        <form class="ask" action="/search">
          <label for="words">Words, or "words together"</label>
          <div>
            <input id="words" type="search" name="q" value={query} maxlength={200} />{" "}
            <button type="submit">Find</button>
          </div>
        </form>
      )}
      {query !== "" && (
        <p class="counts">
          <b>
            {count(view.articles, "article")} · {count(view.origins, "origin")}
          </b>
        </p>
      )}
      {view.rows.length === 0 && <p class="note">{empty}</p>}
      {slice.rows.map((row) => (
        <Row row={row} snippet={snippets.get(row.id)} />
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

function Row({row, snippet}: {readonly row: ArticleRow; readonly snippet: Snippet | undefined}) {
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
      {snippet !== undefined && (
        <p class="words" dir="auto">
          {snippet.pieces.map(({text, hit}) => (hit ? <mark>{text}</mark> : text))}{" "}
          <a class="dim" href={`${linkTo("article", row.id)}?at=${snippet.span.start}-${snippet.span.end}#at`}>
            on its page
          </a>
        </p>
      )}
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
