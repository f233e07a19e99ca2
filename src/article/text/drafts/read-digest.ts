import type {FurnitureReason} from "../../../page/page.js";
import {readSignature} from "../../credit/read-signature.js";
import {splitDateline} from "../../credit/split-dateline.js";
import {callsItselfDigest} from "../../digest/calls-itself-digest.js";
import {isColumn} from "../../digest/is-column.js";
import {listTitleOf} from "../english/list-title-words.js";
import type {Line} from "../line.js";
import {chooseHeadline} from "./choose-headline.js";
import {closeGap} from "./close-gap.js";
import {cutRuns} from "./cut-runs.js";
import type {Draft, Drafts} from "./draft.js";

type Item = {readonly head: Line; readonly labels: Line[]; readonly captions: Line[]; readonly body: Line[]};

/**
 * Reads a page as a digest or newsletter: at least three headings with one to four paragraphs each, of different subjects,
 * under a name or a greeting that says so, or signed one by one. The greeting is furniture; a long introduction stays as an
 * article of its own. Null for any other page. Linear.
 */
export function readDigest(lines: readonly Line[]): Drafts | null {
  const whys = new Map<number, FurnitureReason>();
  const items: Item[] = [];
  const top: Line[] = [];
  const intro: Line[] = [];
  let closed = false;
  for (const {gap, prose} of cutRuns(lines)) {
    const isEnd = gap.some((line) => line.role === "list-title" && listTitleOf(line.folded)?.reach === "rest");
    if (items.length > 0 && isEnd) closed = true;
    const head = closed ? undefined : gap.findLast((line) => isHead(line));
    const item = items.at(-1);
    if (closed) {
      closeGap(gap, null, "other", whys);
      for (const line of prose) whys.set(line.index, line.why ?? "related");
    } else if (head && prose.length > 0 && (items.length > 0 || !isGreeting(prose))) {
      const at = gap.indexOf(head);
      if (item) placeLabels(gap.slice(0, at), item, whys);
      else top.push(...gap.slice(0, at));
      items.push({head: unnumbered(head), labels: [], captions: [], body: [...prose]});
      placeLabels(gap.slice(at + 1), items.at(-1)!, whys);
    } else if (item) {
      placeLabels(gap, item, whys);
      if (gap.some(({why}) => why === "newsletter" || why === "legal-notice" || why === "footer")) closed = true;
      if (closed) for (const line of prose) whys.set(line.index, "other");
      else item.body.push(...prose);
    } else {
      top.push(...gap);
      intro.push(...prose);
    }
  }
  if (
    !isColumn(items.map(({head, body}) => ({head: head.text, body: body.map(({text}) => text)}))) ||
    !isAnnounced([...top, ...intro.slice(0, 2)].slice(-14), items)
  )
    return null;
  return {drafts: toDrafts(top, intro, items, whys), whys};
}

function toDrafts(
  top: readonly Line[],
  intro: readonly Line[],
  items: readonly Item[],
  whys: Map<number, FurnitureReason>,
): Draft[] {
  const shared = top.filter(({role}) => role === "date" || role === "byline");
  const isArticle = intro.reduce((sum, {words}) => sum + words, 0) >= 60;
  const headline = isArticle ? chooseHeadline(top, intro) : null;
  for (const line of top)
    if (line !== headline)
      whys.set(line.index, line.why ?? (shared.includes(line) || line.role === "heading" ? "other" : "navigation"));
  const drafts: Draft[] = items.map(({head, labels, captions, body}) => ({
    headline: head,
    labels: [...shared, ...labels],
    body: body.map((line) => ({line, kind: "body" as const})),
    captions,
    tags: [],
    fromDigest: true,
  }));
  if (!isArticle) {
    for (const line of intro) whys.set(line.index, "other");
    return drafts;
  }
  const opening = {headline, labels: shared, captions: [], tags: [], fromDigest: false};
  return [{...opening, body: intro.map((line) => ({line, kind: "body" as const}))}, ...drafts];
}

function isHead({role, words, text, why}: Line): boolean {
  const isNumbered = role === "bullet" && number.test(text);
  return (role === "heading" || role === "label" || isNumbered) && words <= 16 && !why && /\p{L}/u.test(text);
}

const number = /^\d{1,2}[.)]\s+/;

/** "3. Trams stop": the number is none of the headline's words. */
function unnumbered(head: Line): Line {
  const cut = head.role === "bullet" ? (number.exec(head.text)?.[0].length ?? 0) : 0;
  return cut === 0 ? head : {...head, start: head.start + cut, text: head.text.slice(cut)};
}

/** "Good morning. Here is …": one or two short lines, whatever stands above them. */
function isGreeting(prose: readonly Line[]): boolean {
  return (
    prose.length <= 2 &&
    prose.every((line) => line.words < 60) &&
    (greets.test(prose[0]!.text) || callsItselfDigest(prose[0]!.text))
  );
}

const greets = /^(?:good (?:morning|afternoon|evening|day)|hello|hi|dear readers?|welcome)\b/i;

function placeLabels(gap: readonly Line[], item: Item, whys: Map<number, FurnitureReason>): void {
  for (const line of gap) {
    if (line.role === "caption") item.captions.push(line);
    else {
      if (line.role === "credit" || line.role === "byline" || line.role === "date") item.labels.push(line);
      whys.set(line.index, line.why ?? "other");
    }
  }
}

/** The page says what it is above the first item, or most items bring their own agency. */
function isAnnounced(top: readonly Line[], items: readonly Item[]): boolean {
  if (top.some(({text}) => callsItselfDigest(text))) return true;
  const signed = items.filter(({body}) => {
    const last = body.at(-1)!.text;
    const signature = readSignature(last, 0, last.length);
    return signature?.agency || splitDateline(body[0]!.text, 0, body[0]!.text.length)?.agency;
  });
  return signed.length >= 3 && signed.length > items.length / 2;
}
