import {count} from "../../view/count.js";
import type {PersonView} from "../../view/search/person-view.js";
import type {Frame} from "../frame.js";
import {EvidenceQuote} from "../parts/evidence-list.js";
import {Layout} from "../parts/layout.js";
import {Sign} from "../parts/signs.js";

const shown = 60;

/** What one name said and did, in order of time. */
export function PersonPage({view, frame}: {readonly view: PersonView; readonly frame: Frame}) {
  const about = [...view.roles, ...view.sides];
  return (
    <Layout title={view.name} frame={frame}>
      <h1 dir="auto">{view.name}</h1>
      <p class="counts">
        {about.length > 0 && <bdi>{`${about.slice(0, 8).join(", ")} · `}</bdi>}
        {count(view.said.length, "quotation")} · {count(view.did.length, "entry")} · {count(view.articles, "article")}
      </p>
      {view.said.length > 0 && <h2>Said</h2>}
      {view.said.slice(0, shown).map(({on, kind, evidence, id}) => (
        <details id={id} data-row>
          <summary>
            <Sign certainty={on.certainty} />
            <span class="row">
              <span class="when">{on.text}</span> <span class="dim">{kind}</span>
            </span>
            <bdi class="what" dir="auto">
              {evidence.span.text}
            </bdi>
          </summary>
          <div class="open">
            <EvidenceQuote evidence={evidence} />
          </div>
        </details>
      ))}
      {view.did.length > 0 && <h2>Did, and had done to them</h2>}
      {view.did.slice(0, shown).map(({on, evidence, id, as, origins}) => (
        <details id={id} data-row>
          <summary>
            <Sign certainty={on.certainty} />
            <span class="row">
              <span class="when">{on.text}</span> <span class="dim">{as === "source" ? "acts" : "is acted upon"}</span>
              <span class="dim">{count(origins, "origin")}</span>
            </span>
            <bdi class="what" dir="auto">
              {evidence.span.text}
            </bdi>
          </summary>
          <div class="open">
            <EvidenceQuote evidence={evidence} />
          </div>
        </details>
      ))}
      {(view.said.length > shown || view.did.length > shown) && (
        <p class="dim">The .json of this page has all of them.</p>
      )}
    </Layout>
  );
}
