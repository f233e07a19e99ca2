import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {z} from "zod";

/** The answer files of one invented world, written by hand from its pages. See cases/README.md. */
const dates = z.object({earliest: z.string(), latest: z.string()}).nullable();
const oneOrMany = z.union([z.string(), z.array(z.string())]);
const schemas = {
  articles: z.array(
    z.strictObject({
      article: z.string(),
      headline: z.string().nullable().optional(),
      outlet: z.string().nullable().optional(),
      agency: z.string().nullable().optional(),
      authors: z.array(z.string()).optional(),
      dateline: z.string().nullable().optional(),
      published: dates.optional(),
      updated: dates.optional(),
      bodyStarts: z.string().optional(),
      bodyEnds: z.string().optional(),
      paragraphs: z.int().optional(),
    }),
  ),
  families: z.array(
    z.strictObject({
      origin: z.string(),
      members: z.array(z.strictObject({article: z.string(), kind: oneOrMany, of: z.string().nullable().optional()})),
    }),
  ),
  stories: z.array(z.strictObject({articles: z.array(z.string()), origins: z.int()})),
  quotes: z.strictObject({
    expected: z.array(
      z.strictObject({
        article: z.string(),
        words: z.string(),
        kind: oneOrMany,
        speaker: z.string().nullable().optional(),
      }),
    ),
  }),
  utterances: z.array(
    z.strictObject({
      speaker: z.string(),
      renderings: z.array(z.strictObject({article: z.string(), words: z.string()})),
    }),
  ),
  figures: z.array(
    z.strictObject({
      article: z.string(),
      words: z.string(),
      value: z.union([z.number(), z.object({from: z.number(), to: z.number()})]),
      counts: z.string().optional(),
    }),
  ),
  timeline: z.array(
    z.strictObject({words: z.array(z.string()), on: dates, origins: z.int().optional(), status: z.string().optional()}),
  ),
  conflicts: z.strictObject({
    expected: z.array(z.strictObject({kind: oneOrMany, readings: z.array(z.array(z.string()))})),
    never: z.array(z.array(z.string())).optional(),
  }),
  relations: z.array(
    z.strictObject({
      pair: z.array(z.string()),
      points: z.array(z.strictObject({words: z.string(), sign: z.number(), on: dates.optional()})),
    }),
  ),
};
export type Answers = {[K in keyof typeof schemas]?: z.infer<(typeof schemas)[K]>};

/** Reads and checks the answer files of a case; an answer file of the wrong form fails with its name. */
export function caseAnswers(folder: string): Answers {
  const answers: Record<string, unknown> = {};
  for (const file of readdirSync(folder).sort()) {
    if (!file.endsWith(".json") || file.endsWith(".changed.json")) continue;
    const term = file.slice(0, -5);
    if (!(term in schemas)) throw new Error(`${folder}/${file} is no known term`);
    const parsed = schemas[term as keyof typeof schemas].safeParse(
      JSON.parse(readFileSync(join(folder, file), "utf8")),
    );
    if (!parsed.success)
      throw new Error(
        `${folder}/${file}: ${parsed.error.issues[0]?.path.join(".")} ${parsed.error.issues[0]?.message}`,
      );
    answers[term] = parsed.data;
  }
  return answers as Answers;
}
