import {expect, test} from "vitest";
import {pageOfHtml} from "../../page/html/page-of-html.js";
import type {Article} from "../article.js";
import {readHtmlArticles} from "./read-html-articles.js";

const first =
  "The harbour of Tarnby opened again on Monday after a week of storm, the port office said, and forty boats went out.";
const second =
  "Fishermen had waited in the two hotels of the town. Nobody was hurt, but three sheds lost their roofs and a crane fell.";
const third =
  "The council will meet on Thursday to talk about the broken sea wall. Repairs may take until the end of the summer, it said.";
const body = [first, second, third];
const paragraphs = body.map((words) => `<p>${words}</p>`);

function read(source: string, url?: string) {
  const page = pageOfHtml(source, url ? {url} : {});
  const found = readHtmlArticles(page);
  for (const {span} of found.furniture) expect(page.text.slice(span.start, span.end)).toBe(span.text);
  return found;
}
const one = (source: string, url?: string): Article => read(source, url).articles[0]!;
function check(source: string, wanted: readonly string[] = body) {
  expect(one(source).body.map((span) => span.text)).toEqual(wanted);
}
const inPage = (inner: string, head = "") =>
  `<html><head><title>Harbour opens again - Tarnby Post</title>${head}</head><body><header><nav><a href="/">Home</a> <a href="/sea">Sea</a></nav></header>${inner}<footer><p>Tarnby Post, all rights reserved. Printed on the island since 1901 by the family.</p></footer></body></html>`;

test("the body is the paragraphs, without menu and footer", () => {
  check(inPage(`<article><h1>Harbour opens again</h1>${paragraphs.join("")}</article>`));
});
test("a body split by advertisements into sibling containers is one body", () => {
  const part = (inner: string) =>
    `<div class="story-part">${inner}</div><div class="ad-slot"><p>Buy our boots, the best boots of the islands, now.</p></div>`;
  check(inPage(`<main><h1>Harbour opens again</h1>${paragraphs.map(part).join("")}</main>`));
});
test("a body of bare lines with breaks is cut into its paragraphs", () => {
  check(inPage(`<div id="text"><h1>Harbour opens again</h1>${body.join("<br><br>")}</div>`));
});
test("promotions, newsletter boxes, captions and link lists inside the body are furniture with a reason", () => {
  const {articles, furniture} = read(
    inPage(`<article><h1>Harbour opens again</h1>${paragraphs[0]}
      <figure><img src="a.jpg"><figcaption>The crane before the storm. Photo: Ola Berg</figcaption></figure>
      <p><a href="/x">READ MORE: Ten walks along the coast</a></p>${paragraphs[1]}
      <div class="newsletter-signup"><p>Get the island news every morning, free of charge.</p></div>${paragraphs[2]}
      <ul><li><a href="/1">Old pier to be sold</a></li><li><a href="/2">Ferry fares rise</a></li></ul></article>`),
  );
  expect(articles[0]!.body.map((span) => span.text)).toEqual(body);
  expect(articles[0]!.captions.map((span) => span.text)).toEqual(["The crane before the storm. Photo: Ola Berg"]);
  const whys = furniture.map(({why}) => why);
  for (const why of ["navigation", "caption-credit", "related", "newsletter", "footer"]) expect(whys).toContain(why);
});
test("a paragraph that is full of links is still a paragraph", () => {
  const linked = `The <a href="/a">port office</a> and the <a href="/b">council</a> agreed on a plan for the winter on Sunday.`;
  check(
    inPage(
      `<article><h1>Harbour opens again</h1>${paragraphs.join("")}<p>${linked}</p>${paragraphs[0]!.replace("Monday", "Tuesday")}</article>`,
    ),
    [
      ...body,
      "The port office and the council agreed on a plan for the winter on Sunday.",
      first.replace("Monday", "Tuesday"),
    ],
  );
});
test("a body printed twice, for phones and for desks, is read once", () => {
  check(
    inPage(
      `<article><h1>Harbour opens again</h1><div class="desk">${paragraphs.join("")}</div><div class="phone">${paragraphs.join("")}</div></article>`,
    ),
  );
});
test("a pull quote that repeats the report is no second sentence", () => {
  check(
    inPage(
      `<article><h1>Harbour opens again</h1>${paragraphs[0]}<blockquote><p>Nobody was hurt</p></blockquote>${paragraphs[1]}${paragraphs[2]}</article>`,
    ),
  );
});
test("a page builder that calls everything a widget does not hide the article", () => {
  check(
    inPage(
      `<div class="widget-wrap"><h1>Harbour opens again</h1>${paragraphs.map((p) => `<div class="widget widget-text">${p}</div>`).join("")}</div>`,
    ),
  );
});
test("comments longer than the article are not the article", () => {
  const comment = `<p>${"I have lived here for sixty years and never saw such a wind on the quay, believe me. ".repeat(6)}</p>`;
  check(
    inPage(
      `<article><h1>Harbour opens again</h1>${paragraphs.join("")}</article><div id="comments">${comment.repeat(8)}</div>`,
    ),
  );
});
test("cards of other reports inside the body are no text of it, the parts of a list article are", () => {
  const card = (n: number) =>
    `<div class="cell"><h3><a href="/${n}">Report number ${n} from the other quays of the island</a></h3><p>What happened on quay ${n} that day.</p></div>`;
  const cards = [1, 2, 3].map(card).join("");
  check(inPage(`<article><h1>Harbour opens again</h1>${paragraphs.join("")}${cards}</article>`));
  const list = `<article><h1>Harbour opens again</h1>${paragraphs[0]}${cards.repeat(3)}${paragraphs[1]}</article>`;
  expect(one(inPage(list)).body).toHaveLength(20);
});
test("what a site says of its cookies is no article, a report on cookies is one", () => {
  const notice = `<p>This site uses cookies so that it works. ${"We set cookies for many things, as you may well know by now. ".repeat(5)}</p>`;
  const box = `<div class="overview"><div class="privacy-content-text">${notice}</div></div>`;
  check(inPage(`<div class="page-wrap">${paragraphs.join("")}</div>${box}`));
  const told = `<p>The council eats cookies. Cookies were served on Monday, it said, to all the boats that came in.</p>`;
  expect(
    one(inPage(`<article><h1>Harbour opens again</h1>${paragraphs[0]}${told}${paragraphs[1]}</article>`)).body,
  ).toHaveLength(3);
});
test("one paragraph that is named as a body is a box beside it", () => {
  check(
    inPage(
      `<div><h1>Harbour opens again</h1>${paragraphs[0]}<p class="trust-content-text">${second}</p>${paragraphs[2]}<ul><li>${first.replace("Monday", "Sunday")}</li></ul></div>`,
    ),
    [first, second, third, first.replace("Monday", "Sunday")],
  );
});
test("a table behind the last sentence keeps its subhead and stays", () => {
  check(
    inPage(
      `<article><h1>Harbour opens again</h1>${paragraphs.join("")}<h3>Boats a day</h3><table><tr><td>Monday</td><td>Forty boats</td></tr></table></article>`,
    ),
    [...body, "Boats a day", "Monday", "Forty boats"],
  );
});
test("the question of a button that unfolds its answer is a subhead", () => {
  check(
    inPage(
      `<article><h1>Harbour opens again</h1>${paragraphs[0]}<button>Why had the harbour been closed?</button>${paragraphs[1]}<button>Share</button>${paragraphs[2]}</article>`,
    ),
    [first, "Why had the harbour been closed?", second, third],
  );
});
test("a lead between headline and body is found by the description, its dateline aside", () => {
  const lead = "Forty boats went out after a week of storm. What comes next for the harbour";
  check(
    inPage(
      `<article><div><h1>Harbour opens again</h1><div class="copy">Tarnby. ${lead}</div></div><div class="article-body">${paragraphs.join("")}</div></article>`,
      `<meta name="description" content="${lead}">`,
    ),
    [lead, ...body],
  );
});
test("the points of a picture list are text", () => {
  const points = [1, 2, 3].map(
    (n) => `<h3>${n}. Pier number ${n} lost its lamp in the second night.</h3><figure><img></figure>`,
  );
  expect(
    one(inPage(`<article><h1>Harbour opens again</h1>${paragraphs[0]}${points.join("")}${paragraphs[1]}</article>`))
      .body,
  ).toHaveLength(5);
});
test("the dateline and the credit line are no text of the body", () => {
  const article = one(
    inPage(
      `<article><h1>Harbour opens again</h1><p>TARNBY (Reuters) - ${first}</p>${paragraphs[1]}${paragraphs[2]}<p>(Reporting by Ola Berg; Editing by Kim Dahl)</p></article>`,
    ),
  );
  expect(article.body.map((span) => span.text)).toEqual(body);
  expect(article).toMatchObject({agency: {name: "Reuters"}, dateline: {place: "TARNBY"}});
});
test("a correction note is kept apart", () => {
  const note = "Correction: An earlier version of this article gave the wrong number of boats.";
  const article = one(inPage(`<article><h1>Harbour opens again</h1>${paragraphs.join("")}<p>${note}</p></article>`));
  expect(article.corrections.map((span) => span.text)).toEqual([note]);
  expect(article.body).toHaveLength(3);
});
test("published and updated are told apart, with their zones, and what disagrees is a rival", () => {
  const article = one(
    inPage(
      `<article><h1>Harbour opens again</h1><time datetime="2021-03-02">2 March</time>${paragraphs.join("")}</article>`,
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":"Harbour opens again","datePublished":"2021-03-01T10:15:00+01:00","dateModified":"2021-03-02T08:00:00+01:00"}</script>`,
    ),
    "https://tarnby.example/2021/02/27/harbour",
  );
  expect(article.published).toMatchObject({earliest: "2021-03-01T10:15:00+01:00", precision: "instant", certain: true});
  expect(article.updated).toMatchObject({earliest: "2021-03-02T08:00:00+01:00"});
  expect(article.rivals).toContainEqual(
    expect.objectContaining({field: "published", value: "2021-02-27", how: "address"}),
  );
});
test("a page without a date has none", () => {
  expect(one(inPage(`<article><h1>Harbour opens again</h1>${paragraphs.join("")}</article>`)).published).toBeNull();
});
test("several authors stay several, and the outlet is none of them", () => {
  const article = one(
    inPage(
      `<article><h1>Harbour opens again</h1><p class="byline">By Ola Berg and Kim Dahl</p>${paragraphs.join("")}</article>`,
      `<meta property="og:site_name" content="Tarnby Post"><meta name="author" content="Tarnby Post">`,
    ),
  );
  expect(article.authors.map(({name}) => name)).toEqual(["Ola Berg", "Kim Dahl"]);
  expect(article.outlet?.name).toBe("Tarnby Post");
});
test("the heading is the headline, not the site's name in a heading of its own", () => {
  const article = one(
    inPage(`<h1>Tarnby Post</h1><article><h1>Harbour opens again</h1>${paragraphs.join("")}</article>`),
  );
  expect(article.headline?.text).toBe("Harbour opens again");
});
test("a listing gives its items as teasers", () => {
  const item = (n: number) =>
    `<div class="item"><h3><a href="/${n}">Report number ${n} from the quays of the island</a></h3><p>A summary of report ${n} that says in a sentence or two what happened on the quay that day.</p><time datetime="2021-03-0${n}">${n} March</time></div>`;
  const {articles} = read(inPage(`<main><h1>Sea</h1>${[1, 2, 3, 4].map(item).join("")}</main>`));
  expect(articles.map(({kind}) => kind)).toEqual(["teaser", "teaser", "teaser", "teaser"]);
  expect(articles[1]).toMatchObject({
    headline: {text: "Report number 2 from the quays of the island"},
    published: {earliest: "2021-03-02"},
  });
});
test("a strip of recommendations below an article is no list of articles", () => {
  const item = `<div class="card"><h3><a href="/x">Another report from the quays of the island</a></h3><p>A summary that says in a sentence or two what happened there.</p></div>`;
  const {articles} = read(
    inPage(
      `<article><h1>Harbour opens again</h1>${paragraphs.join("")}</article><section class="recommended">${item.repeat(6)}</section>`,
    ),
  );
  expect(articles).toHaveLength(1);
  expect(articles[0]!.body).toHaveLength(3);
});
test("a live page gives each entry with its own time", () => {
  const entry = (hour: number, words: string) =>
    `<div class="live-entry"><time datetime="2021-03-01T${hour}:30:00Z">${hour}.30</time><h2>Entry of ${hour}</h2><p>${words}</p></div>`;
  const {articles} = read(
    `<title>Storm on the island - live updates</title><h1>Storm on the island</h1>${[14, 13, 12].map((hour, i) => entry(hour, body[i]!)).join("")}`,
  );
  expect(articles.map(({kind, published}) => [kind, published?.earliest])).toEqual([
    ["live-entry", "2021-03-01T14:30:00Z"],
    ["live-entry", "2021-03-01T13:30:00Z"],
    ["live-entry", "2021-03-01T12:30:00Z"],
  ]);
});
test("a page that was not found holds no article, and says so", () => {
  const {articles, remarks} = read("<title>Not found</title><h1>404</h1><p>We cannot find that page.</p>");
  expect(articles).toEqual([]);
  expect(remarks).toMatchObject([{about: "body"}]);
});
test("articles and furniture together hold every word of the page", () => {
  const page = pageOfHtml(
    inPage(
      `<article><h1>Harbour opens again</h1><p>TARNBY, March 3 (AP) — ${first}</p>${paragraphs[1]}</article><p>Left over</p>`,
    ),
  );
  const {articles, furniture} = readHtmlArticles(page);
  const spans = [
    ...articles.flatMap(({headline, body: own, dateline}) => [headline!, ...own, ...(dateline ? [dateline.span] : [])]),
    ...furniture.map(({span}) => span),
  ];
  const seen = new Set(spans.flatMap(({start, end}) => Array.from({length: end - start}, (_, i) => start + i)));
  expect([...page.text].filter((char, i) => char.trim() !== "" && !seen.has(i))).toEqual([]);
});
test("the kind of a page at the end of its title is nobody's name", () => {
  const page = (title: string) =>
    one(
      `<html><head><title>${title}</title></head><body><article><h1>Harbour opens again</h1>${paragraphs.join("")}</article></body></html>`,
    );
  expect(page("Tarnby Harbour Trust - Press release").outlet?.name).toBe("Tarnby Harbour Trust");
  expect(page("Harbour opens again").outlet).toBeNull();
  expect(page("Harbour opens again - Tarnby Harbour Trust - Press release").outlet?.name).toBe("Tarnby Harbour Trust");
  expect(page("Harbour opens again | tarnbypost.example").outlet?.name).toBe("tarnbypost.example");
});
test("a name that is an address is spelled as the head of the page spells it", () => {
  const page = one(
    `<html><head><title>Harbour opens again | tarnbypost.example</title></head><body><div><a href="/">The Tarnby Post</a></div><article><h1>Harbour opens again</h1>${paragraphs.join("")}</article></body></html>`,
  );
  expect(page.outlet?.name).toBe("The Tarnby Post");
});
test("a paragraph printed for phones and again for desks, side by side, stands once", () => {
  const twice = `<div class="wide">${paragraphs[1]}</div><div class="narrow">${paragraphs[1]}</div>`;
  check(inPage(`<article><h1>Harbour opens again</h1>${paragraphs[0]}${twice}${paragraphs[2]}</article>`));
});
test("lists, tables and quotations of the page are told apart from paragraphs", () => {
  const {body: told, shapes} = one(
    inPage(
      `<article><h1>Harbour opens again</h1>${paragraphs[0]}<ul><li>Forty boats went out on Monday</li></ul><table><tr><td>Sheds</td><td>3</td></tr></table><blockquote><p>We waited for a week, and then the wind turned.</p></blockquote>${paragraphs[1]}${paragraphs[2]}</article>`,
    ),
  );
  const words = (indexes: readonly number[] = []) => indexes.map((index) => told[index]!.text);
  expect(words(shapes?.list)).toEqual(["Forty boats went out on Monday"]);
  expect(words(shapes?.table)).toEqual(["Sheds", "3"]);
  expect(words(shapes?.quotation)).toEqual(["We waited for a week, and then the wind turned."]);
});
test("a text that stops at an offer is a stub, and pictures with their captions are a gallery", () => {
  const stop = `<p>To continue reading, please subscribe or log in to your account.</p>`;
  const told = (inner: string, head = "") => {
    const {kind, paywalled} = one(inPage(`<article><h1>Harbour opens again</h1>${inner}</article>`, head));
    return [kind, paywalled];
  };
  const declared = `<meta property="og:type" content="article">`;
  expect(told(paragraphs[0]! + stop, declared)).toEqual(["stub", true]);
  expect(told(paragraphs.join(""))).toEqual(["article", undefined]);
  const picture = (i: number) =>
    `<figure><img src="${i}.jpg"><figcaption>Boat ${i} leaves the harbour on Monday at noon. Photo: Ola Berg</figcaption></figure>`;
  const intro = "<p>Our photographer went to the harbour for the day on which it opened again.</p>";
  expect(told(intro + [1, 2, 3, 4, 5].map(picture).join(""), declared)).toEqual(["gallery", undefined]);
});
test("metadata that swaps publication and change is set right by what the page prints", () => {
  const head = `<meta property="article:published_time" content="2024-03-06T09:00:00Z"><meta property="article:modified_time" content="2024-03-05T08:10:00Z">`;
  const days = ({published, updated}: Article) => [published?.earliest.slice(0, 10), updated?.earliest.slice(0, 10)];
  const page = (printed: string) =>
    one(inPage(`<article><h1>Harbour opens again</h1>${printed}${paragraphs.join("")}</article>`, head));
  expect(days(page("<p>Updated March 6, 2024</p><p>Published March 5, 2024</p>"))).toEqual([
    "2024-03-05",
    "2024-03-06",
  ]);
  expect(days(page(""))).toEqual(["2024-03-06", undefined]);
});
