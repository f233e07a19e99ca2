import {expect, test} from "vitest";
import {agencyNamed} from "./agency-named.js";
import {ownerOf} from "./owner-of.js";

function check(form: string, expected: string | null): void {
  expect(agencyNamed(form)?.name ?? null).toBe(expected);
}

test("an agency is one whatever form a credit prints", () => {
  check("The Associated Press", "AP");
  check("A.P.", "AP");
  check("Agence France-Presse", "AFP");
  check("REUTERS", "Reuters");
  check("dpa", "dpa");
  check("Télam", "Telam");
});

test("a newspaper is no agency", () => {
  check("The Guardian", null);
  check("", null);
});

test("outlets of one group have one owner", () => {
  expect([ownerOf("The Sun"), ownerOf("The Times"), ownerOf("Coast Post")]).toEqual(["News Corp", "News Corp", null]);
});
