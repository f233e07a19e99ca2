/** Sets of English words that say how clauses hang on one another. Sorted. */

/** Verbs whose object is the one who is to act: "urged Lorn to withdraw", "accused Lorn of hiding". */
export const objectControl: ReadonlySet<string> = new Set(
  "accuse advise allege allow ask authorise authorize beg believe call charge command compel convict enable encourage expect forbid force get help instruct invite let make order permit persuade press pressure prevent prompt push remind report request require say suspect tell think understand urge want warn".split(
    " ",
  ),
);

/** Verbs that a statement may follow without "that". */
export const statementVerbs: ReadonlySet<string> = new Set(
  "accept acknowledge add admit agree allege announce argue believe claim concede conclude confirm declare demand deny fear find hope indicate insist know note promise propose recommend reiterate report reveal say show state stress suggest tell think threaten vow warn".split(
    " ",
  ),
);

/** Nouns whose infinitive may stand far off: "a decision by a court on Tuesday to extend". */
export const farNouns: ReadonlySet<string> = new Set("decision order plan proposal ruling verdict vote".split(" "));

/** Nouns that an infinitive completes: "a plan to build". */
export const takesInfinitive: ReadonlySet<string> = new Set(
  "ability action agreement appeal attempt authority bid call campaign chance commitment deal decision demand desire effort failure freedom intention invitation measure mission move need obligation offer opportunity order pact plan pledge plot power pressure promise proposal readiness refusal reluctance request resolution right start step threat vote vow warning willingness".split(
    " ",
  ),
);
