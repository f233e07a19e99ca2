import {foldLine} from "../text/fold-line.js";
import {digestWords} from "./digest-words.js";

const inMinutes =
  / in (?:a|\d{1,2}|one|two|three|four|five|seven|ten|thirty|sixty|ninety) (?:seconds?|minutes?|words?) $/;

/** Whether a line says that the page is a digest, a newsletter or a round-up: "Morning briefing", "Here is what you need to know". */
export function callsItselfDigest(text: string): boolean {
  const folded = ` ${foldLine(text.slice(0, 300))} `;
  return digestWords.some((words) => folded.includes(` ${words} `)) || inMinutes.test(folded);
}
