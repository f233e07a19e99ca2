import {type Folded, foldCopies} from "../brief/fold-copies.js";
import {foldSentences} from "../brief/fold-sentences.js";
import {sortConflicts} from "../brief/sort-conflicts.js";
import type {Evidence} from "../evidence.js";
import type {StoryView} from "../story-view.js";

/**
 * A story as Markdown to read, print or keep: counts, sources, what does not line up, timeline, quotations, figures, each with the words it
 * rests on. Captured marks are escaped; captured line breaks become blanks.
 */
export function writeDossierMarkdown(view: StoryView): string {
  const lines = [
    `# ${plain(view.headline)}`,
    "",
    [
      view.articles === 1 ? "1 article" : `${view.articles} articles`,
      view.origins === 1 ? "1 origin" : `${view.origins} origins`,
      ...(view.from && view.to
        ? [view.from.text === view.to.text ? view.from.text : `${view.from.text} – ${view.to.text}`]
        : []),
      ...(view.disagreements === 0
        ? []
        : [view.disagreements === 1 ? "1 thing disagrees" : `${view.disagreements} things disagree`]),
    ].join(" · "),
    "",
    "## Sources",
    "",
  ];
  for (const {sign, members, how} of view.families) {
    lines.push(
      `- **${sign.letter}** ${plain(sign.name)} (${members.length === 1 ? "1 article" : `${members.length} articles`}, ${plain(how)})`,
    );
    for (const member of members)
      lines.push(
        `${"  ".repeat(Math.min(member.depth, 6) + 1)}- ${plain(member.outlet)}, ${member.kind}${member.mineInTheirs === null ? "" : `, ${Math.round(member.mineInTheirs * 100)}% of its words`}${member.orderKnown ? "" : ", order unknown"}: ${plain(member.headline)} (${member.published.text})`,
      );
  }
  if (view.conflicts.length > 0) lines.push("", "## What does not line up", "");
  for (const conflict of sortConflicts(view.conflicts)) {
    lines.push(`### ${conflict.kind}: ${plain(conflict.about)}`, "");
    for (const reading of conflict.readings) {
      lines.push(
        `- ${plain(reading.value)} (${reading.letters.join(", ")}${reading.on ? `, said ${reading.on.text}` : ""})`,
      );
      for (const one of foldCopies(reading.evidence).slice(0, 5)) lines.push(`  ${folded(one)}`);
    }
    if (conflict.because.length > 0) lines.push("", `because ${plain(conflict.because.join("; "))}`);
    lines.push("");
  }
  lines.push("", "## Timeline", "");
  for (const entry of foldSentences([...view.timeline, ...view.undated])) {
    lines.push(
      `- **${entry.on.text}** (${entry.on.certainty}) ${plain(entry.what)} (${entry.letters.join(", ")}${entry.status === "agreed" || entry.status === "single-origin" ? "" : `, ${entry.status}`})`,
    );
    for (const one of foldCopies(entry.evidence).slice(0, 5)) lines.push(`  ${folded(one)}`);
  }
  if (view.said.length > 0) lines.push("", "## Who said what", "");
  for (const said of view.said) {
    lines.push(`- **${plain(said.speaker)}**, ${said.on.text}`);
    for (const one of foldCopies(said.renderings)) lines.push(`  ${folded(one)} (${one.first.how}, ${one.first.kind})`);
  }
  if (view.ladders.length > 0) lines.push("", "## Figures", "");
  for (const ladder of view.ladders) {
    lines.push(`- **${plain(ladder.counts)}**`);
    for (const step of ladder.steps)
      lines.push(
        `  - ${plain(step.value)}, as of ${step.asOf.text}: ${foldCopies(step.evidence).slice(0, 3).map(folded).join("; ")}`,
      );
  }
  return `${lines.join("\n").replace(/\n{3,}/g, "\n\n")}\n`;
}

function folded({first: {span, outlet, letter}, copies}: Folded<Evidence>): string {
  const outlets = [...new Set([outlet, ...copies.map((copy) => copy.outlet)])].map(plain).join(", ");
  return `“${plain(span.text)}” — ${outlets}${letter === "" ? "" : ` (${letter})`}`;
}

function plain(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[\\`*_[\]<>#|!]/g, (mark) => `\\${mark}`);
}
