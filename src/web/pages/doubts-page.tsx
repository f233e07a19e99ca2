import {count} from "../../view/count.js";
import type {DoubtView} from "../../view/doubts-view.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {EvidenceQuote} from "../parts/evidence-list.js";
import {Layout} from "../parts/layout.js";

/** The closest decisions, closest first, each with what was decided and, where a ruling can settle it, a form to confirm or turn it. */
export function DoubtsPage(props: {
  readonly doubts: readonly DoubtView[];
  readonly total: number;
  readonly next: string | null;
  readonly frame: Frame;
}) {
  const {doubts, total, next, frame} = props;
  return (
    <Layout title="Doubts" frame={frame}>
      <h1>Doubts</h1>
      <p class="counts">
        {count(total, "close decision")}, closest first. A ruling is kept apart from the pages and replayed after every
        run.
      </p>
      {total === 0 && <p class="note">No decision was close. Nothing needs a ruling.</p>}
      {doubts.map((doubt) => (
        <section class="conflict" id={doubt.key}>
          <h2>
            <span class="kind">{doubt.about}</span> taken as {doubt.decided === "together" ? "one" : "two"}{" "}
            <span class="dim">
              {doubt.decided}, margin {doubt.margin}
            </span>
          </h2>
          <ul>
            {doubt.subjects.map((subject) => (
              <li>
                {subject.href === null ? (
                  <bdi>{subject.say}</bdi>
                ) : (
                  <a href={linkTo(subject.href.kind, subject.href.id)}>
                    <bdi>{subject.say}</bdi>
                  </a>
                )}
              </li>
            ))}
          </ul>
          {doubt.reasons.length > 0 && (
            <details class="flat" data-row>
              <summary>
                <span class="dim">why, in their sentences</span>
              </summary>
              <div class="open">
                {doubt.reasons
                  .slice(0, 6)
                  .map(({say, evidence}) =>
                    evidence === null ? (
                      <p class="how">{say}</p>
                    ) : (
                      <EvidenceQuote evidence={evidence} note={` · ${say}`} />
                    ),
                  )}
              </div>
            </details>
          )}
          {frame.rules && doubt.rulings.length > 0 && (
            <form action="/rulings" method="post">
              {frame.token === null ? (
                <label>
                  Token <input name="token" type="password" autocomplete="off" required />
                </label>
              ) : (
                <input type="hidden" name="token" value={frame.token} />
              )}{" "}
              {doubt.rulings.map((ruling) => (
                <>
                  <button type="submit" name="ruling" value={JSON.stringify(ruling.ruling)}>
                    {ruling.say}
                  </button>{" "}
                </>
              ))}
            </form>
          )}
        </section>
      ))}
      {!frame.rules && total > 0 && <p class="dim">To rule here, start the reader with --rulings FILE.</p>}
      {next !== null && (
        <p>
          <a class="more" href={`/doubts?cursor=${encodeURIComponent(next)}`} rel="next">
            Next
          </a>
        </p>
      )}
    </Layout>
  );
}
