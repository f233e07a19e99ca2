import Ajv from "ajv/dist/2020.js";
import {parse as parseCsv} from "csv-parse/sync";
import {Parser, parseDocument} from "htmlparser2";
import {parquetReadObjects} from "hyparquet";
import ICAL from "ical.js";
import {marked} from "marked";
import {expect, test} from "vitest";
import {exportNames, writeExport} from "../src/server/answer/exports.js";
import {keepDesks} from "../src/server/desk.js";
import type {ReportSource} from "../src/server/source/report-source.js";
import {hostilePages} from "./hostile-pages.js";
import {openPages, openSamples} from "./open-source.js";

/** The exports of the first story of the samples and of the hostile pages: every check must hold for both. */
async function check(file: string, judge: (body: string, bytes: Uint8Array, counts: Counts) => void | Promise<void>) {
  for (const source of [await openSamples(), await openPages(hostilePages)]) {
    const {body, counts} = await exported(source, file);
    const bytes = typeof body === "string" ? new TextEncoder().encode(body) : body;
    await judge(typeof body === "string" ? body : "", bytes, counts);
  }
}

type Counts = {
  readonly articles: number;
  readonly events: number;
  readonly timeline: number;
  readonly quotes: number;
  readonly edges: number;
};

async function exported(source: ReportSource, file: string): Promise<{body: string | Uint8Array; counts: Counts}> {
  const desk = await keepDesks(source)(null);
  const story = desk.report.stories[0]!;
  const own = new Set(story.articles);
  const view = desk.storyView(story);
  const made = await writeExport(file, desk, story);
  return {
    body: made!.body,
    counts: {
      articles: story.articles.length,
      events: desk.report.events.filter((event) => own.has(event.article)).length,
      timeline: view.timeline.length,
      quotes: desk.report.quotes.filter((quote) => own.has(quote.article)).length,
      edges: view.families.flatMap((family) => family.members).filter((member) => member.of !== null).length,
    },
  };
}

test("every export that is named can be made, and no other", async () => {
  const desk = await keepDesks(await openSamples())(null);
  for (const {file} of exportNames)
    expect([file, (await writeExport(file, desk, desk.report.stories[0]!))!.body.length > 0]).toEqual([file, true]);
  expect(await writeExport("export-secrets.csv", desk, desk.report.stories[0]!)).toBeNull();
});

test("the calendar is read by another calendar library: an all-day event an entry", () =>
  check("export-calendar.ics", (body, _, counts) => {
    const calendar = new ICAL.Component(ICAL.parse(body));
    const events = calendar.getAllSubcomponents("vevent").map((one) => new ICAL.Event(one));
    expect(events.length).toBe(counts.timeline);
    for (const event of events) {
      expect(event.startDate.isDate && event.startDate.compare(event.endDate) < 0).toBe(true);
      expect(event.summary.length).toBeGreaterThan(0);
    }
    for (const line of body.split("\r\n")) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  }));

test("the graph of families is well-formed GraphML with an article a node and a copy an edge", () =>
  check("export-families.graphml", (body, _, counts) => {
    const nodes = new Set<string>();
    const ends: string[] = [];
    new Parser(
      {
        onopentag: (name, attributes) => {
          if (name === "node") nodes.add(attributes["id"]!);
          if (name === "edge") ends.push(attributes["source"]!, attributes["target"]!);
        },
        onerror: (error) => expect.fail(error.message),
      },
      {xmlMode: true},
    ).end(body);
    expect([nodes.size, ends.length]).toEqual([counts.articles, counts.edges * 2]);
    expect(ends.every((end) => nodes.has(end))).toBe(true);
  }));

test("Parquet is read back by another reader, row for row", async () => {
  await check("export-events.parquet", async (_, bytes, counts) => {
    const rows = await parquetReadObjects({file: bytes.slice().buffer});
    expect(rows.length).toBe(counts.events);
    for (const row of rows) expect(typeof row["clause"]).toBe("string");
  });
  await check("export-articles.parquet", async (_, bytes, counts) => {
    expect((await parquetReadObjects({file: bytes.slice().buffer})).length).toBe(counts.articles);
  });
});

test("CSV is read back by another reader, and no cell starts a formula", async () => {
  for (const file of ["export-quotes.csv", "export-events.csv", "export-articles.csv", "export-timeline.csv"])
    await check(file, (body) => {
      const rows = parseCsv(body, {columns: true}) as Record<string, string>[];
      for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(/^[=+\-@\t\r]/);
    });
  await check("export-quotes.csv", (body, _, counts) => {
    expect((parseCsv(body, {columns: true}) as unknown[]).length).toBe(counts.quotes);
  });
});

test("every line of the JSON Lines is one object that says its list", () =>
  check("export-all.jsonl", (body) => {
    for (const line of body.trimEnd().split("\n")) expect(typeof JSON.parse(line).list).toBe("string");
  }));

test("the dossier is one file: no script, nothing loaded, every word escaped", () =>
  check("dossier.html", (body) => {
    const opened: string[] = [];
    new Parser({
      onopentag: (name, attributes) => {
        opened.push(name);
        expect(["script", "img", "iframe", "object", "embed", "link", "base", "form"]).not.toContain(name);
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).not.toMatch(/^on|^style$/);
          if (key === "href") expect(value).toMatch(/^https?:/);
        }
      },
    }).end(body);
    expect(opened.filter((name) => name === "main").length).toBe(1);
    expect(opened.filter((name) => name === "mark").length).toBeGreaterThan(3);
    expect(parseDocument(body).children.length).toBeGreaterThan(1);
  }));

test("the Markdown dossier makes no markup of captured marks", () =>
  check("export-dossier.md", async (body) => {
    const html = await marked.parse(body);
    expect(html).not.toMatch(/<(?:script|img|iframe|svg)/i);
    expect(html).toContain("<h2>Timeline</h2>");
  }));

const dateSchema = {
  type: "object",
  required: ["year"],
  properties: {
    year: {type: "integer"},
    month: {type: "integer", minimum: 1, maximum: 12},
    day: {type: "integer", minimum: 1, maximum: 31},
  },
};
const schemas: Readonly<Record<string, object>> = {
  "export-timelinejs.json": {
    type: "object",
    required: ["title", "events"],
    properties: {
      title: {type: "object", required: ["text"]},
      events: {
        type: "array",
        items: {
          type: "object",
          required: ["start_date", "text", "unique_id"],
          properties: {
            start_date: dateSchema,
            end_date: dateSchema,
            display_date: {type: "string"},
            text: {type: "object", required: ["headline"]},
          },
        },
      },
    },
  },
  // The members of IPTC's ninjs 1.3 that are used here, with the types its schema gives them.
  "export-ninjs.json": {
    type: "array",
    items: {
      type: "object",
      required: ["uri"],
      additionalProperties: false,
      properties: {
        uri: {type: "string", pattern: "^[a-z][a-z0-9+.-]*:"},
        type: {enum: ["text", "audio", "video", "picture", "graphic", "composite"]},
        language: {type: "string"},
        profile: {type: "string"},
        headline: {type: "string"},
        firstcreated: {type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T"},
        versioncreated: {type: "string", pattern: "^\\d{4}-\\d{2}-\\d{2}T"},
        byline: {type: "string"},
        located: {type: "string"},
        copyrightholder: {type: "string"},
        body_text: {type: "string"},
        subject: {type: "array", items: {type: "object", required: ["name"]}},
        organisation: {
          type: "array",
          items: {type: "object", required: ["name"], properties: {name: {type: "string"}, rel: {type: "string"}}},
        },
      },
    },
  },
  "export-jsonld.json": {
    type: "object",
    required: ["@context", "@graph"],
    properties: {
      "@context": {const: "https://schema.org"},
      "@graph": {
        type: "array",
        minItems: 1,
        items: {
          type: "object",
          required: ["@type", "@id"],
          properties: {
            "@type": {enum: ["NewsArticle", "Quotation", "CorrectionComment"]},
            "@id": {type: "string", pattern: "^urn:"},
            url: {type: "string", pattern: "^https?:"},
          },
        },
      },
    },
  },
  // The parts of the W3C Web Annotation model that are used here.
  "export-annotations.json": {
    type: "object",
    required: ["@context", "id", "type", "total", "first"],
    properties: {
      "@context": {const: "http://www.w3.org/ns/anno.jsonld"},
      type: {const: "AnnotationCollection"},
      first: {
        type: "object",
        required: ["type", "items"],
        properties: {
          items: {
            type: "array",
            items: {
              type: "object",
              required: ["id", "type", "body", "target"],
              properties: {
                type: {const: "Annotation"},
                target: {
                  type: "object",
                  required: ["source", "selector"],
                  properties: {
                    source: {type: "string", pattern: "^(?:https?:|urn:sha256:[0-9a-f]{64}$)"},
                    selector: {
                      type: "array",
                      minItems: 2,
                      items: {
                        oneOf: [
                          {
                            required: ["type", "exact"],
                            properties: {type: {const: "TextQuoteSelector"}, exact: {type: "string", minLength: 1}},
                          },
                          {
                            required: ["type", "start", "end"],
                            properties: {
                              type: {const: "TextPositionSelector"},
                              start: {type: "integer"},
                              end: {type: "integer"},
                            },
                          },
                        ],
                      },
                    },
                  },
                },
              },
            },
          },
        },
      },
    },
  },
};

test("TimelineJS, ninjs, JSON-LD and annotations have the members their formats ask for", async () => {
  const ajv = new Ajv.default({allErrors: true, strictRequired: false, strictTypes: false});
  for (const [file, schema] of Object.entries(schemas)) {
    const fits = ajv.compile(schema);
    await check(file, (body) => {
      fits(JSON.parse(body));
      expect([file, fits.errors?.slice(0, 3) ?? null]).toEqual([file, null]);
    });
  }
});

test("an annotation's position and quotation name the same words of the page", async () => {
  const source = await openSamples();
  const {body} = await exported(source, "export-annotations.json");
  const pages = new Map((await source.report()).pages.map((page) => [`urn:sha256:${page.sha256}`, page.id]));
  let looked = 0;
  for (const {target} of JSON.parse(body as string).first.items) {
    const page = pages.get(target.source);
    if (page === undefined) continue;
    const [quote, position] = target.selector;
    expect((await source.pageText(page))!.slice(position.start, position.end)).toBe(quote.exact);
    looked++;
  }
  expect(looked).toBeGreaterThan(20);
});
