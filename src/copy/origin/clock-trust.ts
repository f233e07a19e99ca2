import {timeOf, type Weighed} from "./rank-texts.js";

const sureMargin = 2;
const enough = 8;
const plenty = 30;

/**
 * How far the clocks agree with the families whose words alone tell the order: 1 to believe them, 0 to leave them aside, -1
 * where nearly all of many clocks run against the words, so that the field holds time turned round. Few families: believed.
 */
export function clockTrust(families: Iterable<readonly Weighed[]>): number {
  let agree = 0;
  let differ = 0;
  for (const weighed of families) {
    if (weighed.length < 2) continue;
    const first = weighed.reduce((best, one) =>
      one.score > best.score || (one.score === best.score && one.printing.id < best.printing.id) ? one : best,
    );
    const time = timeOf(first.printing);
    if (time === null) continue;
    for (const other of weighed) {
      const later = timeOf(other.printing);
      if (later === null || later === time || first.score - other.score < sureMargin) continue;
      if (later > time) agree++;
      else differ++;
    }
  }
  if (agree + differ < enough) return 1;
  const share = agree / (agree + differ);
  if (share <= 0.15 && agree + differ >= plenty) return -1;
  return share >= 0.75 ? 1 : share >= 0.5 ? 0.3 : 0;
}
