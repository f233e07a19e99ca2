import {foldWord} from "../../text/tokens-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";

/** The fullest folded name of a speaker and the country the speaker acts for, as far as any article of the story says. */
export type KnownSpeaker = {readonly name: string; readonly side: string | null};

/**
 * Looks speakers up in what the whole story knows: a minister whose country one article names acts for it in all, and a bare surname is the only
 * bearer of that surname. A name that two countries claim has none. Linear in names and quotations, once; then constant.
 */
export function speakerSides(story: StoryFindings): (name: string, side: string | undefined) => KnownSpeaker {
  const sides = new Map<string, Set<string>>();
  const bySurname = new Map<string, Set<string>>();
  const put = (name: string, side: string | undefined) => {
    const folded = foldWord(name);
    const words = folded.split(" ");
    if (words.length > 1) bySurname.set(words.at(-1)!, (bySurname.get(words.at(-1)!) ?? new Set()).add(folded));
    // Two-part surnames are often cut to their first part ("Villar" for "Ana Villar Paz").
    if (words.length > 2) bySurname.set(words.at(-2)!, (bySurname.get(words.at(-2)!) ?? new Set()).add(folded));
    if (side) sides.set(folded, (sides.get(folded) ?? new Set()).add(side));
  };
  for (const {names} of story.readings)
    for (const {name, side, kind} of names) if (kind === "person" || kind === "organisation") put(name, side);
  for (const {speaker} of story.quotes) if (speaker) put(speaker.name, speaker.side);
  for (const event of story.events)
    for (const actor of [event.source, event.target]) if (actor?.side) put(actor.name, actor.side);
  const only = (set: ReadonlySet<string> | undefined): string | null => (set?.size === 1 ? [...set][0]! : null);
  return (name, side) => {
    const folded = foldWord(name);
    const full = folded.includes(" ") ? folded : (only(bySurname.get(folded)) ?? folded);
    return {name: full, side: side ?? only(sides.get(full)) ?? only(sides.get(folded))};
  };
}
