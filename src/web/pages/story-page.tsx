import {foldCopies} from "../../view/brief/fold-copies.js";
import {kindCounts} from "../../view/brief/kind-counts.js";
import type {BriefSizes, StoryBrief} from "../../view/brief/story-brief.js";
import {count} from "../../view/count.js";
import {countryName} from "../../view/country-name.js";
import type {RelationView} from "../../view/relation-view.js";
import {showDay} from "../../view/show-dating.js";
import type {SaidView, StoryView} from "../../view/story-view.js";
import type {Frame} from "../frame.js";
import {linkTo} from "../link-to.js";
import {EvidenceQuote} from "../parts/evidence-list.js";
import {FamilyTree} from "../parts/family-tree.js";
import {Layout} from "../parts/layout.js";
import {Chip, Sign} from "../parts/signs.js";
import {ConflictBlock, EntryLine, LadderBlock, SaidLine} from "../parts/story-lines.js";
import {LadderPicture} from "../pictures/ladder-picture.js";
import {RelationPicture} from "../pictures/relation-picture.js";
import {TimelinePicture} from "../pictures/timeline-picture.js";

/** How many lines of each part stand on the page; the rest is one link away. Keeps the page under 120 kB whatever the story. */
const shown = {
  news: 3,
  folded: 4,
  loose: 3,
  families: 8,
} as const;

/** The rows of the lists that `storyBrief` chooses. */
export const storyPageSizes: BriefSizes = {timeline: 10, undated: 2, said: 6, disagree: 4, other: 3, ladders: 3};

/** A story: what is new, what happened when, who said what, what disagrees, the figures, whose words these are. */
export function StoryPage(props: {
  readonly view: StoryView;
  readonly brief: StoryBrief;
  readonly relation: RelationView | null;
  readonly last: string | null;
  readonly frame: Frame;
}) {
  const {view, brief, relation, last, frame} = props;
  const kinds = kindCounts(view.conflicts);
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
              No event with a date was found in these articles.
              {view.families.every(({members}) => members.every(({published}) => published.certainty === "undated")) &&
                " None of them says its own day: give it with --captured or in a pages.json."}
            </p>
          )}
          <TimelinePicture entries={view.timeline} id="pic-timeline" />
          {brief.timeline.length < brief.total.timeline && (
            <p class="dim">
              The first, the last and what most origins tell: {brief.timeline.length} of {brief.total.timeline} days and
              events.
            </p>
          )}
          {brief.timeline.map((entry) => (
            <EntryLine entry={entry} limit={2} list={list("timeline")} />
          ))}
          {brief.undated.length > 0 && <h3>Undated</h3>}
          {brief.undated.map((entry) => (
            <EntryLine entry={entry} limit={2} list={list("timeline")} />
          ))}
          <More
            shown={brief.timeline.length + brief.undated.length}
            total={brief.total.timeline + brief.total.undated}
            href={list("timeline")}
            word="events"
          />
        </section>
        {quotes > 0 && <Said view={view} said={brief.said} list={list} />}
        {view.conflicts.length > 0 && (
          <section id="disagree" tabindex={-1} aria-labelledby="h-disagree">
            <h2 id="h-disagree">
              Disagree <span class="dim">{kinds.disagree}</span>
            </h2>
            {brief.disagree.length === 0 && (
              <p class="dim">No origin contradicts another. What changed or is worded otherwise stands below.</p>
            )}
            {brief.disagree.map((conflict) => (
              <ConflictBlock conflict={conflict} limit={1} list={list("conflicts")} />
            ))}
            {brief.other.length > 0 && (
              <h3>
                Changed, edited, worded otherwise <span class="dim">{kinds.other}</span>
              </h3>
            )}
            {brief.other.map((conflict) => (
              <ConflictBlock conflict={conflict} limit={1} list={list("conflicts")} />
            ))}
            <More
              shown={brief.disagree.length + brief.other.length}
              total={view.conflicts.length}
              href={list("conflicts")}
              word="of them"
            />
          </section>
        )}
        {view.ladders.length > 0 && (
          <section id="figures" tabindex={-1} aria-labelledby="h-figures">
            <h2 id="h-figures">Figures</h2>
            {brief.ladders.map((ladder) => (
              <>
                <LadderBlock ladder={ladder} limit={3} each={1} list={list("ladders")} />
                <LadderPicture ladder={ladder} id={`pic-${ladder.id}`} />
              </>
            ))}
            <More
              shown={brief.ladders.length}
              total={view.ladders.length}
              href={list("ladders")}
              word="counted things"
            />
          </section>
        )}
      </div>
      <aside>
        <section id="sources" tabindex={-1} aria-labelledby="h-sources">
          <h2 id="h-sources">Sources</h2>
          {view.families.slice(0, shown.families).map((family) => (
            <FamilyTree family={family} all={`${list("families")}?cursor=${family.id}#${family.id}`} />
          ))}
          <More shown={shown.families} total={view.families.length} href={list("families")} word="origins" />
        </section>
        {view.relations.length > 0 && (
          <section aria-labelledby="h-relations">
            <h2 id="h-relations">Relations</h2>
            {relation !== null && <RelationPicture view={relation} id="pic-relation" />}
            {view.relations.slice(0, 6).map(({pair, points}) => (
              <p>
                <a href={linkTo("relation", pair[0] ?? "", pair[1] ?? "")}>{pair.map(countryName).join(" – ")}</a>{" "}
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

function News({view}: {readonly view: StoryView}) {
  const {lines, since} = view.news;
  return (
    <>
      <p>
        <a id="since-seen" href="#main" hidden>
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
    <details class="own" data-row>
      <summary>
        {line.on !== null && <Sign certainty={line.on.certainty} />}
        <span class="row">
          {line.on !== null && line.on.certainty !== "undated" && <span class="when">{line.on.text}</span>}
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

function Said(props: {
  readonly view: StoryView;
  readonly said: readonly SaidView[];
  readonly list: (name: string) => string;
}) {
  const {view, said, list} = props;
  return (
    <section id="said" tabindex={-1} aria-labelledby="h-said">
      <h2 id="h-said">Who said what</h2>
      {said.map((one) => (
        <SaidLine said={one} limit={3} list={list("utterances")} />
      ))}
      {view.notSaid.length > 0 && (
        <>
          <h3>Not said</h3>
          <Loose quotes={view.notSaid} unknown="" />
        </>
      )}
      {view.said.length === 0 && <Loose quotes={view.unplaced} unknown=" · speaker unknown" />}
      <More shown={said.length} total={view.said.length} href={list("utterances")} word="things said" />
      <p>
        <a class="more" href={list("quotes")}>
          All words in quotation marks
        </a>
      </p>
    </section>
  );
}

function Loose({quotes, unknown}: {readonly quotes: StoryView["notSaid"]; readonly unknown: string}) {
  return (
    <>
      {foldCopies(quotes)
        .slice(0, shown.loose)
        .map(({first, copies}) => (
          <EvidenceQuote
            evidence={first}
            copies={copies}
            note={first.speaker === null ? unknown : ` · ${first.speaker}`}
          />
        ))}
    </>
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
