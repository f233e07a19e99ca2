import type {Figure} from "../../figure/figure.js";
import {readNumber} from "../../figure/read-number.js";
import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import {tokensOf} from "../../text/tokens-of.js";
import {sentenceAt} from "../../timeline/sentence-at.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict} from "../make-conflict.js";
import type {Setting} from "./read-settings.js";

const moved =
  /\b(?:fell|fall|falls|dropped|drop|drops|cut|lowered|reduced|shrank|sank|rose|rise|rises|risen|raised|climbed|grew|increased|revised|corrected|changed|went|down|up)\b[^.;]{0,40}?\bfrom\s/giu;

/**
 * Numbers that a text itself says have changed: "the share fell from 50.6 to 50.2 percent". Where another article gives the first number of the same
 * kind beside the same names or words, the two are a change and no contradiction. Linear in sentences and figures.
 */
export function findRestated(
  story: StoryFindings,
  settings: ReadonlyMap<string, Setting>,
  origins: Origins,
): Conflict[] {
  const byValue = new Map<number, Figure[]>();
  for (const figure of story.figures)
    if (typeof figure.value === "number") byValue.set(figure.value, [...(byValue.get(figure.value) ?? []), figure]);
  const found: Conflict[] = [];
  for (const {article, prose} of story.readings)
    for (const sentence of prose.sentences) {
      const text = prose.page.text.slice(sentence.start, sentence.end);
      for (const match of text.matchAll(moved)) {
        const start = sentence.start + match.index + match[0].length;
        // "From" stays in front, so that "from 10 to 15" is read as two numbers and not as a range.
        const tokens = tokensOf(prose.page.text, start - 5, sentence.end).slice(0, 15);
        const first = readNumber(tokens, 1);
        const link = first ? tokens.findIndex((token, i) => i >= first.to && token.lower === "to") : -1;
        const second = link >= 0 && link <= first!.to + 4 ? readNumber(tokens, link + 1) : null;
        if (!first || !second || typeof first.value !== "number") continue;
        const here = story.figures.find(
          (figure) => figure.article === article.id && figure.span.start >= start && figure.span.start < start + 40,
        );
        const earlier = (byValue.get(first.value) ?? []).filter((figure) => {
          const theirs = settings.get(figure.id);
          if (figure.article === article.id || !theirs) return false;
          if (isPercent(here) !== isPercent(figure) && here !== undefined) return false;
          const names = namesIn(story, article.id, sentenceAt(prose, start));
          return (
            theirs.names.some((name) => names.has(lastWord(name))) ||
            theirs.near.some((word) => text.toLowerCase().includes(word))
          );
        });
        if (earlier.length === 0) continue;
        const now = spanOf(prose.page, sentence.start + match.index, tokens[second.to - 1]!.end);
        found.push(
          makeConflict(
            story.story.id,
            "change",
            now.text,
            [
              {
                value: earlier[0]!.span.text,
                places: earlier.map((figure) => ({span: figure.span, article: figure.article})),
              },
              {value: now.text, places: [{span: now, article: article.id}], on: article.published},
            ],
            [{say: "the text says itself that the number has changed", span: now}],
            origins,
          ),
        );
      }
    }
  return found;
}

function isPercent(figure: Figure | undefined): boolean {
  return figure?.kindOf !== undefined && /percent/.test(figure.kindOf);
}

/** A surname alone may be one of two bearers; beside the same number it is enough. */
function lastWord(key: string): string {
  return key.split(/[ :]/).at(-1)!;
}

function namesIn(story: StoryFindings, article: string, sentence: number): Set<string> {
  const reading = story.readings.find((one) => one.article.id === article);
  return new Set(
    reading?.names.flatMap((name) =>
      name.sentence === sentence && name.kind !== "country" ? [lastWord(name.key)] : [],
    ) ?? [],
  );
}
