/** Nouns for people in general, as stems: a count of them may be a count of anybody. */
export const peopleNouns: ReadonlySet<string> = new Set(
  "people person individual man men woman women member participant victim resident other name hand soul".split(" "),
);

/** Ends with a noun for persons of any kind. */
export const persons =
  /\b(?:adults?|boys?|children|civilians?|crew|defendants?|diplomats?|employees|girls?|guests?|guards?|kids|men|officers?|officials?|passengers?|patients|people|persons?|police\w*|prisoners?|pupils|sailors|soldiers|staff|students|suspects|teachers|tourists|troops|victims|women|workers|youths)$/i;

/** Nouns of a whole whose size a number gives: "a party of ten". */
export const groupNouns: ReadonlySet<string> = new Set(
  "party group team cast delegation staff squad gang crew class workforce".split(" "),
);

/** The number adds to another one. */
export const addingWords =
  /\b(?:another|additional|extra|fresh|further|latest|more|new|other|others|remaining|second)\b/i;

/** The number is that of a whole of which others tell a part. */
export const overallWords =
  /\b(?:worldwide|nationwide|across the (?:country|region|world|continent)|in total|overall|altogether|all told|combined|since \p{L}+|so far|already|at (?:its|the) peak)\b/iu;

/** What sportspeople gather by the dozen: each match and player has another number. */
export const recordNouns: ReadonlySet<string> = new Set(
  "appearances assists baskets caps carries catches defeats draws games goals knockouts losses matches medals minutes penalties plays points punches rebounds records rounds runs seasons seconds sets shots starts strikeouts tackles targets titles touchdowns tries victories wickets wins yards".split(
    " ",
  ),
);

/** The number is that of an earlier time, unless it is only compared with ("less than last year"). */
export const beforeWords =
  /(?<!\b(?:than|from|on|since|with|of|over)\s(?:the\s)?)\b(?:last (?:year|season)|previous (?:year|season)|(?:a|one) year (?:ago|earlier|before)|the year before|in (?:19|20)\d\d)\b/i;
