import type {ConflictView, EntryView, FamilyView, LadderView, SaidView, StoryView} from "../view/story-view.js";
import type {Paint} from "./paint.js";
import {cutText, wrapText} from "./wrap-text.js";

export const sections = ["families", "conflicts", "timeline", "quotes", "figures"] as const;
export type Section = (typeof sections)[number];

/** A plain-language mark for how sure a date is; the same signs on every screen. */
const certaintySigns = {stated: "●", "worked-out": "○", range: "↔", undated: "·"} as const;
const asciiSigns = {stated: "*", "worked-out": "o", range: "-", undated: "."} as const;

/** So many rows of a list stand on the one screen of a story; the rest is counted, and `--only` prints all. */
const screenRows = {conflicts: 8, timeline: 16, quotes: 6, figures: 5} as const;

/** The rows that most origins carry, in the order of the list; of equals the earlier ones. */
function mostCarried<T>(rows: readonly T[], most: number, origins: (row: T) => number): T[] {
  const ranked = rows.map((row, index) => ({row, index, weight: origins(row)}));
  ranked.sort((a, b) => b.weight - a.weight || a.index - b.index);
  return ranked
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map(({row}) => row);
}

/** Entries that one sentence tells of one time are one row: the sentence once, with all their ids. */
function foldSentences(entries: readonly EntryView[]): EntryView[] {
  const rows = new Map<string, EntryView>();
  for (const entry of entries) {
    const key = `${entry.on.text} ${entry.what}`;
    const row = rows.get(key);
    if (!row) rows.set(key, entry);
    else {
      const letters = [...new Set([...row.letters, ...entry.letters])].sort();
      rows.set(key, {...row, id: `${row.id} ${entry.id}`, letters, evidence: [...row.evidence, ...entry.evidence]});
    }
  }
  return [...rows.values()];
}

const originsOf = {
  conflict: (one: ConflictView) =>
    one.kind === "conflict" || one.kind === "scope" ? 2 : one.kind === "wording" ? 0 : 1,
  entry: (one: EntryView) => one.letters.length,
  said: (one: SaidView) => new Set(one.renderings.map(({letter}) => letter)).size * 100 + one.renderings.length,
  ladder: (one: LadderView) => new Set(one.steps.flatMap(({evidence}) => evidence.map(({letter}) => letter))).size,
} as const;

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
  const list = <T>(
    section: keyof typeof screenRows,
    title: string,
    rows: readonly T[],
    weight: (row: T) => number,
    long: (row: T) => string[],
    short: (row: T) => string[],
  ) => {
    if (only === section) add(title, rows.flatMap(long));
    if (only !== undefined) return;
    const shown = mostCarried(rows, screenRows[section], weight);
    const rest = rows.length - shown.length;
    const more = rest > 0 ? [paint.style("dim", `  and ${rest} more: --only ${section}`)] : [];
    add(title, [...shown.flatMap(short), ...more]);
  };
  if (only === undefined || only === "families")
    add(
      "Sources",
      story.families.flatMap((family) => familyLines(family, paint)),
    );
  const conflict = (one: ConflictView) => conflictLines(one, paint, letters);
  list(
    "conflicts",
    "Do not line up",
    story.conflicts,
    originsOf.conflict,
    (one) => [...conflict(one), ...becauseLines(one, paint)],
    conflict,
  );
  list(
    "timeline",
    "Timeline",
    foldSentences(story.timeline),
    originsOf.entry,
    (one) => entryLines(one, paint, letters),
    (one) => [entryLine(one, paint, letters)],
  );
  if (only === "timeline")
    add(
      "Undated",
      foldSentences(story.undated).flatMap((entry) => entryLines(entry, paint, letters)),
    );
  else if (only === undefined && story.undated.length > 0)
    lines.push(paint.style("dim", `  ${count(story.undated.length, "undated entry")}: --only timeline`));
  list(
    "quotes",
    "Who said what",
    story.said,
    originsOf.said,
    (one) => saidLines(one, paint, letters),
    (one) => saidShort(one, paint, letters),
  );
  list(
    "figures",
    "Figures over time",
    story.ladders,
    originsOf.ladder,
    (one) => ladderLines(one, paint, letters),
    (one) => [ladderLine(one, paint, letters)],
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
    const order = member.orderKnown || member.kind === "original" || member.of === null ? "" : ", order unknown";
    const lead = `    ${"    ".repeat(Math.min(member.depth, 6))}${index === members.length - 1 ? last : branch}`;
    const head = `${member.outlet} — ${member.kind}${share}${order}`;
    const room = paint.width - lead.length - head.length - 2;
    lines.push(lead + head + (room > 12 ? `  ${paint.style("dim", cutText(member.headline, room))}` : ""));
  });
  return lines;
}

function conflictLines(conflict: ConflictView, paint: Paint, letters: Letters): string[] {
  const lines = [
    `  ${paint.style("yellow", conflict.kind.padEnd(9))} ${cutText(conflict.about, paint.width - 32)}  ${paint.style("dim", conflict.id)}`,
  ];
  for (const reading of conflict.readings) {
    const when = reading.on === null ? "" : ` (said ${reading.on.text})`;
    lines.push(`      ${cutText(reading.value, paint.width - 24)}${when}  ${letters(reading.letters)}`);
  }
  const sum = conflict.because.find((because) => / = | > | < |≠/.test(because));
  if (sum !== undefined) lines.push(paint.style("dim", `      ${cutText(sum, paint.width - 8)}`));
  return lines;
}

function becauseLines(conflict: ConflictView, paint: Paint): string[] {
  return [...new Set(conflict.because)].flatMap((because) =>
    wrapText(because, paint.width - 8).map((line) => paint.style("dim", `      ${line}`)),
  );
}

function entryHead(entry: EntryView, paint: Paint): string {
  const sign = (paint.ascii ? asciiSigns : certaintySigns)[entry.on.certainty];
  return `  ${sign} ${paint.style("bold", entry.on.text)}`;
}

function statusWord(entry: EntryView, paint: Paint): string {
  return entry.status === "disputed" || entry.status === "superseded" ? paint.style("yellow", ` ${entry.status}`) : "";
}

/** Date, origins and the sentence on one line; the sentence is cut at the width. */
function entryLine(entry: EntryView, paint: Paint, letters: Letters): string {
  const used =
    6 +
    entry.on.text.length +
    entry.letters.join(" ").length +
    (statusWord(entry, paint) === "" ? 0 : entry.status.length + 1);
  const head = `${entryHead(entry, paint)}  ${letters(entry.letters)}${statusWord(entry, paint)}`;
  return `${head}  ${cutText(entry.what, Math.max(24, paint.width - used - 2))}`;
}

function entryLines(entry: EntryView, paint: Paint, letters: Letters): string[] {
  const head = `${entryHead(entry, paint)}  ${letters(entry.letters)}${statusWord(entry, paint)}  ${paint.style("dim", entry.id)}`;
  return [head, ...wrapText(entry.what, paint.width - 8).map((line) => `      ${line}`)];
}

function saidShort(said: SaidView, paint: Paint, letters: Letters): string[] {
  const marks = letters([...new Set(said.renderings.map((one) => one.letter))].filter(Boolean).sort());
  const first = said.renderings[0];
  const more = said.renderings.length > 1 ? `, ${said.renderings.length} renderings` : "";
  const head = `  ${paint.style("bold", said.speaker)}  ${said.on.text}${more}  ${marks}`;
  return first ? [head, `      ${cutText(first.span.text, paint.width - 8)}`] : [head];
}

function saidLines(said: SaidView, paint: Paint, letters: Letters): string[] {
  const lines = [`  ${paint.style("bold", said.speaker)}  ${said.on.text}  ${paint.style("dim", said.id)}`];
  for (const rendering of said.renderings) {
    const how = said.renderings.length > 1 ? ` ${paint.style("dim", `(${rendering.how})`)}` : "";
    lines.push(...wrapText(rendering.span.text, paint.width - 10).map((line) => `      ${line}`));
    lines.push(`        ${letters([rendering.letter])} ${paint.style("dim", rendering.outlet)}${how}`);
  }
  return lines;
}

function ladderLine(ladder: LadderView, paint: Paint, letters: Letters): string {
  const steps = ladder.steps.map((step) => `${step.value} (${step.asOf.short})`).join(paint.ascii ? " < " : " ← ");
  const marks = [...new Set(ladder.steps.flatMap((step) => step.evidence.map((one) => one.letter)))]
    .filter(Boolean)
    .sort();
  const room = paint.width - ladder.counts.length - 6 - marks.join(" ").length - 2;
  return `  ${paint.style("bold", ladder.counts)}  ${cutText(steps, Math.max(20, room))}  ${letters(marks)}`;
}

function ladderLines(ladder: LadderView, paint: Paint, letters: Letters): string[] {
  const lines = [`  ${paint.style("bold", ladder.counts)}  ${paint.style("dim", ladder.id)}`];
  for (const step of ladder.steps) {
    const marks = letters([...new Set(step.evidence.map((one) => one.letter))].filter(Boolean).sort());
    lines.push(`      ${step.value}  ${paint.style("dim", `as of ${step.asOf.text}`)}  ${marks}`);
  }
  return lines;
}
