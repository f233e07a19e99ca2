import {expect, test} from "vitest";
import {readingOf} from "../../test/reading-of.js";
import {rememberNames} from "../name/remember-names.js";
import type {Story} from "../story/story.js";
import {alignUtterances} from "./align-utterances.js";
import {findQuotes} from "./find-quotes.js";

/** Articles of one story in; for each utterance with more than one rendering its kinds, sorted, out. */
function check(texts: readonly string[], expected: readonly string[]) {
  for (const order of [texts, [...texts].reverse()]) {
    const readings = rememberNames(order.map((text) => readingOf(text, `a${texts.indexOf(text)}`)));
    const quotes = readings.flatMap(findQuotes);
    const story = {id: "story"} as Story;
    const {utterances} = alignUtterances({story, readings, families: [], quotes});
    const shown = utterances
      .filter(({renderings}) => renderings.length > 1)
      .map(({renderings}) =>
        renderings
          .map(({how}) => how)
          .sort()
          .join(" "),
      );
    expect(shown.sort()).toEqual(expected);
  }
}

test("the same words in two papers are one utterance", () => {
  check(
    ['"The gates stay shut until spring," said Anna Vold.', 'Anna Vold said: "The gates stay shut until spring."'],
    ["verbatim verbatim"],
  );
});

test("one sentence through two interpreters is one utterance", () => {
  check(
    [
      '"Every friendship knows hard times, and this is such a time for our two towns," said Anna Vold.',
      'Anna Vold said: "In each friendship difficult periods occur. Our two towns live through one such period."',
    ],
    ["translation verbatim"],
  );
});

test("words changed inside the marks show as altered", () => {
  check(
    [
      '"The harbour council knew about the cracks in the wall for years," said Anna Vold.',
      '"The harbour council knew about the holes in the wall for years," said Anna Vold.',
    ],
    ["altered verbatim"],
  );
});

test("a shortened quotation is trimmed, a retold one a paraphrase", () => {
  check(
    [
      '"The harbour wall will be rebuilt with granite before winter comes," said Anna Vold.',
      '"The harbour wall will be rebuilt with granite," said Anna Vold.',
      "Anna Vold said the harbour wall would be rebuilt with granite before the winter.",
    ],
    ["paraphrase trimmed verbatim"],
  );
});

test("a denial is never joined with the assertion", () => {
  check(
    ["Anna Vold said the council knew about the cracks.", "Anna Vold denied that the council knew about the cracks."],
    [],
  );
});

test("two speakers are never joined, whatever they say", () => {
  check(
    ['"The gates stay shut until spring," said Anna Vold.', '"The gates stay shut until spring," said Per Holm.'],
    [],
  );
});

test("a government and its spokeswoman are one voice", () => {
  check(
    [
      "The Peruvian government said the border bridge would stay closed until Friday.",
      '"The border bridge will stay closed until Friday," said Peruvian government spokeswoman Rosa Quille.',
    ],
    ["paraphrase verbatim"],
  );
});

test("two renderings of one person's words share few words: turns of phrase and their order tell", () => {
  check(
    [
      '"We lost half a summer, and nobody will give it back to us," said Anna Vold.',
      'Anna Vold said: "Half a summer has been lost, and no one is going to return it."',
    ],
    ["translation verbatim"],
  );
});

test("one remark through two interpreters may share notions only, the person and the week being one", () => {
  check(
    [
      '"A bridge is a handshake, and nobody fires upon a handshake," said Anna Vold.',
      'Anna Vold put it another way. "Bridges are a shaking of hands. No one shoots at that," she said.',
      '"The harbour may be shut, but it has not died. In four weeks the cranes will sing," said Anna Vold.',
      "Anna Vold said the port was closed but not dead and that the cranes would be singing again in a month.",
    ],
    ["paraphrase verbatim", "translation verbatim"],
  );
});

test("a notion with its opposite and a not is the same notion", () => {
  check(
    [
      '"The northern gate will not be opened before the thaw," said Anna Vold.',
      "Anna Vold said the northern gate would stay closed until the ice melts.",
    ],
    ["paraphrase verbatim"],
  );
  check(
    [
      '"The northern gate will be opened before the thaw," said Anna Vold.',
      "Anna Vold said the northern gate would stay closed until the ice melts.",
    ],
    [],
  );
});

test("a remark that one paper splits around its speaker keeps both halves", () => {
  check(
    [
      'Anna Vold said that "a pipe can be mended in a week, trust takes longer".',
      '"You mend a pipe in a week," Anna Vold said. "Trust takes more time."',
    ],
    ["altered altered verbatim"],
  );
});

test("an office alone is the person who holds it where the words agree", () => {
  check(
    [
      'Health ministry spokesman Per Holm said: "There is no fever in Orra, there is heat and there is spoiled food."',
      'A government spokesman said: "There is no fever in Orra. It is hot, and the food there is rotten."',
    ],
    ["altered verbatim"],
  );
  check(
    [
      'Health ministry spokesman Per Holm said: "There is no fever in Orra, there is heat and there is spoiled food."',
      'A government spokesman said: "The bridge at Orra will be mended before the summer."',
    ],
    [],
  );
});

test("two remarks of one person on one subject are two, in one article or in two", () => {
  check(
    [
      '"We have moved three hundred families out of the valley," said Anna Vold. "The families in the upper valley will follow tonight."',
      "Anna Vold said nobody had told the families when they might return. She said the valley road was safe.",
    ],
    [],
  );
});

test("what is said once with not and once without stays apart", () => {
  check(
    ['"We will pay the ferrymen in May," said Anna Vold.', '"We will not pay the ferrymen in May," said Anna Vold.'],
    [],
  );
});

test("words printed twice in one article are one rendering", () => {
  check(
    [
      '"The gates stay shut until spring," said Anna Vold. Anna Vold said the gates would stay shut until spring.',
      '"The gates stay shut until spring," said Anna Vold.',
    ],
    ["verbatim verbatim"],
  );
});

test("a name with and without its own letters is one speaker, and a retelling whose every word the fuller one has is it, marks or not", () => {
  check(
    [
      'Hallgerður Vold said: "Not one tonne more will leave this harbour."',
      'Hallgerdur Vold said "not one tonne more" would leave the harbour.',
    ],
    ["paraphrase verbatim"],
  );
  check(
    [
      "Anna Vold said the vessel had passed its yearly inspection in January and blamed the accident on the weather.",
      "Anna Vold said the ship was inspected in January.",
      "Anna Vold said nobody would lose a job.",
    ],
    ["paraphrase verbatim"],
  );
});
