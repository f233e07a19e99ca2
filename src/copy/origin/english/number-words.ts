/** Small numbers as newspapers spell them, in order from one. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  "one two three four five six seven eight nine ten eleven twelve".split(" ").map((word, i) => [word, i + 1] as const),
);
