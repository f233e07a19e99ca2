import {voiceKeys} from "./same-voice.js";
import type {Speech} from "./speech.js";

// A word in more speeches of a voice than this finds only the last of them: it is the story's topic. Keeps the work near n log n.
const commonest = 60;

// What two speeches must share one of to be compared: families of words and notions.
function keysOf({items}: Speech["content"]): ReadonlySet<string | number> {
  const keys = new Set<string | number>();
  for (const {stem, notions} of items) {
    keys.add(stem);
    for (const notion of notions) keys.add(notion);
  }
  return keys;
}

/** Pairs of speeches that may be one voice's and share a word or notion, each once, in order. About n log n in speeches. */
export function findPartners(speeches: readonly Speech[]): (readonly [number, number])[] {
  const byVoice = new Map<string, number[]>();
  for (const [i, {voice}] of speeches.entries())
    for (const key of voiceKeys(voice)) {
      const held = byVoice.get(key);
      if (held) held.push(i);
      else byVoice.set(key, [i]);
    }
  const keys = speeches.map(({content}) => keysOf(content));
  const near = speeches.map(() => new Set<number>());
  for (const members of byVoice.values()) {
    if (members.length < 2) continue;
    const index = new Map<string | number, number[]>();
    for (const b of members)
      for (const key of keys[b]!) {
        const list = index.get(key);
        if (!list) index.set(key, [b]);
        else {
          for (let k = Math.max(0, list.length - commonest); k < list.length; k++) near[b]!.add(list[k]!);
          list.push(b);
        }
      }
  }
  return near.flatMap((found, b) => [...found].sort((x, y) => x - y).map((a) => [a, b] as const));
}
