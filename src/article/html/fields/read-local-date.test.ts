import {expect, test} from "vitest";
import {readLocalDate} from "./read-local-date.js";

function check(label: string, iso: string | null, language: string | null = null) {
  expect(readLocalDate(label, language)?.iso ?? null).toBe(iso);
}

test("dates are read in many languages", () => {
  check("Dienstag, 5. März 2024, 10:15 Uhr", "2024-03-05T10:15:00");
  check("5 de marzo de 2024", "2024-03-05");
  check("Publié le 30 août 2023 à 14h52", "2023-08-30T14:52:00");
  check("2024年3月5日 9:05", "2024-03-05T09:05:00");
  check("5 марта 2024", "2024-03-05");
  check("Updated Feb. 27, 2025", "2025-02-27");
});
test("two numbers of unclear order give nothing in plain English, and a day where the language settles it", () => {
  check("03/05/2024", null, "en");
  check("03/05/2024", "2024-03-05", "en-US");
  check("03/05/2024", "2024-05-03", "fr");
  check("25/05/2024", "2024-05-25", "en");
  check("05.03.2024", "2024-03-05", null);
});
test("numbers without a date are none", () => {
  check("Page 2024 of 5", null);
  check("Score 3-2", null);
});
