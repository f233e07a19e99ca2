import type {Draft} from "../drafts/draft.js";

/** Labels of subjects: what stands under "Tags", or behind "Tags:". */
export function findTags(draft: Draft): string[] {
  const tags = draft.tags.flatMap((line) => {
    const words = line.text.replace(
      /^\s*(?:tags?|topics?|filed under|keywords|tagged|more on|posted in|related topics)\s*:?\s*/i,
      "",
    );
    return words.split(/\s*[,;|•·#]\s*/).map((tag) => tag.trim());
  });
  return [...new Set(tags)].filter((tag) => tag.length > 1 && tag.length <= 40 && tag.split(" ").length <= 5);
}
