/**
 * Words by which a text sets two accounts against each other. General English of reporting, no story's own words.
 */

/** Between two accounts or at the head of the second: the text turns. */
export const turns =
  /;|\b(?:but|however|though|although|whereas|while|yet|by contrast|in contrast|on the contrary|on the other hand|for (?:his|her|its|their) part|meanwhile|instead|conversely)\b/i;

/** The text says that the second account is not the first. */
export const disputes =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|contradict\w*|contest(?:s|ed|ing)?|reject(?:s|ed|ing)?|refut\w+|rebut\w*|dismiss(?:es|ed|ing)?|challeng(?:es|ed|ing)|disagree[sd]?|disbeliev\w+|counter(?:s|ed)|conflicting|different (?:story|account|version|picture|figure|tale)|(?:another|other) (?:story|account|version)|otherwise|at odds|not true|untrue|false(?:hood)?|a lie|lies|lying|nonsense|no truth|did not happen|never happened|do(?:es)? not believe (?:it|that|this|him|her|them|a word)|beg(?:s|ged)? to differ|is in dispute|differ(?:s|ed)? on|accounts differ|versions differ)\b/i;

/** A sentence that says that what follows is told in two ways. */
export const differ =
  /\b(?:disagree(?:s|d|ment)?|disput(?:e|es|ed)|in dispute|contradict\w*|conflicting|contested|(?:accounts?|versions?|stories|reports|sources|figures|estimates|tellings) (?:of [^.;]{3,40} )?(?:differ\w*|diverge\w*|vary|varied|clash\w*)|differing|competing|rival (?:accounts|versions|claims|figures)|at odds|unclear (?:who|how|what|when|where|whether|why)|two (?:versions|accounts|stories)|not agree\w*|quarrel about|depends on whom)\b/i;

/** Verbs of saying by which a text keeps its distance, by lemma. */
export const distancing: ReadonlySet<string> = new Set(
  "accuse allege argue assert blame claim contend deny dismiss dispute insist maintain reject swear testify".split(" "),
);

/** Words that a "no" or a limit carries without saying "not". */
export const limits =
  /\b(?:only|merely|barely|hardly|scarcely|no more than|no farther than|not more than|just|not until|at most)\b/i;

/** "All", "every day", "never": one instance to the contrary breaks it. */
export const universals =
  /\b(?:all|every|everybody|everyone|everything|each|always|both|never|nobody|no one|none|nothing|at no time|not a single|not one|any|anyone|anybody|entirely|fully|full)\b/i;

/** A cause is given. */
export const causes =
  /\b(?:(?:caused|started|triggered|set off|sparked|provoked|brought (?:on|down|about)) by|due to|because of|(?:the )?(?:result|fault) of|c[oa]me from|die[ds]? (?:of|from)|killed by|blam\w+|attribut\w+|put (?:it |this |that )?down to|to blame|responsible for|at fault|the cause (?:was|is))\b/i;

/** Nothing that happened: a wish, a plan, a view, a step of law. */
export const ahead =
  /\b(?:going to|hop(?:es?|ed|ing)|intends? to|(?<!no )plans? to|want(?:s|ed)? to|appeal(?:s|ed)?|plead\w*|bail|su(?:e|es|ed|ing)|lawsuit|verdict|extradit\w+|comment|looking into|urg(?:es?|ed|ing)|demand\w*|call(?:s|ed|ing)? (?:for|on)|need(?:s|ed)?|deserv\w+|expects?|expected|fears?|feared)\b/i;
export const views =
  /\b(?:welcom\w+|regret\w*|sorry|thank\w*|proud|pleased|relieved|afraid|worr\w+|shock\w*|sadden\w*|happy|satisf\w+|hope|important|shame|justice|trust|love|believe|think|feel|felt|good|bad|best|worst|better|right|wrong|fair|unfair)\b/i;

/** Nouns of what bears witness without a mouth. */
export const witnesses =
  "(?:drafts?|programme|records?|logs?|logbook|receipts?|letters?|footage|videos?|photos?|photographs?|pictures?|images?|documents?|papers?|data|lists?|passport|files?|minutes|register|tickets?|tests?|analysis|invoices?|bills?|certificates?|e-?mails?|messages?|recordings?|tapes?|radar|tracker|meter|diary|contract|indictment|notes?|memo|books|yearbook|statistics|figures|invitation|timetable|plans)";

/** Who stands against whom, by the words that stand for a speaker. */
export const parties = {
  state:
    /\b(?:police\w*|officers?|army|military|navy|soldiers?|troops|ministry|ministries|ministers?|governments?|officials?|authorit(?:y|ies)|council|councillors?|mayor|city hall|municipality|coast ?guard|president|prime minister|premier|governor|sheriff\w*|deputies|commander|general|colonel|county|district|state|administration|embassy|state broadcaster|commission|prison service|wardens?|fire (?:service|brigade|chief)|water (?:service|department))\b/i,
  firm: /\b(?:company|companies|firm|operator|owners?|airlines?|bank|management|managers?|managing director|directors?|chief executive|ceo|employers?|club|chairman|chairwoman|chain|developer|landlord|plant|factory|mine|hospital|clinic|school|university|museum|zoo|festival|insurers?|museum|studio|church|bishop\w*|diocese|board|producer|maker|line|railway|port|airport|agency|contractor|supplier|skipper|captain)\b/i,
  people:
    /\b(?:residents?|villagers?|inhabitants|locals|tenants?|famil(?:y|ies)|relatives|parents?|widow(?:er)?|mother|father|sister|brother|son|daughter|wife|husband|neighbou?rs?|witness(?:es)?|eyewitness(?:es)?|survivors?|passengers?|workers?|employees|staff|unions?|union's|miners?|farmers?|fishermen|fishers?|anglers?|students?|pupils?|teachers?|patients?|prisoners?|inmates?|detainees?|fans?|protesters?|demonstrators?|marchers?|activists?|campaigners?|critics?|opposition|charit(?:y|ies)|aid workers?|rights groups?|coalition|movement|guests?|visitors?|players?|crew|nurses?|doctors?|medics?|engineers?|scientists?|conductor|former|keepers?|watchman|victims?|customers?|buyers?|extras|actors?|actress|guards?|drivers?|women|men|boys?|girls?|refugees|migrants|organi[sz]ers?|association|federation|league|whistle-?blower|journalists?|reporters?|lawyers? for|party)\b/i,
  inquiry:
    /\b(?:prosecut(?:ors?|ion)|investigators?|inquiry|report|court|judges?|indictment|inspectors?|auditors?|watchdog|regulator|experts?|detectives?|commission|charge sheet|coroner|ombuds\w+|testimony|forensic|accus\w+|charged|suspected)\b/i,
  defence: /\b(?:lawyers?|attorneys?|counsel|defen[cs]e|solicitors?|barristers?|defendants?|accused|suspects?)\b/i,
  rebels: /\b(?:rebels?|insurgents?|militants?|militia|separatists?|guerrillas?|fighters|faction|junta)\b/i,
} as const;

export type Party = keyof typeof parties;

/** Parties that seldom tell the same tale. */
export const rivals: ReadonlySet<string> = new Set([
  "state people",
  "firm people",
  "firm inquiry",
  "firm state",
  "defence inquiry",
  "defence people",
  "defence state",
  "defence firm",
  "state inquiry",
  "state rebels",
  "people rebels",
]);

/** Words and phrases that exclude each other where two accounts speak of one thing, beside the table of opposites; patterns, both ways. */
export const exclusive: readonly (readonly [RegExp, RegExp])[] = [
  [
    /\b(?:own (?:free )?(?:will|accord)|volunt\w+|willing\w*|freely|offered|chose|agreed|consent\w*|alone|(?:his|hers|theirs|its) alone)\b/i,
    /\b(?:forced?|forcing|ordered|coerc\w+|pressur\w+|threat\w*|made to|against (?:his|her|their) will|refused|sacked|fired|pushed out|dismissed|driven out|ousted)\b/i,
  ],
  [/\b(?:lock(?:ed)?|shut|closed|sealed|bolted)\b/i, /\b(?:open(?:ed)?|ajar|unlock(?:ed)?)\b/i],
  [
    /\b(?:warn\w*|told|alert\w*|notif\w+|inform\w*|siren|announc\w+)\b/i,
    /\b(?:no warning|without warning|not (?:been )?(?:warned|told|informed)|no one (?:told|warned|said)|nobody (?:told|warned|said)|heard (?:nothing|none)|never (?:told|warned|heard)|too late|(?:only|given) (?:\S+ )?minutes)\b/i,
  ],
  [
    /\b(?:accident\w*|by mistake|unintention\w+|mishap|inadvertent\w*|natural(?: causes)?|heart attack|illness|suicide|took (?:his|her|their) own life)\b/i,
    /\b(?:deliberate\w*|on purpose|intention\w+|murder\w*|beaten|killed|strangl\w+|arson\w*|sabotage|set (?:on )?fire|shot)\b/i,
  ],
  [
    /\b(?:unarmed|empty-handed|hands (?:up|raised)|peaceful\w*|standing still|lying at anchor|surrender\w*|asleep)\b/i,
    /\b(?:armed|gun|pistol|knife|weapons?|stones?|rammed|attack\w*|cut across|charged at|pointed|fired|threw|aimed)\b/i,
  ],
  [
    /\b(?:first|opened fire|started)\b/i,
    /\b(?:responded|returned fire|in self-defence|defended (?:themselves|himself|herself)|provoked|shot first|fired first)\b/i,
  ],
  [
    /\b(?:only warning shots|into the air|rubber bullets|blanks)\b/i,
    /\b(?:into the crowd|at (?:the )?(?:crowd|people|protesters|demonstrators)|live (?:rounds|ammunition|bullets)|aimed)\b/i,
  ],
  [/\b(?:sold|sale)\b/i, /\b(?:lent|loan|given|gift|stolen|theft)\b/i],
  [
    /\b(?:alone|by himself|by herself|single-handed\w*|no one else)\b/i,
    /\b(?:together|accomplices?|others|two (?:men|women|people)|with (?:him|her)|helped)\b/i,
  ],
  [
    /\b(?:on (?:his|her|the) phone|asleep|drunk|speeding|too fast|accelerat\w+|drinking|careless\w*|inattent\w+)\b/i,
    /\b(?:tyres?|tires?|brakes?|technical|mechanical|swerv\w+|slow\w*|sober|burst|wet|fog|ice|weather|forced)\b/i,
  ],
  [
    /\b(?:lightning|short circuit|software|gas leak|electric\w*|cable|heater|cigarette|candle|fireworks|lithium|batter(?:y|ies)|natural causes|weather|storm|wind)\b/i,
    /\b(?:arson\w*|petrol|negligen\w+|neglect\w*|welding|locked|blocked|maintenance|rust\w*|overload\w*|human error)\b/i,
  ],
  [/\bgreen\b/i, /\bred\b/i],
  [/\bnorth(?:ern|wards?)?\b/i, /\bsouth(?:ern|wards?)?\b/i],
  [/\binside\b/i, /\boutside\b/i],
  [/\bsober\b/i, /\bdrunk\w*\b/i],
  [/\balive\b/i, /\bdead\b/i],
  [/\b(?:lawful\w*|legal\w*|permitted)\b/i, /\b(?:unlawful\w*|illegal\w*|without a (?:permit|licence|license))\b/i],
  [/\b(?:stayed|remained|still|kept)\b/i, /\b(?:left|gone|returned|removed|withdr\w+)\b/i],
  [
    /\b(?:signed|approved|authori[sz]ed|agreed|knew|aware)\b/i,
    /\b(?:forged|without (?:his|her|their|its) (?:knowledge|consent|approval)|unaware|knew nothing|never (?:saw|signed|agreed|approved)|not (?:signed|approved|known|aware|told))\b/i,
  ],
];
