import {foldCopies} from "../view/brief/fold-copies.js";
import {type FoldedEntry, foldSentences} from "../view/brief/fold-sentences.js";
import {kindCounts} from "../view/brief/kind-counts.js";
import {nearWords} from "../view/brief/near-words.js";
import {storyBrief} from "../view/brief/story-brief.js";
import {count} from "../view/count.js";
import type {ConflictView, EntryView, FamilyView, LadderView, SaidView, StoryView} from "../view/story-view.js";
import type {Paint} from "./paint.js";
import {cutLines, cutText, wrapText} from "./wrap-text.js";

export const sections = ["families", "conflicts", "timeline", "quotes", "figures"] as const;
export type Section = (typeof sections)[number];

/** A plain-language mark for how sure a date is; the same signs on every screen. */
const certaintySigns = {stated: "●", "worked-out": "○", range: "↔", undated: "·"} as const;

/** So many rows of a list stand on the one screen of a story; the rest is counted, and `--only` prints all. */
const screenRows = {timeline: 12, undated: 3, said: 6, disagree: 4, other: 6, ladders: 5} as const;

type Letters = (all: readonly string[]) => string;

/**
 * One story as lines for a terminal or a pipe: headline, counts, sources, what does not line up, timeline, who said what, figures. Without
 * `only` it is one screen with a line a row; with it, all rows of that list in full.
 */
export function printStory(story: StoryView, paint: Paint, only?: Section): string[] {
  const colours = new Map(story.families.map(({sign}) => [sign.letter, sign.colour]));
  const letters: Letters = (all) => all.map((letter) => paint.letter(letter, colours.get(letter) ?? 0)).join(" ");
  const lines = [paint.style("bold", cutText(story.headline, paint.width)), paint.style("dim", countsLine(story))];
  const add = (title: string, body: readonly string[]) => {
    if (body.length > 0) lines.push("", paint.style("bold", title), ...body);
  };
  const brief = storyBrief(story, only === undefined ? screenRows : everyRow);
  const rest = (shown: number, total: number, section: Section) =>
    only === undefined && shown < total ? [paint.style("dim", `  and ${total - shown} more: --only ${section}`)] : [];
  if (only === undefined || only === "families")
    add(
      "Sources",
      story.families.flatMap((family) => familyLines(family, paint)),
    );
  if (only === undefined || only === "conflicts") {
    const kinds = kindCounts(story.conflicts);
    const lined = (one: ConflictView) => [
      ...conflictLines(one, paint, letters),
      ...(only === undefined ? [] : becauseLines(one, paint)),
    ];
    add(`Disagree  ${kinds.disagree}`, [
      ...brief.disagree.flatMap(lined),
      ...rest(brief.disagree.length, brief.total.disagree, "conflicts"),
    ]);
    add(`Changed, edited, worded otherwise  ${kinds.other}`, [
      ...brief.other.flatMap(lined),
      ...rest(brief.other.length, brief.total.other, "conflicts"),
    ]);
  }
  if (only === undefined) {
    // Where dates are known, what has none waits one step away.
    const rows = brief.timeline.length > 0 ? brief.timeline : brief.undated;
    add(brief.timeline.length > 0 ? "Timeline" : "Undated", [
      ...rows.flatMap((one) => entryShort(one, paint, letters)),
      ...rest(rows.length, brief.total.timeline + brief.total.undated, "timeline"),
    ]);
  }
  if (only === "timeline") {
    add(
      "Timeline",
      brief.timeline.flatMap((one) => entryLines(one, paint, letters)),
    );
    add(
      "Undated",
      foldSentences(story.undated).flatMap((one) => entryLines(one, paint, letters)),
    );
  }
  if (only === undefined || only === "quotes")
    add("Who said what", [
      ...(only === undefined
        ? brief.said.flatMap((one) => saidShort(one, paint, letters))
        : story.said.flatMap((one) => saidLines(one, paint, letters))),
      ...rest(brief.said.length, brief.total.said, "quotes"),
    ]);
  if (only === undefined || only === "figures")
    add("Figures over time", [
      ...brief.ladders.flatMap((one) =>
        only === undefined ? [ladderLine(one, paint, letters)] : ladderLines(one, paint, letters),
      ),
      ...rest(brief.ladders.length, brief.total.ladders, "figures"),
    ]);
  return lines;
}

const everyRow = {
  timeline: Number.POSITIVE_INFINITY,
  undated: Number.POSITIVE_INFINITY,
  said: Number.POSITIVE_INFINITY,
  disagree: Number.POSITIVE_INFINITY,
  other: Number.POSITIVE_INFINITY,
  ladders: Number.POSITIVE_INFINITY,
} as const;

export function countsLine(story: StoryView): string {
  const parts = [count(story.articles, "article"), count(story.origins, "independent origin")];
  if (story.from && story.to)
    parts.push(story.from.short === story.to.short ? story.from.short : `${story.from.short} – ${story.to.short}`);
  if (story.disagreements > 0) parts.push(count(story.disagreements, "conflict"));
  return parts.join(" · ");
}

function familyLines({sign, how, members}: FamilyView, paint: Paint): string[] {
  const [first] = members;
  if (!first) return [];
  const title = `${paint.letter(sign.letter, sign.colour)} ${sign.name}`;
  if (members.length === 1 && first.kind === "original")
    return [`  ${title}  ${paint.style("dim", cutText(first.headline, paint.width - sign.name.length - 8))}`];
  const lines = [`  ${title}  ${paint.style("dim", `${count(members.length, "article")}, ${how}`)}`];
  members.forEach((member, index) => {
    const share = member.mineInTheirs === null ? "" : `, ${Math.round(member.mineInTheirs * 100)}% of its words`;
    const order = member.orderKnown || member.kind === "original" || member.of === null ? "" : ", order unknown";
    const lead = `    ${branchesOf(members, index)}`;
    const head = `${member.outlet} — ${member.kind}${share}${order}`;
    const room = paint.width - lead.length - head.length - 2;
    lines.push(lead + head + (room > 12 ? `  ${paint.style("dim", cutText(member.headline, room))}` : ""));
  });
  return lines;
}

/** The branches that lead to one member of a tree that is listed in reading order: a bar goes on where more hangs on the same text. */
function branchesOf(members: FamilyView["members"], index: number): string {
  const own = Math.min(members[index]!.depth, 6);
  const goesOn = (depth: number) => {
    const next = members.slice(index + 1).find((member) => Math.min(member.depth, 6) <= depth);
    return next !== undefined && Math.min(next.depth, 6) === depth;
  };
  const bars = Array.from({length: own}, (_, depth) => (goesOn(depth) ? "│   " : "    ")).join("");
  return `${bars}${goesOn(own) ? "├── " : "└── "}`;
}

/** The kind and what it is about, then the readings: on one line where they fit, else each on its own. */
function conflictLines(conflict: ConflictView, paint: Paint, letters: Letters): string[] {
  const readings = conflict.readings.map((reading) => readingOf(reading, paint, letters));
  const about = conflict.readings.some(({value}) => value === conflict.about) ? "" : conflict.about;
  const head = `  ${paint.style("yellow", conflict.kind.padEnd(9))} `;
  const id = paint.style("dim", conflict.id);
  const width = readings.reduce((sum, {plain}) => sum + plain.length + 3, 0);
  const bar = paint.style("dim", " | ");
  const lines =
    about === "" && width + 14 + conflict.id.length <= paint.width
      ? [`${head}${readings.map(({shown}) => shown).join(bar)}  ${id}`]
      : [
          `${head}${cutText(about === "" ? conflict.about : about, paint.width - 16 - conflict.id.length)}  ${id}`,
          ...(width + 12 <= paint.width
            ? [`            ${readings.map(({shown}) => shown).join(bar)}`]
            : readings.map(({shown}) => `            ${shown}`)),
        ];
  const sum = sumOf(conflict);
  if (sum !== undefined) lines.push(paint.style("dim", `            ${cutText(sum, paint.width - 14)}`));
  return lines;
}

type Painted = {readonly plain: string; readonly shown: string};

/** A reading with a few words of its sentence around a short one, the day it was said, and its origins. */
function readingOf(reading: ConflictView["readings"][number], paint: Paint, letters: Letters): Painted {
  const [first] = reading.evidence;
  const near = first?.span.text === reading.value ? nearWords(first, {most: 24}) : {before: "", after: ""};
  const when = reading.on === null ? "" : ` (said ${reading.on.text})`;
  const marks = reading.letters.join(" ");
  const room = paint.width - 14 - when.length - marks.length;
  const fits = near.before.length + reading.value.length + near.after.length <= room;
  const [before, value, after] = [near.before, reading.value, near.after].map((part) => part.replace(/\s+/g, " "));
  const words = fits ? `${before}${value}${after}` : cutText(reading.value, room);
  const painted = fits
    ? `${paint.style("dim", before!)}${paint.style("bold", value!)}${paint.style("dim", after!)}`
    : words;
  return {plain: `${words}${when} ${marks}`, shown: `${painted}${when} ${letters(reading.letters)}`};
}

/** The arithmetic that confirms or breaks a figure stands with its readings. */
function sumOf({because}: ConflictView): string | undefined {
  return because.find((one) => / = | > | < |≠/.test(one));
}

function becauseLines(conflict: ConflictView, paint: Paint): string[] {
  return conflict.because
    .filter((because) => because !== sumOf(conflict))
    .flatMap((because) =>
      wrapText(because, paint.textWidth - 14).map((line) => paint.style("dim", `            ${line}`)),
    );
}

function entryHead(entry: EntryView, paint: Paint): string {
  return `  ${certaintySigns[entry.on.certainty]} ${paint.style("bold", entry.on.text)}`;
}

function statusWord(entry: EntryView, paint: Paint): string {
  return entry.status === "disputed" || entry.status === "superseded" ? paint.style("yellow", ` ${entry.status}`) : "";
}

/** Date, origins and the sentence: on one line where it fits, else the sentence below, at most two lines of it. */
function entryShort(entry: FoldedEntry, paint: Paint, letters: Letters): string[] {
  const head = `${entryHead(entry, paint)}  ${letters(entry.letters)}${statusWord(entry, paint)}`;
  const status = statusWord(entry, paint) === "" ? 0 : entry.status.length + 1;
  const used = 4 + entry.on.text.length + 2 + entry.letters.join(" ").length + status + 2;
  const words = sentenceOf(entry);
  if (used + words.length <= paint.width) return [`${head}  ${words}`];
  return [head, ...cutLines(words, paint.textWidth - 6, 2).map((line) => `      ${line}`)];
}

function sentenceOf({lead, what}: EntryView): string {
  return `${lead}${what}`.replace(/\s+/g, " ").trim();
}

function entryLines(entry: FoldedEntry, paint: Paint, letters: Letters): string[] {
  const ids = paint.style("dim", [entry.id, ...entry.also].join(" "));
  const head = `${entryHead(entry, paint)}  ${letters(entry.letters)}${statusWord(entry, paint)}  ${ids}`;
  return [head, ...wrapText(sentenceOf(entry), paint.textWidth - 8).map((line) => `      ${line}`)];
}

function saidShort(said: SaidView, paint: Paint, letters: Letters): string[] {
  const marks = letters([...new Set(said.renderings.map((one) => one.letter))].filter(Boolean).sort());
  const first = said.renderings[0];
  const renderings = foldCopies(said.renderings).length;
  const more = renderings > 1 ? `, ${renderings} renderings` : "";
  const head = `  ${paint.style("bold", said.speaker)}  ${said.on.text}${more}  ${marks}`;
  return first ? [head, ...cutLines(first.span.text, paint.textWidth - 6, 2).map((line) => `      ${line}`)] : [head];
}

function saidLines(said: SaidView, paint: Paint, letters: Letters): string[] {
  const lines = [`  ${paint.style("bold", said.speaker)}  ${said.on.text}  ${paint.style("dim", said.id)}`];
  for (const {first, copies} of foldCopies(said.renderings)) {
    const how = said.renderings.length > 1 ? ` ${paint.style("dim", `(${first.how})`)}` : "";
    const outlets = [...new Set([first.outlet, ...copies.map(({outlet}) => outlet)])].join(", ");
    lines.push(...wrapText(first.span.text, paint.textWidth - 10).map((line) => `      ${line}`));
    lines.push(`        ${letters([first.letter])} ${paint.style("dim", outlets)}${how}`);
  }
  return lines;
}

/** The values of a counted thing, latest first; one that has a single value is told with the words around it. */
function ladderLine(ladder: LadderView, paint: Paint, letters: Letters): string {
  const steps = ladder.steps.map((step) => `${step.value} (${step.asOf.short})`).join(" ← ");
  const marks = [...new Set(ladder.steps.flatMap((step) => step.evidence.map((one) => one.letter)))]
    .filter(Boolean)
    .sort();
  const room = paint.width - ladder.counts.length - 6 - marks.join(" ").length - 2;
  const head = `  ${paint.style("bold", ladder.counts)}  ${cutText(steps, Math.max(20, room))}  ${letters(marks)}`;
  const first = ladder.steps.length === 1 ? ladder.steps[0]!.evidence[0] : undefined;
  if (first === undefined || room - steps.length < 30) return head;
  const {before, after} = nearWords(first);
  return `${head}  ${paint.style("dim", cutText(`${before}${first.span.text}${after}`, room - steps.length - 2))}`;
}

function ladderLines(ladder: LadderView, paint: Paint, letters: Letters): string[] {
  const lines = [`  ${paint.style("bold", ladder.counts)}  ${paint.style("dim", ladder.id)}`];
  for (const step of ladder.steps) {
    const marks = letters([...new Set(step.evidence.map((one) => one.letter))].filter(Boolean).sort());
    lines.push(`      ${step.value}  ${paint.style("dim", `as of ${step.asOf.text}`)}  ${marks}`);
  }
  return lines;
}
