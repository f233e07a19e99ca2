import type {Sentence} from "../prose.js";
import type {Parse} from "./clause.js";
import {readClauses} from "./read-clauses.js";

const parses = new WeakMap<Sentence, Parse>();

/** The clauses of a sentence, read once however many finders ask. Forgotten with the sentence. */
export function parseSentence(sentence: Sentence): Parse {
  let parse = parses.get(sentence);
  if (!parse) {
    parse = readClauses(sentence.tokens);
    parses.set(sentence, parse);
  }
  return parse;
}
