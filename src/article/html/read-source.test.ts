import {expect, test} from "vitest";
import {pageOfHtml} from "../../page/html/page-of-html.js";
import type {Article} from "../article.js";
import {readHtmlArticles} from "./read-html-articles.js";

const body = [
  "The harbour of Tarnby opened again on Monday after a week of storm, the port office said, and forty boats went out.",
  "Fishermen had waited in the two hotels of the town. Nobody was hurt, but three sheds lost their roofs and a crane fell.",
  "The council will meet on Thursday to talk about the broken sea wall. Repairs may take until the end of the summer, it said.",
];
const paragraphs = body.map((words) => `<p>${words}</p>`).join("");

function check(source: string, wanted: Partial<Record<"outlet" | "agency" | "authors" | "dek" | "headline", string>>) {
  const article: Article = readHtmlArticles(pageOfHtml(source, {})).articles[0]!;
  expect(article.body.map((span) => span.text)).toEqual(body);
  const got: typeof wanted = {
    outlet: article.outlet?.name ?? "",
    agency: article.agency?.name ?? "",
    authors: article.authors.map(({name}) => name).join(", "),
    dek: (article.dek ?? []).map((span) => span.text).join(" / "),
    headline: article.headline?.text ?? "",
  };
  for (const [field, value] of Object.entries(wanted)) expect(got[field as keyof typeof wanted]).toBe(value);
}
const page = (under: string, head = "", foot = "") =>
  `<html><head><title>Harbour opens again</title></head><body>${head}<div><h1>Harbour opens again</h1>${under}${paragraphs}</div>${foot}</body></html>`;

test("the line under the headline is a dek when it is no sentence, or a byline stands below it", () => {
  check(page(`<h2 class="standfirst">Forty boats out; crane still down</h2>`), {
    dek: "Forty boats out; crane still down",
  });
  check(page(`<p class="dek">Forty boats went out again. A crane is down.</p><p>By Ola Berg</p>`), {
    dek: "Forty boats went out again. A crane is down.",
    authors: "Ola Berg",
  });
});
test("a byline may name the agency without a comma", () => {
  check(page(`<div class="author">By OLA BERG Associated Press</div>`), {authors: "OLA BERG", agency: "AP"});
});
test("the dated line below the headline tells who wrote, person or agency", () => {
  check(page(`<div>Ola Berg | TPN | Updated: Aug 24, 2023, 07:40</div>`), {authors: "Ola Berg", agency: ""});
  check(page(`<div><span>AFP</span> <span>November 15, 2022 08:31</span></div>`), {authors: "", agency: "AFP"});
  check(page(`<div>New Delhi | Updated: Aug 24, 2023</div>`), {authors: ""});
});
test("the name above the headline is the outlet's where title and metadata give none", () => {
  check(page("", `<div><span>Tarnby Post</span> | <a href="/in">Log in</a></div>`), {outlet: "Tarnby Post"});
  check(page("", `<p><a class="logo" href="/">Tarnby Cranes A/S</a> <a href="/p">Products</a></p>`), {
    outlet: "Tarnby Cranes",
  });
  check(page("", `<p><a href="/">Tarnby Trams</a> <a href="/n">News</a></p>`, "<p>© 2024 Tarnby Trams</p>"), {
    outlet: "Tarnby Trams",
  });
  check(page("", `<p><a href="/">Start</a> <a href="/n">News</a></p>`), {outlet: ""});
});
test("a print page has its headline in bold type and the site's words above it", () => {
  check(
    `<html><head><title>The Tarnby Post - Print version</title></head><body><p>This is a print version of https://tarnbypost.example/1<br><br><font size="5"><b>Harbour opens again</b></font><br><br>By Ola Berg<br>May 17, 2021<br><br>${body.join("<br><br>")}</p></body></html>`,
    {headline: "Harbour opens again", outlet: "The Tarnby Post", authors: "Ola Berg"},
  );
});
