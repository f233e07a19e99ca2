import type {StoryText} from "../src/story/story-text.js";

/** Texts by what they name, "place:tarn, person:ada lund" each; "" names nothing. */
export function textsNaming(names: readonly string[]): StoryText[] {
  return names.map((keys, at) => ({
    id: `t${at}`,
    headline: null,
    title: "",
    text: "",
    outlet: null,
    published: null,
    names: keys === "" ? [] : keys.split(", ").map((key) => [key, 1] as const),
  }));
}
