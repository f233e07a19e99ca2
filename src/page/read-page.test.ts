import {expect, test} from "vitest";
import {readPage} from "./read-page.js";

function check(bytes: Uint8Array | string, expected: {mediaType: string; text: string; say?: string}, more = {}): void {
  const page = readPage({
    name: "page.txt",
    bytes: typeof bytes === "string" ? new TextEncoder().encode(bytes) : bytes,
    sha256: "0",
    ...more,
  });
  expect({mediaType: page.mediaType, text: page.text, say: page.remarks.map(({say}) => say).join("; ")}).toEqual({
    say: "",
    ...expected,
  });
}

test("a plain text is the decoded file, unchanged", () => {
  check("Two lines\r\n\r\n  and “marks”.\n", {mediaType: "text/plain", text: "Two lines\r\n\r\n  and “marks”.\n"});
});

test("an empty file and a picture hold no page, and say so", () => {
  check("", {mediaType: "text/plain", text: "", say: "the file is empty"});
  check(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), {
    mediaType: "application/octet-stream",
    text: "",
    say: "no page: a PNG picture",
  });
  check(new Uint8Array(64), {
    mediaType: "application/octet-stream",
    text: "",
    say: "no page: not text: it is full of control bytes",
  });
});

test("HTML is known by its first element, whatever the file is called", () => {
  check("<!doctype html><title>t</title><p>The dam held.</p>", {mediaType: "text/html", text: "The dam held."});
});

test("a capture time that is no date is left open", () => {
  check(
    "The dam held.",
    {mediaType: "text/plain", text: "The dam held.", say: "not a date that can be read: soon"},
    {captured: "soon"},
  );
});
