/** Words that follow an agency's name where a text gives it as its source ("Norpress reports that ..."). Sorted. */
export const afterSource: ReadonlySet<string> = new Set(
  "cited cites learned learnt news newswire quoted quotes reported reporting reports said says service wire writes wrote".split(
    " ",
  ),
);

/** Words that stand before an agency's name where a text gives it as its source ("according to Norpress"). Sorted. */
export const beforeSource: ReadonlySet<string> = new Set(
  "agency by citing from newswire per quoting service to told via wire with".split(" "),
);

/** Days and months: they begin with a capital and say little of what a text is about. Sorted. */
export const calendarNames: ReadonlySet<string> = new Set(
  (
    "april august december february friday january july june march may monday november october saturday september sunday " +
    "thursday tuesday wednesday"
  ).split(" "),
);
