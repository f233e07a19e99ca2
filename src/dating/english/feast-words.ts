/** Named days of the year in English news: fixed ones as month and day, moving ones by their rule. */
export type FeastRule =
  | {readonly month: number; readonly day: number}
  /** The n-th weekday (1 Monday) of a month; -1 the last. */
  | {readonly month: number; readonly weekday: number; readonly nth: number}
  /** Days from Easter Sunday (western). */
  | {readonly easter: number};

/** Keys are folded words in order; longer ones win. "New Year" alone is the day. */
export const feasts: Readonly<Record<string, FeastRule>> = {
  "all saints' day": {month: 11, day: 1},
  "april fools' day": {month: 4, day: 1},
  "armistice day": {month: 11, day: 11},
  "ascension day": {easter: 39},
  "ash wednesday": {easter: -46},
  "bastille day": {month: 7, day: 14},
  "boxing day": {month: 12, day: 26},
  "christmas day": {month: 12, day: 25},
  "christmas eve": {month: 12, day: 24},
  christmas: {month: 12, day: 25},
  "cinco de mayo": {month: 5, day: 5},
  "columbus day": {month: 10, weekday: 1, nth: 2},
  "earth day": {month: 4, day: 22},
  "easter monday": {easter: 1},
  "easter sunday": {easter: 0},
  easter: {easter: 0},
  epiphany: {month: 1, day: 6},
  "father's day": {month: 6, weekday: 7, nth: 3},
  "good friday": {easter: -2},
  halloween: {month: 10, day: 31},
  "international women's day": {month: 3, day: 8},
  juneteenth: {month: 6, day: 19},
  "labor day": {month: 9, weekday: 1, nth: 1},
  "martin luther king day": {month: 1, weekday: 1, nth: 3},
  "maundy thursday": {easter: -3},
  "may day": {month: 5, day: 1},
  "memorial day": {month: 5, weekday: 1, nth: -1},
  "mother's day": {month: 5, weekday: 7, nth: 2},
  "new year's day": {month: 1, day: 1},
  "new year's eve": {month: 12, day: 31},
  "palm sunday": {easter: -7},
  "pentecost sunday": {easter: 49},
  "presidents' day": {month: 2, weekday: 1, nth: 3},
  "st. patrick's day": {month: 3, day: 17},
  "thanksgiving day": {month: 11, weekday: 4, nth: 4},
  thanksgiving: {month: 11, weekday: 4, nth: 4},
  "valentine's day": {month: 2, day: 14},
  "veterans day": {month: 11, day: 11},
};
