/** Words at the start of a sentence or before a clause that put it after, or before, what was told just before. Lower case. */
export const afterWords: readonly string[] = [
  "a day later",
  "afterwards",
  "days later",
  "eventually",
  "finally",
  "hours after",
  "hours later",
  "in response",
  "in retaliation",
  "in return",
  "in turn",
  "later",
  "minutes later",
  "next",
  "shortly after",
  "soon after",
  "subsequently",
  "the following day",
  "the next day",
  "then",
  "within hours",
  "within the hour",
];
export const beforeWords: readonly string[] = ["before that", "earlier", "previously", "the day before"];

/** The same at the very start of a sentence, where they put its act after the acts told before it. */
export const followWords: readonly string[] = [
  "after that",
  "after this",
  "afterwards",
  "following that",
  "following the meeting",
  "following this",
  "later",
  "meanwhile",
  "soon after",
  "soon afterwards",
  "soon,",
  "subsequently",
  "then",
];
