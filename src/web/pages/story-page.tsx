import type {RelationView} from "../../view/relation-view.js";
import {showDay} from "../../view/show-dating.js";
import type {StoryView} from "../../view/story-view.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {EvidenceQuote} from "../parts/evidence-list.js";
import {FamilyTree} from "../parts/family-tree.js";
import {Layout} from "../parts/layout.js";
import {Chip, count} from "../parts/signs.js";
import {ConflictBlock, EntryLine, LadderBlock, SaidLine} from "../parts/story-lines.js";
import {LadderPicture} from "../pictures/ladder-picture.js";
import {RelationPicture} from "../pictures/relation-picture.js";
import {TimelinePicture} from "../pictures/timeline-picture.js";

/** How many lines of each part stand on the page; the rest is one link away. Keeps the page under 120 kB whatever the story. */
const shown = {
  news: 3,
  folded: 5,
  timeline: 14,
  undated: 3,
  said: 6,
  loose: 5,
  conflicts: 4,
  other: 3,
  ladders: 3,
  families: 9,
} as const;

/** A story: what is new, what happened when, who said what, what disagrees, the figures, whose words these are. */
export function StoryPage(props: {
  readonly view: StoryView;
  readonly relation: RelationView | null;
  readonly last: string | null;
  readonly frame: Frame;
}) {
  const {view, relation, last, frame} = props;
  const look = view.conflicts.filter((one) => one.kind === "conflict" || one.kind === "scope");
  const other = view.conflicts.filter((one) => one.kind !== "conflict" && one.kind !== "scope");
  const quotes = view.said.length + view.unplaced.length;
  const list = (name: string) => `${linkTo("story", view.id)}/${name}`;
  const dates =
    view.from === null || view.to === null
      ? null
      : view.from.short === view.to.short
        ? view.from.short
        : `${view.from.short} – ${view.to.short}`;
  return (
    <Layout title={view.headline} frame={frame} kind="story" data={{story: view.id, ...(last === null ? {} : {last})}}>
      <div class="head">
        <h1 dir="auto">{view.headline}</h1>
        <p class="counts">
          <b>
            {count(view.articles, "article")} · {count(view.origins, "origin")}
          </b>
          {dates !== null && ` · ${dates}`}
          {view.disagreements > 0 &&
            ` · ${count(view.disagreements, "thing")} ${view.disagreements === 1 ? "disagrees" : "disagree"}`}
        </p>
        <nav class="parts" aria-label="Parts of the story">
          {view.news.lines.length > 0 && <a href="#new">New {view.news.lines.length}</a>}
          <a href="#timeline">Timeline</a>
          {quotes > 0 && <a href="#said">Who said</a>}
          {view.conflicts.length > 0 && <a href="#disagree">Disagree {view.disagreements}</a>}
          {view.ladders.length > 0 && <a href="#figures">Figures</a>}
          <a href="#sources">Sources</a>
        </nav>
      </div>
      <div>
        <News view={view} />
        <section id="timeline" tabindex={-1} aria-labelledby="h-timeline">
          <h2 id="h-timeline">Timeline</h2>
          {view.timeline.length === 0 && (
            <p class="note">
              No sentence of these articles could be dated. Give a page its day with --captured or a pages.json.
            </p>
          )}
          <TimelinePicture entries={view.timeline} id="pic-timeline" />
          {view.timeline.slice(0, shown.timeline).map((entry) => (
            <EntryLine entry={entry} limit={2} />
          ))}
          <More
            shown={shown.timeline}
            total={view.timeline.length + view.undated.length}
            href={list("timeline")}
            word="entries"
          />
          {view.undated.length > 0 && (
            <>
              <h3>Undated</h3>
              {view.undated.slice(0, shown.undated).map((entry) => (
                <EntryLine entry={entry} limit={2} />
              ))}
            </>
          )}
        </section>
        {quotes > 0 && <Said view={view} more={list("quotes")} />}
        {view.conflicts.length > 0 && (
          <section id="disagree" tabindex={-1} aria-labelledby="h-disagree">
            <h2 id="h-disagree">Disagree</h2>
            {look.length === 0 && (
              <p class="dim">Nothing that needs a look; edits, changes and wordings stand below.</p>
            )}
            {look.slice(0, shown.conflicts).map((conflict) => (
              <ConflictBlock conflict={conflict} limit={1} />
            ))}
            {other.length > 0 && look.length > 0 && <h3>Changed, edited, worded otherwise</h3>}
            {other.slice(0, shown.other).map((conflict) => (
              <ConflictBlock conflict={conflict} limit={1} />
            ))}
            <More
              shown={Math.min(look.length, shown.conflicts) + Math.min(other.length, shown.other)}
              total={view.conflicts.length}
              href={list("conflicts")}
              word="things"
            />
          </section>
        )}
        {view.ladders.length > 0 && (
          <section id="figures" tabindex={-1} aria-labelledby="h-figures">
            <h2 id="h-figures">Figures</h2>
            {[...view.ladders]
              .sort((a, b) => Number(differs(b)) - Number(differs(a)))
              .slice(0, shown.ladders)
              .map((ladder) => (
                <>
                  <LadderBlock ladder={ladder} limit={4} each={1} />
                  {differs(ladder) && <LadderPicture ladder={ladder} id={`pic-${ladder.id}`} />}
                </>
              ))}
            <More shown={shown.ladders} total={view.ladders.length} href={list("figures")} word="counted things" />
          </section>
        )}
      </div>
      <aside>
        <section id="sources" tabindex={-1} aria-labelledby="h-sources">
          <h2 id="h-sources">Sources</h2>
          {view.families.slice(0, shown.families).map((family) => (
            <FamilyTree family={family} />
          ))}
          <More shown={shown.families} total={view.families.length} href={list("families")} word="origins" />
        </section>
        {view.relations.length > 0 && (
          <section aria-labelledby="h-relations">
            <h2 id="h-relations">Relations</h2>
            {relation !== null && <RelationPicture view={relation} id="pic-relation" />}
            {view.relations.slice(0, 6).map(({pair, points}) => (
              <p>
                <a href={linkTo("relation", pair[0] ?? "", pair[1] ?? "")}>{pair.join(" – ")}</a>{" "}
                <span class="dim">{count(points, "dated point")}</span>
              </p>
            ))}
          </section>
        )}
        <section aria-labelledby="h-take">
          <h2 id="h-take">Take it away</h2>
          <p class="dim">
            <a href={`${linkTo("story", view.id)}/dossier.html`}>one-file dossier</a> ·{" "}
            <a href={`${linkTo("story", view.id)}/exports`}>all exports</a>
          </p>
        </section>
      </aside>
    </Layout>
  );
}

/** Counted things whose values differ come first: they are what a reader looks for. */
function differs(ladder: StoryView["ladders"][number]): boolean {
  return new Set(ladder.steps.map((step) => step.value)).size > 1;
}

function News({view}: {readonly view: StoryView}) {
  const {lines, since} = view.news;
  return (
    <>
      <p>
        <a id="since-seen" href="#new" hidden>
          What is new since your last visit
        </a>
      </p>
      {lines.length > 0 && since !== null && (
        <section id="new" tabindex={-1} aria-labelledby="h-new">
          <h2 id="h-new">New after {showDay(since)}</h2>
          {lines.slice(0, shown.news).map((line) => (
            <NewsLine line={line} />
          ))}
          {lines.length > shown.news && (
            <details class="flat">
              <summary>
                <span class="dim">{lines.length - shown.news} more new</span>
              </summary>
              {lines.slice(shown.news, shown.news + shown.folded).map((line) => (
                <NewsLine line={line} />
              ))}
              {lines.length > shown.news + shown.folded && (
                <p class="dim">and {lines.length - shown.news - shown.folded} more in the feed of this story</p>
              )}
            </details>
          )}
        </section>
      )}
    </>
  );
}

function NewsLine({line}: {readonly line: StoryView["news"]["lines"][number]}) {
  return (
    <details data-row>
      <summary>
        <span class="row">
          <span class="dim">{line.kind}</span>
          <Chip letter={line.evidence.letter} />
        </span>
        <bdi class="what" dir="auto">
          {line.evidence.span.text}
        </bdi>
      </summary>
      <div class="open">
        <EvidenceQuote evidence={line.evidence} />
      </div>
    </details>
  );
}

function Said({view, more}: {readonly view: StoryView; readonly more: string}) {
  return (
    <section id="said" tabindex={-1} aria-labelledby="h-said">
      <h2 id="h-said">Who said what</h2>
      {view.said.slice(0, shown.said).map((said) => (
        <SaidLine said={said} />
      ))}
      {view.notSaid.length > 0 && (
        <>
          <h3>Not said</h3>
          {view.notSaid.slice(0, shown.loose).map((one) => (
            <EvidenceQuote evidence={one} note={one.speaker === null ? "" : ` · ${one.speaker}`} />
          ))}
        </>
      )}
      {view.said.length === 0 &&
        view.unplaced
          .slice(0, shown.loose)
          .map((one) => <EvidenceQuote evidence={one} note={` · ${one.speaker ?? "speaker unknown"}`} />)}
      <More
        shown={shown.said}
        total={view.said.length + (view.said.length === 0 ? 0 : view.unplaced.length)}
        href={more}
        word="quotations"
      />
    </section>
  );
}

function More(props: {readonly shown: number; readonly total: number; readonly href: string; readonly word: string}) {
  if (props.total <= props.shown) return null;
  return (
    <p>
      <a class="more" href={props.href}>
        All {props.total.toLocaleString("en")} {props.word}
      </a>
    </p>
  );
}
