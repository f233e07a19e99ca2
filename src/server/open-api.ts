import {z} from "zod";
import {errorAnswer} from "../view/answers.js";
import {queryMeanings} from "./ask.js";
import type {Screen, Twin} from "./screen.js";
import {screens} from "./screens.js";

export const twinTypes: Readonly<Record<Twin, string>> = {
  json: "application/json",
  jsonl: "application/jsonl",
  csv: "text/csv",
  md: "text/markdown",
  atom: "application/atom+xml",
  rss: "application/rss+xml",
  "feed.json": "application/feed+json",
};

/** The API as OpenAPI 3.1. The shapes are the report's own schemas, so the description cannot say another thing than the code checks. */
export function openApi(version: string): object {
  const paths: Record<string, object> = {};
  for (const screen of screens)
    for (const twin of screen.twins)
      paths[`${screen.path.replace(/:(\w+)/g, "{$1}")}.${twin}`] = {get: operation(screen, twin)};
  return {
    openapi: "3.1.0",
    info: {
      title: "Throughline",
      version,
      description:
        "Read-only. Every answer has an ETag and answers If-None-Match. Every page has the same address without its ending.",
      license: {name: "MIT", identifier: "MIT"},
    },
    paths,
    components: {
      schemas: {
        error: jsonSchema(errorAnswer),
        ...Object.fromEntries(screens.map((screen) => [schemaName(screen), jsonSchema(screen.answer)])),
      },
    },
  };
}

/** "/story/:id/timeline" is "story-timeline". */
export function schemaName(screen: Screen): string {
  return screen.path
    .split("/")
    .filter((part) => part !== "" && !part.startsWith(":"))
    .join("-");
}

function jsonSchema(schema: z.ZodType): object {
  const {$schema: _, ...rest} = z.toJSONSchema(schema, {io: "output"});
  return rest;
}

function operation(screen: Screen, twin: Twin): object {
  const params = [...screen.path.matchAll(/:(\w+)/g)].map((match) => match[1]!);
  const body =
    twin === "json" ? {schema: {$ref: `#/components/schemas/${schemaName(screen)}`}} : {schema: {type: "string"}};
  return {
    operationId: `${schemaName(screen)}-${twin.replace(".", "-")}`,
    summary: screen.what,
    parameters: [
      ...params.map((name) => ({name, in: "path", required: true, schema: {type: "string"}})),
      ...screen.query.map((name) => ({
        name,
        in: "query",
        required: false,
        description: queryMeanings[name],
        schema: {type: "string"},
      })),
    ],
    responses: {
      "200": {description: screen.what, content: {[twinTypes[twin]]: body}},
      "304": {description: "nothing has changed since the ETag that was sent"},
      "400": {
        description: "the question cannot be answered; the sentence says why",
        content: {"application/json": {schema: {$ref: "#/components/schemas/error"}}},
      },
      "404": {
        description: "there is none such",
        content: {"application/json": {schema: {$ref: "#/components/schemas/error"}}},
      },
    },
  };
}
