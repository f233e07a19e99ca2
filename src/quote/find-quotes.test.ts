import {expect, test} from "vitest";
import {readingOf} from "../../test/reading-of.js";
import {findQuotes} from "./find-quotes.js";

/** One text in; "kind [speaker] words" for each quotation out. */
function check(text: string, expected: readonly string[]) {
  const shown = findQuotes(readingOf(text)).map(
    ({how, speaker, span, denies}) => `${how}${denies ? " denied" : ""} [${speaker?.name ?? ""}] ${span.text}`,
  );
  expect(shown).toEqual(expected);
}

test("words in marks before, after and around their speaker", () => {
  check('"We are done," said Anna Vold.', ['direct [Anna Vold] "We are done,"']);
  check('Anna Vold said: "We are done."', ['direct [Anna Vold] "We are done."']);
  check('"We are done," Anna Vold, the mayor of Orra, told a full hall. "The gates are shut."', [
    'direct [Anna Vold] "We are done,"',
    'direct [Anna Vold] "The gates are shut."',
  ]);
});

test("a short title with its stop is a part of the name", () => {
  check('"We are done," Brig. Anna Vold, the chief of staff, told reporters.', ['direct [Anna Vold] "We are done,"']);
  check('"We are done," Cllr. Anna Vold said.', ['direct [Anna Vold] "We are done,"']);
});

test("'the minister' is the only minister named until there, 'it' behind 'the company' is the firm", () => {
  check('Health minister Anna Vold left. The minister did not go back on it. "They lied," she maintained.', [
    'direct [Anna Vold] "They lied,"',
  ]);
  check(
    'Orra Rail said it had cancelled 12 trains. The company offered 5 percent, which it calls "generous and fair".',
    ["indirect [Orra Rail] it had cancelled 12 trains", 'partial [Orra Rail] "generous and fair"'],
  );
});

test("words behind a dash that somebody says", () => {
  check("– We are done. That is all, says Anna Vold. – The gates are shut.", [
    "direct [Anna Vold] – We are done. That is all,",
    "direct [Anna Vold] – The gates are shut.",
  ]);
  check("– When he answered, he asked if we were done, says Anna Vold.", [
    "direct [Anna Vold] – When he answered, he asked if we were done,",
  ]);
  check("—We are done —said Anna Vold.", ["direct [Anna Vold] —We are done —"]);
  check("- Two gates are shut", []);
});

test("a statement without marks, with and without that", () => {
  check("Anna Vold said that the gates were shut.", ["indirect [Anna Vold] the gates were shut"]);
  check("Anna Vold said the gates were shut.", ["indirect [Anna Vold] the gates were shut"]);
  check("The gates are shut, Anna Vold said on Monday.", ["indirect [Anna Vold] The gates are shut"]);
});

test("according to names the source before and behind", () => {
  check("According to the Harbour Council, the gates are shut.", ["indirect [Harbour Council] the gates are shut"]);
  check("The gates are shut, according to the Harbour Council.", ["indirect [Harbour Council] The gates are shut"]);
});

test("a part in marks inside a statement has the statement's speaker", () => {
  check('Anna Vold said she was "deeply sorry" for it.', [
    'indirect [Anna Vold] she was "deeply sorry" for it',
    'partial [Anna Vold] "deeply sorry"',
  ]);
});

test("what is not said is kept apart", () => {
  check("Anna Vold declined to say whether she would go.", ["not-said [Anna Vold] whether she would go"]);
  check("Anna Vold stopped short of saying the firm had lied.", ["not-said [Anna Vold] the firm had lied"]);
});

test("a denial is marked as one", () => {
  check("Anna Vold denied that the firm had lied.", ["indirect denied [Anna Vold] the firm had lied"]);
});

test("so-called words and titles in marks are nobody's", () => {
  check('The so-called "ghost fleet" left harbour.', ['scare [] "ghost fleet"']);
  check('Her film "The Long Quay" opens today.', ['scare [] "The Long Quay"']);
});

test("a pronoun is who spoke last", () => {
  check('Anna Vold said the gates were shut. "It hurts," she told reporters.', [
    "indirect [Anna Vold] the gates were shut",
    'direct [Anna Vold] "It hurts,"',
  ]);
});

test("words alone in marks go on with the last speaker", () => {
  check('"It hurts," said Anna Vold.\n"We tried all we could."', [
    'direct [Anna Vold] "It hurts,"',
    'direct [Anna Vold] "We tried all we could."',
  ]);
});

test("a deputy speaks for herself, not her chief", () => {
  check('Vold\'s deputy, Karla Ense, added: "We tried."', ['direct [Karla Ense] "We tried."']);
});

test("whoever was quoted speaks, not the paper that quotes", () => {
  check('"We do not need it," the Lorn Herald quoted Anna Vold as saying.', [
    'direct [Anna Vold] "We do not need it,"',
  ]);
});

test("two verbs of one subject both report", () => {
  check("Police said three men had died and warned that the road was shut.", [
    "indirect [Police] three men had died",
    "indirect [Police] the road was shut",
  ]);
});

test("a quotation over paragraphs keeps its speaker to the end", () => {
  check("“The road is shut,” said Anna Vold.\n“It will stay shut for a week.\n“After that we will see.”", [
    "direct [Anna Vold] “The road is shut,”",
    "direct [Anna Vold] “It will stay shut for a week.",
    "direct [Anna Vold] “After that we will see.”",
  ]);
});

test("single marks count when spaced like marks, an apostrophe opens nothing", () => {
  check("'It is a disgrace,' said Anna Vold.", ["direct [Anna Vold] 'It is a disgrace,'"]);
  check("The '90s and the unions' vote were over.", []);
});

test("ten thousand marks and a sentence without end are read in one pass", () => {
  expect(() => findQuotes(readingOf('"'.repeat(10_000)))).not.toThrow();
  expect(() => findQuotes(readingOf("Anna Vold said that ".repeat(3_000)))).not.toThrow();
});

test("honorifics, towns and employers are no part of who speaks", () => {
  check("Datuk Morna Salen said the gates were shut.", ["indirect [Morna Salen] the gates were shut"]);
  check("Tan Sri Hamid Noor said the gates were shut.", ["indirect [Hamid Noor] the gates were shut"]);
  check("Mayor Lidia Vold of Orra said the gates were shut.", ["indirect [Lidia Vold] the gates were shut"]);
  check('"They left," said the Department of Fisheries\u2019s Anna Vold.', ['direct [Anna Vold] "They left,"']);
  check('"They left," said the Ministry of Health\u2019s Anna Vold.', ['direct [Anna Vold] "They left,"']);
});

test("a verb behind a relative clause is no inverted report", () => {
  check("Anna Vold, who has governed since 2011, claimed victory on the basis of one count.", []);
  check("The road, which opened in May, will close, said Anna Vold.", [
    "indirect [Anna Vold] The road, which opened in May, will close",
  ]);
});

test("a statement may begin with a preposition, its speaker hold a whole office", () => {
  check("Of the 72 injured, 11 are in hospital, Dr Anna Vold said.", [
    "indirect [Anna Vold] Of the 72 injured, 11 are in hospital",
  ]);
  check("Three sailors are missing, Fire and Rescue Department director Anna Vold said.", [
    "indirect [Anna Vold] Three sailors are missing",
  ]);
});

test("an age and further appositives are stepped over to the name", () => {
  check('Anna Vold, 61, the mayor of Orra and a former miner, said: "I am done."', ['direct [Anna Vold] "I am done."']);
});

test("an answer refused leaves unsaid what was asked", () => {
  check("Asked whether she would resign, Anna Vold declined to answer.", ["not-said [Anna Vold] she would resign"]);
  check("Anna Vold did not want to guess why the pump had failed.", ["not-said [Anna Vold] why the pump had failed"]);
  check("Anna Vold would not be drawn on the price.", ["not-said [Anna Vold] the price"]);
});

test("words in marks are reached by a colon, an owner, a view and verbs of remembering", () => {
  check('Her deputy, Per Holm, disagreed: "With what?"', ['direct [Per Holm] "With what?"']);
  check('"She rang me," remembers her colleague Per Holm.', ['direct [Per Holm] "She rang me,"']);
  check('For Per Holm, the town is "a sieve".', ['partial [Per Holm] "a sieve"']);
  check('Per Holm put the stock at "forty, perhaps fifty" tonnes.', ['partial [Per Holm] "forty, perhaps fifty"']);
  check('Per Holm\u2019s remark that "the hills have ears" was meant for his own clerks, who had warned him.', [
    'direct [Per Holm] "the hills have ears"',
  ]);
});

test("a paragraph without marks behind its announcement is a quotation", () => {
  check(
    "Anna Vold has been speaking to supporters. Here is the key passage, as translated:\nThey can count until spring and nothing will change.\nShe said her party would wait.",
    [
      "direct [Anna Vold] They can count until spring and nothing will change.",
      "indirect [Anna Vold] her party would wait",
    ],
  );
});

test("an interpreter only passes words on, a question asked is no statement, anyone is nobody", () => {
  check('"I am done," Anna Vold said in Spanish, according to an interpreter.', ['direct [Anna Vold] "I am done,"']);
  check('Asked about the price, Anna Vold laughed and said: "Ask him."', ['direct [Anna Vold] "Ask him."']);
  check("Anna Vold left. Do not let anyone tell you it is cold.", []);
  check("The valley, says Anna Vold, has been forgotten.", ["indirect [Anna Vold] has been forgotten"]);
});

test("what cannot speak is no speaker", () => {
  check("Anna Vold decried rhetoric referring to “harbour rats”.", ["partial [Anna Vold] “harbour rats”"]);
});

test("a verb behind 'and' in a when-clause goes on with that clause", () => {
  check("Tensions eased in May when Anna Vold came to Orra and for the first time admitted that the gates were shut.", [
    "indirect [Anna Vold] the gates were shut",
  ]);
});

test("the head of a relative clause speaks, not the place in it", () => {
  check("The owners of two boats that were in the bay deny that they touched the pipe.", [
    "indirect denied [owners of two boats] they touched the pipe",
  ]);
});

test("an interviewee goes on speaking in the present tense, whoever was quoted between", () => {
  check(
    [
      'Anna Vold sits down. She remembers the first patient, a girl. "Her eyes had sunk," she says.',
      'In May Minister Kari Lund apologised. "We were wrong," Lund said.',
      'Does that help? She is quiet for a while. "It makes me count," she says. "Nine days."',
    ].join("\n"),
    [
      'direct [Anna Vold] "Her eyes had sunk,"',
      'direct [Kari Lund] "We were wrong,"',
      'direct [Anna Vold] "It makes me count,"',
      'direct [Anna Vold] "Nine days."',
    ],
  );
});

test("words that stand alone belong to whom the sentence before them is about", () => {
  check('The council offered a hotel, Kari Lund said.\nAnna Vold laughs at that.\n"Nobody offered me a room."', [
    "indirect [Kari Lund] The council offered a hotel",
    'direct [Anna Vold] "Nobody offered me a room."',
  ]);
});

test("the same minister, the title in letters and the age stand for the person named before", () => {
  check(
    'Health Minister Anna Vold spoke in May. In June the same minister maintained that the ward was safe. "I regret it," the HM said.',
    ["indirect [Anna Vold] the ward was safe", 'direct [Anna Vold] "I regret it,"'],
  );
  check('Anna Vold sat down on the floor. "My knees went," says the 63-year-old.', [
    'direct [Anna Vold] "My knees went,"',
  ]);
});

test("a name between commas is who the office stands for, a firm's too", () => {
  check("The operator, Varda Star Coach, said its buses were safe.", [
    "indirect [Varda Star Coach] its buses were safe",
  ]);
  check('Their spokesman, Colonel Per Holm, insisted: "Nobody crossed."', ['direct [Per Holm] "Nobody crossed."']);
});

test("a verb of going with to say, a passive with its paper, a plural subject and an inner clause report", () => {
  check("Per Holm had gone on television to say there was no fever.", ["indirect [Per Holm] there was no fever"]);
  check("Per Holm was quoted by the Orra Herald as saying the port would close.", [
    "indirect [Per Holm] the port would close",
  ]);
  check("Critics of the plan say it would cost jobs.", ["indirect [Critics of the plan] it would cost jobs"]);
  check("Experts warn the glacier could collapse.", ["indirect [Experts] the glacier could collapse"]);
  check("If the wind turns, Anna Vold said, crews could be there in an hour.", [
    "indirect [Anna Vold] crews could be there in an hour",
  ]);
  check("Anna Vold said neither side had given way.", ["indirect [Anna Vold] neither side had given way"]);
  check('Anna Vold wrote to Per Holm accepting "full responsibility".', ['partial [Anna Vold] "full responsibility"']);
});

test("a mark left open goes on with the speaker of the next paragraph", () => {
  check('"The dam is safe.\n"We have checked it twice," Anna Vold told reporters.\n"There is no need to leave."', [
    'direct [Anna Vold] "The dam is safe.',
    'direct [Anna Vold] "We have checked it twice,"',
    'direct [Anna Vold] "There is no need to leave."',
  ]);
});

test("a list speaks with the voice of who published it, and the firm with that of the firm named before", () => {
  check("According to a list published by the Harbour Council, 39 men were inside.", [
    "indirect [Harbour Council] 39 men were inside",
  ]);
  check("The Harbour Trust dug the lock. Two men had left, the firm says.", [
    "indirect [Harbour Trust] Two men had left",
  ]);
});

test("a given name that men and women bear stands for 'he' and 'she'", () => {
  const speakers = (text: string) => findQuotes(readingOf(text)).map(({speaker}) => speaker?.name);
  expect(
    speakers(
      'The mayor of Orra, Per Holm, said that a gate had been locked.\n\nRana Vold denied it. "Every door was open that night," he told us.',
    ),
  ).toEqual(["Per Holm", "Rana Vold"]);
});
