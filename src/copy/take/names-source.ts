import {tokensOf} from "../../text/tokens-of.js";
import {afterSource, beforeSource} from "./english/source-words.js";

const leadLength = 1500;

/** Looks for agencies that a text gives as the source of what it tells, near its beginning ("Norpress reports that", "according to Norpress"). */
export class SourceNames {
  /** Agencies by the first word of their names. */
  private readonly byFirst = new Map<string, {readonly agency: string; readonly words: readonly string[]}[]>();

  constructor(agencies: Iterable<string>) {
    for (const agency of agencies) {
      const words = tokensOf(agency).map(({lower}) => lower);
      const [first] = words;
      if (first === undefined) continue;
      (this.byFirst.get(first) ?? this.byFirst.set(first, []).get(first)!).push({agency, words});
    }
  }

  /** The agencies named, each once. Linear in the beginning of the text, however many agencies there are. */
  namedIn(text: string): string[] {
    const tokens = tokensOf(text, 0, Math.min(text.length, leadLength));
    const named = new Set<string>();
    tokens.forEach(({lower}, i) => {
      for (const {agency, words} of this.byFirst.get(lower) ?? []) {
        if (!words.every((word, k) => tokens[i + k]?.lower === word)) continue;
        const before = tokens[i - 1];
        const after = tokens[i + words.length];
        if ((after && afterSource.has(after.lower)) || (before && beforeSource.has(before.lower))) named.add(agency);
      }
    });
    return [...named];
  }
}
