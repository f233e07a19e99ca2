import {expect, test} from "vitest";
import {splitDateline} from "./split-dateline.js";

function check(line: string, expected: string | null): void {
  const read = splitDateline(line, 0, line.length);
  expect(
    read &&
      [
        read.place ?? "",
        read.agency?.name ?? "",
        read.date ? line.slice(read.date.start, read.date.end) : "",
        line.slice(read.bodyStart),
      ].join(" / "),
  ).toBe(expected);
}

test("a place in capitals with its agency opens a wire report", () => {
  check("LIMA, Peru (AP) — Two ferries met.", "LIMA, Peru / AP /  / Two ferries met.");
  check("MONTEVIDEO (Reuters) -Uruguay has voted.", "MONTEVIDEO / Reuters /  / Uruguay has voted.");
  check("LA PAZ, March 14 (Reuters) - Bolivia said so.", "LA PAZ / Reuters / March 14 / Bolivia said so.");
  check("Rocha, Uruguay, Sep 4 (EFE).- The fair opened.", "Rocha, Uruguay / EFE / Sep 4 / The fair opened.");
  check("HANOI, 3 May (VNA) -- The bridge is open.", "HANOI / VNA / 3 May / The bridge is open.");
});

test("a place alone opens a reprint whose agency signs at the end", () => {
  check("NAIROBI - Police said so.", "NAIROBI /  /  / Police said so.");
  check("Nairobi – Police said so.", "Nairobi /  /  / Police said so.");
});

test("a place, a date and an agency in brackets need no dash", () => {
  check("Lima, Oct 14 (EFE) The port closed.", "Lima / EFE / Oct 14 / The port closed.");
  check("Lima, 14 Oct 2020 (NORPRESS) “It is over.”", "Lima / NORPRESS / 14 Oct 2020 / “It is over.”");
  check("In Lima, on Oct 14 (Wednesday) The Mill burned.", null);
});

test("a wire of press releases stands between strokes", () => {
  check(
    "GHENT, Belgium, Sept. 18, 2023 /BizLine/ -- Trams run.",
    "GHENT, Belgium / BizLine / Sept. 18, 2023 / Trams run.",
  );
});

test("an agency that no list knows is taken from the dateline's brackets", () => {
  check("OSLO (Skandpress) - The ship was stopped.", "OSLO / Skandpress /  / The ship was stopped.");
  check("(NORDWIRE) The ship was stopped.", " / NORDWIRE /  / The ship was stopped.");
  check("Oslo (dpa) - The ship was stopped.", "Oslo / dpa /  / The ship was stopped.");
});

test("a dash later in a sentence opens nothing", () => {
  check("The minister – who was in Lima – said no.", null);
  check("Peru and Chile, neighbours for ever - and rivals - met.", null);
  check("EXCLUSIVE - The minister has resigned.", null);
  check("Analysis: What the vote means", null);
});

test("a known place, or one that the report names again, may stand before a colon or a full stop", () => {
  check("Bhopal: Two trains met.", "Bhopal /  /  / Two trains met.");
  check("Paita. The crane fell on boats in Paita.", "Paita /  /  / The crane fell on boats in Paita.");
  check("CAPE TOWN. A judge has freed a guard.", "CAPE TOWN /  /  / A judge has freed a guard.");
  check("Enough. The crane fell on boats.", null);
  check("Watch: The crane fell on boats.", null);
});

test("a place may carry its country in brackets, and a desk may be glued before it", () => {
  check("Jaffna (Sri Lanka) (AFP) – The bus ran.", "Jaffna (Sri Lanka) / AFP /  / The bus ran.");
  check("Our Correspondent LAHORE: The bus ran.", "LAHORE /  /  / The bus ran.");
});

test("a place in capitals may stand before a full stop, common words in capitals may not", () => {
  check("HALDENVIK. The onions rot.", "HALDENVIK /  /  / The onions rot.");
  check("BREAKING. The crane fell on boats.", null);
  check("SHOCKING. The crane fell on boats.", null);
  check("NOT AGAIN. The crane fell on boats.", null);
});
