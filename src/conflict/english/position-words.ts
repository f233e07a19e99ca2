/**
 * What a verb of speaking does to the words after it, by lemma. `admits`: the speaker grants what it would rather not have granted; `denies`:
 * it says it is not so; `asserts`: it says it is so. What was kept back ("stopped short of saying") is known from the quotation itself.
 */
export const positionVerbs: Readonly<Record<"admits" | "denies" | "asserts", string>> = {
  admits: "acknowledge acknowledgement admission admit concede confess confirm own recognise recognize",
  denies: "contest deny denial dismiss dispute exclude rebut refuse refute reject rule",
  asserts:
    "affirm allege announce argue assert assure blame claim contend declare explain insist maintain pledge promise reiterate repeat say stress suggest swear tell vow",
};

/** Words by which a text itself says that a position is no longer what it was. Phrases in lower case. */
export const reversalPhrases: readonly string[] = [
  "about-face",
  "after previously",
  "after weeks of denial",
  "after months of denial",
  "backed down",
  "backtracked",
  "backtracking",
  "changed its account",
  "changed his account",
  "changed her account",
  "changed its position",
  "changed its story",
  "climbed down",
  "contradicting earlier",
  "contradicting its earlier",
  "contrary to earlier",
  "corrected an earlier",
  "corrected its earlier",
  "corrected itself",
  "earlier account",
  "earlier denial",
  "earlier statement",
  "first acknowledgement",
  "first admission",
  "for the first time",
  "in a reversal",
  "reversed course",
  "reversed its",
  "reversed his",
  "reversed her",
  "reversing",
  "took back",
  "u-turn",
  "walked back",
  "withdrew its account",
  "withdrew his account",
  "withdrew her account",
  "withdrew their account",
  "withdrew its statement",
  "withdrew the statement",
];

/** Words for a first and for a later account inside one sentence or two. */
export const firstWords: readonly string[] = ["initially", "at first", "originally", "first said", "at the outset"];
export const laterWords: readonly string[] = [
  "later",
  "then",
  "afterwards",
  "subsequently",
  "but now",
  "now says",
  "now say",
  "eventually",
];

/**
 * Acts that undo each other. An act of one pole and later one of the other, by the same side and on the same thing, is a change of position.
 * Lemmas; phrases keep their spaces; of a `finite` line only acts that are told as such, not "to drop", "that granted". A word of the stop line that is the object of a go word ("lift the ban") is no stop.
 */
export const oppositePoles: readonly {readonly stop: string; readonly go: string; readonly finite?: true}[] = [
  {
    stop: "ban|bar|block|call off|cancel|cut off|freeze|halt|scrap|shelve|shut|stop|suspend|terminate",
    go: "go ahead|lift|reinstate|remain in force|reopen|restart|restore|resume|revive|unfreeze|will stand|would stand",
  },
  {
    stop: "abandon|annul|drop|rescind|revoke|take back|withdraw",
    go: "approve|authorise|authorize|grant|introduce|will allow|will let|will permit",
    finite: true,
  },
  {stop: "reject|refuse|rule out|turn down", go: "accept|agree to|approve|consent"},
];
