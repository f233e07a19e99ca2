import {expect, test} from "vitest";
import {readPage} from "../../page/read-page.js";
import type {Article} from "../article.js";
import {readTextArticles} from "./read-text-articles.js";

/** Reads a page and holds one field of each of its articles against the expected. */
function check(text: string, field: (article: Article) => unknown, expected: readonly unknown[]): void {
  const page = readPage({name: "page.txt", bytes: new TextEncoder().encode(text), sha256: "0"});
  expect(readTextArticles(page).articles.map(field)).toEqual(expected);
}

const lead = "The harbour of Paita closed on Monday after a crane fell on two moored trawlers, the port captain said.";
const second = "Nobody was aboard. Divers looked for oil in the basin until the evening, and the market stayed shut.";
const third = "The crane had passed its yearly test in May, according to the company that leases it to the port.";

test("a notice of an institution has its title for a headline and the line of place and day for a dateline", () => {
  const notice = (name: string, row: string, dated: string) =>
    `${name}\n\n${row}\n\nStatement on the crane in the harbour of Paita\n\n${dated}\n\n${lead}\n\n${second}\n\nAna Ruiz, chair of the board, said:\n\n"We are sorry for the noise and for the fish."\n\n${third}`;
  const fields = (article: Article) => [
    article.headline?.text,
    article.outlet?.name,
    article.dateline?.place,
    article.published?.earliest,
    article.published?.latest,
    article.body.length,
  ];
  const title = "Statement on the crane in the harbour of Paita";
  check(
    notice("Ministry of Ports of the Republic", "Home | Minister | Fleet | Notices", "Paita, July 3, 2023"),
    fields,
    [[title, "Ministry of Ports of the Republic", "Paita", "2023-07-03", "2023-07-03", 5]],
  );
  check(
    notice(
      "Kranlaget – the union for those who lift",
      "Join us | Insurance | News",
      "Puerto Montt, Monday 3 July 2023",
    ),
    fields,
    [[title, "Kranlaget", "Puerto Montt", "2023-07-03", "2023-07-03", 5]],
  );
  check(
    notice("CRANECO\nLIFT YOUR BEST LIFE", "Home   Cranes   Shop   Careers", "Paita, 3 July 2023, 18:00 hours"),
    fields,
    [[title, "CRANECO", "Paita", "2023-07-03", "2023-07-03", 5]],
  );
});

test("a name in front of a date is no place, and a reporter in a place is no headline", () => {
  const page = (under: string) =>
    `The Quay Ledger\nUK   WORLD   MARKETS   GARDENS\n\nHow a crane came to lie on two trawlers\n\n${under}\n\n${second}\n\n${third}`;
  const fields = (article: Article) => [
    article.headline?.text,
    article.authors.map(({name}) => name),
    article.dateline,
  ];
  check(page("Ana Ruiz in Paita\n\n3 JULY 2023"), fields, [
    ["How a crane came to lie on two trawlers", ["Ana Ruiz"], null],
  ]);
  check(page("Berta Holm, 3 July 2023"), (article) => article.dateline, [null]);
});

test("a headline in capitals stands over its dek, under the paper's places and sections", () => {
  const page = `The Paita Islander\nPaita – Talara – Sechura\n\nFront page / Sea / Letters / Weather\n\nTHE DAY OF THE CRANE\n\nWhat those who saw it tell\n\nBy Ana Ruiz\nMonday, 3 July 2023\n\n${lead}\n\n${second}`;
  check(page, (article) => [article.headline?.text, article.outlet?.name], [
    ["THE DAY OF THE CRANE", "The Paita Islander"],
  ]);
});

test("what a sender or an outlet says behind a report in whole sentences is none of it", () => {
  const page = (tail: string) =>
    `Crane falls in Paita harbour\nBy Ana Ruiz\n3 July 2023\n\n${lead}\n\n${second}\n\n${third}${tail}`;
  for (const tail of [
    "\n\nThis notice contains forward-looking statements.",
    "\n\nMeld deg på nyhetsbrevet!",
    "\n\n¡Suscríbete a nuestro boletín!",
    " Disclaimer: this is not advice on cranes.",
  ])
    check(page(tail), (article) => article.body.at(-1)?.text, [third]);
});

test("a headline of three words over its dek and a byline keeps the dek out of the report", () => {
  const page = `QUAY REVIEW OF PORTS\nEssays    Reports    Books    Shop\n\nREPORTS\n\nAfter the crane\nPaita has stopped shouting. That is not the same as working.\n\nby Ana Ruiz\n3 July 2023 / 5 minute read\n\n${lead}\n\n${second}\n\n${third}`;
  check(page, (article) => [article.headline?.text, article.body[0]?.text, article.body.length], [
    ["After the crane", lead, 3],
  ]);
});

test("labels in another language date a report, and an hour alone is of the day beside it", () => {
  const fields = ({published, updated}: Article) => [
    published?.earliest,
    published?.latest,
    updated?.earliest,
    updated?.latest,
  ];
  const page = (dates: string) => `Crane falls in Paita harbour\n\n${dates}\n\n${lead}\n\n${second}`;
  const [third, fourth] = ["2023-07-03", "2023-07-04"];
  check(page("Publisert: 3. juli 2023 kl. 05:30\nOppdatert: 4. juli 2023 kl. 09:15"), fields, [
    [third, third, fourth, fourth],
  ]);
  check(page("Publicado: 3 de julio de 2023\nActualizado: 4 de julio de 2023"), fields, [
    [third, third, fourth, fourth],
  ]);
  check(page("Mon 3 July 2023 | Updated 09:14"), fields, [[third, third, third, third]]);
});

test("in a listing the names over the dates are the outlets, and a report signed in its last line is over", () => {
  const page = `PortWatch Monitor\nPort news as it surfaces\n\nTag: Paita\n\nCrane falls in Paita harbour\nCrane falls in Paita harbour\nGulf Mariner\n2 July 2023\n\nPorts\n\n${lead} (EFE)\n\nDivers look for oil\nDivers look for oil\nNordic Freight Daily\n3 July 2023\n\nPorts\n\n${second}\n\n${third}\n\n"Not one crane of ours is old," said Berta Holm, who leases them. (EFE)\n\nSalvage tug ordered to Talara\nPortWatch Monitor\n3 July 2023\n\nSalvage\n\nThe tug Ballena has left Callao and is expected in Talara on Saturday, its owner said. The wreck of a barge lies there in ten metres of water.\n\n"We go with hope," said the tug's master.`;
  check(
    page,
    (article) => [
      article.headline?.text,
      article.outlet?.name,
      article.agency?.name ?? null,
      article.authors.length,
      article.body.length,
    ],
    [
      ["Crane falls in Paita harbour", "Gulf Mariner", "EFE", 0, 1],
      ["Divers look for oil", "Nordic Freight Daily", "EFE", 0, 3],
      ["Salvage tug ordered to Talara", "PortWatch Monitor", null, 0, 2],
    ],
  );
});

test("an agency that helped is credited", () => {
  check(
    `Crane falls in Paita harbour\n3 July 2023\n\n${lead}\n\n${second}\n\nWith AFP`,
    (article) => article.agency?.name,
    ["AFP"],
  );
});
