import {expect, test} from "vitest";
import {openSamples} from "../../test/open-source.js";
import {createApp} from "./app.js";

const most = 400;
const host = {host: "localhost"};

test("every link of the reader leads to a page, every fragment to a place on it, and no page has an id twice", async () => {
  const app = createApp({source: await openSamples()});
  const waiting = ["/", "/trace", "/sources", "/doubts", "/run", "/api", "/search?q=tunnel"];
  const places = new Map<string, ReadonlySet<string> | null>();
  const fragments: (readonly [string, string])[] = [];
  const faults: string[] = [];
  for (let path = waiting.shift(); path !== undefined && places.size < most; path = waiting.shift()) {
    if (places.has(path)) continue;
    const answer = await app.request(path, {headers: host});
    if (answer.status !== 200) faults.push(`${answer.status} ${path}`);
    const isPage = (answer.headers.get("content-type") ?? "").includes("html");
    const body = isPage ? await answer.text() : "";
    const ids = [...body.matchAll(/\sid="([^"]+)"/g)].map((match) => match[1]!);
    if (new Set(ids).size < ids.length) faults.push(`an id twice on ${path}`);
    places.set(path, isPage ? new Set(ids) : null);
    for (const [, href] of body.matchAll(/href="([^"]+)"/g)) {
      const to = new URL(href!.replaceAll("&amp;", "&"), `http://localhost${path}`);
      if (to.host !== "localhost") continue;
      const next = to.pathname + to.search;
      if (to.hash !== "") fragments.push([next, decodeURIComponent(to.hash.slice(1))]);
      // Pages before their twins: the twins of every kind of page have a test of their own.
      if (!/\.(?:json|jsonl|csv|md|atom|rss|parquet|ics|graphml)\b/.test(to.pathname)) waiting.push(next);
    }
  }
  for (const [path, id] of fragments) if (places.get(path)?.has(id) === false) faults.push(`no #${id} on ${path}`);
  expect([...new Set(faults)]).toEqual([]);
  expect(places.size).toBeGreaterThan(150);
});
