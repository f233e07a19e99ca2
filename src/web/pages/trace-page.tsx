import {foldCopies} from "../../view/brief/fold-copies.js";
import {count} from "../../view/count.js";
import type {TracedSentence, TraceView} from "../../view/search/trace-view.js";
import {disagreements} from "../../view/story-view.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {EvidenceQuote} from "../parts/evidence-list.js";
import {Layout} from "../parts/layout.js";

/** Ask for an address or a text; each sentence with who in the collection carries it, earliest first, and what conflicts rest on it. */
export function TracePage({view, frame}: {readonly view: TraceView | null; readonly frame: Frame}) {
  return (
    <Layout title="Trace" frame={frame}>
      <h1>Trace</h1>
      <form class="ask" action="/trace" method="post">
        <label for="text">An address of a page in the collection, or the text to look for</label>
        <textarea id="text" name="q" maxlength={20000} dir="auto">
          {view?.asked ?? ""}
        </textarea>
        <button type="submit">Trace</button>
      </form>
      {view !== null && (
        <>
          <p class="counts">
            Looked for in {count(view.articles, "article")} on {count(view.pages, "page")}. First means first in this
            collection, as far as the pages give their day. No verdict is given.
          </p>
          {view.article !== null && (
            <p>
              This is <a href={linkTo("article", view.article)}>an article of the collection</a>.
            </p>
          )}
          {view.sentences.length === 0 && (
            <p class="note">There is no sentence of three words or more in it. Paste a sentence as it was printed.</p>
          )}
          {view.sentences.map((sentence) => (
            <Traced traced={sentence} />
          ))}
          {view.cut && <p class="dim">Only the first 40 sentences were looked for.</p>}
        </>
      )}
    </Layout>
  );
}

function Traced({traced}: {readonly traced: TracedSentence}) {
  const first = traced.found.find((one) => one.day !== null);
  const disputed = traced.conflicts.some(({kind}) => disagreements.has(kind));
  const folded = foldCopies(traced.found.map(({evidence, ...rest}) => ({...evidence, ...rest})));
  return (
    <details open={disputed} data-row>
      <summary>
        <bdi class="what" dir="auto">
          {traced.sentence}
        </bdi>
        <span class="row dim">
          {traced.found.length === 0
            ? "nowhere else in this collection"
            : `${count(traced.found.length, "article")} · ${count(traced.origins, "origin")}${first ? ` · first dated ${first.published.text}` : " · undated"}`}
          {traced.conflicts.length > 0 && (
            <span class={disputed ? "status" : "dim"}>
              {traced.conflicts.length === 1
                ? "1 thing does not line up"
                : `${traced.conflicts.length} things do not line up`}
            </span>
          )}
        </span>
      </summary>
      <div class="open">
        {folded.slice(0, 8).map(({first: one, copies}) => (
          <EvidenceQuote
            evidence={one}
            copies={copies}
            note={` · ${one.published.text} · ${Math.round(one.share * 100)}% of the sentence`}
          />
        ))}
        {folded.length > 8 && <p class="dim">and {folded.length - 8} more</p>}
        {traced.conflicts.slice(0, 5).map((conflict) => (
          <p>
            <a
              href={`${linkTo("story", conflict.story)}/conflicts?cursor=${encodeURIComponent(conflict.id)}#${conflict.id}`}
            >
              {conflict.kind}
            </a>
            : <bdi dir="auto">{conflict.about}</bdi>
          </p>
        ))}
      </div>
    </details>
  );
}
