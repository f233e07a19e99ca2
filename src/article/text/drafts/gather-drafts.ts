import type {FurnitureReason} from "../../../page/page.js";
import {listTitleOf} from "../english/list-title-words.js";
import {plainWords} from "../english/plain-words.js";
import type {Line} from "../line.js";
import {bridgeGap} from "./bridge-gap.js";
import {closeGap} from "./close-gap.js";
import {cutRuns, type Run} from "./cut-runs.js";
import type {Draft, Drafts} from "./draft.js";
import {dropRepeats} from "./drop-repeats.js";
import {type GrowingDraft, weightyWords} from "./growing-draft.js";
import {judgeGap} from "./judge-gap.js";
import {openDraft} from "./open-draft.js";
import {openingLines} from "./opening-lines.js";
import {readDigest} from "./read-digest.js";

/**
 * Finds the articles of a page in its judged lines. The page is a row of gaps (headings, labels, captions, lists) and runs
 * of prose; each gap either opens an article, goes on with the one before, or ends it. An article opens at the first
 * heading over prose; a later one needs its heading printed twice, or a heading with a date and more. Linear.
 */
export function gatherDrafts(text: string, lines: readonly Line[]): Drafts {
  const digest = readDigest(lines);
  if (digest) return digest;
  const runs = cutRuns(lines);
  const whys = new Map<number, FurnitureReason>();
  const drafts: GrowingDraft[] = [];
  let current: GrowingDraft | null = null;
  let tail: FurnitureReason | null = null;
  runs.forEach((run, i) => {
    const anyRepeated = drafts.some((draft) => draft.repeated);
    const verdict = judgeGap({text, run, ahead: runs[i + 1], current, tail, anyRepeated});
    switch (verdict) {
      case "before":
        closeGap(run.gap, null, null, whys);
        for (const line of run.prose) whys.set(line.index, line.why ?? "other");
        return;
      case "opens":
      case "replaces": {
        if (verdict === "replaces") discard(drafts.pop()!, whys);
        const behind = openingLines(run.gap);
        const isFirst = drafts.length === 0;
        closeGap(run.gap.slice(0, run.gap.length - behind.length), verdict === "opens" ? current : null, tail, whys);
        tail = null;
        current = openDraft(run.gap, isFirst, run.prose, whys);
        drafts.push(current);
        growBody(current, run.prose);
        return;
      }
      case "comes-back":
        closeGap(run.gap, null, tail ?? "related", whys);
        tail = null;
        growBody(current!, run.prose);
        return;
      case "ends":
        tail = closeGap(run.gap, current, tail, whys) ?? tail ?? (current!.signed ? "other" : "related");
        for (const line of run.prose) whys.set(line.index, tail);
        return;
      case "goes-on":
        bridgeGap(run.gap, current!, whys);
        growBody(current!, withoutPromo(run, whys));
        return;
    }
  });
  const kept = keepArticles(drafts, whys);
  return {drafts: kept.map((draft) => finish(draft, whys)), whys};
}

function growBody(draft: GrowingDraft, prose: readonly Line[]): void {
  for (const line of prose) {
    draft.body.push({line, kind: "body"});
    draft.words += line.words;
    if (draft.known.size < 5000) for (const word of weightyWords(line, plainWords)) draft.known.add(word);
  }
}

/** One paragraph under a newsletter or app heading speaks to the visitor; the article may go on behind it. */
function withoutPromo(run: Run, whys: Map<number, FurnitureReason>): readonly Line[] {
  const title = run.gap.findLast((line) => line.role === "list-title");
  const first = run.prose[0];
  if (!title || !first || (title.why !== "newsletter" && title.why !== "promotion")) return run.prose;
  if (listTitleOf(title.folded)?.reach === "self" || first.words > 40) return run.prose;
  if (!/\b(?:you|your|our|us|download|subscribe|sign up|app|inbox)\b/.test(first.folded)) return run.prose;
  whys.set(first.index, title.why);
  return run.prose.slice(1);
}

/** Beside one long article, short ones without a heading printed twice or a dateline are teasers. */
function keepArticles(drafts: readonly GrowingDraft[], whys: Map<number, FurnitureReason>): GrowingDraft[] {
  const longest = drafts.reduce((most, draft) => Math.max(most, draft.words), 0);
  return drafts.filter((draft) => {
    if (draft.repeated || longest < 150 || draft.words >= longest * 0.2) return true;
    discard(draft, whys);
    return false;
  });
}

function discard(draft: GrowingDraft, whys: Map<number, FurnitureReason>): void {
  for (const {line} of draft.body) whys.set(line.index, "related");
  for (const line of draft.captions) whys.set(line.index, "caption-credit");
  for (const line of draft.labels) whys.set(line.index, line.why ?? "other");
  if (draft.headline) whys.set(draft.headline.index, "related");
}

function finish(draft: GrowingDraft, whys: Map<number, FurnitureReason>): Draft {
  const {body, captions, repeats} = dropRepeats(draft);
  for (const line of repeats) whys.set(line.index, "repeat");
  // A subhead over nothing is a headline of some list.
  while (body.at(-1)?.kind === "subhead") whys.set(body.pop()!.line.index, "related");
  return {headline: draft.headline, labels: draft.labels, body, captions, tags: draft.tags, fromDigest: false};
}
