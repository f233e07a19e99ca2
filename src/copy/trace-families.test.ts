import fc from "fast-check";
import {expect, test} from "vitest";
import type {CopyText} from "./copy-text.js";
import {traceFamilies} from "./trace-families.js";

const harbour = `The port of Vestmark will close its northern quay for six weeks from Tuesday while divers repair a wall that cracked in the
winter storms, the harbour board said. Ferries to the outer islands will leave from the fishing dock instead, and two weekend
sailings are dropped until the work is done. The board put the cost at 4.1 million kroner and said that no ship was in danger.
Islanders complained in January that stones had fallen into the berth. A survey by the technical school at Brandal found gaps
of up to nine centimetres behind the facing. Work had been planned for the autumn but was brought forward after a second survey.`;
const school = `Teachers in Orlund have voted to walk out for two days next month over class sizes that their union calls unworkable.
The council offered forty more posts, fewer than half of what the union wants. Parents' groups were split, with some offering
to supervise homework in church halls. The last walkout, nine years ago, ended after a mediator moved in with the two sides.`;
const orchard = `Frost on three nights in a row has killed nearly all the blossom in the apple valley above Tessin, growers said on Friday.
Lamps and small fires were lit between the trees, but the wind blew the warmth away. The growers' union expects a tenth of last
year's crop and has asked the canton for loans. Insurance covers hail and not frost. Beekeepers moved their hives to the plain.`;
const quarry = `A court in Marn has stopped blasting at the Halvor quarry until walls in the village below have been examined. Residents had
counted forty-one cracks since the spring. The owner says the ground there has always moved. An expert named by the judge is to
measure for two months, with sensors in the church, the school and the inn. The quarry may go on sawing by day.`;

function text(id: string, words: string, more: Partial<CopyText> = {}): CopyText {
  return {
    id,
    page: id,
    title: "",
    text: words,
    places: [],
    outlet: `${id} daily`,
    agency: null,
    authors: [],
    dateline: null,
    published: null,
    captions: [],
    language: "en",
    ...more,
  };
}

const on = (day: string) => ({published: {earliest: day, latest: day}});
const sentences = (words: string) => words.split(/(?<=\.)\s/);

function shown({families}: ReturnType<typeof traceFamilies>) {
  return families
    .map(({members}) =>
      members
        .map(({article, kind}) => `${article} ${kind}`)
        .sort()
        .join(", "),
    )
    .sort();
}

function check(texts: readonly CopyText[], families: readonly string[]) {
  expect(shown(traceFamilies(texts))).toEqual([...families].sort());
  expect(traceFamilies([...texts].reverse())).toEqual(traceFamilies(texts));
}

test("two reports in other words are two families", () => {
  check([text("a", harbour), text("b", school)], ["a original", "b original"]);
});

test("a reprint with its end cut off is a trimmed copy of the fuller text", () => {
  check([text("a", harbour), text("b", sentences(harbour).slice(0, 3).join(" "))], ["a original, b trimmed"]);
});

test("case, quotation marks, dashes and accents do not part two printings", () => {
  check(
    [
      text("a", `"We waited - all night," he said. ${school}`),
      text("b", `“We waited — all night,” he said. ${school.toUpperCase()}`),
    ],
    ["a original, b verbatim"],
  );
});

test("the first words and a promise of more are a teaser", () => {
  const words = harbour.split(/\s+/).slice(0, 40).join(" ");
  check([text("a", harbour), text("b", `${words} ...`)], ["a original, b teaser"]);
});

test("a text that is dated earlier but lacks what two others share is not the first", () => {
  check(
    [
      text("a", harbour, on("2021-05-04")),
      text("b", sentences(harbour).slice(0, 3).join(" "), on("2021-05-03")),
      text("c", `From our desk. ${harbour}`, on("2021-05-05")),
    ],
    ["a original, b trimmed, c verbatim"],
  );
});

test("a later version with a higher sum is an update, an earlier one is not", () => {
  const higher = harbour.replace("4.1 million", "6.8 million").replace("Islanders", "People on the islands");
  check([text("a", harbour, on("2021-05-04")), text("b", higher, on("2021-05-06"))], ["a original, b update"]);
});

test("a digest of three reports joins none of them, and says what it draws on", () => {
  const parts = [harbour, school, orchard, quarry].map((report) => sentences(report).slice(0, 2).join(" "));
  const texts = [
    text("a", harbour),
    text("b", school),
    text("c", orchard),
    text("d", quarry),
    text("e", parts.join("\n")),
  ];
  check(texts, ["a original", "b original", "c original", "d original", "e digest"]);
  const digest = traceFamilies(texts).families.find(({draws}) => draws);
  expect([...digest!.draws!].sort()).toEqual(["a", "b", "c", "d"]);
});

test("a statement quoted by two outlets is a shared passage, not a copy", () => {
  const statement = `"We did not see the crack, and we should have seen it; whoever built that wall is long dead and cannot be asked," he said.`;
  const one = text("a", `${school} ${statement}`);
  const other = text("b", `${orchard} ${statement}`);
  check([one, other], ["a original", "b original"]);
  expect(traceFamilies([one, other]).passages.map(({why, articles}) => [why, articles])).toEqual([
    ["quotation", ["a", "b"]],
  ]);
});

test("an agency whose own page is missing is the origin of all who credit it, and of a copy without the credit", () => {
  const credit = {agency: "Nordwire"};
  const {families} = traceFamilies([
    text("a", harbour, credit),
    text("b", harbour, credit),
    text("c", sentences(harbour).slice(0, 4).join(" ")),
  ]);
  expect(families.map(({origin, members}) => [origin.name, origin.article, members.length])).toEqual([
    ["Nordwire", null, 3],
  ]);
});

test("a press release has its issuer as its origin, and the outlet that prints the closing note is nearest to it", () => {
  const release = `Brandal Cranes will build forty harbour cranes for Vestmark, the company said today. ${sentences(harbour).slice(2).join(" ")}`;
  const note = "About Brandal Cranes: Founded in 1951, the company has 300 workers.";
  const {families} = traceFamilies([text("a", release), text("b", `${release}\n${note}`)]);
  expect(families.map(({origin}) => [origin.name, origin.article])).toEqual([["Brandal Cranes", "b"]]);
});

test("an agency report written anew the same day is a take of the same family", () => {
  const credit = {agency: "Nordwire", dateline: "Vestmark"};
  const anew = `Vestmark's northern quay is to be shut for repairs that the harbour board prices at 4.1 million kroner. Stones fell
in January, and a survey by the technical school at Brandal found gaps of up to nine centimetres behind the facing. Boats to the
islands use the fishing dock.`;
  check(
    [text("a", harbour, {...credit, ...on("2021-05-04")}), text("b", anew, {...credit, ...on("2021-05-04")})],
    ["a verbatim, b take"],
  );
});

test("a text that gives an agency as its source and has its facts is a rewrite of that agency's report", () => {
  const retold = `Stay off the quay! Nordwire reports that the wall at Vestmark is full of holes up to nine centimetres deep, as the school at
Brandal found out. It will cost 4.1 million kroner.`;
  check([text("a", harbour, {agency: "Nordwire"}), text("b", retold)], ["a verbatim, b rewrite"]);
});

test("a report whose words are touched up all along, in its order, is edited and not written anew", () => {
  const touched = harbour
    .replaceAll("will ", "would ")
    .replaceAll(" from ", " beginning ")
    .replaceAll(" said", " told local media");
  check(
    [text("a", harbour, {agency: "Nordwire", ...on("2021-05-04")}), text("b", touched, on("2021-05-05"))],
    ["a verbatim, b edited"],
  );
});

const strike = `Bus drivers in Halvik walked out on Tuesday after talks on pay broke down, leaving 14,000 commuters without a way to work.
"We have waited eleven months for an answer and we have got a poster," said the union's leader, Dagny Lorentz. The company offered
a rise of 2.5 percent over 18 months; the drivers want 6 percent. School buses run until noon, and the strike is to last until Friday.
Ferries took on twice their usual number of passengers at the eastern pier, where queues reached the fish market before dawn. It is the second
walkout this year; in February mechanics at the Sundby garage stayed at home for nine days. The labour court meets again on Thursday.`;

const retold = `FURIOUS commuters in Halvik were left without their bus to work yesterday when drivers walked out in a row over pay.
"We have waited eleven months for an answer and we have got a poster," raged union leader Dagny Lorentz. Talks with the company broke down:
it offered a rise of just 2.5 percent, but the drivers want a whopping 6. The strike is set to last until Friday.`;

test("a text that names no source but has its quotations and most of its words from an agency's report is a rewrite", () => {
  check(
    [text("a", strike, {agency: "Nordwire", ...on("2021-05-04")}), text("b", retold, on("2021-05-05"))],
    ["a verbatim, b rewrite"],
  );
});

test("a text with the same quotation and words of its own is no rewrite, and neither is one that came before", () => {
  const own = `The ring road stood still at eight in the morning. At the depot by the fjord pickets drank coffee around a burning barrel and let one van
pass. "We have waited eleven months for an answer and we have got a poster," Dagny Lorentz told them. The mayor, Arve Moen, cycled past.`;
  check(
    [text("a", strike, {agency: "Nordwire", ...on("2021-05-04")}), text("b", own, on("2021-05-05"))],
    ["a verbatim", "b original"],
  );
  check(
    [text("a", strike, {agency: "Nordwire", ...on("2021-05-04")}), text("b", retold, on("2021-05-01"))],
    ["a verbatim", "b original"],
  );
});

test("a person's word that two texts are no copies holds", () => {
  const texts = [text("a", harbour), text("b", harbour)];
  expect(shown(traceFamilies(texts, {notCopies: [["a", "b"]]}))).toEqual(["a original", "b original"]);
  expect(
    shown(traceFamilies([text("a", harbour), text("b", school)], {copies: [{article: "b", of: "a"}]})),
  ).toHaveLength(1);
});

test("empty and one-word bodies are each their own", () => {
  check(
    [text("a", ""), text("b", ""), text("c", "Gone"), text("d", "Gone")],
    ["a original", "b original", "c original", "d original"],
  );
});

test("Chinese text without spaces is compared by characters", () => {
  const report =
    "港务局表示北码头将从星期二起关闭六个星期以便潜水员修理在冬季风暴中开裂的墙壁前往外岛的渡轮将改从渔港出发";
  check([text("a", report), text("b", `${report}两个周末班次取消`)], ["a trimmed, b original"]);
});

test("any order of pages gives the same families", () => {
  const all = [
    text("a", harbour, on("2021-05-04")),
    text("b", sentences(harbour).slice(0, 3).join(" ")),
    text("c", `${school} ${sentences(orchard)[0]}`),
    text("d", school),
    text("e", orchard, on("2021-05-01")),
    text("f", [harbour, school, orchard].map((report) => sentences(report)[0]).join("\n")),
    text("g", harbour, {agency: "Nordwire"}),
  ];
  const expected = traceFamilies(all);
  fc.assert(
    fc.property(fc.shuffledSubarray(all, {minLength: all.length}), (shuffled) => {
      expect(traceFamilies(shuffled)).toEqual(expected);
    }),
    {numRuns: 30},
  );
});

test("any text at all is read without an error", () => {
  fc.assert(
    fc.property(fc.array(fc.string({unit: "binary", maxLength: 300}), {maxLength: 6}), (texts) => {
      const {families} = traceFamilies(texts.map((words, i) => text(`t${i}`, words)));
      expect(families.flatMap(({members}) => members)).toHaveLength(texts.length);
    }),
    {numRuns: 100},
  );
});

test("five thousand reprints are one family within seconds", () => {
  const reprints = Array.from({length: 5000}, (_, i) =>
    text(`r${i}`, `From desk ${i}. ${harbour.slice(0, harbour.length - (i % 90))}`),
  );
  const start = performance.now();
  expect(traceFamilies(reprints).families).toHaveLength(1);
  expect(performance.now() - start).toBeLessThan(20_000);
});

test("five megabytes of one word take one pass", () => {
  const start = performance.now();
  expect(traceFamilies([text("a", "word ".repeat(1_000_000)), text("b", harbour)]).families).toHaveLength(2);
  expect(performance.now() - start).toBeLessThan(10_000);
});

test("a printing with passages in several places that two others run on without is what they were cut from", () => {
  const all = sentences(harbour);
  const cut = [all[0], all[2], all[4]].join(" ");
  const {families} = traceFamilies([
    text("full", harbour, on("2024-02-03")),
    text("cut", cut, on("2024-02-03")),
    text("again", cut, on("2024-02-03")),
  ]);
  expect(families[0]!.members.find(({of}) => of === null)!.article).toBe("full");
});

test("a day and an hour of that day are in no order", () => {
  const at = {published: {earliest: "2024-02-03T03:12:00Z", latest: "2024-02-03T03:12:00Z"}};
  const {families} = traceFamilies([text("hour", harbour, at), text("day", harbour, on("2024-02-03"))]);
  expect(families[0]!.members.flatMap(({because}) => because.map(({say}) => say))).not.toContain("dated later");
});
