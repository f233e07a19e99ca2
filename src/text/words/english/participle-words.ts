export const needsObject: ReadonlySet<string> = new Set(
  "abduct accuse arrest assassinate convict deport detain displace evacuate expel hospitalise hospitalize injure jail kidnap kill rescue sentence wound".split(
    " ",
  ),
);
export const byVerbs: ReadonlySet<string> = new Set(
  "climb come decline decrease drop drive fall go grow improve increase jump pass rise shrink sit slip soar stand swing walk".split(
    " ",
  ),
);
/** Nobody is "said on Monday": these are finite unless "by" or "to" follows. */
export const speaking: ReadonlySet<string> = new Set("said on Monday".split(" "));
/** "the eight men accused of fraud": with "of" and no object always a participle. */
export const ofParticiples: ReadonlySet<string> = new Set("the eight men accused of fraud".split(" "));
export const nominalParticiples: ReadonlySet<string> = new Set(
  "accused deceased detained displaced injured unemployed wounded".split(" "),
);
export const ingNouns: ReadonlySet<string> = new Set(
  "bombing building ceasefire crossing hearing holding housing killing landing meeting opening planning policing ruling shelling shooting spending stabbing training trading wedding".split(
    " ",
  ),
);
export const invariant: ReadonlySet<string> = new Set(
  "beat bet bid broadcast burst cast cost cut forecast hit hurt let put quit read rid set shut split spread thrust upset offset".split(
    " ",
  ),
);
/** What follows "by" without being a doer: "admitted by telephone". */
export const byManner: ReadonlySet<string> = new Set(
  "accident chance email fax hand heart law letter mail mistake now phone post radio telephone then video".split(" "),
);
