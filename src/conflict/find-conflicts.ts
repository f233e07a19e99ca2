import {gatherTallies} from "../figure/gather-tallies.js";
import type {Ladder} from "../figure/ladder.js";
import {originsOf} from "../story/origins-of.js";
import type {Entry} from "../timeline/entry.js";
import type {StoryFindings} from "../timeline/story-findings.js";
import {findAnswered} from "./accounts/find-answered.js";
import {findContrasts} from "./accounts/find-contrasts.js";
import {findDisputed} from "./accounts/find-disputed.js";
import {findExceptions} from "./accounts/find-exceptions.js";
import {findOpposed} from "./accounts/find-opposed.js";
import {findRivalClaims} from "./accounts/find-rival-claims.js";
import {readStatements} from "./accounts/read-statements.js";
import {findAdmissions} from "./claims/find-admissions.js";
import {findChanges} from "./claims/find-changes.js";
import {findCorrected} from "./claims/find-corrected.js";
import {findDenials} from "./claims/find-denials.js";
import {findDroppedPlans} from "./claims/find-dropped-plans.js";
import {findNegated} from "./claims/find-negated.js";
import {findNoneSuch} from "./claims/find-none-such.js";
import {findRetracted} from "./claims/find-retracted.js";
import {findUndone} from "./claims/find-undone.js";
import {readClaims} from "./claims/read-claims.js";
import type {Conflict} from "./conflict.js";
import {findAges} from "./figures/find-ages.js";
import {findCounterparts} from "./figures/find-counterparts.js";
import {findFigureConflicts} from "./figures/find-figure-conflicts.js";
import {findGarbled} from "./figures/find-garbled.js";
import {findListedSums} from "./figures/find-listed-sums.js";
import {findMeasures} from "./figures/find-measures.js";
import {findRestated} from "./figures/find-restated.js";
import {findRivalNumbers} from "./figures/find-rival-numbers.js";
import {findScopes} from "./figures/find-scopes.js";
import {findSlips} from "./figures/find-slips.js";
import {findSums} from "./figures/find-sums.js";
import {findTollConflicts} from "./figures/find-toll-conflicts.js";
import {readSettings} from "./figures/read-settings.js";
import {readSlots} from "./figures/read-slots.js";
import {findCircumstances} from "./wording/find-circumstances.js";
import {findEdits} from "./wording/find-edits.js";
import {findLabels} from "./wording/find-labels.js";
import {findNamedWordings} from "./wording/find-named-wordings.js";
import {findReach} from "./wording/find-reach.js";
import {findWordings} from "./wording/find-wordings.js";

/**
 * Where the articles of a story do not line up, and of what kind: see `Conflict`. Evidence on each side, no verdict. Sorted by kind,
 * then by id. Cost about n log n in findings.
 */
export function findConflicts(
  story: StoryFindings,
  entries: readonly Entry[],
  _ladders: readonly Ladder[] = [],
): Conflict[] {
  const origins = originsOf(story.families);
  const tallies = gatherTallies(story);
  const claims = readClaims(story, origins);
  const statements = readStatements(story);
  const settings = readSettings(story, entries);
  const slots = readSlots(story, origins);
  const {id} = story.story;
  const tolls = findTollConflicts(id, tallies, settings, slots, origins);
  const found = [
    ...findFigureConflicts(id, tallies, settings, origins),
    ...tolls,
    ...findRestated(story, settings, origins),
    ...findCorrected(story, origins),
    ...findRivalClaims(story, origins),
    ...findDisputed(story, origins),
    ...findAnswered(story, statements, origins),
    ...findOpposed(story, statements, origins),
    ...findRivalNumbers(story, origins),
    ...findSums(id, tallies, new Map(story.readings.map((reading) => [reading.article.id, reading])), origins),
    ...findGarbled(story, slots, tolls, origins),
    ...findListedSums(story, origins),
    ...findScopes(id, tallies, origins),
    ...findWordings(story, entries, origins),
    ...findLabels(story, entries, origins),
    ...findCircumstances(story, entries, origins),
    ...findReach(story, origins),
    ...findEdits(story, origins),
    ...findChanges(story, claims, origins),
    ...findAdmissions(story, claims, origins),
    ...findRetracted(story, claims, origins),
    ...findDenials(story, claims, origins),
  ];
  found.push(...notYet(findSlips(story, slots, origins), found));
  found.push(...notYet(findCounterparts(story, slots, origins), found));
  found.push(...notYet(findAges(story, origins), found));
  found.push(...notYet(findMeasures(story, slots, origins), found));
  found.push(...notYet(findContrasts(story, statements, origins), found));
  found.push(...notYet(findNegated(story, claims, origins), found));
  found.push(...notYet(findNoneSuch(story, claims, origins), found));
  found.push(...notYet(findDroppedPlans(story, origins), found));
  found.push(...notYet(findExceptions(story, statements, origins), found));
  found.push(...notYet(findUndone(story, origins), found));
  found.push(...notYet(findNamedWordings(story, origins), found));
  const unique = new Map(found.map((conflict) => [conflict.id, conflict]));
  return [...unique.values()].sort((a, b) => (a.kind < b.kind ? -1 : a.kind > b.kind ? 1 : a.id < b.id ? -1 : 1));
}

/** What another finder has not told already by the same two places. */
function notYet(more: readonly Conflict[], known: readonly Conflict[]): Conflict[] {
  const places = new Map<string, {start: number; end: number; of: number}[]>();
  known.forEach(({readings}, of) => {
    for (const {spans} of readings)
      for (const {page, start, end} of spans) places.set(page, [...(places.get(page) ?? []), {start, end, of}]);
  });
  const at = ({spans}: Conflict["readings"][number]) =>
    new Set(
      spans.flatMap((span) =>
        (places.get(span.page) ?? []).flatMap(({start, end, of}) => (start < span.end && span.start < end ? [of] : [])),
      ),
    );
  return more.filter(({readings}) => {
    const [one, two] = readings.map(at);
    return ![...one!].some((of) => two!.has(of));
  });
}
