export const multipliers: Readonly<Record<string, number>> = {
  dozen: 12,
  score: 20,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  crore: 1e7,
  billion: 1e9,
  trillion: 1e12,
};

/** Letters glued to digits: "$5m", "3bn", "40k". */
export const shortMultipliers: Readonly<Record<string, number>> = {
  k: 1e3,
  m: 1e6,
  mn: 1e6,
  mln: 1e6,
  bn: 1e9,
  b: 1e9,
  tn: 1e12,
};

/** Round counts that stand for a range. The upper end is the last number one would still call so. */
export const vagueCounts: Readonly<Record<string, readonly [number, number]>> = {
  dozens: [24, 99],
  scores: [40, 99],
  hundreds: [200, 999],
  thousands: [2_000, 9_999],
  "tens of thousands": [20_000, 99_999],
  "hundreds of thousands": [200_000, 999_999],
  millions: [2_000_000, 9_999_999],
  "tens of millions": [20_000_000, 99_999_999],
  "hundreds of millions": [200_000_000, 999_999_999],
  billions: [2e9, 9.999e9],
};

export const fractions: Readonly<Record<string, number>> = {
  half: 1 / 2,
  "one-half": 1 / 2,
  "one-third": 1 / 3,
  "two-thirds": 2 / 3,
  "a third": 1 / 3,
  "one third": 1 / 3,
  "two thirds": 2 / 3,
  "a quarter": 1 / 4,
  "one-quarter": 1 / 4,
  "three-quarters": 3 / 4,
  "three quarters": 3 / 4,
};

/** Words before a number that bound it. Longest first. */
export const bounds: readonly (readonly [
  string,
  "about" | "at-least" | "at-most" | "more-than" | "less-than" | "exactly" | "all",
])[] = [
  ["no fewer than", "at-least"],
  ["no less than", "at-least"],
  ["not less than", "at-least"],
  ["no more than", "at-most"],
  ["not more than", "at-most"],
  ["in excess of", "more-than"],
  ["as many as", "at-most"],
  ["as much as", "at-most"],
  ["upwards of", "more-than"],
  ["an estimated", "about"],
  ["a maximum of", "at-most"],
  ["a minimum of", "at-least"],
  ["at least", "at-least"],
  ["at most", "at-most"],
  ["more than", "more-than"],
  ["less than", "less-than"],
  ["fewer than", "less-than"],
  ["just over", "more-than"],
  ["well over", "more-than"],
  ["just under", "less-than"],
  ["close to", "less-than"],
  ["up to", "at-most"],
  ["all of the", "all"],
  ["all the", "all"],
  ["all", "all"],
  ["both", "all"],
  ["exactly", "exactly"],
  ["precisely", "exactly"],
  ["over", "more-than"],
  ["above", "more-than"],
  ["under", "less-than"],
  ["below", "less-than"],
  ["nearly", "less-than"],
  ["almost", "less-than"],
  ["about", "about"],
  ["around", "about"],
  ["roughly", "about"],
  ["approximately", "about"],
  ["estimated", "about"],
  ["some", "about"],
  ["circa", "about"],
];

/** Words after a number that bound it. */
export const boundsAfter: readonly (readonly [string, "about" | "at-least" | "at-most"])[] = [
  ["or more", "at-least"],
  ["or so", "about"],
  ["or fewer", "at-most"],
  ["or less", "at-most"],
  ["-plus", "at-least"],
];
