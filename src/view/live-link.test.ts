import {expect, test} from "vitest";
import {liveLink} from "./live-link.js";

const check = (url: string | null, words: string, link: string | null) => expect(liveLink(url, words)).toBe(link);

test("the words are marked on the live page by a text fragment", () =>
  check("https://lurvik.example/a", "the ferry sank", "https://lurvik.example/a#:~:text=the%20ferry%20sank"));
test("long words are given by their two ends", () =>
  check(
    "https://lurvik.example/a",
    "one two three four five six seven eight nine ten",
    "https://lurvik.example/a#:~:text=one%20two%20three%20four,seven%20eight%20nine%20ten",
  ));
test("a dash means something in a fragment, so it is escaped", () =>
  check("https://lurvik.example/a", "well-known", "https://lurvik.example/a#:~:text=well%2Dknown"));
test("an address that would run code is no link", () => check("javascript:alert(1)", "x", null));
test("an address that carries its own page is no link", () => check("data:text/html,x", "x", null));
test("half a character cannot break the link", () =>
  check("https://lurvik.example/", "a\ud800b", "https://lurvik.example/#:~:text=a%EF%BF%BDb"));
