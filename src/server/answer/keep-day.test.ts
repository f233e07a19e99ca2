import {expect, test} from "vitest";
import {keepDay} from "./keep-day.js";

const check = (html: string, shown: string) => expect(keepDay(html, "2023-05-05")).toBe(shown);

test("a link of a view back leads to the same day", () => {
  check('<a href="/story/s1">', '<a href="/story/s1?as_of=2023-05-05">');
  check('<a href="/article/a1?at=1-2#at">', '<a href="/article/a1?at=1-2&amp;as_of=2023-05-05#at">');
});

test("a link that names a day, leaves the reader or fetches its files stays as it is", () => {
  const others =
    '<a href="/stories.csv?as_of=2023-05-05"><a href="https://news.example/x"><link href="/assets/style.css"><a href="#main">';
  check(others, others);
});

test("a search of a view back looks in what was there that day", () =>
  check(
    '<form class="find" action="/search">',
    '<form class="find" action="/search"><input type="hidden" name="as_of" value="2023-05-05"/>',
  ));

test("a page of now is left alone", () => expect(keepDay('<a href="/story/s1">', null)).toBe('<a href="/story/s1">'));
