import type {Origins} from "../../story/origins-of.js";
import type {Prose} from "../../text/prose.js";
import type {Extent, Span} from "../../text/span.js";
import {spanOf} from "../../text/span-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {firstWords, laterWords} from "../english/position-words.js";
import {makeConflict} from "../make-conflict.js";

/** A verb of saying on each side makes the two halves accounts and not two acts ("first closed the road, later the bridge"). */
const saying =
  /\b(?:account|accounts|blam\w+|claim\w*|said|say|says|told|insist\w*|maintain\w*|suggest\w*|explain\w*|describ\w+|call\w*|attribut\w+|version\w*)\b/i;

/** "Acknowledged it, after first saying that there was none". */
const turnedRound =
  /\b(?:after\s(?:first|initially|earlier|previously|at first|long|repeatedly|months of|weeks of|days of)\s(?:saying|denying|claiming|insisting|maintaining|stating|refusing|swearing|assuring)\b|after\s(?:it|he|she|they|\p{Lu}\S+(?: \p{Lu}\S+)?)\s(?:had|has|have)\s(?:first |initially |earlier |previously |long |repeatedly )?(?:denied|insisted|sworn|maintained|ruled out|dismissed)\b)/iu;
/** "Having maintained for weeks that no door was shut, he conceded that the gate was locked". */
const grantsAtLast =
  /^(.*?\b(?:having|who had|had|after)\s(?:first |initially |earlier |previously |long |repeatedly |at first )?(?:maintained|insisted|denied|denying|sworn|claimed|said|stated|assured|dismissed|maintaining|insisting|saying|claiming)\b[^;.]{6,160}?),\s((?:(?:but|then|and)\s)?(?:it|he|she|they|the \p{L}+|\p{Lu}[^,;]{2,60}?)?\s?(?:now |finally |later |at last )?(?:conceded|admitted|acknowledged|confirmed|confessed|granted)\b.*)$/isu;

/** Sentences that give a first and a later account in one breath: "initially … said …, later claiming …". Linear. */
export function findAccounts(story: StoryFindings, origins: Origins): Conflict[] {
  const found: Conflict[] = [];
  for (const {article, prose} of story.readings)
    for (const sentence of prose.sentences) {
      const text = prose.page.text.slice(sentence.start, sentence.end);
      const lower = text.toLowerCase();
      const turned = turnedRound.exec(text);
      if (turned && turned.index > 20) {
        const told = spanOf(
          prose.page,
          sentence.start,
          sentence.start + text.slice(0, turned.index).trimEnd().replace(/[,;]$/, "").length,
        );
        const before = spanOf(prose.page, sentence.start + turned.index, sentence.end);
        found.push(inOneBreath(story.story.id, text, [before, told], sentence, prose, article.id, origins));
        continue;
      }
      const granted = turned ? null : grantsAtLast.exec(text);
      if (granted) {
        const cut = sentence.start + granted[1]!.length;
        const at = sentence.end - granted[2]!.length;
        const halves = [spanOf(prose.page, sentence.start, cut), spanOf(prose.page, at, sentence.end)];
        found.push(inOneBreath(story.story.id, text, halves, sentence, prose, article.id, origins));
        continue;
      }
      const first = firstOf(lower, firstWords, 0);
      if (first < 0) continue;
      const later = firstOf(lower, laterWords, first + 5);
      if (later < 0 || !saying.test(text.slice(first, later)) || !saying.test(text.slice(later))) continue;
      const halves = [
        spanOf(
          prose.page,
          sentence.start + first,
          sentence.start + first + text.slice(first, later).trimEnd().replace(/[,;]$/, "").length,
        ),
        spanOf(prose.page, sentence.start + later, sentence.end),
      ];
      found.push(inOneBreath(story.story.id, text, halves, sentence, prose, article.id, origins));
    }
  return found;
}

function inOneBreath(
  story: string,
  about: string,
  halves: readonly Span[],
  {start, end}: Extent,
  {page}: Prose,
  article: string,
  origins: Origins,
): Conflict {
  return makeConflict(
    story,
    "change",
    about,
    halves.map((span) => ({value: span.text, places: [{span, article}]})),
    [{say: "one sentence gives both accounts in order", span: spanOf(page, start, end)}],
    origins,
  );
}

function firstOf(lower: string, phrases: readonly string[], from: number): number {
  let best = -1;
  for (const phrase of phrases) {
    let at = lower.indexOf(phrase, from);
    // Whole words only: "then" is not in "authentic".
    while (at >= 0 && (/\p{L}/u.test(lower[at - 1] ?? " ") || /\p{L}/u.test(lower[at + phrase.length] ?? " ")))
      at = lower.indexOf(phrase, at + 1);
    if (at >= 0 && (best < 0 || at < best)) best = at;
  }
  return best;
}
