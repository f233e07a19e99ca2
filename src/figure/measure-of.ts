import type {Token} from "../text/prose.js";
import {lemmaOf} from "../text/words/lemma-of.js";
import {currencyWords, unitWords, workingDays} from "./english/unit-words.js";
import type {NumberRun} from "./read-number.js";

/** What a number measures: "percent", "money" or a kind of quantity, its unit (%, ISO 4217, km), and the tokens that say so (`to` exclusive). */
export type Measure = {readonly kind: string; readonly unit: string; readonly from: number; readonly to: number};

const units = new Map<string, {kind: string; unit: string}>();
for (const line of unitWords.trim().split("\n")) {
  const [head = "", forms = ""] = line.split(": ");
  const [unit = "", kind = ""] = head.split(" ");
  for (const form of forms.split(" ")) if (!units.has(form)) units.set(form, {kind, unit});
}
const currencies = new Map<string, string>();
for (const line of currencyWords.trim().split("\n")) {
  const [code = "", forms = ""] = line.split(": ");
  for (const form of forms.split(" ")) if (!currencies.has(form)) currencies.set(form, code);
}
const dollarsOf = new Map([
  ["us", "USD"],
  ["c", "CAD"],
  ["a", "AUD"],
  ["hk", "HKD"],
  ["nz", "NZD"],
  ["s", "SGD"],
  ["r", "BRL"],
  ["nt", "TWD"],
]);
/** Currencies of one name, by their country: the code is the one that the bare name stands for. */
const ofCountry = new Map([
  ["australian USD", "AUD"],
  ["canadian USD", "CAD"],
  ["danish NOK", "DKK"],
  ["egyptian GBP", "EGP"],
  ["syrian GBP", "SYP"],
]);
const wordCurrencies = new Set(
  "bolivar crown dinar dram florint franc guilder krona krone lek leu lev mark peso rial riyal rupee shilling som taka".split(
    " ",
  ),
);

/** Reads the unit, currency or percent sign around the number at tokens `i` to `run.to`; null where it just counts things. */
export function measureOf(tokens: readonly Token[], i: number, run: NumberRun): Measure | null {
  return moneyBefore(tokens, i, run) ?? after(tokens, i, run);
}

function moneyBefore(tokens: readonly Token[], i: number, run: NumberRun): Measure | null {
  const sign = tokens[i - 1];
  if (!sign) return null;
  if (sign.text === "$") {
    const country = tokens[i - 2];
    const unit = country && country.kind === "word" ? dollarsOf.get(country.lower.replaceAll(".", "")) : undefined;
    return {kind: "money", unit: unit ?? "USD", from: unit ? i - 2 : i - 1, to: run.to};
  }
  const code = /^[€£¥₹₽₦₺₪₩]$|^(?:[A-Z]{3}|R\$|RM|Rs|Rp|Tk|Sh|[KTU][Ss]h)$/.test(sign.text)
    ? currencies.get(sign.lower)
    : undefined;
  return code ? {kind: "money", unit: code, from: i - 1, to: run.to} : null;
}

function after(tokens: readonly Token[], i: number, run: NumberRun): Measure | null {
  let at = run.to;
  const next = tokens[at];
  if (!next) return null;
  const two = next.lower + "-" + (tokens[at + 1]?.lower ?? "");
  const pair = units.get(two);
  if (pair) return {kind: pair.kind, unit: pair.unit, from: i, to: at + 2};
  if (next.text === "%") return {kind: "percent", unit: "%", from: i, to: at + 1};
  // "5.1 million US dollars", "40 Tarnian crowns": one word may stand between.
  if (
    /^(?:us|u\.s|u\.s\.|canadian|australian|british|swiss|[a-z]{3,12}an|[a-z]{3,12}ish)$/.test(next.lower) &&
    next.text !== next.lower
  )
    at++;
  if (workingDays.test(next.lower)) at++;
  const country = at > run.to ? next.lower : "";
  if (next.text === "-" && isGluedWord(tokens, at)) at++;
  const word = tokens[at];
  if (word?.kind !== "word") return null;
  const noun = lemmaOf(word.lower, "noun");
  const named = currencies.get(noun) ?? currencies.get(word.lower);
  // "340 PEN" is money, "340 pens" are pens.
  const code = named?.toLowerCase() === noun && word.text !== named ? undefined : named;
  if (code && word.lower !== "won" && !(noun === "pound" && tokens[at + 1]?.lower === "of"))
    return {kind: "money", unit: ofCountry.get(`${country} ${code}`) ?? code, from: i, to: at + 1};
  if (word.lower === "won" && typeof run.value === "number" && run.value >= 1000)
    return {kind: "money", unit: "KRW", from: i, to: at + 1};
  if (wordCurrencies.has(noun)) return {kind: "money", unit: noun, from: i, to: at + 1};
  const unit = units.get(word.lower);
  if (
    !unit ||
    word.lower === "in" ||
    word.lower === "m" ||
    (word.lower.length === 1 && word.start > tokens[at - 1]!.end)
  )
    return null;
  const speed = speeds.get(unit.unit);
  const pace = speed && paceAt(tokens, at + 1);
  return pace
    ? {kind: "speed", unit: speed, from: i, to: pace}
    : {kind: unit.kind, unit: unit.unit, from: i, to: at + 1};
}

const speeds = new Map([
  ["km", "km/h"],
  ["mi", "mph"],
]);

/** One past "/h", "an hour" or "per hour" at a token; 0 where none stands there. */
function paceAt(tokens: readonly Token[], at: number): number {
  const said = `${tokens[at]?.lower} ${tokens[at + 1]?.lower}`;
  return /^(?:\/ h|\/ hr|an hour|per hour)$/.test(said) ? at + 2 : 0;
}

function isGluedWord(tokens: readonly Token[], at: number): boolean {
  return tokens[at + 1]?.kind === "word" && tokens[at]!.end === tokens[at + 1]!.start;
}
