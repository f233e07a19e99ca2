/**
 * Words whose change between two versions of a report changes what it claims, by category. A replacement counts only inside one category
 * ("weeks" for "months"); a hedge or a negation counts also when it is merely dropped or added.
 */
export const tellingWords: Readonly<Record<string, string>> = {
  duration: "minute hour day week fortnight month quarter year decade",
  fraction: "half third quarter fifth tenth",
  weekday: "monday tuesday wednesday thursday friday saturday sunday",
  month: "january february march april may june july august september october november december",
  quantity:
    "all both each every few half hundred majority many most nearly none several some thousand zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety dozen",
  hedge:
    "allege allegedly apparent apparently appear believe believed likely may might possible possibly presumably probable probably purportedly purported reported reportedly seem seemingly suspect suspected unconfirmed",
  negation: "deny never no nobody none not nothing refuse reject without",
  assertion: "accuse acknowledge admit allege assert claim concede confirm deny insist maintain say suggest warn",
};
