import {expect, test} from "vitest";
import type {ArticleReading} from "../article/article-reading.js";
import {findTimes} from "../dating/find-times.js";
import {resolveTimes} from "../dating/resolve-times.js";
import {findNames} from "../name/find-names.js";
import {proseOf} from "../text/prose-of.js";
import {findEvents} from "./find-events.js";

/** The event told last, as "CLASS side > side day". */
function check(text: string, expected: string | null) {
  const day = {earliest: "2024-03-12", latest: "2024-03-12"};
  const prose = proseOf({id: "p", text}, "a", [{start: 0, end: text.length, kind: "body"}]);
  const article = {id: "a", published: day};
  const times = resolveTimes(findTimes(prose), prose, {published: day as never, captured: null});
  const reading = {article, prose, names: findNames(prose), times} as unknown as ArticleReading;
  const last = findEvents(reading, []).at(-1);
  const shown = last && `${last.class} ${last.source?.side ?? "-"} > ${last.target?.side ?? "-"}`;
  expect(shown ? `${shown}${last.on ? ` ${last.on.earliest}` : ""}` : null).toBe(expected);
}

test("what two countries do to each other is told in many words", () => {
  check("Kenya turned back sixty Tanzanian lorries.", "SANCTION KEN > TZA");
  check("Kenya let sixty Tanzanian lorries through the gate.", "CONCEDE KEN > TZA");
  check("Kenya brought back visas for Tanzanian visitors.", "SANCTION KEN > TZA");
  check("Kenya waived visas for Tanzanian visitors.", "CONCEDE KEN > TZA");
  check("Kenya cut power deliveries to Tanzania.", "SANCTION KEN > TZA");
  check("Kenya set free two Tanzanian herders.", "CONCEDE KEN > TZA");
  check("Two Tanzanian herders walked free from a Kenyan jail.", "CONCEDE KEN > TZA");
  check("Kenya took Tanzania to the court of arbitration.", "DISAPPROVE KEN > TZA");
  check("Kenya gave the Tanzanian consul 48 hours to leave.", "SANCTION KEN > TZA");
});

test("within one country the same words are no dealing between states", () => {
  check("Kenya let sixty lorries through the gate.", null);
  check("Snow closed the road between Kenya and Tanzania.", "OTHER - > -");
});

test("drills by the other's border are a show of force, joint ones are not", () => {
  check("Kenya began drills near the Tanzanian border.", "MOBILIZE KEN > -");
  check("Kenya began joint drills with Tanzania near the border.", "COOPERATE KEN > TZA");
});

test("whose airspace is closed to the other shuts it", () => {
  check("Peru's airspace was closed to Chilean aircraft.", "SANCTION PER > CHL");
});

test("an ambassador's recall is told by a noun too", () => {
  check("Chile was angry after the recall of the Peruvian ambassador from Santiago.", "SANCTION PER > CHL");
});

test("to say of another state that it does wrong is to accuse it", () => {
  check("Peru's foreign minister said that Chile was sheltering smugglers.", "ACCUSE PER > CHL");
  check("Peru's foreign minister said that Chile was growing grapes.", null);
});

test("'it' is the country that the sentence before opens with", () => {
  check("Peru has recalled its ambassador. It closed its consulate in Arica.", "SANCTION PER > CHL");
});

test("an act shares the day of what hangs on it", () => {
  check("Peru stopped issuing visas to Chilean citizens on 1 March.", "SANCTION PER > CHL 2024-03-01");
  check("Peru answered on Monday by expelling a Chilean consul.", "SANCTION PER > CHL 2024-03-11");
  check("Peru arrested a Chilean banker wanted for fraud on Monday.", "COERCE PER > CHL 2024-03-11");
});

test("an invitation asks nobody for anything", () => {
  check("Peru invited the Chilean president to Lima.", "CONSULT PER > CHL");
});

test("a power that the clause does not name may be another country's", () => {
  check("Sixty Tanzanian lorries were turned back at the gate.", "SANCTION - > TZA");
  check("The government turned back sixty Tanzanian lorries.", "SANCTION - > TZA");
});

test("an envoy who flies home for consultations breaks off, one who flies to his post mends", () => {
  check("Peru's ambassador to Chile flew back to Lima for consultations.", "SANCTION PER > CHL");
  check("On Monday Ana Brill, Peru's ambassador, flew back to Santiago.", "SUPPORT PER > CHL 2024-03-11");
  check("That same night Peru called home its ambassador in Santiago.", "SANCTION PER > CHL 2024-03-12");
});

test("talks between two are held by both, and readiness for talks is kindly meant", () => {
  check("Talks between Peru and Chile began in Quito.", "CONSULT PER > CHL");
  check("Peru said on Monday it was ready for talks with Chile.", "AGREE PER > CHL 2024-03-11");
  check("Peru's president said there was nothing to discuss.", null);
});

test("him whom a state orders out is the one whose office was named before", () => {
  check("Peru named a Chilean consul as a spy and ordered him out.", "COERCE PER > CHL");
});

test("a day behind what a thing is for long is the deed's", () => {
  check("Peru left the river commission it shares with Chile on Monday.", "SANCTION PER > - 2024-03-11");
  check("Peru's president skipped a dinner given by his Chilean counterpart on Monday.", "REJECT PER > CHL 2024-03-11");
});

test("an accusation before its speaker has the day of the saying", () => {
  check('"Chile has lied to us," Peru\'s foreign minister said on Monday.', "ACCUSE PER > CHL 2024-03-11");
});

test("a day set off by commas before the one who says it is the deed's", () => {
  check(
    "Peru's president took a call from his Chilean counterpart, Luz Vera, on Monday night, the palace said on Tuesday.",
    "CONSULT PER > CHL 2024-03-11",
  );
});

test("what stops, starts again or is talked away between two countries", () => {
  check("Kenya has issued no more visas to Tanzanian drivers.", "SANCTION KEN > TZA");
  check("The Kenyan consulate began again to give visas to drivers.", "CONCEDE KEN > -");
  check("The ferry between the two countries is running again.", "CONCEDE - > -");
  check("Fourteen Kenyan sailors were released.", "CONCEDE - > KEN");
  check("Kenya's minister called the accusations a fairy tale for voters.", "REJECT KEN > -");
  check("Two Kenyan guards were wounded in an exchange of fire.", "FIGHT - > KEN");
  check("The Kenyan was exchanged on a runway for a Tanzanian.", "COOPERATE - > KEN");
  check("A Kenyan court put the station on the list of extremist organisations.", "SANCTION KEN > -");
});
