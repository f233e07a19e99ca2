import {foldCopies} from "../../view/brief/fold-copies.js";
import type {FoldedEntry} from "../../view/brief/fold-sentences.js";
import {nearWords} from "../../view/brief/near-words.js";
import {type ConflictView, disagreements, type LadderView, type SaidView} from "../../view/story-view.js";
import {linkTo} from "../link-to.js";
import {EvidenceList, EvidenceQuote, Rest} from "./evidence-list.js";
import {Because, Letters, Sign} from "./signs.js";

/** `list` is the address of the list that shows all of a line, where this place shows less. */
type Shortened = {readonly limit?: number; readonly list?: string};

function allOf(list: string | undefined, id: string): string | undefined {
  return list === undefined ? undefined : `${list}?cursor=${encodeURIComponent(id)}#${id}`;
}

/** On the page of a list its rows stand under the title; in a story under the title of their part. */
function headingOf(list: string | undefined): "h2" | "h3" {
  return list === undefined ? "h2" : "h3";
}

/** One line of the timeline; it opens each mention as it stands on its page, and why the date is so. */
export function EntryLine({entry, limit, list}: {readonly entry: FoldedEntry} & Shortened) {
  const {on, what, lead, letters, status, evidence, id, also} = entry;
  return (
    <details id={id} class="own" data-row>
      <summary>
        {also.map((other) => (
          <span id={other} />
        ))}
        <Sign certainty={on.certainty} />
        <span class="row">
          <span class="when">{on.text}</span>
          <Letters letters={letters} />
          {(status === "disputed" || status === "superseded") && <span class="status">{status}</span>}
        </span>
        <bdi class="what" dir="auto">
          {lead !== "" && <span class="around">{lead}</span>}
          {what}
        </bdi>
      </summary>
      <div class="open">
        <EvidenceList evidence={evidence} all={allOf(list, id)} {...(limit === undefined ? {} : {limit})} />
        <Because on={on} />
      </div>
    </details>
  );
}

/** One thing said, however often printed: the speaker, the day, and every rendering with what stands only there. */
export function SaidLine({said, limit = 12, list}: {readonly said: SaidView} & Shortened) {
  const first = said.renderings[0];
  if (!first) return null;
  const folded = foldCopies(said.renderings);
  return (
    <details id={said.id} class="own" data-row>
      <summary>
        <Sign certainty={said.on.certainty} />
        <span class="row">
          <b>
            <bdi>{said.speaker}</bdi>
          </b>
          <span class="dim">{said.on.text}</span>
          <Letters letters={[...new Set(said.renderings.map((one) => one.letter))].filter(Boolean).sort()} />
          {folded.length > 1 && <span class="dim">{folded.length} renderings</span>}
        </span>
        <bdi class="what" dir="auto">
          {first.span.text}
        </bdi>
      </summary>
      <div class="open">
        {folded.slice(0, limit).map(({first: one, copies}) => (
          <EvidenceQuote
            evidence={one}
            copies={copies}
            note={
              <>
                {` · ${one.how}, ${one.kind}`}
                {one.onlyHere.length > 0 && (
                  <>
                    {" · only here: "}
                    <bdi>{one.onlyHere.slice(0, 8).join(", ")}</bdi>
                  </>
                )}
              </>
            }
          />
        ))}
        <Rest n={folded.length - limit} word="rendering" all={allOf(list, said.id)} />
        <Because on={said.on} />
        <p class="how">
          <a href={linkTo("person", said.speaker)}>
            All that <bdi>{said.speaker}</bdi> said and did
          </a>
        </p>
      </div>
    </details>
  );
}

/** Readings of one thing side by side. Each reading opens the sentences it stands in. No verdict. */
export function ConflictBlock({conflict, limit = 6, list}: {readonly conflict: ConflictView} & Shortened) {
  const all = allOf(list, conflict.id);
  const most = list === undefined ? 12 : 5;
  const Heading = headingOf(list);
  return (
    <section class={disagreements.has(conflict.kind) ? "conflict look" : "conflict"} id={conflict.id}>
      <Heading class="about">
        <span class="kind">{conflict.kind}</span>{" "}
        <bdi class="words" dir="auto">
          {cut(conflict.about)}
        </bdi>
      </Heading>
      <div class="readings">
        {conflict.readings.slice(0, most).map((reading) => (
          <details data-row>
            <summary>
              <ReadingWords reading={reading} /> <Letters letters={reading.letters} />
              {reading.on !== null && <span class="dim"> said {reading.on.text}</span>}
            </summary>
            <div class="open">
              <EvidenceList evidence={reading.evidence} limit={limit} all={all} />
            </div>
          </details>
        ))}
      </div>
      <Rest n={conflict.readings.length - most} word="reading" all={all} />
      {conflict.reasons.length > 0 && (
        <details class="flat">
          <summary>
            <span class="dim">because {conflict.because.slice(0, 3).join("; ")}</span>
          </summary>
          <div class="open">
            {conflict.reasons
              .slice(0, 8)
              .map(({say, evidence}) =>
                evidence === null ? <p class="how">{say}</p> : <EvidenceQuote evidence={evidence} note={` · ${say}`} />,
              )}
          </div>
        </details>
      )}
    </section>
  );
}

/** What a reading says, with a few words of its sentence around a short one. */
function ReadingWords({reading: {value, evidence}}: {readonly reading: ConflictView["readings"][number]}) {
  const [first] = evidence;
  const near = first?.span.text === value ? nearWords(first) : {before: "", after: ""};
  return (
    <bdi class="words" dir="auto">
      {near.before !== "" && <span class="around">{near.before}</span>}
      <span class="value">{cut(value)}</span>
      {near.after !== "" && <span class="around">{near.after}</span>}
    </bdi>
  );
}

/** The values given for one counted thing over time, each opening its sentences. */
export function LadderBlock(props: {readonly ladder: LadderView; readonly each?: number} & Shortened) {
  const {ladder, limit = 20, each = 6, list} = props;
  const all = allOf(list, ladder.id);
  const Heading = headingOf(list);
  return (
    <div id={ladder.id}>
      <Heading>
        <bdi>{ladder.counts}</bdi>
      </Heading>
      {ladder.steps.slice(0, limit).map((step) => (
        <details data-row>
          <summary>
            <Sign certainty={step.asOf.certainty} />
            <span class="row">
              <b>{step.value}</b>
              <span class="dim">as of {step.asOf.text}</span>
              <Letters letters={[...new Set(step.evidence.map((one) => one.letter))].filter(Boolean).sort()} />
            </span>
            <StepWords step={step} />
          </summary>
          <div class="open">
            <EvidenceList evidence={step.evidence} limit={each} all={all} />
            <Because on={step.asOf} />
          </div>
        </details>
      ))}
      <Rest n={ladder.steps.length - limit} word="earlier value" all={all} />
    </div>
  );
}

/** The counted words in their sentence, so that "38" is read as "killing 38 people on board". */
function StepWords({step}: {readonly step: LadderView["steps"][number]}) {
  const [first] = step.evidence;
  if (first === undefined) return null;
  const {before, after} = nearWords(first);
  return (
    <bdi class="what around" dir="auto">
      {`${before}${first.span.text}${after}`}
    </bdi>
  );
}

function cut(text: string): string {
  return text.length <= 220
    ? text
    : `${text.slice(0, text.lastIndexOf(" ", 215) > 100 ? text.lastIndexOf(" ", 215) : 215)}…`;
}
