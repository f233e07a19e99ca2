import {timingSafeEqual} from "node:crypto";
import {type Context, Hono} from "hono";
import {rulingSchema} from "../story/ruling.js";
import type {Frame} from "../web/frame.js";
import {ApiPage} from "../web/pages/api-page.js";
import {ErrorPage} from "../web/pages/error-page.js";
import {ExportsPage} from "../web/pages/exports-page.js";
import {answerScreen} from "./answer/answer-screen.js";
import {exportNames, writeExport} from "./answer/exports.js";
import {keepAnswers} from "./answer/keep-answers.js";
import {keepDay} from "./answer/keep-day.js";
import {AskError, queryMeanings, readQuery} from "./ask.js";
import {assets, scriptPath, stylePath} from "./assets.js";
import {type Desk, keepDesks} from "./desk.js";
import {guard} from "./guard.js";
import {type Match, matchScreen} from "./match-screen.js";
import {openApi} from "./open-api.js";
import {screens} from "./screens.js";
import type {ReportSource} from "./source/report-source.js";

export type AppOptions = {
  readonly source: ReportSource;
  /** Host names under which requests are answered; ports do not matter. */
  readonly hosts?: readonly string[];
  /** What a ruling must bring along. */
  readonly token?: string;
  /** Whether pages carry the token in their forms: only when nobody but this machine can read them. */
  readonly showToken?: boolean;
  /** Requests a second from one address; no bound by default. */
  readonly perSecond?: number;
  readonly version?: string;
  /** How many bytes of made pages may be kept; 0 keeps none. */
  readonly keptBytes?: number;
  /** Told of faults of ours; pages only say that there was one. */
  readonly onError?: (error: unknown) => void;
};

export const loopbackHosts = ["localhost", "127.0.0.1", "[::1]"] as const;
const longestBody = 64 * 1024;
const noFrame = {
  path: "/",
  search: "",
  twins: [],
  assets: {style: stylePath, script: scriptPath},
  token: null,
  rules: false,
  asOf: null,
};

/** The reader as one Hono app: it needs no port and is tested in memory. No path of a request reaches the file system. */
export function createApp(options: AppOptions): Hono {
  const {
    source,
    hosts = loopbackHosts,
    token = null,
    showToken = false,
    perSecond = Number.POSITIVE_INFINITY,
    version = "0",
    keptBytes = 48 * 2 ** 20,
    onError = () => undefined,
  } = options;
  const desks = keepDesks(source);
  const answers = keepAnswers(keptBytes);
  const app = new Hono();
  const fail = (c: Context, say: string, status: AskError["status"] | 500) =>
    wantsJson(c)
      ? c.json({error: say}, status)
      : c.html(`<!doctype html>${String(<ErrorPage say={say} frame={noFrame} />)}`, status);
  app.onError((error, c) => {
    if (error instanceof AskError) return fail(c, error.message, error.status);
    onError(error);
    return fail(c, "Something failed here that should not have. The pages and the report are as they were.", 500);
  });
  app.use(guard({hosts, perSecond}));

  for (const asset of assets)
    app.get(asset.path, (c) =>
      c.body(asset.body, 200, {
        "content-type": asset.type,
        "cache-control": asset.forever ? "public, max-age=31536000, immutable" : "no-cache",
      }),
    );
  const description = JSON.stringify(openApi(version));
  const questions = Object.entries(queryMeanings).map(([name, meaning]) => ({name, meaning}));
  const api = {screens, questions, exports: exportNames};
  app.get("/openapi.json", (c) =>
    tagged(c, `api ${version} ${description.length}`, "application/json; charset=utf-8", () => description),
  );
  app.get("/api", (c) => c.html(`<!doctype html>${String(<ApiPage view={api} frame={noFrame} />)}`));
  app.get("/story/:id/exports", async (c) => {
    const {story, asOf} = await storyOf(c, desks);
    const named = {id: story.id, headline: story.headline.text};
    const page = <ExportsPage story={named} files={exportNames} frame={{...noFrame, asOf}} />;
    return c.html(keepDay(`<!doctype html>${String(page)}`, asOf));
  });
  app.get("/story/:id/:file{(dossier\\.html|export-[a-z-]+\\.[a-z]+)}", async (c) => {
    const {desk, story} = await storyOf(c, desks);
    const made = await writeExport(c.req.param("file"), desk, story);
    if (made === null) throw new AskError("there is no such export; /story/ID/exports lists them", 404);
    const answered = tagged(c, `${desk.etag} ${made.name}`, made.type, () => made.body);
    answered.headers.set("content-disposition", `${made.inline ? "inline" : "attachment"}; filename="${made.name}"`);
    if (made.policy !== undefined) answered.headers.set("content-security-policy", made.policy);
    return answered;
  });

  const show = async (c: Context, match: Match, params: URLSearchParams, longest?: number) => {
    const query = readQuery(params, longest);
    const desk = await desks(query.asOf);
    const {screen, twin, path} = match;
    const kept = new URLSearchParams(
      [...params].filter(
        ([name]) => name !== "cursor" && (screen.query as readonly string[]).includes(name) && name !== "q",
      ),
    );
    if (params.get("q") && (screen.query as readonly string[]).includes("q") && params.get("q")!.length <= 200)
      kept.set("q", params.get("q")!);
    const search = kept.size === 0 ? "" : `?${kept}`;
    const frame: Frame = {
      ...noFrame,
      path,
      search,
      twins: screen.twins,
      token: showToken ? token : null,
      rules: source.rule !== undefined && token !== null,
      asOf: query.asOf,
    };
    const base = new URL(c.req.url).origin;
    if (c.req.method !== "POST" && notChanged(c, desk, base)) return c.body(null, 304);
    const make = async () => {
      const shown = await screen.look({desk, source, params: match.params, query, frame});
      return shown === null ? null : answerScreen(shown, twin, base, path, query.asOf);
    };
    const answer = await answers(desk.state, `${query.asOf} ${base} ${twin} ${path} ${params}`, make);
    if (answer === null) throw new AskError(screen.missing ?? "There is no such page in this collection.", 404);
    const headers = {"content-type": answer.type};
    if (answer.gzipped === null || !/\bgzip\b/.test(c.req.header("accept-encoding") ?? ""))
      return c.body(answer.body, 200, headers);
    return c.body(answer.gzipped as Uint8Array<ArrayBuffer>, 200, {...headers, "content-encoding": "gzip"});
  };
  app.get("*", async (c) => {
    const url = new URL(c.req.url);
    const match = matchScreen(url.pathname);
    if (match === null) throw new AskError("There is no such page here.", 404);
    return show(c, match, new URLSearchParams(url.search), match.screen.path === "/trace" ? 2000 : undefined);
  });
  app.post("/trace", async (c) => {
    const match = matchScreen("/trace")!;
    return show(c, match, new URLSearchParams({q: (await readForm(c)).get("q") ?? ""}), 20_000);
  });
  app.post("/rulings", async (c) => {
    const form = await readForm(c);
    if (!sameOrigin(c)) throw new AskError("A ruling must come from a page of this reader.", 403);
    if (source.rule === undefined || token === null)
      throw new AskError("Rulings are not kept here; start the reader with --rulings FILE.", 403);
    if (!sameText(form.get("token") ?? "", token))
      throw new AskError("A ruling needs the token that the reader printed when it started.", 403);
    const ruling = rulingSchema.safeParse(readJson(form.get("ruling") ?? ""));
    if (!ruling.success) throw new AskError("This is no ruling: see docs/API.md for their form.");
    await source.rule(ruling.data);
    return c.redirect("/doubts", 303);
  });
  app.post("*", () => {
    throw new AskError("Nothing takes a POST here but /trace and /rulings.", 405);
  });
  return app;
}

async function storyOf(c: Context, desks: ReturnType<typeof keepDesks>) {
  const {asOf} = readQuery(new URLSearchParams(new URL(c.req.url).search));
  const desk = await desks(asOf);
  const story = desk.story(c.req.param("id") ?? "");
  if (!story) throw new AskError("There is no such story in this collection.", 404);
  return {desk, story, asOf};
}

/** Sets the ETag of this state and address; true when the reader has it already. The tag is weak, since a compressed body differs in bytes. */
function notChanged(c: Context, desk: Desk, base: string): boolean {
  const tag = `W/"${desk.etag.trim().replace(/[^\w-]/g, "-")}-${stylePath.slice(-14, -4)}${base.startsWith("https") ? "s" : ""}"`;
  c.header("etag", tag);
  c.header("cache-control", "no-cache");
  c.header("vary", "accept-encoding");
  return (c.req.header("if-none-match") ?? "").split(",").some((one) => one.trim() === tag || one.trim() === "*");
}

function tagged(c: Context, state: string, type: string, body: () => string | Uint8Array): Response {
  const tag = `W/"${state.replace(/[^\w.-]+/g, "-")}"`;
  const headers = {etag: tag, "cache-control": "no-cache", "content-type": type};
  if ((c.req.header("if-none-match") ?? "").split(",").some((one) => one.trim() === tag))
    return c.body(null, 304, headers);
  return c.body(body() as string, 200, headers);
}

function wantsJson(c: Context): boolean {
  return (
    /\.(json|jsonl|csv|md|atom|rss)$/.test(new URL(c.req.url).pathname) ||
    (c.req.header("accept") ?? "").startsWith("application/json")
  );
}

/** The fields of a posted form, at most 64 kB of them. */
async function readForm(c: Context): Promise<URLSearchParams> {
  const length = Number(c.req.header("content-length") ?? Number.NaN);
  if (!(length <= longestBody)) throw new AskError("The form is too large, or does not say how large it is.", 413);
  if (!(c.req.header("content-type") ?? "").startsWith("application/x-www-form-urlencoded"))
    throw new AskError("Send a form (application/x-www-form-urlencoded).");
  const text = await c.req.text();
  if (text.length > longestBody) throw new AskError("The form is too large.", 413);
  return new URLSearchParams(text);
}

/** A browser says where a form comes from; a POST that says another place, or nothing at all, is not taken. */
function sameOrigin(c: Context): boolean {
  const site = c.req.header("sec-fetch-site");
  if (site !== undefined && site !== "same-origin") return false;
  const origin = c.req.header("origin");
  // With `referrer-policy: no-referrer` a browser may send "null" as the origin of a form; then its own word on the site decides.
  if (origin === undefined || origin === "null") return site === "same-origin";
  return URL.canParse(origin) && new URL(origin).host === (c.req.header("host") ?? "");
}

function sameText(a: string, b: string): boolean {
  const [x, y] = [Buffer.from(a), Buffer.from(b)];
  return x.length === y.length && timingSafeEqual(x, y);
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
