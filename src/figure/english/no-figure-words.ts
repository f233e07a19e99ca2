/** Words before a number that make it a name ("Flight 310", "Article 5"). Sorted. */
export const namesByNumber = `
act airbus antonov apartment apollo article base basement block boeing box bus channel chapter class clause code covid day dc decree directive division door embraer episode exit fl flat flight floor formula freeway gate grade group ground highway hotel il ilyushin interstate
iphone item jet kamaz kilometre-post law level line lot mark md mig model motorway no nos number order page paragraph part phase pier platform point protocol quarter ral resolution room route row rule runway section sector series size sm square stage station su sukhoi sura table
terminal top track tram type unit verse version volume week windows zone
`;

/** Words after a number that make it a part of a calendar, a clock, an age or a place in a list. Sorted. */
export const noCountAfter = `a.m am bc ad cet edt est gmt o'clock p.m pdt pm pst utc year-old years-old month-old months-old week-old day-old`;

/** Nouns that a small number only points at ("the two sides", "one thing"). Sorted. */
export const pointingNouns = `another country day example hand leader minister nation neighbor neighbour of party point president reason side such thing time way`;

/** Nouns joined to a number by a hyphen that do make a count ("a 53-page report"). Sorted. */
export const hyphenUnits = `acre bed car carriage floor foot hectare kilometer kilometre km man member metre mile nation page party people person point room seat storey story strong ton tonne truck vehicle vessel vote woman`;

/** Street words: a number before them is an address. Sorted. */
export const streetWords = `alley avenue ave boulevard crescent drive lane place plaza road square st street terrace`;
