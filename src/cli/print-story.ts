import type {ConflictView, EntryView, FamilyView, LadderView, SaidView, StoryView} from "../view/story-view.js";
import type {Paint} from "./paint.js";
import {cutText, wrapText} from "./wrap-text.js";

export const sections = ["families", "conflicts", "timeline", "quotes", "figures"] as const;
export type Section = (typeof sections)[number];

/** A plain-language mark for how sure a date is; the same signs on every screen. */
const certaintySigns = {stated: "●", "worked-out": "○", range: "↔", undated: "·"} as const;
const asciiSigns = {stated: "*", "worked-out": "o", range: "-", undated: "."} as const;

/** One story as lines for a terminal or a pipe: headline, counts, families, conflicts, timeline, who said what, figures. */
export function printStory(story: StoryView, paint: Paint, only?: Section): string[] {
  const shows = (section: Section) => only === undefined || only === section;
  const colours = new Map(story.families.map(({sign}) => [sign.letter, sign.colour]));
  const letters = (all: readonly string[]) =>
    all.map((letter) => paint.letter(letter, colours.get(letter) ?? 0)).join(" ");
  const lines = [paint.style("bold", cutText(story.headline, paint.width)), paint.style("dim", countsLine(story))];
  const add = (title: string, body: readonly string[]) => {
    if (body.length > 0) lines.push("", paint.style("bold", title), ...body);
  };
  if (shows("families"))
    add(
      "Sources",
      story.families.flatMap((family) => familyLines(family, paint)),
    );
  if (shows("conflicts"))
    add(
      "Do not line up",
      story.conflicts.flatMap((one) => conflictLines(one, paint, letters)),
    );
  if (shows("timeline")) {
    add(
      "Timeline",
      story.timeline.flatMap((entry) => entryLines(entry, paint, letters)),
    );
    add(
      "Undated",
      story.undated.flatMap((entry) => entryLines(entry, paint, letters)),
    );
  }
  if (shows("quotes"))
    add(
      "Who said what",
      story.said.flatMap((said) => saidLines(said, paint, letters)),
    );
  if (shows("figures"))
    add(
      "Figures over time",
      story.ladders.flatMap((ladder) => ladderLines(ladder, paint, letters)),
    );
  return lines;
}

export function countsLine(story: StoryView): string {
  const parts = [count(story.articles, "article"), count(story.origins, "independent origin")];
  if (story.from && story.to)
    parts.push(story.from.short === story.to.short ? story.from.short : `${story.from.short} – ${story.to.short}`);
  if (story.disagreements > 0) parts.push(count(story.disagreements, "conflict"));
  return parts.join(" · ");
}

export function count(n: number, word: string): string {
  if (n === 1) return `1 ${word}`;
  return word.endsWith("y") ? `${n} ${word.slice(0, -1)}ies` : `${n} ${word}s`;
}

function familyLines({sign, how, members}: FamilyView, paint: Paint): string[] {
  const [branch, last] = paint.ascii ? ["|-- ", "`-- "] : ["├── ", "└── "];
  const only = members.length === 1 && members[0]!.kind === "original";
  const title = `${paint.letter(sign.letter, sign.colour)} ${sign.name}`;
  if (only)
    return [`  ${title}  ${paint.style("dim", cutText(members[0]!.headline, paint.width - sign.name.length - 8))}`];
  const lines = [`  ${title}  ${paint.style("dim", `${count(members.length, "article")}, ${how}`)}`];
  members.forEach((member, index) => {
    const share = member.mineInTheirs === null ? "" : `, ${Math.round(member.mineInTheirs * 100)}% of its words`;
    const order = member.orderKnown || member.kind === "original" ? "" : ", order unknown";
    const lead = `    ${"    ".repeat(Math.min(member.depth, 6))}${index === members.length - 1 ? last : branch}`;
    const head = `${member.outlet} — ${member.kind}${share}${order}`;
    const room = paint.width - lead.length - head.length - 2;
    lines.push(lead + head + (room > 12 ? `  ${paint.style("dim", cutText(member.headline, room))}` : ""));
  });
  return lines;
}

type Letters = (all: readonly string[]) => string;

function conflictLines(conflict: ConflictView, paint: Paint, letters: Letters): string[] {
  const lines = [
    `  ${paint.style("yellow", conflict.kind.padEnd(9))} ${paint.style("dim", conflict.id)}  ${cutText(conflict.about, paint.width - 32)}`,
  ];
  for (const reading of conflict.readings) {
    const when = reading.on === null ? "" : ` (said ${reading.on.text})`;
    lines.push(`      ${cutText(reading.value, paint.width - 24)}${when}  ${letters(reading.letters)}`);
  }
  for (const because of conflict.because)
    lines.push(...wrapText(because, paint.width - 8).map((line) => paint.style("dim", `      ${line}`)));
  return lines;
}

function entryLines(entry: EntryView, paint: Paint, letters: Letters): string[] {
  const sign = (paint.ascii ? asciiSigns : certaintySigns)[entry.on.certainty];
  const status =
    entry.status === "disputed" || entry.status === "superseded" ? paint.style("yellow", ` ${entry.status}`) : "";
  const [first = "", ...rest] = wrapText(entry.what, paint.width - 8);
  return [
    `  ${sign} ${paint.style("bold", entry.on.text)}  ${letters(entry.letters)}${status}  ${paint.style("dim", entry.id)}`,
    `      ${first}`,
    ...rest.map((line) => `      ${line}`),
  ];
}

function saidLines(said: SaidView, paint: Paint, letters: Letters): string[] {
  const lines = [`  ${paint.style("bold", said.speaker)}  ${said.on.text}  ${paint.style("dim", said.id)}`];
  for (const rendering of said.renderings) {
    const how = said.renderings.length > 1 ? ` ${paint.style("dim", `(${rendering.how})`)}` : "";
    const [first = "", ...rest] = wrapText(rendering.span.text, paint.width - 10);
    lines.push(`      ${first}`, ...rest.map((line) => `      ${line}`));
    lines.push(`        ${letters([rendering.letter])} ${paint.style("dim", rendering.outlet)}${how}`);
  }
  return lines;
}

function ladderLines(ladder: LadderView, paint: Paint, letters: Letters): string[] {
  const lines = [`  ${paint.style("bold", ladder.counts)}  ${paint.style("dim", ladder.id)}`];
  for (const step of ladder.steps) {
    const marks = letters([...new Set(step.evidence.map((one) => one.letter))].filter(Boolean).sort());
    lines.push(`      ${step.value}  ${paint.style("dim", `as of ${step.asOf.text}`)}  ${marks}`);
  }
  return lines;
}
