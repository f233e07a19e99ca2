import {expect, test} from "vitest";
import type {CopyText} from "./copy-text.js";
import {traceWords} from "./trace-words.js";

const words = "the ferry had never once left the harbour with its bow door open";

function printing(id: string, text: string, day: string | null): CopyText {
  return {
    id,
    page: id,
    title: "",
    text,
    places: [],
    outlet: null,
    agency: null,
    authors: [],
    dateline: null,
    published: day === null ? null : {earliest: day, latest: day},
    captions: [],
    language: "en",
  };
}

function check(printings: readonly CopyText[], earliest: string | null, carriers: readonly string[]) {
  const trace = traceWords(words, printings);
  expect(trace.earliest).toBe(earliest);
  expect(trace.carriers.map(({article}) => article)).toEqual(carriers);
}

test("of two dated printings the earlier is provably the first", () => {
  check([printing("b", `He said ${words}.`, "2021-04-03"), printing("a", words, "2021-04-02")], "a", ["a", "b"]);
});

test("a printing without a date leaves the first unknown", () => {
  check([printing("a", words, "2021-04-02"), printing("b", words, null)], null, ["a", "b"]);
});

test("a text with other words is no carrier", () => {
  check([printing("a", "The ferry was late again on Monday, passengers said.", "2021-04-02")], null, []);
});
