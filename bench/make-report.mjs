// A report of any size with invented words, made without reading pages: for measuring what shows reports, not what makes them.
const syllables = [
  "ba",
  "cor",
  "del",
  "fin",
  "gar",
  "hol",
  "jun",
  "kel",
  "lor",
  "mas",
  "nor",
  "pel",
  "quin",
  "ros",
  "sul",
  "tem",
  "ul",
  "vor",
  "wen",
  "zar",
];

/** Numbers that look random and are the same in every run. */
function chance(seed) {
  let state = seed >>> 0 || 1;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @param {{stories: number, articlesEach: number, paragraphs?: number, seed?: number}} options
 * @returns a report with its pages' texts: a story's articles in families of five, each fifth paragraph quoted, counted and dated.
 */
export function makeReport({stories, articlesEach, paragraphs = 3, seed = 7}) {
  const next = chance(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const vocabulary = Array.from(
    {length: 4000},
    () => pick(syllables) + pick(syllables) + (next() < 0.5 ? pick(syllables) : ""),
  );
  // Words are used as in a language: few often, most seldom.
  const word = () => vocabulary[Math.floor(next() ** 3 * vocabulary.length)];
  const sentence = (length) => {
    const words = Array.from({length}, word);
    return `${words[0][0].toUpperCase()}${words.join(" ").slice(1)}.`;
  };
  const report = {
    version: 1,
    pages: [],
    articles: [],
    families: [],
    sharedPassages: [],
    stories: [],
    quotes: [],
    utterances: [],
    figures: [],
    ladders: [],
    events: [],
    corrections: [],
    timeline: [],
    conflicts: [],
    relations: [],
    doubts: [],
    remarks: [],
  };
  const texts = new Map();
  const day = (n) => new Date(Date.UTC(2024, 0, 1) + n * 86_400_000).toISOString().slice(0, 10);
  const dating = (n) => ({
    earliest: day(n),
    latest: day(n),
    precision: "day",
    certain: n % 2 === 0,
    because: [{say: "said in full"}],
  });
  for (let s = 0; s < stories; s++) {
    const story = {
      id: `s${s}`,
      aliases: [],
      headline: null,
      articles: [],
      families: [],
      origins: 0,
      owners: 0,
      because: [],
    };
    const base = Array.from({length: paragraphs}, () => `${sentence(14)} ${sentence(18)}`);
    const mentions = new Map();
    for (let a = 0; a < articlesEach; a++) {
      const id = `a${s}-${a}`;
      const page = `p${s}-${a}`;
      const copy = a % 5 !== 0;
      const lines = [
        sentence(9),
        ...base.map((text) => (copy ? text : `${sentence(12)} ${sentence(15)}`)),
        `About ${10 + (a % 90)} people ${sentence(6)}`,
      ];
      let text = "";
      const spans = lines.map((line) => {
        const start = text.length;
        text += `${line}\n\n`;
        return {page, start, end: start + line.length, text: line};
      });
      texts.set(page, text);
      const published = dating(a % 300);
      report.pages.push({
        id: page,
        name: `${page}.txt`,
        sha256: "0".repeat(64),
        mediaType: "text/plain",
        url: `https://outlet${a % 40}.example/${id}`,
        captured: null,
        articles: [id],
        furniture: [],
      });
      report.articles.push({
        id,
        page,
        kind: "article",
        headline: spans[0],
        outlet: {name: `Outlet ${a % 40}`, how: "address"},
        agency: null,
        authors: [],
        dateline: null,
        published,
        updated: null,
        tags: [`tag${a % 12}`],
        language: "en",
        body: spans.slice(1),
        subheads: [],
        captions: [],
        corrections: [],
        rivals: [],
      });
      story.articles.push(id);
      story.headline ??= spans[0];
      const family = `f${s}-${Math.floor(a / 5)}`;
      if (!copy) {
        report.families.push({id: family, origin: {name: `Outlet ${a % 40}`, article: id, how: "first"}, members: []});
        story.families.push(family);
      }
      report.families.at(-1).members.push({
        article: id,
        kind: copy ? "edited" : "original",
        of: copy ? `a${s}-${a - (a % 5)}` : null,
        mineInTheirs: copy ? 0.93 : null,
        theirsInMine: copy ? 0.9 : null,
        orderKnown: true,
        because: [{say: "shares most of its words"}],
      });
      const body = spans[1];
      const speaker = {name: `Speaker ${a % 60}`, how: "certain"};
      report.quotes.push({
        id: `q${id}`,
        article: id,
        span: body,
        kind: "direct",
        speaker,
        cue: null,
        via: null,
        on: published,
        madeBy: "made@1",
      });
      const last = spans.at(-1);
      report.figures.push({
        id: `n${id}`,
        article: id,
        span: {...last, end: last.start + 8, text: last.text.slice(0, 8)},
        value: 10 + (a % 90),
        counts: null,
        kindOf: "people",
        saidBy: null,
        on: published,
        madeBy: "made@1",
      });
      report.events.push({
        id: `e${id}`,
        article: id,
        span: body,
        trigger: body,
        lemma: "meet",
        on: published,
        class: "CONSULT",
        source: null,
        target: null,
        place: null,
        modality: "happened",
        hedge: null,
        saidBy: null,
        madeBy: "made@1",
      });
      if (a % 2 === 0) mentions.set(a, {span: body, article: id, event: `e${id}`});
    }
    story.origins = story.families.length;
    story.owners = story.families.length;
    report.stories.push(story);
    const told = [...mentions.values()];
    for (let t = 0; t + 3 <= told.length; t += 3) {
      const part = told.slice(t, t + 3);
      report.timeline.push({
        id: `t${s}-${t}`,
        story: story.id,
        on: dating(t % 300),
        what: part[0].span,
        class: "CONSULT",
        source: {name: "North"},
        target: {name: "South"},
        place: null,
        events: part.map((one) => one.event),
        mentions: part.map((one) => one.span),
        articles: part.map((one) => one.article),
        origins: part.length,
        status: "agreed",
        because: [],
      });
      if (t % 9 === 0)
        report.conflicts.push({
          id: `c${s}-${t}`,
          story: story.id,
          kind: t % 2 === 0 ? "conflict" : "edit",
          about: "people",
          readings: part.map((one, i) => ({
            value: `${i + 10} people`,
            spans: [one.span],
            articles: [one.article],
            origins: 1,
          })),
          because: [{say: "the same thing is counted", span: part[0].span}],
        });
      if (t % 6 === 0)
        report.utterances.push({
          id: `u${s}-${t}`,
          story: story.id,
          speaker: {name: `Speaker ${t % 60}`, how: "certain"},
          on: dating(t % 300),
          renderings: part.map((one) => ({quote: `q${one.article}`, how: "verbatim", shared: [], onlyHere: []})),
          because: [],
        });
    }
    for (let l = 0; l < Math.min(60, told.length); l++)
      report.ladders.push({
        id: `l${s}-${l}`,
        story: story.id,
        counts: word(),
        steps: told.slice(l, l + 4).map((one, i) => ({
          value: 10 + i,
          asOf: dating(i),
          figures: [`n${one.article}`],
          spans: [one.span],
          origins: 1,
        })),
      });
  }
  return {report, texts, vocabulary};
}
