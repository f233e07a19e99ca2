import {expect, test} from "vitest";
import type {CopyText} from "./copy-text.js";
import {traceFamilies} from "./trace-families.js";

const dyke =
  "Water is over the dyke at Marrow Bend and the school has been cleared, the council said shortly after ten.";
const road =
  "The coast road is shut between Ferring and the old toll house until engineers have looked at two culverts.";
const found =
  "Two walkers who had been missing since noon were found alive in a barn above the weir, police said tonight.";

/** Posts and articles as `page kind outlet time words`; the families as their members in words. */
function check(
  rows: readonly (readonly [id: string, more: Partial<CopyText>, words: string])[],
  wanted: string[],
  notCopies: string[][] = [],
) {
  const texts = rows.map(
    ([id, more, text]): CopyText => ({
      id,
      page: "live",
      kind: "live-entry",
      title: "",
      text,
      places: [],
      outlet: "Fen Live",
      agency: null,
      authors: [],
      dateline: null,
      published: null,
      captions: [],
      language: "en",
      ...more,
    }),
  );
  for (const given of [texts, [...texts].reverse()]) {
    const told = traceFamilies(given, {notCopies}).families.map(({members}) =>
      members
        .map(({article, kind, of, orderKnown}) => `${article} ${kind}${of ? ` of ${of}` : ""}${orderKnown ? "" : "?"}`)
        .join(", "),
    );
    expect(told.sort()).toEqual(wanted.sort());
  }
}

const at = (time: string) => ({published: {earliest: time, latest: time}});

test("the posts of one live page are one report that grows from its earliest post", () =>
  check(
    [
      ["c", at("2021-02-03T22:10:00Z"), dyke],
      ["b", at("2021-02-03T20:00:00Z"), road],
      ["a", at("2021-02-03T23:30:00+02:00"), found],
    ],
    ["b original, a update of b, c update of b"],
  ));

test("posts without a time of their own keep their order open", () =>
  check(
    [
      ["a", {}, dyke],
      ["b", {}, road],
      ["c", at("2021-02-03"), found],
    ],
    ["c original?, a update of c?, b update of c?"],
  ));

test("posts of one day and no hour keep their order open", () =>
  check(
    [
      ["a", at("2021-02-03"), dyke],
      ["b", at("2021-02-03T20:00:00Z"), road],
    ],
    ["a original?, b update of a?"],
  ));

test("a post that credits an agency, or that another outlet prints too, keeps its own origin", () =>
  check(
    [
      ["a", at("2021-02-03T20:00:00Z"), dyke],
      ["b", {...at("2021-02-03T21:00:00Z"), agency: "Norpress"}, road],
      ["c", at("2021-02-03T22:00:00Z"), found],
      ["d", {...at("2021-02-02"), page: "other", kind: "article", outlet: "Weir Post"}, found],
    ],
    ["a original", "b verbatim", "d original, c verbatim of d"],
  ));

test("posts of two live pages stay apart unless both hold a post", () => {
  const second = {...at("2021-02-03T21:00:00Z"), page: "later capture"};
  check(
    [
      ["a", at("2021-02-03T20:00:00Z"), dyke],
      ["b", second, road],
    ],
    ["a original", "b original"],
  );
  check(
    [
      ["a", at("2021-02-03T20:00:00Z"), dyke],
      ["b", second, road],
      ["c", {...at("2021-02-03T20:00:00Z"), page: "later capture"}, dyke],
    ],
    ["a original, b update of a, c verbatim of a?"],
  );
});

test("articles of one page that is no live page stay independent", () =>
  check(
    [
      ["a", {kind: "article"}, dyke],
      ["b", {kind: "article"}, road],
    ],
    ["a original", "b original"],
  ));

test("a post that a person has called no copy stands alone", () =>
  check(
    [
      ["a", at("2021-02-03T20:00:00Z"), dyke],
      ["b", at("2021-02-03T21:00:00Z"), road],
      ["c", at("2021-02-03T22:00:00Z"), found],
    ],
    ["a original", "b original, c update of b"],
    [["a", "x"]],
  ));
