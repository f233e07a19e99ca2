import type {Speaker} from "../../name/actor.js";
import {tokensOf} from "../../text/tokens-of.js";
import type {Quote} from "../quote.js";
import {isFullName} from "../speech/same-voice.js";

// So many words in one run are nobody's by chance.
const run = 5;

/**
 * Gives a quotation in marks whose article leaves the speaker open ("a nurse", "army mouthpiece", nobody, or a pronoun's guess) the name that the other
 * articles of the story print beside the same words, when they all agree on one. Only words in marks count, five in a row at least. Linear in the words.
 */
export function nameSpeakers(quotes: readonly Quote[]): Quote[] {
  const inMarks = quotes.filter(({how}) => how === "direct" || how === "partial");
  const named = inMarks.filter(
    ({speaker}) => speaker !== null && speaker.how === "certain" && isFullName(speaker.name),
  );
  const byRun = new Map<string, Set<Quote>>();
  const text = new Map<Quote, string>();
  for (const quote of named) {
    const words = wordsOf(quote);
    text.set(quote, ` ${words.join(" ")} `);
    for (let i = 0; i + run <= words.length; i++) {
      const key = words.slice(i, i + run).join(" ");
      const held = byRun.get(key);
      if (held) held.add(quote);
      else byRun.set(key, new Set([quote]));
    }
  }
  const found = new Map<string, Speaker>();
  for (const quote of inMarks) {
    if (quote.speaker !== null && (quote.speaker.how === "certain" ? isFullName(quote.speaker.name) : false)) continue;
    const words = wordsOf(quote);
    if (words.length < run) continue;
    const said = ` ${words.join(" ")} `;
    const holders = [...(byRun.get(words.slice(0, run).join(" ")) ?? [])].filter(
      (other) => text.get(other)!.includes(said) || said.includes(text.get(other)!),
    );
    const others = holders.filter(({article}) => article !== quote.article);
    const names = new Set(others.map(({speaker}) => speaker!.name));
    if (names.size !== 1) continue;
    const speaker = others
      .map((other) => other.speaker!)
      .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))[0]!;
    found.set(quote.id, {...speaker, ...(quote.speaker?.span ? {span: quote.speaker.span} : {}), how: "implied"});
  }
  return quotes.map((quote) => {
    const speaker = found.get(quote.id);
    return speaker ? {...quote, speaker} : quote;
  });
}

function wordsOf({span}: Quote): string[] {
  return tokensOf(span.text)
    .filter(({kind}) => kind !== "mark")
    .map(({lower}) => lower);
}
