import type {Dating} from "../../../dating/dating.js";
import {readDateLabel} from "../../../dating/read-date-label.js";
import type {Page} from "../../../page/page.js";
import {contentId} from "../../../text/content-id.js";
import {spanOf} from "../../../text/span-of.js";
import type {Article, Author, Rival} from "../../article.js";
import {findCredits} from "../../credit/find-credits.js";
import {detectLanguage} from "../../detect-language.js";
import type {PageFacts} from "../body/page-facts.js";
import {bylineLead} from "../fields/author-words.js";
import {isPersonName} from "../fields/find-authors.js";
import {isSameInstant, readInstant} from "../fields/read-instant.js";
import {readLocalDate} from "../fields/read-local-date.js";
import type {PagePart} from "./page-part.js";

/** Writes one of several reports of a page: its own words, time and credits; outlet, section and language as the page has them. */
export function writePart(
  page: Page,
  facts: PageFacts,
  part: PagePart,
  whole: Pick<Article, "outlet" | "section" | "language" | "published">,
): Article | null {
  const {html} = facts;
  const span = (start: number, end: number) => spanOf(page, start, end);
  const extent = (i: number) => ({start: html.blocks[i]!.start, end: html.blocks[i]!.end});
  const found = findCredits(page, part.body.map(extent));
  if (found.paragraphs.length === 0) return null;
  const headline = part.headline < 0 ? null : extent(part.headline);
  const day = whole.published?.earliest.slice(0, 10) ?? null;
  const own = timeOf(page, part, html.metadata.language, part.kind === "live-entry" ? day : null, span);
  const updated = part.given?.updated ? readInstant(part.given.updated) : null;
  const rivals: Rival[] = [];
  if (part.time && !own)
    rivals.push({
      field: "published",
      value: part.time.value,
      how: "time label without a capture day",
      ...(part.time.end > part.time.start ? {span: span(part.time.start, part.time.end)} : {}),
    });
  const detected = detectLanguage(
    found.paragraphs
      .slice(0, 4)
      .map(({start, end}) => page.text.slice(start, Math.min(end, start + 300)))
      .join(" "),
  );
  return {
    id: contentId(
      "a",
      page.id,
      String(headline?.start ?? found.paragraphs[0]!.start),
      String(found.paragraphs[0]!.start),
    ),
    page: page.id,
    kind: part.kind,
    headline: headline ? span(headline.start, headline.end) : null,
    outlet: whole.outlet,
    agency: found.agency,
    authors: found.authors.length ? [...found.authors] : signers(page, facts, part),
    dateline: found.dateline,
    published: own,
    updated:
      updated && !(own && isSameInstant(updated.iso, own.earliest))
        ? {
            earliest: updated.iso,
            latest: updated.iso,
            precision: updated.hasTime ? "instant" : "day",
            certain: true,
            because: [{say: "JSON-LD dateModified"}],
          }
        : null,
    ...(whole.section ? {section: whole.section} : {}),
    tags: [],
    language: detected === "und" ? whole.language : detected,
    body: found.paragraphs.map(({start, end}) => span(start, end)),
    subheads: [],
    captions: [],
    corrections: [],
    rivals,
  };
}

/** Names that stand in the part on lines of their own, where markup or "by" says that they are authors. */
function signers(page: Page, {html}: PageFacts, {element, body, headline}: PagePart): Author[] {
  const found: Author[] = [];
  for (let i = html.firstBlocks[element]!; i < html.endBlocks[element]! && found.length < 4; i++) {
    const {start, end, element: holder} = html.blocks[i]!;
    if (body.includes(i) || i === headline || end - start > 60) continue;
    const said = page.text.slice(start, end);
    const name = said.replace(bylineLead, "").trim();
    const isMarked =
      bylineLead.test(said) || /author|byline|autor|auteur|writer/i.test(html.tree.attributes[holder]?.class ?? "");
    if (isMarked && isPersonName(name, null)) {
      const at = start + said.indexOf(name);
      found.push({name, role: "author", span: spanOf(page, at, at + name.length)});
    }
  }
  return found;
}

/** The part's own time: JSON-LD, the time element, a printed date, an hour on the page's day, or so long before the capture. */
function timeOf(
  page: Page,
  {time, given}: PagePart,
  language: string | null,
  day: string | null,
  span: (start: number, end: number) => Article["body"][number],
): Dating | null {
  const known = given?.published ? readInstant(given.published) : null;
  if (known) return dating(known.iso, known.hasTime, true, "JSON-LD datePublished of the entry");
  if (!time) return null;
  const where = time.end > time.start ? span(time.start, time.end) : undefined;
  const exact = readInstant(time.value) ?? readLocalDate(time.value, language);
  if (exact) return dating(exact.iso, exact.hasTime, true, "time of the entry", where);
  const label = readDateLabel(time.value, {captured: page.captured});
  if (label?.dating) return label.dating;
  const clock = /(\d{1,2})[:.h](\d{2})/.exec(time.value);
  if (!clock || !day) return null;
  const hour = Number(clock[1]) + (/p\.?m/i.test(time.value) && Number(clock[1]) < 12 ? 12 : 0);
  if (hour > 23 || Number(clock[2]) > 59) return null;
  return dating(
    `${day}T${String(hour).padStart(2, "0")}:${clock[2]}:00`,
    true,
    false,
    "hour of the entry, on the day of the page",
    where,
  );
}

function dating(iso: string, hasTime: boolean, certain: boolean, say: string, span?: Article["body"][number]): Dating {
  return {
    earliest: iso,
    latest: iso,
    precision: hasTime ? "instant" : "day",
    certain,
    because: [{say, ...(span ? {span} : {})}],
  };
}
