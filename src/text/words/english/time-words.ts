/** Words that make a noun phrase a time ("last Monday night") and no actor or object. Sorted. */
export const timeNouns = `
april august autumn christmas dawn dusk day days decade decades december easter evening february fortnight friday hour hours january july june march may midday midnight minute minutes monday month months moment morning night noon november october overnight saturday
second seconds september spring summer sunday thursday time today tomorrow tonight tuesday wednesday week weekend weeks winter year years yesterday
`;

/** Weekdays and months, which stand bare ("said Monday") and so cut a noun phrase. */
export const calendarNames = `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december`;

/** Nouns that make a number before them a duration. */
export const durationNouns = `second seconds minute minutes hour hours day days night nights week weeks weekend weekends fortnight fortnights month months year years decade decades century centuries season seasons`;
