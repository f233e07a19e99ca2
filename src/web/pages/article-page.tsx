import type {ArticleView, CaptureLine, Segment} from "../../view/article-view.js";
import {count} from "../../view/count.js";
import {liveLink} from "../../view/live-link.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {Layout} from "../parts/layout.js";

export type At = {readonly start: number; readonly end: number} | null;

/** One article in its capture: used words marked, furniture greyed with its reason in the margin, every field with how it is known. */
export function ArticlePage({view, at, frame}: {readonly view: ArticleView; readonly at: At; readonly frame: Frame}) {
  const {article, page} = view;
  const live = liveLink(article.canonical ?? page.url);
  return (
    <Layout title={article.headline?.text ?? page.name} frame={frame}>
      <h1 dir="auto" lang={article.language}>
        {article.headline?.text ?? "(no headline)"}
      </h1>
      <p class="counts">
        <a href={linkTo("outlet", view.outlet)}>
          <bdi>{view.outlet}</bdi>
        </a>
        {view.story !== null && (
          <>
            {" · in "}
            <a href={linkTo("story", view.story.id)}>
              <bdi>{view.story.headline}</bdi>
            </a>
          </>
        )}
        {live !== null && (
          <>
            {" · "}
            <a href={live} rel="noreferrer nofollow">
              live page
            </a>
          </>
        )}
      </p>
      <nav class="parts" aria-label="Parts of the page">
        <a href="#capture">The capture</a>
        {view.kin.length > 0 && <a href="#kin">Same words elsewhere {view.kin.length}</a>}
        {view.beside.length > 0 && <a href="#beside">Also on this page {view.beside.length}</a>}
      </nav>
      <h2>How it is known</h2>
      <dl class="fields">
        {view.fields.map((field) => (
          <>
            <dt class="dim">{field.field}</dt>
            <dd>
              <bdi>{field.value}</bdi> {field.how !== "" && <span class="dim">({field.how})</span>}
              {field.because.length > 0 && <p class="how">because {field.because.slice(0, 6).join("; ")}</p>}
              {field.rivals.map((rival) => (
                <p class="how">
                  elsewhere on the page: <bdi>{rival.value}</bdi> ({rival.how})
                </p>
              ))}
            </dd>
          </>
        ))}
        <dt class="dim">capture</dt>
        <dd>
          <bdi>{page.name}</bdi>{" "}
          <span class="dim">
            {view.captured.text === "undated" ? "capture time unknown" : `captured ${view.captured.text}`}
          </span>
          <p class="how">SHA-256 {page.sha256}</p>
        </dd>
      </dl>
      {view.kin.length > 0 && (
        <>
          <h2 id="kin">Same words elsewhere</h2>
          <ul class="plain">
            {view.kin.map((kin) => (
              <li>
                <a href={linkTo("diff", article.id, kin.id)} data-diff data-row>
                  compare with <bdi>{kin.outlet}</bdi>
                </a>{" "}
                <span class="dim">
                  {kin.kind}: <bdi>{kin.headline}</bdi>
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.beside.length > 0 && (
        <>
          <h2 id="beside">Also on this page</h2>
          <ul class="plain">
            {view.beside.map((one) => (
              <li>
                <a href={linkTo("article", one.id)}>
                  <bdi>{one.headline}</bdi>
                </a>
              </li>
            ))}
          </ul>
        </>
      )}
      {view.remarks.length > 0 && (
        <>
          <h2>Remarks</h2>
          <ul>
            {view.remarks.slice(0, 30).map((remark) => (
              <li>{remark}</li>
            ))}
          </ul>
        </>
      )}
      <h2 id="capture">The capture</h2>
      <p class="dim">
        Underlined: words in use (a pointer on them tells what for). Grey: page furniture, with the reason.{" "}
        {count(view.lines.length, "line")}.
        {view.cut && " The page is longer than what is shown, or its text is not kept here."}
      </p>
      <div class="capture" lang={article.language}>
        {view.lines.map((line) => (
          <Line line={line} at={at} />
        ))}
      </div>
    </Layout>
  );
}

/** Another article's words are one step away, so that this one's are found without scrolling past them. */
const foldedFrom = 300;

function Line({line, at}: {readonly line: CaptureLine; readonly at: At}) {
  const here = at !== null && at.start < line.end && line.start < at.end;
  if (line.as !== "other-article" || line.end - line.start < foldedFrom || here) return <Words line={line} at={at} />;
  return (
    <details class="flat">
      <summary>
        <span class="dim">
          {line.segments
            .map((segment) => segment.text)
            .join("")
            .slice(0, 80)}
          …
        </span>
      </summary>
      <Words line={line} at={at} />
    </details>
  );
}

function Words({line, at}: {readonly line: CaptureLine; readonly at: At}) {
  return (
    <p class={line.as} dir="auto">
      {line.why !== null && <span class="why">{line.why}</span>}
      {line.as === "other-article" && <span class="why">another article</span>}
      {line.segments
        .flatMap((segment) => cutAt(segment, at))
        .map(({segment, here, first}) => {
          const kind = segment.marks[0]?.kind;
          const words = here ? <mark id={first ? "at" : undefined}>{segment.text}</mark> : segment.text;
          if (kind === undefined) return words;
          return (
            <span class={`u u-${kind}`} title={segment.marks.map((mark) => mark.say).join("; ")}>
              {words}
            </span>
          );
        })}
    </p>
  );
}

/** Parts a stretch where the asked-for words begin and end. */
function cutAt(segment: Segment, at: At): {segment: Segment; here: boolean; first: boolean}[] {
  const {start, text} = segment;
  const end = start + text.length;
  if (at === null || at.end <= start || at.start >= end) return [{segment, here: false, first: false}];
  const from = Math.max(at.start, start);
  const to = Math.min(at.end, end);
  const part = (a: number, b: number): Segment => ({...segment, start: a, text: text.slice(a - start, b - start)});
  return [
    {segment: part(start, from), here: false, first: false},
    {segment: part(from, to), here: true, first: from === at.start},
    {segment: part(to, end), here: false, first: false},
  ].filter((one) => one.segment.text !== "");
}
