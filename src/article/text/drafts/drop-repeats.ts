import {splitDateline} from "../../credit/split-dateline.js";
import {foldLine} from "../fold-line.js";
import type {Line} from "../line.js";

type Part = {readonly line: Line; readonly kind: "body" | "subhead"};

/**
 * Keeps each paragraph and caption of an article once: the first printing, and of a shortened one (a standfirst that is the
 * beginning of a paragraph) the longer. Linear in the text, but for beginnings: compared by their first six words.
 */
export function dropRepeats(draft: {
  readonly headline: Line | null;
  readonly body: readonly Part[];
  readonly captions: readonly Line[];
}): {
  body: Part[];
  captions: Line[];
  repeats: Line[];
} {
  const repeats: Line[] = [];
  const seen = new Set<string>();
  if (draft.headline) seen.add(draft.headline.folded);
  const keys = draft.body.map(({line}) => keyOf(line));
  const byBeginning = new Map<string, number[]>();
  keys.forEach((key, i) => {
    const beginning = key.split(" ", 6).join(" ");
    byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []).slice(-8), i]);
  });
  const body = draft.body.filter(({line, kind}, i) => {
    const key = keys[i]!;
    const isShort = line.words < 4;
    const shortened =
      kind === "body" &&
      line.words >= 6 &&
      (byBeginning.get(key.split(" ", 6).join(" ")) ?? []).some(
        (other) => other !== i && keys[other]!.length > key.length && keys[other]!.startsWith(key),
      );
    if ((!isShort && seen.has(key)) || shortened) {
      repeats.push(line);
      return false;
    }
    seen.add(key);
    return true;
  });
  const pictures = new Set<string>();
  const captions = draft.captions.filter((line) => {
    const isNew = !pictures.has(line.folded);
    if (isNew) pictures.add(line.folded);
    else repeats.push(line);
    return isNew;
  });
  return {body, captions, repeats};
}

/** The words of a paragraph without its dateline: a second printing often lacks it. */
function keyOf(line: Line): string {
  const dateline = splitDateline(line.text, 0, line.text.length);
  return dateline ? foldLine(line.text.slice(dateline.bodyStart)) : line.folded;
}
