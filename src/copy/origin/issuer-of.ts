import {foldedName} from "../same-name.js";
import {issuerNote} from "./english/release-words.js";

const leadLength = 400;

/**
 * Who issued a press release: the name in the closing note "About Name:", if the text also begins with it. Null for any other
 * text. Outlets that print a release seldom print the note, so the text with it is nearest to the issuer. Linear.
 */
export function issuerOf(text: string): string | null {
  let lead: string | null = null;
  for (const [, name] of text.slice(leadLength).matchAll(issuerNote)) {
    lead ??= ` ${foldedName(text.slice(0, leadLength))} `;
    if (name && lead.includes(` ${foldedName(name)} `)) return name.trim();
  }
  return null;
}
