// Speed, growth and memory of what is told of one story: finders, timeline, ladders, conflicts, relations.
// The articles are invented by a fixed rule (no randomness): a quarrel of four countries over months, told by agencies whose reports half of the
// outlets reprint word for word and the rest tell in other words, with figures and quotations.
import {createHash} from "node:crypto";
import {readArticles, readLanguage, readPage, tellStories, tellStory} from "../dist/index.js";

const countries = [
  ["Norway", "Norwegian", "Oslo"],
  ["Denmark", "Danish", "Copenhagen"],
  ["Finland", "Finnish", "Helsinki"],
  ["Estonia", "Estonian", "Tallinn"],
];
const towns =
  "Bergen Aarhus Tampere Tartu Odense Molde Oulu Narva Bodo Turku Esbjerg Parnu Viborg Hamar Vaasa Rakvere".split(" ");
const things =
  "warehouse ferry office shipyard depot school market terminal quarry hotel museum bakery cannery library garage mill".split(
    " ",
  );
const goods =
  "herring timber butter glass paper wool salmon barley cement cheese copper amber linen honey tar salt".split(" ");
const people =
  "Ada Lund|Jon Viik|Mari Saar|Nils Holm|Eeva Koski|Per Dahl|Tiina Rebane|Ole Brandt|Aino Salmi|Karl Uibo".split("|");
const tellings = [
  ({a, b, town, thing, n}) => `${a[1]} police raided a ${thing} in ${town} on DAY and arrested ${n} ${b[1]} citizens.`,
  ({b, town, thing, n}) =>
    `Officers in ${town} searched a ${thing} on DAY, and ${n} people from ${b[0]} were detained.`,
  ({a, b}) => `${a[0]} summoned the ${b[1]} ambassador on DAY to protest against the arrests.`,
  ({a, b}) => `The ${b[1]} envoy was called in by the foreign ministry in ${a[2]} on DAY.`,
  ({a, town, thing, n}) => `A fire at a ${thing} in ${town} killed ${n} people on DAY, the ${a[1]} authorities said.`,
  ({town, thing, n}) => `At least ${n} people died on DAY when a ${thing} burned down in ${town}.`,
  ({a, b, good}) => `${a[0]} halted imports of ${good} from ${b[0]} on DAY.`,
  ({a, b, good}) => `${a[0]} lifted its ban on ${b[1]} ${good} on DAY.`,
  ({a, good, who}) => `"We did not want this quarrel over ${good}," ${who} told reporters in ${a[2]} on DAY.`,
  ({b, town, thing, n, who}) => `${who} denied that ${n} ${b[1]} workers had been held at the ${thing} in ${town}.`,
];

/** A number that depends on `a` and `b` alone; neighbours are far apart. */
function pick(a, b, below) {
  let x = Math.imul(a + 1, 0x9e3779b1) ^ Math.imul(b + 7, 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 15), 0x2c1b3c6d);
  return ((x ^ (x >>> 13)) >>> 0) % below;
}

const months = "January February March April May June July August September October November December".split(" ");
const dateOf = (day) => new Date(Date.UTC(2023, 0, 1 + day));
const say = (day) => `${dateOf(day).getUTCDate()} ${months[dateOf(day).getUTCMonth()]}`;

/** The words of report `number`: what it tells happened in the days before it. Reprints have the number of the report they print. */
function reportText(number, events) {
  const lines = [];
  const day = 20 + (number % 300);
  for (let i = 0; i < 9; i++) {
    const event = Math.floor((day * events) / 400) + pick(number, i, 12);
    const [a, b] = [countries[pick(event, 1, 4)], countries[(pick(event, 1, 4) + 1 + pick(event, 2, 3)) % 4]];
    const tell = tellings[2 * pick(event, 3, 5) + pick(number, event, 2)];
    const line = tell({
      a,
      b,
      town: towns[pick(event, 4, 16)],
      thing: things[pick(event, 5, 16)],
      n: 3 + pick(event, 6, 40),
      good: goods[pick(event, 7, 16)],
      who: people[pick(event, 8, 10)],
    });
    lines.push(line.replace("DAY", say(day - 1 - pick(event, 9, 12))));
  }
  const head = lines[0].split(" ").slice(0, 9).join(" ");
  return {head, body: lines.join("\n\n"), on: `${say(day)} 2023`};
}

function pageOf(index, articles) {
  // Every second article prints one of the agency reports.
  const number = index % 2 === 0 ? index : 2 * pick(index, 11, Math.max(1, articles / 8));
  const {head, body, on} = reportText(number, articles / 4 + 20);
  const text = `The ${towns[index % 16]} Courier ${index}\n\n${head}\n\n${on}\n\n${body}\n`;
  const bytes = Buffer.from(text);
  return readPage({
    name: `${String(index).padStart(6, "0")}.txt`,
    bytes,
    sha256: createHash("sha256").update(bytes).digest("hex"),
  });
}

function readingsOf(count) {
  return Array.from({length: count}, (_, index) => {
    const page = pageOf(index, count);
    return {page, holds: readArticles(page)};
  });
}

/** All articles as one story, with the families that the rule made. */
function storyOf(count) {
  const pages = readingsOf(count);
  const families = new Map();
  const readings = pages.flatMap(({page, holds}, index) =>
    holds.articles.slice(0, 1).map((article) => {
      const number = index % 2 === 0 ? index : 2 * pick(index, 11, Math.max(1, count / 8));
      const members = families.get(number) ?? [];
      members.push({
        article: article.id,
        kind: "verbatim",
        of: members[0]?.article ?? null,
        mineInTheirs: 1,
        theirsInMine: 1,
        orderKnown: false,
        because: [],
      });
      families.set(number, members);
      return readLanguage(article, page);
    }),
  );
  readings.sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const list = [...families].map(([number, members]) => ({
    id: `f${String(number).padStart(6, "0")}`,
    origin: {name: `report ${number}`, article: members[0].article, how: "made so"},
    members,
  }));
  const story = {
    id: "s0",
    aliases: [],
    headline: readings[0].article.headline ?? readings[0].article.body[0],
    articles: readings.map(({article}) => article.id),
    families: list.map(({id}) => id),
    origins: list.length,
    owners: list.length,
    because: [],
  };
  return {story, readings, families: list};
}

export async function run() {
  const eight = readingsOf(8);
  const times = [];
  for (let i = 0; i < 7; i++) {
    const start = performance.now();
    tellStories(eight);
    times.push(performance.now() - start);
  }
  const reportOf8Ms = Math.round(times.slice(2).sort((a, b) => a - b)[2]);

  const seconds = {};
  const processor = {};
  let findings = 0;
  let entries = 0;
  let conflicts = 0;
  let heapMb = 0;
  for (const count of [1250, 2500, 5000]) {
    const {story, readings, families} = storyOf(count);
    globalThis.gc?.();
    const start = performance.now();
    const before = process.cpuUsage();
    const told = tellStory(story, readings, families);
    seconds[count] = (performance.now() - start) / 1000;
    const used = process.cpuUsage(before);
    processor[count] = (used.user + used.system) / 1e6;
    findings = told.findings.length;
    entries = told.timeline.length;
    conflicts = told.conflicts.length;
    globalThis.gc?.();
    heapMb = Math.round(process.memoryUsage().heapUsed / 1e6);
  }
  // Time grows with n to this power; n log n is about 1.1 here.
  const growth = Math.log2(processor[5000] / processor[1250]) / 2;
  const figures = {
    reportOf8Ms,
    storyOf5000S: round(seconds[5000]),
    storyOf2500S: round(seconds[2500]),
    storyOf1250S: round(seconds[1250]),
    // Processor time: the same on a busy machine.
    storyOf5000CpuS: round(processor[5000]),
    growth: round(growth),
    findings,
    entries,
    conflicts,
    heapMb,
    rssMb: Math.round(process.memoryUsage().rss / 1e6),
  };
  return {
    figures,
    lines: [
      `report of 8 articles, after reading: ${reportOf8Ms} ms (aim: under 300)`,
      `story of 5,000 articles: ${figures.storyOf5000S} s (aim: under 30); 2,500: ${figures.storyOf2500S} s; 1,250: ${figures.storyOf1250S} s; processor time ${figures.storyOf5000CpuS} s, grows with n^${figures.growth}`,
      `${findings} findings, ${entries} entries, ${conflicts} conflicts; heap ${heapMb} MB, resident ${figures.rssMb} MB (aim: under 1,000 for 100,000 findings)`,
    ],
  };
}

function round(value) {
  return Math.round(value * 100) / 100;
}
