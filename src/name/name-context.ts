import {lemmaOf} from "../text/words/lemma-of.js";
import {actingVerbs, dealings, governmentNouns, placePrepositions} from "./english/name-context-words.js";
import {lowerBodies} from "./english/organisation-words.js";
import {courtesyTitles, roleModifiers, roleNouns} from "./english/role-words.js";
import {isBracketed, isRow} from "./is-side.js";
import {knownName} from "./known-names.js";
import type {NamePiece, PieceLine} from "./name-piece.js";

export type Lean = {readonly person: number; readonly place: number; readonly organisation: number};

const auxiliaries = new Set(
  "has have had is was will would could can may might did does also later then already never repeatedly recently once still now again".split(
    " ",
  ),
);
const personAfter = new Set("who whose".split(" "));
const companyNouns = new Set(
  "shares stock executives officials spokesman spokeswoman spokesperson employees workers staff chairman chief profits sales earnings revenue headquarters products customers plant subsidiary unit group bonds executive directors board".split(
    " ",
  ),
);
const teamNouns = new Set(
  "striker midfielder defender goalkeeper keeper captain coach manager winger fans supporters players side boss forward pitcher quarterback guard center".split(
    " ",
  ),
);

const kinWords = new Set(
  "aunt boyfriend brother cousin daughter fiance fiancee girlfriend granddaughter grandson husband nephew niece sister son stepson uncle widow wife".split(
    " ",
  ),
);
const firmNouns = new Set(
  "agency airline bank brewer brewery brokerage carmaker carrier chain channel charity club company conglomerate distiller exporter firm group insurer lender magazine maker manufacturer newspaper party publisher refiner retailer station subsidiary supermarket unit utility".split(
    " ",
  ),
);
const builtThings =
  /^(?:(?:cable|coal|copper|gas|gold|motorway|nuclear|oil|power|rail|railway|road|steel)\s)?(?:barrage|bridge|dam|dock|depot|footbridge|flyover|hangar|lighthouse|lock|mill|mine|pier|pipeline|quarry|quay|refinery|sawmill|shipyard|silo|stadium|station|tower|tunnel|underpass|viaduct|wharf|yard)$/;
const marketRoles = new Set(
  "analyst broker chairman chief dealer director economist executive lawyer manager official president spokesman spokeswoman strategist trader".split(
    " ",
  ),
);

/** Does "analyst" or the like stand shortly before the name that ends at `at`? */
function hasMarketRole(pieces: readonly NamePiece[], at: number): boolean {
  for (let k = at - 1; k >= 0 && k > at - 5; k--) if (marketRoles.has(pieces[k]!.lower)) return true;
  return false;
}

/** What the words beside a name say about its kind. Scores are small sums: one is enough, a half is a hint. */
export function kindFromContext({pieces, listed}: PieceLine, from: number, to: number): Lean {
  let person = 0;
  let place = 0;
  let organisation = 0;
  const before = pieces[from - 1];
  const last = pieces[to - 1]!;
  const after = pieces[to];
  let verbAt = to;
  while (verbAt < to + 3 && auxiliaries.has(pieces[verbAt]?.lower ?? "")) verbAt++;
  const verb = pieces[verbAt]?.lower ?? "";
  if (!last.possessive && actingVerbs.has(verb)) person += 1;
  else if (!last.possessive && verbAt > to) person += 0.3;
  if (personAfter.has(after?.lower ?? "") || (after?.text === "," && personAfter.has(pieces[to + 1]?.lower ?? "")))
    person += 1;
  if (
    after?.text === "," &&
    pieces[to + 1]?.shape === "number" &&
    pieces[to + 1]!.text.length === 2 &&
    pieces[to + 2]?.text === ","
  )
    person += 2;
  // "his wife, Marites", "her son Naim"
  const kin = before?.text === "," ? pieces[from - 2] : before;
  if (kinWords.has(kin?.lower ?? "") && kin!.shape === "lower") person += 1.5;
  if (before?.lower === "of") {
    // "Ann Vold, 19, of Orra", "Vold, of Orra,"; "analyst Ann Vold of Orra"
    const two = pieces[from - 2];
    if (two?.text === "," && pieces[from - 3]?.shape === "number") place += 1.8;
    else if (two?.text === "," && pieces[from - 3]?.shape === "capital") place += 1;
    else if (two?.shape === "capital" && hasMarketRole(pieces, from - 2)) organisation += 1.2;
  }
  // "Orra Bryggeri, a brewer"
  if (after?.text === "," && /^(?:an?|the)$/.test(pieces[to + 1]?.lower ?? ""))
    for (let k = to + 2; k < to + 6; k++) if (firmNouns.has(pieces[k]?.lower ?? "")) organisation += 1.5;
  // "the Danish company Orra Bryggeri", "the contractor, Orra Bryggeri,", "the management of Orra Bryggeri"
  const called = before?.text === "," && to - from > 1 ? pieces[from - 2] : before;
  const owned =
    before?.lower === "of" &&
    /^(?:board|directors|employees|management|shareholders)$/.test(pieces[from - 2]?.lower ?? "");
  if (
    owned ||
    (called?.shape === "lower" &&
      (firmNouns.has(called.lower) ||
        /^(?:builder|contractor|developer|operator|shipowner|supplier)$/.test(called.lower)))
  )
    organisation += 2.5;
  // "the Orra Alta tunnel", "the Orra Alta rail tunnel"
  if (
    before?.lower === "the" &&
    !last.possessive &&
    after?.shape === "lower" &&
    (builtThings.test(after.lower) ||
      (pieces[to + 1]?.shape === "lower" && builtThings.test(`${after.lower} ${pieces[to + 1]!.lower}`)))
  )
    place += 2;
  // "Favre, the geologist of the canton,"
  if (after?.text === "," && /^(?:the|a|an|his|her|their)$/.test(pieces[to + 1]?.lower ?? ""))
    for (let k = to + 2; k < to + 6; k++)
      if (roleNouns.has(pieces[k]?.lower ?? "")) person += k === to + 2 || person === 0 ? 1.2 : 0;
  const said = before?.lower === "said" || before?.lower === "says" || before?.lower === "added";
  if (before && (before.shape === "lower" || (before.first && placePrepositions.has(before.lower)))) {
    if (roleNouns.has(before.lower) || courtesyTitles.has(before.lower)) person += 2;
    else if (placePrepositions.has(before.lower)) place += before.lower === "in" || before.lower === "near" ? 1.2 : 0.7;
    // "said Orra would follow" is a clause, "said Orra, a baker" its speaker.
    else if (said && verbAt === to && !actingVerbs.has(verb)) person += 1.5;
    else if (/^(?:by|with|against|beat|defeated)$/.test(before.lower)) person += 0.3;
  }
  if (last.possessive) {
    if (companyNouns.has(after?.lower ?? "")) organisation += 0.7;
    else if (
      /^(?:wife|husband|son|daughter|father|mother|brother|sister|lawyer|lawyers|death|family|career|body|widow|girlfriend|attorney|office|deputy)$/.test(
        after?.lower ?? "",
      )
    )
      person += 1.2;
    else if (/^(?:capital|airport|mayor|streets|port|population|suburbs)$/.test(after?.lower ?? "")) place += 1;
    else person += 0.3;
  } else if (after?.shape === "lower" && companyNouns.has(after.lower)) organisation += 1;
  else if (after?.shape === "lower" && teamNouns.has(after.lower)) organisation += 1;
  else if (
    after?.shape === "lower" &&
    (lowerBodies.has(after.lower) ||
      /^(?:province|district|region|airport|county|village|town|area|suburb|valley|coast|border|river|lake|island|islands|mountain|mountains|peninsula|crossing|square|street|harbour|harbor|bay|beach|neighbourhood|neighborhood|desert|canal|strait|estuary|reservoir|prefecture|governorate|raion|oblast|township|hills|plateau|camp)$/.test(
        after.lower,
      ))
  )
    place += 1;
  if (
    /^(?:province|district|region|county|village|town|city|suburb|port|island|river|resort|hamlet|settlement|neighbourhood|neighborhood|of)$/.test(
      before?.lower ?? "",
    )
  ) {
    const two = pieces[from - 2]?.lower ?? "";
    if (before!.lower !== "of") place += 1;
    else if (
      /^(?:city|cities|town|towns|village|villages|province|provinces|region|port|district|districts|state|island|islands|capital|suburb|suburbs|resort|county|settlement|neighbourhood|neighborhood|area|shores|banks|coast|north|northeast|northwest|southeast|southwest|south|east|west|outskirts|streets|mayor|people)$/.test(
        two,
      )
    )
      place += 1.5;
  }
  if (after?.text === "," && pieces[to + 1]?.shape === "capital" && before?.lower === "in") place += 0.5;
  // A row of a table, a club in brackets, a scorer with his minute, a batsman and his bowler.
  if (isRow(pieces, from, to)) organisation += from === 1 ? 0 : 1.2;
  if (listed && isBracketed(pieces, from, to)) organisation += 1.2;
  if (
    (before?.text === "(" ||
      (before?.text === "," &&
        (pieces[from - 2]?.shape === "number" || /^(?:pen|og|penalty)$/.test(pieces[from - 2]?.lower ?? "")))) &&
    after?.shape === "number" &&
    after.text.length < 4 &&
    /^[,;.)]$/.test(pieces[to + 1]?.text ?? ",")
  )
    person += 1.2;
  // "Orra - Vold 14, Sund 70": a side and its scorers.
  if (
    before?.text === "-" &&
    !before.glued &&
    after?.shape === "number" &&
    after.text.length < 4 &&
    /^[,;)]$/.test(pieces[to + 1]?.text ?? ",")
  )
    person += 1.2;
  if (
    after?.text === "-" &&
    !after.glued &&
    pieces[to + 1]?.shape === "capital" &&
    pieces[to + 2]?.shape === "number" &&
    from > 0
  )
    organisation += 1.2;
  if (/^[bc]$/.test(before?.text ?? "") || /^(?:lbw|c|b|st|not)$/.test(after?.text ?? "")) person += 1.2;
  if (after?.text === "(" && pieces[to + 2]?.text === ")" && isCountry(pieces[to + 1]!)) person += 1.2;
  return {person, place, organisation};
}

function isCountry({text, shape}: NamePiece): boolean {
  const cased =
    shape === "capitals" && text.length > 3 && !text.includes(".") ? text[0] + text.slice(1).toLowerCase() : text;
  return knownName(cased)?.kind === "country";
}

/** Does this capital stand for its government here: "Lima denied", "ties between Lima and Quito", "Lima's stance"? */
export function standsForGovernment(pieces: readonly NamePiece[], from: number, to: number): boolean {
  const before = pieces[from - 1]?.lower ?? "";
  const last = pieces[to - 1]!;
  if (last.possessive) {
    let k = to;
    while (
      k < to + 2 &&
      pieces[k]?.shape === "lower" &&
      !governmentNouns.has(pieces[k]!.lower) &&
      (roleModifiers.has(pieces[k]!.lower) || /(?:al|ed|ic|ive|ing|st)$/.test(pieces[k]!.lower))
    )
      k++;
    return governmentNouns.has(pieces[k]?.lower ?? "");
  }
  if (
    /^(?:in|at|near|into|through|around|outside|inside|via|across|leave|left|visit|visited|central|downtown|northern|southern|eastern|western|greater)$/.test(
      before,
    )
  )
    return false;
  let verbAt = to;
  while (verbAt < to + 3 && auxiliaries.has(pieces[verbAt]?.lower ?? "")) verbAt++;
  const subject =
    before === "" ||
    actingVerbs.has(before) ||
    pieces[from - 1]!.shape === "mark" ||
    /^(?:that|but|and|while|as|when|after|because|if|although|though|whether|where|why|meanwhile|since|which|what)$/.test(
      before,
    );
  if (subject && isActing(pieces[verbAt]?.lower ?? "")) return true;
  if (
    subject &&
    /^(?:remains?|remained|is|was)$/.test(pieces[to]?.lower ?? "") &&
    /^(?:hopeful|ready|willing|determined|keen|open|prepared|reluctant|concerned|angry|furious|unhappy|committed|confident|considering|seeking|trying|demanding|calling|pressing|accusing|refusing|convinced|eager|responsible)$/.test(
      pieces[to + 1]?.lower ?? "",
    )
  )
    return true;
  if (subject && /^(?:has|have)$/.test(pieces[to]?.lower ?? "") && pieces[to + 1]?.lower === "yet") return true;
  // "relations between Lima and Quito", "ties with Lima".
  if (
    /^(?:between|with|by|and|from|against|to|accuse[ds]?|blame[ds]?|urge[ds]?|told|accusing|blaming|urging|warned|warning|pressed|pressing)$/.test(
      before,
    )
  ) {
    if (/^(?:accus|blam|urg|told|warn|press)/.test(before)) return true;
    if (before === "to" && pieces[from - 2]?.lower === "according") return true;
    for (let k = from - 2; k >= 0 && k > from - 7; k--) {
      if (pieces[k]!.shape === "mark") break;
      if (
        dealings.has(pieces[k]!.lower) ||
        (/^(?:response|reaction|condemnation|pressure|invitation|criticism|protest|protests|demands?|concessions?|apology|backing|support)$/.test(
          pieces[k]!.lower,
        ) &&
          before !== "and")
      )
        return true;
    }
  }
  // "Lima and Quito have agreed"
  if (subject && pieces[to]?.lower === "and" && pieces[to + 1]?.shape === "capital") {
    let k = to + 2;
    while (k < to + 5 && auxiliaries.has(pieces[k]?.lower ?? "")) k++;
    return isActing(pieces[k]?.lower ?? "") || actingVerbs.has(pieces[k]?.lower ?? "");
  }
  return before === "and" && isActing(pieces[verbAt]?.lower ?? "");
}

function isActing(word: string): boolean {
  return actingVerbs.has(word) || (word !== "" && actingVerbs.has(lemmaOf(word, "verb") + "s"));
}
