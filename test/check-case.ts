import type {Report} from "../src/report/report.js";
import type {Span} from "../src/text/span.js";
import type {Answers} from "./case-answers.js";

/** One expectation of a case and whether the report meets it. `false-` rows are things said that should not be. */
export type Checked = {readonly term: string; readonly ok: boolean; readonly say: string};

type Dates = {readonly earliest: string; readonly latest: string} | null;

/** Holds a report against the answers of a case, term by term. */
export function checkCase(report: Report, answers: Answers, texts: ReadonlyMap<string, string>): Checked[] {
  const checked: Checked[] = [];
  const tell = (term: string, ok: boolean, say: string) => checked.push({term, ok, say});
  const refs = new Map<string, string>();
  const idOf = new Map<string, string>();
  for (const page of report.pages)
    page.articles.forEach((id, index) => {
      refs.set(id, `${page.name}#${index + 1}`);
      idOf.set(`${page.name}#${index + 1}`, id);
    });
  const ref = (id: string | null | undefined) => (id ? (refs.get(id) ?? id) : null);
  const pageOf = (article: string) => report.pages.find((page) => page.name === article.split("#")[0])?.id ?? "";
  /** Every place where words stand, on one page or on all. */
  const places = (words: string, page?: string) => {
    const found: Span[] = [];
    for (const [id, text] of texts) {
      if (page !== undefined && id !== page) continue;
      for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
        found.push({page: id, start: at, end: at + words.length, text: words});
    }
    return found;
  };
  const touches = (span: Span, words: string) =>
    places(words, span.page).some((place) => place.start < span.end && span.start < place.end);

  for (const want of answers.articles ?? []) {
    const article = report.articles.find((one) => one.id === idOf.get(want.article));
    if (!article) {
      tell("articles", false, `${want.article} not found`);
      continue;
    }
    const got: Record<string, unknown> = {
      headline: article.headline?.text ?? null,
      outlet: article.outlet?.name ?? null,
      agency: article.agency?.name ?? null,
      authors: article.authors.map((author) => author.name),
      dateline: article.dateline?.place ?? null,
      published: article.published && {earliest: article.published.earliest, latest: article.published.latest},
      updated: article.updated && {earliest: article.updated.earliest, latest: article.updated.latest},
      paragraphs: article.body.length - article.subheads.length,
      bodyStarts: article.body[0]?.text.slice(0, want.bodyStarts?.length ?? 0),
      bodyEnds: want.bodyEnds === undefined ? "" : article.body.at(-1)?.text.slice(-want.bodyEnds.length),
    };
    for (const [field, value] of Object.entries(want)) {
      if (field === "article") continue;
      const ok =
        field === "published" || field === "updated"
          ? sameDates(value as Dates, got[field] as Dates)
          : sameText(value, got[field]);
      tell(
        "articles",
        ok,
        `${want.article} ${field}: want ${JSON.stringify(value)}, got ${JSON.stringify(got[field])}`,
      );
    }
  }
  if (answers.articles) {
    const named = new Set(answers.articles.map((one) => one.article));
    for (const id of report.articles.map((one) => ref(one.id)!))
      if (!named.has(id)) tell("articles", false, `${id} is said to be an article`);
  }
  if (answers.families) {
    for (const want of answers.families) {
      const ids = want.members.map((member) => idOf.get(member.article));
      const family = report.families.find((one) => one.members.some((member) => member.article === ids[0]));
      const got = family?.members.map((member) => ref(member.article)).sort() ?? [];
      const wanted = want.members.map((member) => member.article).sort();
      tell("families", same(got, wanted), `members want ${wanted.join(" ")}, got ${got.join(" ")}`);
      tell(
        "families",
        sameText(family?.origin.name, want.origin),
        `origin of ${wanted[0]}: want ${want.origin}, got ${family?.origin.name}`,
      );
      for (const member of want.members) {
        const one = family?.members.find((candidate) => candidate.article === idOf.get(member.article));
        tell(
          "families",
          [member.kind].flat().includes(one?.kind ?? ""),
          `${member.article} kind: want ${[member.kind].flat().join("/")}, got ${one?.kind}`,
        );
        if (member.of !== undefined)
          tell("families", ref(one?.of) === member.of, `${member.article} of: want ${member.of}, got ${ref(one?.of)}`);
      }
    }
  }
  if (answers.stories) {
    for (const want of answers.stories) {
      const story = report.stories.find((one) => one.articles.includes(idOf.get(want.articles[0]!) ?? ""));
      const got = story?.articles.map((id) => ref(id)!).sort() ?? [];
      tell("stories", same(got, [...want.articles].sort()), `want ${want.articles.join(" ")}, got ${got.join(" ")}`);
      tell("stories", story?.origins === want.origins, `origins: want ${want.origins}, got ${story?.origins}`);
    }
  }
  for (const want of answers.quotes?.expected ?? []) {
    const spans = places(want.words, pageOf(want.article));
    const quotes = report.quotes.filter(
      (quote) => ref(quote.article) === want.article && spans.some((place) => overlap(place, quote.span) >= 0.5),
    );
    const kinds = [want.kind].flat();
    const quote = quotes.find((one) => kinds.includes(one.kind)) ?? quotes[0];
    tell(
      "quotes",
      quote !== undefined && kinds.includes(quote.kind),
      `"${want.words}": want ${kinds.join("/")}, got ${quote?.kind}`,
    );
    if (want.speaker !== undefined)
      tell(
        "speakers",
        sameText(quote?.speaker?.name ?? null, want.speaker),
        `"${want.words}": want ${want.speaker}, got ${quote?.speaker?.name ?? null}`,
      );
  }
  if (answers.utterances) {
    const utteranceAt = (article: string, words: string) => {
      const spans = places(words, pageOf(article));
      const quotes = new Set(
        report.quotes
          .filter((quote) => ref(quote.article) === article && spans.some((place) => touchesSpan(place, quote.span)))
          .map((quote) => quote.id),
      );
      return report.utterances
        .filter((one) => one.renderings.some((rendering) => quotes.has(rendering.quote)))
        .map((one) => one.id);
    };
    const groups = answers.utterances.map((want) => want.renderings.map((one) => utteranceAt(one.article, one.words)));
    groups.forEach((group, index) => {
      const want = answers.utterances![index]!;
      const shared = group.length === 0 ? [] : group.reduce((a, b) => a.filter((id) => b.includes(id)));
      tell(
        "utterances",
        shared.length > 0,
        `${want.speaker}: "${want.renderings[0]?.words}" not joined over ${group.length} renderings`,
      );
      groups.forEach((other, at) => {
        if (at <= index) return;
        const joined = group.flat().filter((id) => other.flat().includes(id));
        if (joined.length > 0)
          tell(
            "false-utterances",
            false,
            `joined: "${want.renderings[0]?.words}" and "${answers.utterances![at]?.renderings[0]?.words}"`,
          );
      });
    });
  }
  for (const want of answers.figures ?? []) {
    const spans = places(want.words, pageOf(want.article));
    const figures = report.figures.filter(
      (figure) =>
        ref(figure.article) === want.article &&
        spans.some(
          (place) => touchesSpan(place, figure.span) || (figure.counts !== null && touchesSpan(place, figure.counts)),
        ),
    );
    const figure = figures.find((one) => JSON.stringify(one.value) === JSON.stringify(want.value));
    tell(
      "figures",
      figure !== undefined,
      `"${want.words}": want ${JSON.stringify(want.value)}, got ${JSON.stringify(figures.map((one) => one.value))}`,
    );
    if (figure && want.counts !== undefined)
      tell(
        "figures",
        (figure.counts?.text ?? "").includes(want.counts) || want.counts.includes(figure.counts?.text ?? "-"),
        `"${want.words}" counts: want ${want.counts}, got ${figure.counts?.text}`,
      );
  }
  for (const want of answers.timeline ?? []) {
    const entries = report.timeline.filter((entry) =>
      entry.mentions.some((span) => want.words.some((words) => touches(span, words))),
    );
    const reach = (entry: Report["timeline"][number]) =>
      want.words.filter((words) => entry.mentions.some((span) => touches(span, words))).length;
    const fits = (entry: Report["timeline"][number]) => reach(entry) * 2 + (sameDates(want.on, entry.on) ? 1 : 0);
    const entry = [...entries].sort((a, b) => fits(b) - fits(a))[0];
    tell("timeline", entry !== undefined, `"${want.words[0]}": no entry`);
    if (!entry) continue;
    tell(
      "dates",
      sameDates(want.on, entry.on),
      `"${want.words[0]}": want ${datesText(want.on)}, got ${datesText(entry.on)}`,
    );
    tell(
      "merged",
      reach(entry) === want.words.length,
      `"${want.words[0]}": ${reach(entry)} of ${want.words.length} mentions in one entry`,
    );
    if (want.origins !== undefined)
      tell(
        "origins",
        entry.origins === want.origins,
        `"${want.words[0]}": origins want ${want.origins}, got ${entry.origins}`,
      );
    if (want.status !== undefined)
      tell(
        "status",
        entry.status === want.status,
        `"${want.words[0]}": status want ${want.status}, got ${entry.status}`,
      );
  }
  if (answers.conflicts) {
    const touched = (spans: readonly Span[], words: readonly string[]) =>
      spans.some((span) => words.some((one) => touches(span, one)));
    const meets = (conflict: Report["conflicts"][number], want: {kind: string | string[]; readings: string[][]}) =>
      want.readings.every((words) => conflict.readings.some((reading) => touched(reading.spans, words))) &&
      conflict.readings.length >= 2;
    for (const want of answers.conflicts.expected) {
      const found = report.conflicts.filter((conflict) => meets(conflict, want));
      const kinds = [want.kind].flat();
      const sum =
        kinds.includes("sum") &&
        report.conflicts.some(
          (conflict) =>
            conflict.kind === "sum" &&
            want.readings
              .flat()
              .some((words) =>
                touched(
                  [
                    ...conflict.readings.flatMap((one) => one.spans),
                    ...conflict.because.flatMap((reason) => (reason.span ? [reason.span] : [])),
                  ],
                  [words],
                ),
              ),
        );
      tell(
        "conflicts",
        found.some((conflict) => kinds.includes(conflict.kind)) || sum,
        `${kinds.join("/")} ${want.readings.map((words) => `"${words[0]}"`).join(" | ")}: got ${found.map((one) => one.kind).join(" ") || "none"}`,
      );
    }
    for (const [x, y] of answers.conflicts.never ?? []) {
      const found = report.conflicts.filter(
        (conflict) =>
          conflict.kind !== "edit" &&
          conflict.kind !== "sum" &&
          conflict.kind !== "wording" &&
          x !== undefined &&
          y !== undefined &&
          conflict.readings.some(
            (a) => touched(a.spans, [x]) && conflict.readings.some((b) => a !== b && touched(b.spans, [y])),
          ),
      );
      tell(
        "false-conflicts",
        found.length === 0,
        `${found.map((one) => one.kind).join(" ")} between "${x}" and "${y}"`,
      );
    }
    for (const conflict of report.conflicts.filter((one) => one.kind === "conflict"))
      if (!answers.conflicts.expected.some((want) => meets(conflict, want)))
        tell(
          "false-conflicts",
          false,
          `conflict about ${conflict.about}: ${conflict.readings.map((one) => `${one.value} "${one.spans[0]?.text}"`).join(" | ")}`,
        );
  }
  for (const want of answers.relations ?? []) {
    const relation = report.relations.find((one) => same([...one.pair], want.pair));
    for (const point of want.points) {
      const got = relation?.points.find((one) => {
        const entry = report.timeline.find((candidate) => candidate.id === one.entry);
        return (
          entry?.mentions.some((span) => touches(span, point.words)) &&
          (point.on === undefined || sameDates(point.on, one.on))
        );
      });
      tell(
        "relations",
        got !== undefined && Math.sign(got.weight) === point.sign,
        `${want.pair.join("-")} "${point.words}": want sign ${point.sign}, got ${got?.weight}`,
      );
    }
  }
  return checked;
}

function overlap(a: Span, b: Span): number {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return a.page === b.page ? shared / Math.max(1, a.end - a.start) : 0;
}

function touchesSpan(a: Span, b: Span): boolean {
  return a.page === b.page && a.start < b.end && b.start < a.end;
}

function sameDates(want: Dates, got: Dates): boolean {
  if (want === null || got === null) return want === got;
  const cut = (wanted: string, value: string) => (wanted.length === 10 ? value.slice(0, 10) : value);
  return want.earliest === cut(want.earliest, got.earliest) && want.latest === cut(want.latest, got.latest);
}

function datesText(dates: Dates): string {
  return dates === null ? "undated" : `${dates.earliest}..${dates.latest}`;
}

function sameText(a: unknown, b: unknown): boolean {
  const fold = (value: unknown) =>
    typeof value === "string" ? value.replace(/\s+/g, " ").trim().toLowerCase() : value;
  return (
    JSON.stringify(Array.isArray(a) ? a.map(fold) : fold(a)) ===
    JSON.stringify(Array.isArray(b) ? b.map(fold) : fold(b))
  );
}

function same(a: readonly (string | null)[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((one, index) => one === b[index]);
}
