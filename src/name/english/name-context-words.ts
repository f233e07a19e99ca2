const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Words whose subject is a person or a body that speaks and acts: what stands before them is no place. Folded forms. */
export const actingVerbs = words(`
  accepted accused accuses acknowledged acknowledges added adds admits admitted agreed agrees announced announces apologised apologized appealed appeals approved approves argued argues asked asks backed backs banned believed believes blamed blames called calls cancelled canceled cites cited claimed claims complained condemned condemns
  confirmed confirms considers considered criticised criticized criticises criticizes cut cuts decided decides declared declares declined declines deems demanded demands denied denies deployed described describes dismissed dismisses disputes expelled expects expected expressed faces fears feared favours favors filed granted hailed hopes hoped imposed imposes
  insisted insists intends invited joined launched leads maintains maintained offered offers opposed opposes ordered orders plans planned pledged pledges pressed presses promised promises proposed proposes protested pulled pushed questioned ratified reacted recalled recognised recognized recognises recognizes refused refuses regards rejected rejects replied
  reported reports requested resisted responded retaliated said says seeks sees sent severed signalled signaled signed signs sought stressed stresses summoned supported supports suspended tells threatened threatens thinks told took tried urged urges views voted vowed vows wants wanted warned warns welcomed welcomes withdrew won wrote`);

/** Nouns of what stands between governments: a capital beside them means its government. */
export const dealings = words(`
  accord agreement alliance allies ally animosity conflict confrontation contacts cooperation co-operation crisis deal deals dialogue differences dispute feud friction hostility links negotiations pact partnership quarrel rapprochement rift rivalry row spat standoff stand-off strain talks tension tensions ties trade-war treaty truce
  relation relations relationship war`);

/** Nouns that a government has and a city has not: "Lima's stance". */
export const governmentNouns = words(`
  accusations actions aggression aid allegations allies ambassador ambassadors ambitions anger approach army attempts backing behaviour behavior bid call calls claim claims commitment concerns consent decision decisions demand demands denial diplomacy diplomats efforts embassy enemies envoy envoys expansion foreign forces government influence insistence intentions intervention interests invasion invitation leaders
  leadership military minister motives move negotiators nuclear objections offer opposition plan plans pledge policies policy position proposal proposals reaction refusal rejection reluctance request response role rulers sanctions side stance strategy support threat threats troops view views warning warnings willingness`);

/** Words before a person's name that put it nowhere else: followed by a name they make it a person. */
export const placePrepositions = words(
  "at from in inside near outside around toward towards across throughout leaving reach reached visit visited visiting",
);
