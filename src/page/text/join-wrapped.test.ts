import {expect, test} from "vitest";
import {joinWrapped} from "./join-wrapped.js";
import {lineBlocks} from "./line-blocks.js";

/** The blocks of a text, their lines parted by a slash. */
function check(text: string, blocks: readonly string[]) {
  const joined = joinWrapped(text, lineBlocks(text).blocks);
  expect(joined.map(({start, end}) => text.slice(start, end).replaceAll("\n", "/"))).toEqual(blocks);
}

const column =
  'Ministry admits losing\nnine hundred lamps\n\nBY IDA MARL\nLamp Correspondent\n\nThe ministry admitted on Monday that it\ncould not account for nine hundred lamps\nbought in March, two days after the\naudit office said so.\n\n"They are in another room," said a man\nGeneral Roe had sent. He retired in the\nspring of that year.';

test("a page broken at a fixed width comes together in paragraphs, and its labels stay apart", () => {
  check(column, [
    "Ministry admits losing/nine hundred lamps",
    "BY IDA MARL",
    "Lamp Correspondent",
    "The ministry admitted on Monday that it/could not account for nine hundred lamps/bought in March, two days after the/audit office said so.",
    '"They are in another room," said a man/General Roe had sent. He retired in the/spring of that year.',
  ]);
});

test("a page with a paragraph on each line stays as it is", () => {
  const text =
    "News\niPhone sales fall\nby our staff\nThe harbour closed on Monday after a crane fell on two moored trawlers, the port captain said to reporters in Paita.\nthe end";
  check(text, text.split("\n"));
});
