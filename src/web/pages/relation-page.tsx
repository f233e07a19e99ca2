import {count} from "../../view/count.js";
import {countryName} from "../../view/country-name.js";
import type {RelationView} from "../../view/relation-view.js";
import {showDay} from "../../view/show-dating.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {Layout} from "../parts/layout.js";
import {Sign} from "../parts/signs.js";
import {RelationPicture} from "../pictures/relation-picture.js";

const shown = 80;

/** How two countries dealt with each other: the chart, and under it the ledger of every point with its sentence. */
export function RelationPage({view, frame}: {readonly view: RelationView; readonly frame: Frame}) {
  const [a, b] = view.names;
  const sums = new Map(view.curve.map((point) => [point.on, point.value]));
  return (
    <Layout title={`${a} – ${b}`} frame={frame}>
      <h1>
        {a} – {b}
      </h1>
      <p class="counts">
        {count(view.points.length, "dated point")} · {count(view.gaps.length, "gap")} without a known event
      </p>
      <RelationPicture view={view} id="pic-relation" />
      <p class="dim">
        Each bar is one dated event, counted once however many articles print it. The line is the sum of all bars so
        far, each halved every 30 days; it is not drawn where no event is known. The thin bars at the foot count
        articles and are no measure of the relation.
      </p>
      <h2>Ledger</h2>
      {view.points.slice(0, shown).map((point) => (
        <details id={point.entry} data-row>
          <summary>
            <Sign certainty={point.on.certainty} />
            <span class="row">
              <span class="when">{point.on.text}</span>
              <b>{`${point.weight > 0 ? "+" : ""}${point.weight}`}</b>
              <span class="dim">
                {countryName(point.by)} → {countryName(point.to)} · {point.class.toLowerCase()} ·{" "}
                {count(point.origins, "origin")}, {count(point.articles, "article")}
              </span>
            </span>
            <bdi class="what" dir="auto">
              {point.what.text}
            </bdi>
          </summary>
          <div class="open">
            <p class="how">
              {point.status}
              {sums.has(point.earliest) ? `; sum that day ${sums.get(point.earliest)}` : ""} ·{" "}
              <a
                href={`${linkTo("story", point.story)}/timeline?cursor=${encodeURIComponent(point.entry)}#${point.entry}`}
              >
                its sentences
              </a>
            </p>
          </div>
        </details>
      ))}
      {view.points.length > shown && <p class="dim">and {view.points.length - shown} more in the .csv of this page</p>}
      {view.gaps.length > 0 && <h2>Gaps</h2>}
      <ul>
        {view.gaps.map((gap) => (
          <li>
            no event known between {showDay(gap.from)} and {showDay(gap.to)}
          </li>
        ))}
      </ul>
    </Layout>
  );
}
