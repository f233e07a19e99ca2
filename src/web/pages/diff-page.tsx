import type {DiffSide, DiffView} from "../../view/diff-view.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {Layout} from "../parts/layout.js";

/** Two texts word by word: cuts struck, additions underlined. */
export function DiffPage({view, frame}: {readonly view: DiffView; readonly frame: Frame}) {
  const percent = (share: number) => `${Math.round(share * 100)}%`;
  return (
    <Layout title="Word by word" frame={frame}>
      <h1>Word by word</h1>
      <p class="counts">
        {view.sameFamily ? "One family" : "No family of one origin"}
        {view.kind !== null && `, ${view.kind}`}
        {view.orderKnown ? "" : "; which came first is unknown"} · {percent(view.bInA)} of the second's words stand in
        the first, {percent(view.aInB)} of the first's in the second
      </p>
      <Side side={view.a} say="First" />
      <Side side={view.b} say="Second" />
      <p>
        <a href={linkTo("diff", view.b.id, view.a.id)}>Turn round</a>
      </p>
      <h2>
        <del>only in the first</del> · <ins>only in the second</ins>
      </h2>
      <div class="diff">
        {view.paragraphs.slice(0, 400).map((pieces) => (
          <p dir="auto">
            {pieces.map(({kind, text}) =>
              kind === "same" ? text : kind === "cut" ? <del>{text}</del> : <ins>{text}</ins>,
            )}
          </p>
        ))}
        {view.paragraphs.length > 400 && (
          <p class="dim">and {view.paragraphs.length - 400} more paragraphs in the .json</p>
        )}
      </div>
    </Layout>
  );
}

function Side({side, say}: {readonly side: DiffSide; readonly say: string}) {
  return (
    <p>
      <span class="dim">{say}:</span> <bdi>{side.outlet}</bdi>,{" "}
      <a href={linkTo("article", side.id)}>
        <bdi>{side.headline}</bdi>
      </a>{" "}
      <span class="dim">
        {side.published.text}, {side.words} words
      </span>
    </p>
  );
}
