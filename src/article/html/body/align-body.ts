import {decodeEntities} from "../../../page/html/decode-entities.js";
import type {HtmlPage} from "../../../page/html/html-page.js";
import type {FurnitureReason} from "../../../page/page.js";
import {articleThing} from "../fields/article-thing.js";
import {foldWords} from "../fold-words.js";
import type {BlockKind} from "./body-block.js";
import type {PageFacts} from "./page-facts.js";

/**
 * Holds the body against the `articleBody` of JSON-LD, where a page gives one: a paragraph that stands between two that it
 * holds and is not in it is something that the page put there. Such texts are often cut short or leave out subheads, lists and
 * quotations, so those are not judged. Each block is looked for in the given text, which is read when it is no longer than `longest`.
 */
export function alignBody(
  {html}: PageFacts,
  result: readonly {block: number; kind: BlockKind; why: FurnitureReason | null}[],
): void {
  const body = givenBody(html);
  if (body === "") return;
  const inside = result.map(({block}) => {
    const {start, end} = html.blocks[block]!;
    const key = foldWords(html.text.slice(start, end));
    return key.length >= 16 && body.includes(key.slice(0, 48)) && body.includes(key.slice(-32));
  });
  let held = 0;
  let all = 0;
  result.forEach((one, at) => {
    if (one.why || one.kind !== "paragraph") return;
    const {start, end} = html.blocks[one.block]!;
    all += end - start;
    if (inside[at]) held += end - start;
  });
  if (held < all * 0.7) return;
  const first = inside.indexOf(true);
  const last = inside.lastIndexOf(true);
  result.forEach((one, at) => {
    if (one.why || one.kind !== "paragraph" || inside[at] || at < first || at > last) return;
    const {start, end, linkLength} = html.blocks[one.block]!;
    const isQuote = /^["'“”„«»‘‚]/.test(html.text.slice(start, start + 1));
    if (!isQuote && (end - start < 260 || (linkLength > 0 && end - start < 400))) one.why = "promotion";
  });
}

/** The longest `articleBody` that is held against a body, in letters. */
const longest = 300_000;

/** The `articleBody` of JSON-LD, folded; empty when there is none to speak of. Worked out once a page, asked for by every live entry. */
function givenBody(html: HtmlPage): string {
  let body = known.get(html);
  if (body === undefined) {
    const given = articleThing(html)?.values["articleBody"];
    const isText = typeof given === "string" && given.length >= 500 && given.length <= longest;
    body = isText ? foldWords(decodeEntities(given.replace(/<[^<>]{0,2000}>/g, " "))) : "";
    known.set(html, body);
  }
  return body;
}

const known = new WeakMap<HtmlPage, string>();
