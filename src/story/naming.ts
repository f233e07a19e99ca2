import type {StoryText} from "./story-text.js";

/** Which texts name what: name key -> numbers of the texts, ascending; only keys that `counts` lets in. Linear in the names. */
export function namingOf(heads: readonly StoryText[], counts: (key: string) => boolean): Map<string, number[]> {
  const naming = new Map<string, number[]>();
  heads.forEach(({names}, at) => {
    for (const [key] of names ?? []) {
      if (!counts(key)) continue;
      const texts = naming.get(key);
      if (texts) texts.push(at);
      else naming.set(key, [at]);
    }
  });
  return naming;
}
