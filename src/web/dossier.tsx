import type {Report} from "../report/report.js";
import {foldCopies} from "../view/brief/fold-copies.js";
import {foldSentences} from "../view/brief/fold-sentences.js";
import {sortConflicts} from "../view/brief/sort-conflicts.js";
import {count} from "../view/count.js";
import type {Evidence} from "../view/evidence.js";
import {liveLink} from "../view/live-link.js";
import type {StoryView} from "../view/story-view.js";
import {Chip} from "./parts/signs.js";
import {style} from "./style.js";

/** The style a dossier brings along: the reader's, and everything open. */
export const dossierStyle = `${style}\nmain{max-width:46rem}.entry{border-bottom:1px solid var(--line);padding:.4rem 0}`;

/** A story as one file: every line with its evidence open under it, the captures' hashes at the end. No script, no link but to live pages. */
export function writeDossier(view: StoryView, part: Report, policy: string): string {
  return `<!doctype html>${String(<Dossier view={view} part={part} policy={policy} />)}\n`;
}

function Dossier({view, part, policy}: {readonly view: StoryView; readonly part: Report; readonly policy: string}) {
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <title>{view.headline}</title>
        <style dangerouslySetInnerHTML={{__html: dossierStyle}} />
      </head>
      <body>
        <main>
          <h1 dir="auto">{view.headline}</h1>
          <p class="counts">
            <b>
              {count(view.articles, "article")} · {count(view.origins, "origin")}
            </b>
            {view.from !== null && view.to !== null && ` · ${view.from.text} – ${view.to.text}`}
            {view.disagreements > 0 &&
              ` · ${count(view.disagreements, "thing")} ${view.disagreements === 1 ? "disagrees" : "disagree"}`}
          </p>
          <h2>Sources</h2>
          {view.families.map((family) => (
            <>
              <p>
                <Chip letter={family.sign.letter} />{" "}
                <b>
                  <bdi>{family.sign.name}</bdi>
                </b>{" "}
                <span class="dim">
                  {count(family.members.length, "article")}, {family.how}
                </span>
              </p>
              <ul>
                {family.members.map((member) => (
                  <li>
                    <bdi>{member.outlet}</bdi>, {member.kind}
                    {member.mineInTheirs === null ? "" : `, ${Math.round(member.mineInTheirs * 100)}% of its words`}
                    {member.orderKnown ? "" : ", order unknown"}: <bdi>{member.headline}</bdi>{" "}
                    <span class="dim">{member.published.text}</span>
                  </li>
                ))}
              </ul>
            </>
          ))}
          {view.conflicts.length > 0 && <h2>What does not line up</h2>}
          {sortConflicts(view.conflicts).map((conflict) => (
            <section class="conflict">
              <h3>
                <span class="kind">{conflict.kind}</span> <bdi>{conflict.about}</bdi>
              </h3>
              {conflict.readings.map((reading) => (
                <>
                  <p>
                    <b>
                      <bdi>{reading.value}</bdi>
                    </b>
                    {reading.on === null ? "" : ` (said ${reading.on.text})`}
                  </p>
                  <AllWords evidence={reading.evidence} />
                </>
              ))}
              {conflict.because.length > 0 && <p class="how">because {conflict.because.join("; ")}</p>}
            </section>
          ))}
          <h2>Timeline</h2>
          {foldSentences([...view.timeline, ...view.undated]).map((entry) => (
            <section class="entry">
              <p>
                <b>{entry.on.text}</b> <span class="dim">{entry.on.certainty}</span>{" "}
                {entry.letters.map((letter) => [" ", <Chip letter={letter} />])}
              </p>
              <AllWords evidence={entry.evidence} />
              {entry.on.because.length > 0 && <p class="how">{entry.on.because.join("; ")}</p>}
            </section>
          ))}
          {view.said.length > 0 && <h2>Who said what</h2>}
          {view.said.map((said) => (
            <section class="entry">
              <p>
                <b>
                  <bdi>{said.speaker}</bdi>
                </b>{" "}
                <span class="dim">{said.on.text}</span>
              </p>
              {foldCopies(said.renderings).map(({first, copies}) => (
                <Words evidence={first} copies={copies} note={`${first.how}, ${first.kind}`} />
              ))}
            </section>
          ))}
          {view.ladders.length > 0 && <h2>Figures</h2>}
          {view.ladders.map((ladder) => (
            <section class="entry">
              <h3>
                <bdi>{ladder.counts}</bdi>
              </h3>
              {ladder.steps.map((step) => (
                <>
                  <p>
                    <b>{step.value}</b> <span class="dim">as of {step.asOf.text}</span>
                  </p>
                  <AllWords evidence={step.evidence} />
                </>
              ))}
            </section>
          ))}
          <h2>Captures</h2>
          <ul>
            {part.pages.map((page) => (
              <li>
                <bdi>{page.name}</bdi> <span class="dim">SHA-256 {page.sha256}</span>
              </li>
            ))}
          </ul>
        </main>
      </body>
    </html>
  );
}

function AllWords({evidence}: {readonly evidence: readonly Evidence[]}) {
  return (
    <>
      {foldCopies(evidence).map(({first, copies}) => (
        <Words evidence={first} copies={copies} />
      ))}
    </>
  );
}

function Words(props: {readonly evidence: Evidence; readonly copies: readonly Evidence[]; readonly note?: string}) {
  const {evidence, copies, note} = props;
  const live = liveLink(evidence.url, evidence.span.text);
  return (
    <blockquote>
      <p dir="auto">
        <span class="around">{evidence.before}</span>
        <mark>{evidence.span.text}</mark>
        <span class="around">{evidence.after}</span>
      </p>
      <footer>
        <Chip letter={evidence.letter} /> <bdi>{evidence.outlet}</bdi>
        {note !== undefined && ` · ${note}`}
        {copies.length > 0 && (
          <>
            {" · the same in "}
            <bdi>{copies.map((copy) => copy.outlet).join(", ")}</bdi>
          </>
        )}
        {live !== null && (
          <>
            {" · "}
            <a href={live} rel="noreferrer nofollow">
              live
            </a>
          </>
        )}
      </footer>
    </blockquote>
  );
}
