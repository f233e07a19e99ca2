import type {FurnitureReason} from "../../../page/page.js";
import type {Line} from "../line.js";
import type {GrowingDraft} from "./growing-draft.js";

/** Places the lines between two paragraphs of one article: captions, a subhead, points of a list, labels, furniture. */
export function bridgeGap(gap: readonly Line[], draft: GrowingDraft, whys: Map<number, FurnitureReason>): void {
  const bullets = gap.filter((line) => line.role === "bullet").length;
  const isEarly = draft.body.length <= 2;
  const subhead = subheadOf(gap);
  for (const line of gap) {
    if (line.role === "caption") draft.captions.push(line);
    else if (line.role === "heading" && draft.headline?.folded === line.folded) whys.set(line.index, "repeat");
    // A paragraph that lacks its stop.
    else if (
      line.role === "heading" &&
      line.words > 16 &&
      gap.length === 1 &&
      /^\p{Lu}[^\p{Lu}]*\p{Ll}/u.test(line.text)
    )
      draft.body.push({line, kind: "body"});
    else if (line === subhead) draft.body.push({line, kind: "subhead"});
    else if (line.role === "bullet" && bullets >= 2) draft.body.push({line, kind: "body"});
    else {
      const isField = line.role === "byline" || line.role === "credit";
      if (isField || (isEarly && (line.role === "date" || line.role === "label"))) draft.labels.push(line);
      if (line.role === "credit") draft.signed = true;
      whys.set(line.index, line.why ?? "other");
    }
  }
}

/** The heading right over the prose that goes on; a lone short label may be one too. */
function subheadOf(gap: readonly Line[]): Line | null {
  const heading = gap.findLast((line) => line.role === "heading" && line.words <= 16);
  if (heading) return heading;
  const labels = gap.filter((line) => line.role === "label");
  const only = labels.length === 1 ? labels[0]! : null;
  return only && gap.at(-1) === only && !only.why && !/\d{3}/.test(only.text) ? only : null;
}
