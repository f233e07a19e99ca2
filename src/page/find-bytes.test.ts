import {expect, test} from "vitest";
import {findBytes} from "./find-bytes.js";
import {readPage} from "./read-page.js";

/** The bytes that the given words come from, as text of the file's charset. */
function check(source: string | Uint8Array, words: string, wanted: string | null, charset = "utf-8") {
  const bytes = typeof source === "string" ? new TextEncoder().encode(source) : source;
  const page = readPage({name: "a.html", bytes, sha256: ""});
  const start = page.text.indexOf(words);
  const [found] = findBytes(page, bytes, [{start, end: start + words.length}]);
  expect(found ? new TextDecoder(charset).decode(bytes.subarray(found.start, found.end)) : null).toBe(wanted);
}
const html = (inner: string) => `<html><body><h1>Größe „🚢“</h1>${inner}</body></html>`;

test("words of a page come from the bytes of their block, markup and all", () => {
  check(html("<p>The <b>ferry</b> left.</p>"), "The ferry left.", "The <b>ferry</b> left.");
  check(html("<p>Zwei Öfen</p>"), "Öfen", "Zwei Öfen");
});
test("plain text comes from its own bytes, behind a byte order mark too", () => {
  check("\ufeffÖfen\n\nThe ferry left at noon.", "ferry", "ferry");
});
test("stretches that were put right still have their bytes", () => {
  check(html("<p>Itâ€™s 🚢 Ared\u00e2\u0080\u0099s</p><p>The end</p>"), "The end", "The end");
  check(html("<p>\u00c3\u0083 one</p><p>The end</p>"), "The end", "The end");
});
test("one byte a letter", () => {
  const bytes = Uint8Array.from("<html><body><p>Br\u00fccken \u00fcber</p><p>Das Ende</p></body></html>", (c) =>
    c.charCodeAt(0),
  );
  check(bytes, "Das Ende", "Das Ende", "windows-1252");
});
test("bytes that are no text of their charset have no offsets", () => {
  const good = new TextEncoder().encode(html("<p>Größe äöüß „gut“ ÄÖÜ äöü</p><p>The end</p>"));
  const bytes = Uint8Array.from([...good.subarray(0, 12), 0xff, ...good.subarray(12)]);
  check(bytes, "The end", null);
});
