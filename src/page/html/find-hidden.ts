import {blankStep, type HtmlTree} from "./html-tree.js";
import {silentTags} from "./tag-words.js";

const hiddenStyle = /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;
const hiddenClass =
  /(?:^|[\s_-])(?:(?:visually|sr|screen-?reader)-?(?:hidden|only|text)|visuallyhidden|sronly|a11y-?hidden|assistive-?text|offscreen|element-invisible|d-none|is-hidden|no-?display|tooltip-?text|hovercard|hover-card|(?:rollover|hover|tooltip|popover)-[\w-]{0,20}?(?:block|body|box|card|content|inner|panel))(?:$|[\s_-])/i;
const hiddenWhole =
  /(?:^|\s)(?:hidden|hide|invisible|hidden-print|only-print|print-only|visible-print(?:-block)?)(?:$|\s)/i;
const shownAgain =
  /(?:^|\s)(?:\w{1,4}:)?(?:(?:sm|md|lg|xl|xxl)[:-](?:block|flex|inline|inline-block|grid)|d-(?:sm|md|lg|xl|xxl|print)-\w+)/i;

/**
 * Which elements a browser does not show: scripts, templates, `hidden`, styles, names that say "for screen readers only".
 * An element that holds most of the page's words is shown whatever its style says (pages hide themselves until a script runs).
 */
export function findHidden(tree: HtmlTree): boolean[] {
  const count = tree.tags.length;
  const own: boolean[] = new Array(count).fill(false);
  const before = new Int32Array(count);
  const inside = new Int32Array(count);
  let letters = 0;
  let silent = 0;
  for (const step of tree.steps) {
    if (step === blankStep) continue;
    const index = step >> 2;
    if (step % 4 === 2) {
      if (!silent) letters += wordLength(tree.source, tree.pieceStarts[index]!, tree.pieceEnds[index]!);
      continue;
    }
    const isSilent = silentTags.has(tree.tags[index]!);
    if (step % 4 === 0) {
      before[index] = letters;
      if (isSilent) silent++;
    } else {
      inside[index] = letters - before[index]!;
      if (isSilent) silent--;
    }
  }
  const known = new Map<string, boolean>();
  for (let i = 0; i < count; i++) {
    const parent = tree.parents[i]!;
    if (parent >= 0 && own[parent]) {
      own[i] = true;
      continue;
    }
    if (silentTags.has(tree.tags[i]!)) {
      own[i] = true;
      continue;
    }
    const at = tree.attributes[i];
    // What shows nothing anyway need not be asked.
    if (at && inside[i]! > 0) own[i] = saysHidden(at, known) && (inside[i]! < 200 || inside[i]! * 3 < letters);
  }
  return own;
}

function saysHidden(at: NonNullable<HtmlTree["attributes"][number]>, known: Map<string, boolean>): boolean {
  if (at.hidden !== undefined && at.hidden !== "until-found") return true;
  if (at.style !== undefined && hiddenStyle.test(at.style)) return true;
  const names = at.class;
  if (!names) return false;
  let answer = known.get(names);
  if (answer === undefined) {
    answer = (hiddenClass.test(names) || hiddenWhole.test(names)) && !shownAgain.test(names);
    known.set(names, answer);
  }
  return answer;
}

/** Length without the white space at both ends; indentation is no text. */
function wordLength(source: string, start: number, end: number): number {
  while (start < end && source.charCodeAt(start) <= 32) start++;
  while (end > start && source.charCodeAt(end - 1) <= 32) end--;
  return end - start;
}
