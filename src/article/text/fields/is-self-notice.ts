import {foldLine} from "../fold-line.js";

const verbs =
  /\b(?:welcomes|accepts|is published|is printed|is owned|is a member|is edited|is part of|publishes|invites|belongs to|reserves|does not accept|takes no|cannot accept|subscribers|relies on|is an? (?:independent|nonprofit|non-profit|daily|weekly|monthly)|depends on)\b/;

/** True for a last paragraph in which the outlet speaks of itself to its readers: "The Herald welcomes letters." */
export function isSelfNotice(paragraph: string, outlet: string | null): boolean {
  if (outlet === null || paragraph.length > 220) return false;
  const folded = foldLine(paragraph);
  if (isImprint(paragraph, outlet)) return true;
  if (!verbs.test(folded)) return false;
  const words = foldLine(outlet)
    .split(" ")
    .filter((word) => word !== "the" && word.length > 2);
  const opening = folded.split(" ", 5);
  return words.some((word) => opening.includes(word));
}

/** "Coast Post, Harbour Street 5. Tel …": the outlet's name as a clause of its own, and no report behind it. */
function isImprint(paragraph: string, outlet: string): boolean {
  const name = outlet.toLowerCase().replace(/^the /, "");
  const opening = paragraph.toLowerCase().replace(/^the /, "");
  if (name.length < 4 || !opening.startsWith(name) || /["“”]|\b(?:said|says|told)\b/.test(opening)) return false;
  const behind = paragraph.slice(paragraph.length - opening.length + name.length);
  return /^\s*[,.:|·–—-]\s*[\p{Lu}\d]/u.test(behind);
}
