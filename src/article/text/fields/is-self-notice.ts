import {foldLine} from "../fold-line.js";

const verbs =
  /\b(?:welcomes|accepts|is published|is printed|is owned|is a member|is edited|is part of|publishes|invites|belongs to|reserves|does not accept|takes no|cannot accept|subscribers|relies on|is an? (?:independent|nonprofit|non-profit|daily|weekly|monthly)|depends on)\b/;

/** True for a last paragraph in which the outlet speaks of itself to its readers: "The Herald welcomes letters." */
export function isSelfNotice(paragraph: string, outlet: string | null): boolean {
  if (outlet === null || paragraph.length > 220) return false;
  const folded = foldLine(paragraph);
  if (!verbs.test(folded)) return false;
  const words = foldLine(outlet)
    .split(" ")
    .filter((word) => word !== "the" && word.length > 2);
  const opening = folded.split(" ", 5);
  return words.some((word) => opening.includes(word));
}
