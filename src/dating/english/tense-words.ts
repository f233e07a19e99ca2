/** Words that say on which side of the day of writing their clause stands. Folded forms. */

/** The clause looks ahead. */
export const aheadWords: ReadonlySet<string> = new Set(
  "'ll shall will won't wo upcoming deadline slated tomorrow would'll until till forthcoming".split(" "),
);

/** With "to" behind them the clause looks ahead: "plans to", "set to", "is to". */
export const aheadBeforeTo: ReadonlySet<string> = new Set(
  (
    "aim aiming aims am are be been bound due expect expected expecting expects going hope hopes hoping intend intends intending is likely " +
    "plan planned planning plans promised promises ready scheduled set slated supposed tends vow vowed vows want wants"
  ).split(" "),
);

/** With "for", "on", "in" or "by" behind them: "scheduled for Friday", "due in June". */
export const aheadBeforePreposition: ReadonlySet<string> = new Set(
  "deadline due expected planned scheduled set slated".split(" "),
);

/** Present and modal verbs that put an undated future into the clause: "begins on Monday", "opens", "takes place". */
export const aheadPresent: ReadonlySet<string> = new Set(
  "arrives begin begins closes could ends expire expires faces go goes leaves may meet meets might opens resume resumes starts takes travel travels".split(
    " ",
  ),
);

/** Verbs and nouns that look ahead by their sense: "expects visitors in September". */
export const expectingWords: ReadonlySet<string> = new Set(
  "anticipate anticipates await awaits expect expecting expects forecast forecasts forthcoming invite invited invites looming plan planning plans predict predicts prepare prepares preparing".split(
    " ",
  ),
);

/** Who does this "for" a day names a day to come: "called a meeting for Friday". */
export const callingWords: ReadonlySet<string> = new Set(
  (
    "announced appointed arranged booked called convened convoked fixed invited ordered planned postponed rescheduled scheduled set " +
    "summoned timed"
  ).split(" "),
);

/** Past forms that do not end in -ed. */
export const irregularPast: ReadonlySet<string> = new Set(
  (
    "ate beat became began bent bet bid bit bled blew bore bought bound broke brought built burnt burst came cast caught chose clung " +
    "cost crept cut dealt did drank dreamt drew drove dug fed fell felt fled flew flung forbade foresaw forgave forgot fought found froze " +
    "gave got grew ground had heard held hid hit hung hurt kept knelt knew laid lay led left lent let lit lost made meant met mistook " +
    "outbid overcame overran overthrew paid put quit ran rang read rebuilt rode rose said sang sank sat saw sent set shed shone shook shot " +
    "showed shrank shut slept slid slung sold sought spent spoke spread sprang stole stood strove struck stuck stung swam swept swore swung " +
    "taught threw told took tore underwent understood undertook upheld was went were withdrew withheld withstood woke won wore wound wrote"
  ).split(" "),
);

/** "-ed" words that are mostly no past verbs. */
export const notPast: ReadonlySet<string> = new Set(
  "aged alleged armed based bed combined embed exceed feed hundred indeed naked need newlywed proceed red sacred seed so-called shed speed succeed unexpected united unprecedented used wed weed".split(
    " ",
  ),
);
