import type {HtmlPage} from "../../../page/html/html-page.js";
import {editionWords, outletWord} from "../../text/english/outlet-words.js";
import {topics} from "../../text/english/topic-words.js";

const siteName = /(?:^|[\s_-])(?:site-?(?:title|name|logo)|logo|brand|masthead|publication)(?:$|[\s_-])/i;
const copyright = /(?:©|\(c\)|copyright)\s*(?:\d{4}(?:\s*[-–]\s*\d{2,4})?)?,?\s*(?:by\s+)?(?:the\s+)?/giu;

/**
 * The name that a page shows above its headline for the site: the first words of one of its first blocks, when they are worded like
 * a newspaper's or station's, marked as the site's name, or printed again behind a ©. Null without such a sign.
 */
export function findMasthead(html: HtmlPage, top: number): string | null {
  const {blocks, text} = html;
  const owners = ownersOf(html);
  for (let i = 0; i < Math.min(top, 6); i++) {
    const {start, end, element} = blocks[i]!;
    const line = text.slice(start, Math.min(end, start + 300)).split("\n")[0]!;
    const link = firstLink(html, element);
    const name = (link === null ? line : text.slice(html.textStarts[link]!, html.textEnds[link]!))
      .split(/\s+[|·•–—]\s+/)[0]!
      .replace(editionWords, "")
      .replace(/\s+(?:A\/S|AG|GmbH|Inc\.?|Ltd\.?|NV|PLC|plc|S\.?A\.?)$/u, "")
      .trim();
    if (!/^[\p{Lu}\d]/u.test(name) || name.length > 50 || /[.!?:,]$/.test(name) || topics.has(name.toLowerCase()))
      continue;
    if (name.split(/\s+/).length > 6) continue;
    const isMarked = name.length >= 4 && [element, link ?? -1].some((one) => isSiteName(html, one));
    if (
      isMarked ||
      (outletWord.test(name) && name.includes(" ")) ||
      owners.some((owner) => owner.startsWith(fold(name)))
    )
      return name;
  }
  return null;
}

/** What stands behind the copyright signs of the page's last blocks. */
function ownersOf({blocks, text}: HtmlPage): string[] {
  const owners: string[] = [];
  for (const {start, end} of blocks.slice(-12)) {
    const words = text.slice(start, Math.min(end, start + 400));
    for (const mark of words.matchAll(copyright)) owners.push(fold(words.slice(mark.index + mark[0].length)));
  }
  return owners;
}

function isSiteName({tree}: HtmlPage, element: number): boolean {
  const at = element < 0 ? null : tree.attributes[element];
  return siteName.test(`${at?.class ?? ""} ${at?.id ?? ""}`);
}

/** The link that a block, or a row of links, begins with. */
function firstLink({tree, textStarts, textEnds}: HtmlPage, element: number): number | null {
  if (element < 0) return null;
  for (let inner = element; inner < Math.min(tree.lasts[element]!, element + 8); inner++)
    if (tree.tags[inner] === "a" && textEnds[inner]! > textStarts[inner]!)
      return textStarts[inner] === textStarts[element] ? inner : null;
  return null;
}

function fold(words: string): string {
  return words.toLowerCase().replace(/^the /, "").replace(/\s+/g, " ").trim();
}
