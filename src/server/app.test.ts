import {Parser, parseFeed} from "htmlparser2";
import {expect, test} from "vitest";
import {hostilePages} from "../../test/hostile-pages.js";
import {openPages, openSamples} from "../../test/open-source.js";
import type {Ruling} from "../story/ruling.js";
import {createApp} from "./app.js";

const host = {host: "localhost"};

async function check(path: string, status: number, init: RequestInit & {headers?: Record<string, string>} = {}) {
  const app = createApp({source: await openSamples(), token: "secret", showToken: true});
  const answer = await app.request(path, {...init, headers: {...host, ...init.headers}});
  expect([path, answer.status]).toEqual([path, status]);
  return answer;
}

async function firstStory(): Promise<string> {
  return (await (await openSamples()).stories())[0]!.id;
}

/** What a foreign HTML parser sees on a page that could run or load something. */
function dangersOf(html: string): string[] {
  const found: string[] = [];
  new Parser({
    onopentag: (name, attributes) => {
      const src = attributes["src"] ?? "";
      if (
        ["img", "iframe", "object", "embed", "base"].includes(name) ||
        (name === "script" && !src.startsWith("/assets/"))
      )
        found.push(name);
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith("on") || key === "style") found.push(`${name} ${key}`);
        if (["href", "src", "action"].includes(key) && !/^(?:[/#?]|https?:)/.test(value))
          found.push(`${name} ${key}=${value}`);
      }
    },
  }).end(html);
  return found;
}

test("every kind of page answers, and what is not there says so in one sentence", async () => {
  for (const path of [
    "/",
    "/stories",
    "/sources",
    "/doubts",
    "/run",
    "/search?q=tunnel",
    "/trace",
    "/api",
    "/tag/tunnel",
  ])
    await check(path, 200);
  for (const path of [
    "/story/none",
    "/article/none",
    "/diff/a/b",
    "/outlet/nobody",
    "/person/nobody",
    "/relation/AAA/BBB",
    "/x",
  ])
    expect(await (await check(path, 404)).text()).toMatch(/class="note failed">[A-Z][^<]+\.</);
});

test("a story page keeps the order: new, timeline, who said, disagree, figures, sources", async () => {
  const text = await (await check(`/story/${await firstStory()}`, 200)).text();
  const places = ['id="timeline"', 'id="disagree"', 'id="figures"', 'id="sources"'].map((part) => text.indexOf(part));
  expect(places.every((place) => place > 0)).toBe(true);
  expect([...places].sort((a, b) => a - b)).toEqual(places);
  expect(text).toMatch(/\d+ articles · \d+ origins/);
});

test("a story is also found by its number, as in the command", async () => {
  expect(await (await check("/story/1.json", 200)).json()).toEqual(
    await (await check(`/story/${await firstStory()}.json`, 200)).json(),
  );
  await check("/story/999", 404);
});

test("a foreign host name is refused before anything is shown", async () => {
  const app = createApp({source: await openSamples()});
  for (const name of ["evil.example", "localhost.evil.example", "localhost@evil.example", ""])
    expect([name, (await app.request("/", {headers: {host: name}})).status]).toEqual([name, 421]);
  for (const name of ["localhost:8321", "127.0.0.1", "[::1]:80"])
    expect([name, (await app.request("/", {headers: {host: name}})).status]).toEqual([name, 200]);
});

test("every answer has a content policy without inline scripts, and no page brings a script or a style of its own", async () => {
  for (const path of ["/", `/story/${await firstStory()}`, "/sources.json", "/x"]) {
    const answer = await createApp({source: await openSamples()}).request(path, {headers: host});
    const policy = answer.headers.get("content-security-policy") ?? "";
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain("unsafe");
    const text = await answer.text();
    expect(text).not.toMatch(/<script(?! src="\/assets\/)/);
    expect(text).not.toMatch(/<[^>]+\s(?:style|on\w+)=/);
  }
});

test("an unchanged page is not sent twice", async () => {
  const first = await check("/", 200);
  const tag = first.headers.get("etag")!;
  const again = await check("/", 304, {headers: {"if-none-match": tag}});
  expect(await again.text()).toBe("");
  await check("/", 200, {headers: {"if-none-match": 'W/"other"'}});
});

test("a list goes on where its cursor says, without a row twice or left out", async () => {
  const story = await firstStory();
  const all = (await (await check(`/story/${story}/events.json?limit=500`, 200)).json()) as {
    rows: {id: string}[];
    total: number;
  };
  const seen: string[] = [];
  let cursor: string | null = "";
  while (cursor !== null) {
    const path: string = `/story/${story}/events.json?limit=7${cursor === "" ? "" : `&cursor=${cursor}`}`;
    const part = (await (await check(path, 200)).json()) as {rows: {id: string}[]; next: string | null};
    seen.push(...part.rows.map(({id}) => id));
    cursor = part.next;
  }
  expect(seen).toEqual(all.rows.map(({id}) => id));
  expect(seen.length).toBe(all.total);
});

test("a question that cannot be answered says why", async () => {
  for (const [path, say] of [
    ["/stories.json?limit=9999", "limit takes a number"],
    ["/stories.json?as_of=yesterday", "as_of takes a day"],
    ["/stories.json?as_of=2023-02-31", "as_of takes a day"],
    ["/stories.json?since=2024-13-45", "since takes a day"],
    ["/stories.atom?only=noise", "only takes facts"],
    ["/article/x?at=9", "at takes two offsets"],
  ] as const)
    expect(await (await createApp({source: await openSamples()}).request(path, {headers: host})).text()).toContain(say);
  await check(`/search?q=${"a".repeat(300)}`, 413);
});

test("a view back in time knows only what was published by then", async () => {
  const now = (await (await check("/stories.json", 200)).json()) as {articles: number};
  const then = (await (await check("/stories.json?as_of=2023-05-05", 200)).json()) as {articles: number};
  expect(then.articles).toBeGreaterThan(0);
  expect(then.articles).toBeLessThan(now.articles);
  expect(((await (await check("/stories.json?as_of=1999-01-01", 200)).json()) as {articles: number}).articles).toBe(0);
  const page = await (await check("/?as_of=2023-05-05", 200)).text();
  expect(page).toContain("at the end of Fri 5 May 2023");
  expect(page.match(/href="\/story\/[^"?]+"/g)).toBe(null);
});

test("nothing of a hostile capture runs or leaves its place, on any page or twin", async () => {
  const source = await openPages(hostilePages);
  const app = createApp({source});
  const report = await source.report();
  const paths = [
    "/",
    "/sources",
    "/run",
    "/search?q=mayor",
    "/tag/Lurvik",
    "/trace?q=The+mayor+of+Lurvik+resigned+on+Monday",
    "/doubts",
  ];
  for (const story of report.stories)
    paths.push(...["", "/timeline", "/quotes", "/figures", "/dossier.html"].map((part) => `/story/${story.id}${part}`));
  for (const article of report.articles)
    paths.push(`/article/${article.id}`, `/outlet/${encodeURIComponent(article.outlet?.name ?? "x")}`);
  let shown = 0;
  for (const path of paths) {
    const text = await (await app.request(path, {headers: host})).text();
    if (text.includes("Lurvik")) shown++;
    expect([path, dangersOf(text)]).toEqual([path, []]);
  }
  expect(shown).toBeGreaterThan(5);
  for (const story of report.stories) {
    const csv = await (await app.request(`/story/${story.id}/quotes.csv`, {headers: host})).text();
    for (const row of csv.split("\r\n")) expect(row).not.toMatch(/(?:^|,)"?[=+\-@]/);
    const atom = await (await app.request(`/story/${story.id}.atom`, {headers: host})).text();
    const items = parseFeed(atom)?.items ?? [];
    expect(items.length).toBeGreaterThan(0);
    for (const item of items) expect(dangersOf(item.description ?? "")).toEqual([]);
  }
});

test("no path of a request reaches a file", async () => {
  for (const path of [
    "/../package.json",
    "/assets/../../package.json",
    "/article/..%2F..%2Fpackage.json",
    "/%2e%2e/package.json",
    "/story/%00",
    "/story/%zz",
  ])
    expect((await createApp({source: await openSamples()}).request(path, {headers: host})).status).toBe(404);
});

test("a ruling needs a page of this reader and its token, and is then kept", async () => {
  const ruled: Ruling[] = [];
  const app = createApp({source: await openPages(hostilePages, ruled), token: "secret", showToken: true});
  const ruling = JSON.stringify({kind: "not-copy", articles: ["a1", "a2"]});
  const post = (token: string, headers: Record<string, string>) => {
    const body = new URLSearchParams({token, ruling}).toString();
    return app.request("/rulings", {
      method: "POST",
      body,
      headers: {
        ...host,
        "content-type": "application/x-www-form-urlencoded",
        "content-length": String(body.length),
        ...headers,
      },
    });
  };
  expect((await post("secret", {origin: "http://evil.example", "sec-fetch-site": "cross-site"})).status).toBe(403);
  expect((await post("secret", {})).status).toBe(403);
  expect((await post("wrong", {origin: "http://localhost"})).status).toBe(403);
  expect(ruled).toEqual([]);
  expect((await post("secret", {origin: "http://localhost"})).status).toBe(303);
  expect(ruled).toEqual([JSON.parse(ruling)]);
});

test("an outlet named like a file ending still has its page", async () => {
  const page =
    "<html><head><title>Harbour opens</title><meta property='og:site_name' content='news.json'></head><body><h1>Harbour opens</h1><p>The harbour of Lurvik opened on Monday after two years of work, the port authority said in a statement.</p><p>Some 40 boats came in on the first morning, and the mayor cut a ribbon before the crowd.</p></body></html>";
  const source = await openPages({"a.html": page});
  const name = (await source.report()).articles[0]?.outlet?.name;
  expect(name).toBe("news.json");
  const app = createApp({source});
  expect((await app.request("/outlet/news%2Ejson", {headers: host})).headers.get("content-type")).toContain("html");
  expect((await app.request("/outlet/news%2Ejson.json", {headers: host})).headers.get("content-type")).toContain(
    "json",
  );
});

test("one address that asks too often is told to wait, when the reader is open to others", async () => {
  const app = createApp({source: await openSamples(), perSecond: 2});
  const statuses: number[] = [];
  for (let i = 0; i < 8; i++) statuses.push((await app.request("/icon.svg", {headers: host})).status);
  expect(statuses).toContain(429);
  expect(statuses[0]).toBe(200);
});
