/** Content words (lemmas) so common in public speech that sharing one tells little of a remark. General English, own list. */
export const lightWords: ReadonlySet<string> = new Set(
  `able ask become begin believe big bring call case change come country day do end enough feel find first get give go good great group happen have hear help hope hour important keep kind know last leave let like live long look lot make man
  many matter mean month more move must need new next number old one open other part people place point problem put question ready real right run see set show side small start stay still stop sure take talk tell thing think time today tomorrow try turn two use
  want way week well woman word work world wrong year yes yesterday young want wish now minute moment person human individual government minister president official`
    .trim()
    .split(/\s+/),
);
