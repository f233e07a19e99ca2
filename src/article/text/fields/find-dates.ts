import {type DateLabel, readDateLabel} from "../../../dating/read-date-label.js";
import type {Page} from "../../../page/page.js";
import type {Extent} from "../../../text/span.js";
import {spanOf} from "../../../text/span-of.js";
import type {Article, Rival} from "../../article.js";
import type {Draft} from "../drafts/draft.js";
import {read, readLabelDate} from "../read-label-date.js";
import {toldDates} from "./told-dates.js";

export type DatesFound = Pick<Article, "published" | "updated"> & {readonly rivals: readonly Rival[]};

/**
 * The dates of publication and of the last change that the labels beside an article give; never a date of its prose. A
 * label that cannot be worked out (a relative one without a capture) and every further one stay as rivals; a dateline's
 * date counts when it has its year and no label gives one.
 */
export function findDates(
  page: Page,
  draft: Draft,
  numericOrder: "day-first" | "month-first" | null,
  body: readonly Extent[],
  others: readonly Rival[],
): DatesFound {
  const days = toldDates(page, body).map(({value}) => (value.length === 7 ? `${value}-01` : value));
  const found: {published: Article["published"]; updated: Article["updated"]} = {published: null, updated: null};
  const rivals: Rival[] = [];
  for (const line of draft.labels) {
    if (line.role !== "date") continue;
    // Points between the numbers are written where the day comes first.
    const order = /\d\.\d{1,2}\.\d{2}/.test(line.text) ? "day-first" : numericOrder;
    const label =
      monthLabel(line.text) ??
      readDateLabel(line.text, {captured: page.captured, days, numericOrder: order}) ??
      dayLabel(line.text);
    if (!label) continue;
    const at = read(line.text);
    const span = at ? spanOf(page, line.start + at.from, line.start + at.to) : spanOf(page, line.start, line.end);
    if (label.dating && !found[label.about]) {
      const because = [{say: "label on the page", span}, ...label.dating.because];
      found[label.about] = {...label.dating, because};
    } else {
      const how = label.dating ? "label on the page" : "label that counts back from an unknown capture";
      rivals.push({field: label.about, value: line.text, how, span});
    }
  }
  // "5 March 2025 | Updated 09:14": an hour alone is of the day beside it.
  const day = found.published;
  const hour = draft.labels.find(
    (line) =>
      /^(?:last )?updated:?\s+(?:at\s+)?\d{1,2}[:.]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s[A-Z]{2,4})?$/i.test(line.text) &&
      draft.labels.some(({role, block, index}) => role === "date" && block === line.block && index === line.index - 1),
  );
  if (day && hour && !found.updated && day.earliest.slice(0, 10) === day.latest.slice(0, 10)) {
    const because = [{say: "an hour beside the date of publication", span: spanOf(page, hour.start, hour.end)}];
    found.updated = {
      ...day,
      earliest: day.earliest.slice(0, 10),
      latest: day.latest.slice(0, 10),
      precision: "day",
      because,
    };
  }
  const dateline = others.find(({how, value}) => how === "date in the dateline" && /\d{4}/.test(value));
  const dated = found.published ? null : dateline && readDateLabel(dateline.value, {captured: null})?.dating;
  if (dated && dateline?.span)
    found.published = {...dated, certain: false, because: [{say: "date in the dateline", span: dateline.span}]};
  return {...found, rivals};
}

/** "May 2023": a month, as magazines print it. */
function monthLabel(line: string): DateLabel | null {
  const is = readLabelDate(line, 0, line.length)?.is;
  if (is?.kind !== "month") return null;
  const month = `${is.year}-${String(is.month).padStart(2, "0")}`;
  const last = new Date(Date.UTC(is.year, is.month, 0)).getUTCDate();
  const dating = {
    earliest: `${month}-01`,
    latest: `${month}-${last}`,
    precision: "month" as const,
    certain: true,
    because: [],
  };
  return {dating, ago: null, about: "published"};
}

/** "Publisert: 23. januar 2025 kl. 05:30": a day in full, in another language. */
function dayLabel(line: string): DateLabel | null {
  const found = readLabelDate(line, 0, line.length);
  if (found?.is.kind !== "day") return null;
  const {year, month, day} = found.is;
  const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  const dating = {earliest: iso, latest: iso, precision: "day" as const, certain: true, because: []};
  return {dating, ago: null, about: found.says};
}
