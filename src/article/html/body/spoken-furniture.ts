import type {FurnitureReason} from "../../../page/page.js";
import {datePhrases} from "../fields/date-words.js";
import {isPersonName} from "../fields/find-authors.js";
import {readLocalDate} from "../fields/read-local-date.js";
import {endsSentence} from "./ends-sentence.js";
import {invitationOpenings, labelWords, relatedOpenings, subscriptionOffers} from "./promo-words.js";

const labels: ReadonlyMap<string, FurnitureReason> = new Map(
  Object.entries(labelWords).flatMap(([why, words]) => words.map((word) => [word, why as FurnitureReason] as const)),
);
const offers = subscriptionOffers.map((source) => new RegExp(source, "u"));
/** What a house sends or sells to its readers, where a link leads to it behind the report. */
const letterWords =
  /newsletter|news-letter|whatsapp-?\s?(?:channel|kanal|canal|group|gruppe)|telegram-?\s?(?:channel|kanal|canal|канал)|push-(?:nachricht|mitteilung|notification)|e-?paper|рассылк|android\b.{1,6}\bios\b|\bios\b.{1,6}android|(?:instagram|whatsapp|facebook|twitter),? .{0,20}(?:instagram|facebook|twitter|youtube|tiktok)/iu;
const related = new Set(relatedOpenings);
const invitations = invitationOpenings.map(([why, source]) => [why, new RegExp(`^(?:${source})`, "u")] as const);
/** What every credit line holds; spares most paragraphs the long look. */
const creditMark = /[:=/©]|\(c\)/i;
const creditLine =
  /^[^.!?]{0,220}?(?:©|\(c\)|\(?(?:image|images|photo|photos|picture|pic|foto|fotos|bild|photograph|photo credit|image credit|(?<![^\s(|/—–-]\s?)credit|crédit|crédits photo|fotograf|zdjęcie|fot\.|фото|kuva|källa|quelle|rechte) ?[:=/©])[^.!?]{0,80}[.)]?$/iu;

/**
 * Whether a block says of itself that it is no text of the report: a label ("Read more"), an announcement of another piece
 * ("RELATED: ..."), an invitation ("Sign up for ..."), a picture credit. `share` is the share of its letters that are links.
 */
export function spokenFurniture(said: string, share: number, isTail: boolean): FurnitureReason | null {
  if (said.length > 500) return null;
  if (/^\(?(?:US)?\$1 = /.test(said)) return "other";
  if (said.length > 200 && share === 0 && !isTail)
    return said.length < 260 &&
      creditMark.test(said) &&
      creditLine.test(said) &&
      !/^\W{0,3}(?:reporting|writing|editing)\b/i.test(said)
      ? "caption-credit"
      : null;
  const folded = foldLabel(said);
  const label = labels.get(folded);
  if (label) return label;
  if (said.length < 260) {
    const cut = /^([^:|–—>»]{2,40}?)\s*[:|–—>»]/u.exec(folded);
    if (
      cut &&
      related.has(cut[1]!.trim()) &&
      (share > 0.25 || /^[^a-z]+[:|]/.test(said) || labels.get(cut[1]!.trim()) === "related")
    )
      return "related";
    const capitals = /^(\P{Ll}{4,40}?)\.\s/u.exec(said);
    if (capitals && related.has(foldLabel(capitals[1]!))) return "related";
    if (announcesLink(said, share, isTail) || isLinkRow(said, share, isTail)) return "related";
    if (readingTime.test(said)) return "other";
    const bracket = /^[[(]\s*([^\])]{2,40}?)\s*[:|\])]/u.exec(folded);
    if (bracket && related.has(bracket[1]!)) return "related";
    if (
      creditMark.test(said) &&
      creditLine.test(said) &&
      !/^\W{0,3}(?:additional )?(?:reporting|writing|editing)\b/i.test(said)
    )
      return "caption-credit";
  }
  if (isTail && writerNote.test(said)) return "other";
  if (isTail && share > 0 && said.length < 420 && letterWords.test(said)) return "newsletter";
  if (said.length < 260) for (const pattern of offers) if (pattern.test(folded)) return "promotion";
  if (share > 0 || isTail)
    for (const [why, pattern] of invitations)
      if (pattern.test(folded) && (why !== "other" || said.length < 130)) return why;
  return null;
}

/** A picture's credit behind its caption: "... at the station. (Photo: By Arrangement)", "The terrace on Thursday – Photo J. D." */
export const pictureBehind =
  /[([](?:file |ap |afp |reuters )?(?:photo|image|picture|pic|foto|photograph)s?\b[^()[\]]{0,60}[)\]]\.?$|\s[–—-]\s(?:photo|picture|foto)s?:?\s(?:by\s)?\p{Lu}[^.!?]{0,20}[^!?]{0,20}$/iu;

/** "WATCH THIS | Title of another report": a label in capitals, and all behind it is a link. */
function announcesLink(said: string, share: number, isTail: boolean): boolean {
  if (share < 0.4) return false;
  const label = (isTail ? /^[^.!?:|]{3,40}[:|]\s*/ : /^\P{Ll}{4,45}?\s*[:|]\s*/u).exec(said)?.[0];
  if (label === undefined || (!isTail && !/\p{Lu}{2}/u.test(label))) return false;
  return share * said.length >= (said.length - label.length) * 0.95;
}

/** Links side by side: "Gold | Silver | Oil", and behind the report the tags "Fund Banks, Courts, Elections". */
function isLinkRow(said: string, share: number, isTail: boolean): boolean {
  if (share < (isTail ? 0.6 : 0.7) || endsSentence(said)) return false;
  const marks = said.match(isTail ? /[|•·,]/g : /[|•·]/g);
  return marks !== null && marks.length >= (isTail ? 3 : 2);
}

/** How long the reading will take. */
const readingTime =
  /^\W{0,3}(?:(?:reading|read) time|lesezeit|lesedauer|temps de lecture|lecture|tempo di lettura|tiempo de lectura|tempo de leitura)\b.{0,12}\d.{0,12}$|^\W{0,3}\d{1,2}[- ]?min(?:ute)?s?\.?,? (?:read|reading|lesezeit|lesedauer|de lecture|de lectura|de leitura|di lettura)\W{0,3}$/iu;

/** Who wrote the report, said by what they write about: "Jane Roe is a staff writer who covers rivers"; or who a company is. */
const writerNote =
  /^(?:\p{Lu}[\p{L}.'’-]+ ){2,4}is (?:an? |the |our |\p{Lu}[\p{L}'’ ]{2,30}['’]s )?(?:[\p{L}-]+ ){0,4}(?:writer|reporter|correspondent|journalist|editor|columnist|producer|contributor)\b.{0,60}\b(?:covers?|covering|writes? about|writing about|reports? on|speciali[sz](?:es|ing) in|focus(?:es|ing)? on|based in)\b|^About \p{Lu}[^.:!?]{1,50}: /u;

/** Heads the paragraph in which a company or outlet describes itself. */
export const aboutHeading =
  /^(?:about (?!.*\?)|über |à propos d|a propos d|acerca d|sobre |informazioni su|chi è |over |om |o firmie|o společnosti|для справки|про компанію|о компании|media contacts?|press contacts?|contacts?:?$|pressekontakt|contact presse|notes to editors)/iu;

/** The word by which a whole sentence is a label all the same: "This article was first published on ...", not "The bridge opened on ...". */
const labelOpening =
  /^\W{0,3}(?:this \p{L}+ (?:was|has been) )?(?:(?:first|last|originally) )?(?!on |first |by |created )(\S*)/iu;

/** A line that is nothing but a day or an hour: "3 hours ago", "18:45", "31. 10. 2025 17:46". */
export function isTimeLabel(said: string, language: string | null): boolean {
  if (said.length > 90 || !/\d/.test(said)) return false;
  const letters = said.replace(/[\s\d.,:;|()/–—-]+/g, "").length;
  // "The gate opens again on 12 May 2031." tells something.
  const tells = endsSentence(said) && (said.match(/\p{L}+/gu)?.length ?? 0) >= 5;
  if (/^\D{0,12}\d{1,2}[:h]\d{2}\D{0,10}$/u.test(said) && letters < 12) return true;
  if (
    !tells &&
    said.length <= 48 &&
    /(?<!\p{L})(?:ago|hace|il y a|fa|vor|sedan|siden|sitten|temu|назад|тому)(?!\p{L})/iu.test(said) &&
    letters < 26
  )
    return true;
  const opening = tells ? (labelOpening.exec(said)?.[1] ?? "") : said.slice(0, 24);
  if (datePhrases.published.test(opening) || datePhrases.updated.test(opening))
    return readLocalDate(said, language) !== null && said.split(/\s+/).length <= 16;
  if (
    !tells &&
    said.length <= 48 &&
    letters < 32 &&
    readLocalDate(said, language) !== null &&
    said.split(/\s+/).length <= 8
  )
    return true;
  // The same with a name behind it: "21:00Ann Roe", "31 October 2025, 17:46 / Ann Roe".
  const [time, name, ...more] = said.split(/\s*[|/•·]\s*|(?<=\d)\s*(?=\p{Lu}\p{Ll}+ [\p{Lu}\p{Ll}' -]+$)/u);
  return name !== undefined && more.length === 0 && isPersonName(name, null) && isTimeLabel(time!, language);
}

function foldLabel(said: string): string {
  return said
    .toLowerCase()
    .replace(/[’‘ʼ]/g, "'")
    .replace(/^[\s>»›→▶►•*\-–—_[(]+/u, (lead) => (/[[(]/.test(lead) ? "[" : ""))
    .replace(/[\s:.…!›»>→▶►*\-–—_]+$/u, "")
    .replace(/\s+/g, " ");
}
