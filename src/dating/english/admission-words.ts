/** Verbs of admitting, as stems of five letters: "acknowledged", "admits", "conceding", "saying". */
export const admissionStems: ReadonlySet<string> = new Set(
  "accep ackno admit agree apolo conce confe confi decla recog say sayin said state".split(" "),
);

/** Told as not yet done: the words before the verb. */
export const notYet: readonly string[] = [
  "did not",
  "fell short of",
  "falls short of",
  "had not",
  "had yet to",
  "has never",
  "has not",
  "has yet to",
  "have not",
  "have yet to",
  "refused to",
  "refuses to",
  "refusing to",
  "stopped short of",
  "stops short of",
  "without",
];

/** Told as done for the first time. */
export const firstTime: readonly string[] = ["at last", "finally", "for the first time"];
