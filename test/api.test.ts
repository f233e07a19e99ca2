import {readFileSync, writeFileSync} from "node:fs";
import {Validator} from "@seriousme/openapi-schema-validator";
import Ajv from "ajv/dist/2020.js";
import {expect, test} from "vitest";
import {exportNames} from "../src/server/answer/exports.js";
import {createApp} from "../src/server/app.js";
import {queryMeanings} from "../src/server/ask.js";
import {openApi, schemaName} from "../src/server/open-api.js";
import {screens} from "../src/server/screens.js";
import {openSamples} from "./open-source.js";

const file = "docs/API.md";

/** Each table of docs/API.md as the code has it. THROUGHLINE_WRITE=1 writes them. */
const tables: Readonly<Record<string, string>> = {
  screens: screens
    .map(
      (screen) =>
        `| \`${screen.path}\` | ${screen.what} | ${screen.query.map((name) => `\`${name}\``).join(" ")} | ${screen.twins.join(" ")} |`,
    )
    .join("\n"),
  questions: Object.entries(queryMeanings)
    .map(([name, meaning]) => `| \`${name}\` | ${meaning} |`)
    .join("\n"),
  exports: exportNames.map(({file: name, what}) => `| \`${name}\` | ${what} |`).join("\n"),
};

test("docs/API.md has every route, question and export, and no other", () => {
  let text = readFileSync(file, "utf8");
  for (const [name, table] of Object.entries(tables))
    text = text.replace(new RegExp(`<!-- ${name} -->\\n(?:\\|.*\\n)*`), () => `<!-- ${name} -->\n${table}\n`);
  if (process.env["THROUGHLINE_WRITE"] === "1") writeFileSync(file, text);
  expect(readFileSync(file, "utf8")).toBe(text);
});

test("the API's description is valid OpenAPI 3.1 to another's validator", async () => {
  const {valid, errors} = await new Validator().validate(structuredClone(openApi("0")) as Record<string, unknown>);
  expect([valid, errors ?? null]).toEqual([true, null]);
});

/** An address of each screen that has an answer in the samples. */
async function addresses(): Promise<Map<string, string>> {
  const report = await (await openSamples()).report();
  const story = report.stories[0]!;
  const [relation] = report.relations;
  const family = report.families.find((one) => one.members.length > 1)!;
  const speaker = report.quotes.find((quote) => quote.speaker !== null)?.speaker?.name ?? "";
  const params: Readonly<Record<string, readonly string[]>> = {
    "/article/:id": [story.articles[0]!],
    "/diff/:a/:b": [family.members[0]!.article, family.members[1]!.article],
    "/tag/:tag": ["tunnel"],
    "/outlet/:name": [report.articles.find((one) => one.outlet !== null)!.outlet!.name],
    "/person/:name": [speaker],
    ...(relation ? {"/relation/:a/:b": [relation.pair[0]!, relation.pair[1]!]} : {}),
  };
  return new Map(
    screens.flatMap(({path}) => {
      const values = [...(params[path] ?? (path.startsWith("/story/") ? [story.id] : []))];
      if (path.includes(":") && values.length === 0) return [];
      return [[path, path.replace(/:\w+/g, () => encodeURIComponent(values.shift() ?? ""))]];
    }),
  );
}

test("every JSON answer fits the schema that the API's description gives for it", async () => {
  const description = openApi("0") as {components: {schemas: Record<string, object>}; paths: object};
  const ajv = new Ajv.default({allErrors: true, strict: false});
  const app = createApp({source: await openSamples()});
  const found = await addresses();
  expect(found.size).toBeGreaterThan(screens.length - 3);
  for (const screen of screens) {
    const address = found.get(screen.path);
    if (address === undefined) continue;
    const asked =
      screen.path === "/search" ? "?q=tunnel" : screen.path === "/trace" ? "?q=Thirteen+people+have+died" : "";
    const answer = await app.request(`${address.replace(/\.(?=[^/]*$)/, "%2E")}.json${asked}`, {
      headers: {host: "localhost"},
    });
    expect([address, answer.status]).toEqual([address, 200]);
    const fits = ajv.compile(description.components.schemas[schemaName(screen)]!);
    fits(await answer.json());
    expect([screen.path, fits.errors?.slice(0, 3) ?? null]).toEqual([screen.path, null]);
  }
});

test("every twin that a screen names is given with its own media type", async () => {
  const app = createApp({source: await openSamples()});
  const found = await addresses();
  for (const screen of screens) {
    const address = found.get(screen.path);
    for (const twin of address === undefined ? [] : screen.twins) {
      const answer = await app.request(`${address!.replace(/\.(?=[^/]*$)/, "%2E")}.${twin}`, {
        headers: {host: "localhost"},
      });
      expect([address, twin, answer.status, answer.headers.get("content-type")?.includes("html")]).toEqual([
        address,
        twin,
        200,
        false,
      ]);
    }
  }
});
