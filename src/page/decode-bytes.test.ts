import {expect, test} from "vitest";
import {type DecodeHints, decodeBytes} from "./decode-bytes.js";

function check(bytes: readonly number[] | Uint8Array, text: string, charset: string, hints: DecodeHints = {}) {
  expect(decodeBytes(Uint8Array.from(bytes), hints)).toEqual({text, charset});
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => [...text].map((c) => c.charCodeAt(0));
const cyrillic = (text: string) =>
  [...text].map((c) => (c >= "А" && c <= "я" ? c.charCodeAt(0) - 0x410 + 0xc0 : c.charCodeAt(0)));
const sixteen = (text: string) => [...text].flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8]);

test("UTF-8 is seen by its bytes, whatever the header claims", () => {
  check(utf8("Zürich"), "Zürich", "utf-8", {charset: "iso-8859-1"});
});
test("a byte order mark settles the charset and is no text", () => {
  check([0xef, 0xbb, 0xbf, 65], "A", "utf-8");
  check([0xff, 0xfe, ...sixteen("Abend")], "Abend", "utf-16le");
});
test("UTF-16 without a mark is seen by its zeros", () => {
  check(sixteen("Morning report"), "Morning report", "utf-16le");
  // Letters of other scripts have no zeros: the opening of the page tells it.
  const page = "\n<!doctype html><p>Паром вернулся в порт сегодня утром, сообщила гавань.</p>";
  check(sixteen(page), page, "utf-16le");
  check(
    [...page].flatMap((c) => [c.charCodeAt(0) >> 8, c.charCodeAt(0) & 255]),
    page,
    "utf-16be",
  );
});
test("the header is believed when the bytes are not UTF-8", () => {
  check(cyrillic("новости дня"), "новости дня", "windows-1251", {charset: "windows-1251"});
});
test("the page's own meta element is believed when no header is known", () => {
  const page = `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`;
  check([...latin(page), ...cyrillic("город")], `${page}город`, "windows-1251", {html: true});
});
test("the dashes and quotation marks of windows-1252 are read, whatever the page calls it", () => {
  const page = `<meta charset="iso-8859-1">`;
  check([...latin(`${page}\x93Caf\xe9\x94 \x96 12 \x80\x85`)], `${page}“Café” – 12 €…`, "windows-1252", {html: true});
  check(latin("Caf\xe9 \x96 \x93ferm\xe9\x94"), "Café – “fermé”", "windows-1252");
});
test("an unknown charset name falls back to what the letters say", () => {
  check(latin("Caf\xe9 fran\xe7ais"), "Café français", "windows-1252", {charset: "x-nothing"});
  check(cyrillic("Сегодня утром прошло заседание"), "Сегодня утром прошло заседание", "windows-1251");
});
test("a page cut off inside a character stays UTF-8", () => {
  check(utf8("Malmö").slice(0, -1), "Malm", "utf-8");
});
test("one bad byte in good UTF-8 does not change the charset", () => {
  check([...utf8("äöüßéèê"), 0xe9, 32], "äöüßéèê\ufffd ", "utf-8");
});
test("no bytes give no text", () => {
  check([], "", "utf-8");
});
