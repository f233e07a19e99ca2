import {type ConflictView, disagreements, type LadderView, type SaidView, type StoryView} from "../story-view.js";
import {foldCopies} from "./fold-copies.js";
import {type FoldedEntry, foldSentences} from "./fold-sentences.js";
import {sortConflicts} from "./sort-conflicts.js";

/** How many rows of each list a screen has room for. */
export type BriefSizes = {
  readonly timeline: number;
  readonly undated: number;
  readonly said: number;
  readonly disagree: number;
  readonly other: number;
  readonly ladders: number;
};

/** What one screen shows of a story first; `total` counts the rows that each list has when all of it is shown. */
export type StoryBrief = {
  readonly timeline: readonly FoldedEntry[];
  readonly undated: readonly FoldedEntry[];
  readonly said: readonly SaidView[];
  /** Conflicts that need a look, then what changed, was edited, worded otherwise or added up. */
  readonly disagree: readonly ConflictView[];
  readonly other: readonly ConflictView[];
  readonly ladders: readonly LadderView[];
  readonly total: BriefSizes;
};

/**
 * The rows of a story that matter most, for every screen alike: events that most origins tell (of equals what more copies kept, and the later ones) in the order of
 * time with the first and the last of the story's own always among them; what most origins print of what was said, first; conflicts before changes; counted things whose values differ first.
 */
export function storyBrief(story: StoryView, sizes: BriefSizes): StoryBrief {
  const timeline = foldSentences(story.timeline);
  const undated = foldSentences(story.undated);
  const conflicts = sortConflicts(story.conflicts);
  const disagree = conflicts.filter(({kind}) => disagreements.has(kind));
  const other = conflicts.filter(({kind}) => !disagreements.has(kind));
  const ends = new Set(story.ends);
  // Copies are no further witnesses, but what every copy kept is more than one paper's aside; and the later half of a story is its news.
  const carried = (row: FoldedEntry, index: number) =>
    row.letters.length +
    Math.log2(new Set(row.evidence.map(({article}) => article)).size + 1) / 4 +
    index / (2 * timeline.length) +
    ([row.id, ...row.also].some((id) => ends.has(id)) ? 1000 : 0);
  return {
    timeline: inOrder(heaviest(timeline, sizes.timeline, carried)),
    undated: heaviest(undated, sizes.undated, (row) => row.letters.length).map(({row}) => row),
    said: heaviest(story.said, sizes.said, weightOfSaid).map(({row}) => row),
    disagree: disagree.slice(0, sizes.disagree),
    other: other.slice(0, sizes.other),
    ladders: heaviest(story.ladders, sizes.ladders, weightOfLadder).map(({row}) => row),
    total: {
      timeline: timeline.length,
      undated: undated.length,
      said: story.said.length,
      disagree: disagree.length,
      other: other.length,
      ladders: story.ladders.length,
    },
  };
}

type Placed<T> = {readonly row: T; readonly index: number; readonly weight: number};

/** The rows of most weight, heaviest first; of equals the earlier ones in the list. */
function heaviest<T>(rows: readonly T[], most: number, weight: (row: T, index: number) => number): Placed<T>[] {
  return rows
    .map((row, index) => ({row, index, weight: weight(row, index)}))
    .sort((a, b) => b.weight - a.weight || a.index - b.index)
    .slice(0, most);
}

function inOrder<T>(placed: readonly Placed<T>[]): T[] {
  return [...placed].sort((a, b) => a.index - b.index).map(({row}) => row);
}

/** Origins first; then the wordings, and a whole sentence before a word or two in quotation marks. */
function weightOfSaid({renderings}: SaidView): number {
  const origins = new Set(renderings.map(({letter}) => letter)).size;
  const words = renderings[0]?.span.text.split(/\s+/).length ?? 0;
  return (
    origins * 1000 +
    foldCopies(renderings).length * 100 +
    (renderings[0]?.kind === "direct" ? 50 : 0) +
    Math.min(words, 30)
  );
}

function weightOfLadder({steps}: LadderView): number {
  const differ = new Set(steps.map(({value}) => value)).size > 1;
  const origins = new Set(steps.flatMap(({evidence}) => evidence.map(({letter}) => letter))).size;
  return (differ ? 1000 : 0) + origins;
}
