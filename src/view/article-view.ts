import type {Article} from "../article/article.js";
import type {ShownPage} from "../page/page.js";
import type {Report} from "../report/report.js";
import type {Span} from "../text/span.js";
import {outletName} from "./outlet-name.js";
import {type ShownDating, showDating} from "./show-dating.js";

/** Something that uses or sets aside words of a page: "quote", "figure", "headline", or "furniture" with its reason. */
export type Mark = {readonly kind: string; readonly id: string | null; readonly say: string};

/** A stretch of a page's text under one set of marks. */
export type Segment = {readonly start: number; readonly text: string; readonly marks: readonly Mark[]};

/** A line of the capture: its stretches, and whether it is body, other used words, furniture (with why), or unused. */
export type CaptureLine = {
  readonly start: number;
  readonly end: number;
  readonly as: "body" | "used" | "furniture" | "other-article" | "unused";
  readonly why: string | null;
  readonly segments: readonly Segment[];
};

export type FieldView = {
  readonly field: string;
  readonly value: string;
  readonly how: string;
  readonly span: Span | null;
  readonly because: readonly string[];
  readonly rivals: readonly {readonly value: string; readonly how: string; readonly span: Span | null}[];
};

/** One article in its capture: every line of the page with what the report uses of it, and each field with its rival values. */
export type ArticleView = {
  readonly article: Article;
  readonly page: ShownPage;
  readonly captured: ShownDating;
  readonly outlet: string;
  readonly story: {readonly id: string; readonly headline: string} | null;
  readonly family: {readonly id: string; readonly origin: string; readonly members: number} | null;
  /** Other articles of its family, for a word by word comparison. */
  readonly kin: readonly {
    readonly id: string;
    readonly outlet: string;
    readonly headline: string;
    readonly kind: string;
  }[];
  /** Other articles on the same page. */
  readonly beside: readonly {readonly id: string; readonly headline: string}[];
  readonly fields: readonly FieldView[];
  readonly lines: readonly CaptureLine[];
  /** True when the page is longer than what is shown, or its text is not at hand. */
  readonly cut: boolean;
  readonly remarks: readonly string[];
};

const shownLength = 120_000;
const shownLines = 1500;

/** The article with the given id in its capture, or null. `text` is the page's text when it is at hand. Linear in the page and its spans. */
export function articleView(report: Report, id: string, text: string | null): ArticleView | null {
  const article = report.articles.find((one) => one.id === id);
  const page = report.pages.find((one) => one.id === article?.page);
  if (!article || !page) return null;
  const story = report.stories.find((one) => one.articles.includes(id));
  const family = report.families.find((one) => one.members.some((member) => member.article === id));
  const byId = new Map(report.articles.map((one) => [one.id, one]));
  const name = (one: string) => byId.get(one)?.headline?.text ?? "(no headline)";
  const words = text ?? restoreText(article);
  return {
    article,
    page,
    captured: showDating(page.captured),
    outlet: outletName(article),
    story: story ? {id: story.id, headline: story.headline.text} : null,
    family: family ? {id: family.id, origin: family.origin.name, members: family.members.length} : null,
    kin: (family?.members ?? [])
      .filter((member) => member.article !== id)
      .slice(0, 40)
      .map((member) => ({
        id: member.article,
        outlet: outletName(byId.get(member.article)),
        headline: name(member.article),
        kind: member.kind,
      })),
    beside: page.articles.filter((one) => one !== id).map((one) => ({id: one, headline: name(one)})),
    fields: fieldsOf(article),
    lines: captureLines(report, article, page, words.slice(0, shownLength)),
    cut: text === null || words.length > shownLength,
    remarks: report.remarks
      .filter((remark) => remark.article === id || (remark.article === undefined && remark.page === page.id))
      .map((remark) => remark.say),
  };
}

/** The article's own words at their places, blanks elsewhere: all there is when the page's text is not at hand. */
function restoreText(article: Article): string {
  const spans = [...(article.headline ? [article.headline] : []), ...article.body].sort((a, b) => a.start - b.start);
  let text = "";
  for (const span of spans) {
    if (span.start < text.length) continue;
    if (span.start > text.length) text += `${" ".repeat(span.start - text.length - 1)}\n`;
    text += span.text;
  }
  return text;
}

function fieldsOf(article: Article): FieldView[] {
  const rivals = (field: string) =>
    article.rivals
      .filter((rival) => rival.field === field)
      .map(({value, how, span}) => ({value, how, span: span ?? null}));
  const field = (name: string, value: string, how: string, span?: Span | null, because: readonly string[] = []) => ({
    field: name,
    value,
    how,
    span: span ?? null,
    because,
    rivals: rivals(name),
  });
  const dated = (name: string, dating: Article["published"]) => {
    const shown = showDating(dating);
    return field(
      name,
      dating === null ? "unknown: the page does not fix it" : shown.text,
      shown.certainty,
      null,
      shown.because,
    );
  };
  const {outlet, agency, reprintedBy, dateline} = article;
  return [
    field("outlet", outlet?.name ?? "unknown", outlet?.how ?? "the page does not name one", outlet?.span),
    ...(reprintedBy ? [field("reprinted by", reprintedBy.name, reprintedBy.how, reprintedBy.span)] : []),
    field("agency", agency?.name ?? "none named", agency?.how ?? "", agency?.span),
    ...article.authors.map((author) => field(author.role, author.name, "", author.span)),
    ...(dateline ? [field("dateline", dateline.place, "", dateline.span)] : []),
    dated("published", article.published),
    ...(article.updated === null ? [] : [dated("updated", article.updated)]),
    field("language", article.language, ""),
    ...(article.tags.length === 0 ? [] : [field("tags", article.tags.join(", "), "")]),
  ];
}

type Use = {readonly start: number; readonly end: number; readonly mark: Mark};

function captureLines(report: Report, article: Article, page: ShownPage, text: string): CaptureLine[] {
  const uses: Use[] = [];
  const use = (span: Span | null | undefined, kind: string, say: string, id: string | null = null) => {
    if (span && span.page === page.id) uses.push({start: span.start, end: span.end, mark: {kind, id, say}});
  };
  use(article.headline, "headline", "headline");
  use(article.outlet?.span, "field", "outlet");
  use(article.reprintedBy?.span, "field", "reprinted by");
  use(article.agency?.span, "field", "agency");
  use(article.dateline?.span, "field", "dateline");
  for (const author of article.authors) use(author.span, "field", author.role);
  for (const caption of article.captions) use(caption, "caption", "caption");
  for (const reason of article.published?.because ?? []) use(reason.span, "field", "published");
  for (const quote of report.quotes)
    if (quote.article === article.id)
      use(quote.span, "quote", `${quote.kind} quote${quote.speaker ? `, ${quote.speaker.name}` : ""}`, quote.id);
  for (const figure of report.figures)
    if (figure.article === article.id)
      use(figure.span, "figure", `figure${figure.kindOf ? `, ${figure.kindOf}` : ""}`, figure.id);
  for (const event of report.events)
    if (event.article === article.id) use(event.trigger, "event", `event, ${event.class}, ${event.modality}`, event.id);
  for (const one of report.corrections) if (one.article === article.id) use(one.span, "correction", one.kind, one.id);
  uses.sort((a, b) => a.start - b.start || a.end - b.end);
  const furniture = [...page.furniture].sort((a, b) => a.span.start - b.span.start);
  const body = [...article.body].sort((a, b) => a.start - b.start);
  const others = report.articles.filter((one) => one.page === page.id && one.id !== article.id);
  const bodies = others.flatMap((one) => one.body);
  const headlines = others.flatMap((one) => one.headline ?? []);
  const lines: CaptureLine[] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    const start = at;
    const end = at + line.length;
    at = end + 1;
    if (line.trim() === "") continue;
    if (lines.length >= shownLines) break;
    const meets = (span: {readonly start: number; readonly end: number}) => span.start < end && span.end > start;
    const own = uses.filter(meets);
    const set = furniture.find((one) => meets(one.span));
    // A page may print a whole article on one line, after a caption: the line is what most of it is.
    const as = body.some(meets)
      ? "body"
      : bodies.some(meets)
        ? "other-article"
        : set && !own.some(({mark}) => mark.kind === "headline")
          ? "furniture"
          : own.length > 0
            ? "used"
            : headlines.some(meets)
              ? "other-article"
              : "unused";
    const aside = as === "body" ? furniture.filter(({span}) => meets(span)) : [];
    lines.push({
      start,
      end,
      as,
      why: as === "furniture" ? (set?.why ?? null) : null,
      segments: segmentsOf(line, start, [
        ...own,
        ...aside.map(({span, why}) => ({...span, mark: {kind: "furniture", id: null, say: why}})),
      ]),
    });
  }
  return lines;
}

/** Cuts a line where marks begin and end. */
function segmentsOf(line: string, start: number, uses: readonly Use[]): Segment[] {
  const end = start + line.length;
  const cuts = new Set([start, end]);
  for (const one of uses) {
    if (one.start > start) cuts.add(one.start);
    if (one.end < end) cuts.add(one.end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < places.length; i++) {
    const [from, to] = [places[i]!, places[i + 1]!];
    segments.push({
      start: from,
      text: line.slice(from - start, to - start),
      marks: uses.filter((one) => one.start <= from && one.end >= to).map((one) => one.mark),
    });
  }
  return segments;
}
