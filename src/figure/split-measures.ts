import {smallNumbers} from "../text/english/number-words.js";
import type {Sentence, Token} from "../text/prose.js";
import {durationNouns} from "../text/words/english/time-words.js";

const lengths = new Set(durationNouns.split(" "));

/** Letters of a currency right before the digits: "RM50,000", "Ksh300", "EUR40". */
const glued = /^([A-Z]{3}|RM|Rs|Rp|Tk|Sh|[KTU][Ss]h)(\d{1,15})$/;

/** "six-year" and, behind "2.4-", "billion-euro": a number or its scale joined to a unit. */
const joined = new RegExp(`^(${[...Object.keys(smallNumbers), "hundred"].join("|")}|million|billion)-(\\p{L}+)$`, "iu");

/**
 * The sentence with a currency and the amount glued to it as two tokens, the amount with its thousands and decimals, and a number joined to its unit by
 * a hyphen as three; itself where there is none. Linear.
 */
export function splitMeasures(sentence: Sentence): Sentence {
  return splitJoined(splitMoney(sentence));
}

function splitJoined(sentence: Sentence): Sentence {
  const {tokens} = sentence;
  const parts = tokens.map((token, i) =>
    token.kind === "word" && token.text.includes("-") ? partsOf(token, tokens[i - 1]) : null,
  );
  if (!parts.some(Boolean)) return sentence;
  return {...sentence, tokens: tokens.flatMap((token, i) => parts[i] ?? [token])};
}

function partsOf(token: Token, before: Token | undefined): Token[] | null {
  const [, number = "", unit = ""] = joined.exec(token.text) ?? [];
  const scale = /^[mb]illion$/i.test(number);
  const isUnit = scale ? before?.text === "-" && before.end === token.start : lengths.has(unit.toLowerCase());
  if (!isUnit) return null;
  const cut = token.start + number.length;
  const part = (start: number, text: string, kind: Token["kind"]): Token => ({
    ...token,
    start,
    end: start + text.length,
    text,
    lower: text.toLowerCase(),
    kind,
  });
  return [part(token.start, number, "word"), part(cut, "-", "mark"), part(cut + 1, unit, "word")];
}

function splitMoney(sentence: Sentence): Sentence {
  const {tokens} = sentence;
  if (!tokens.some(({kind, text}) => kind === "word" && glued.test(text))) return sentence;
  const split: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const found = token.kind === "word" ? glued.exec(token.text) : null;
    if (!found) {
      split.push(token);
      continue;
    }
    const [, code = "", digits = ""] = found;
    const cut = token.start + code.length;
    let text = digits;
    let end = token.end;
    const mark = tokens[i + 1];
    const rest = tokens[i + 2];
    if (mark && rest?.kind === "number" && mark.start === end && rest.start === mark.end && /^[.,]$/.test(mark.text)) {
      text += mark.text + rest.text;
      end = rest.end;
      i += 2;
    }
    split.push({...token, end: cut, text: code, lower: code.toLowerCase()});
    split.push({start: cut, end, text, lower: text, kind: "number"});
  }
  return {...sentence, tokens: split};
}
