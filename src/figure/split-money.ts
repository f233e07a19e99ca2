import type {Sentence, Token} from "../text/prose.js";

/** Letters of a currency right before the digits: "RM50,000", "Ksh300", "EUR40". */
const glued = /^([A-Z]{3}|RM|Rs|Rp|Tk|Sh|[KTU][Ss]h)(\d{1,15})$/;

/** The sentence with a currency and the amount glued to it as two tokens, the amount with its thousands and decimals; itself where there is none. Linear. */
export function splitMoney(sentence: Sentence): Sentence {
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
