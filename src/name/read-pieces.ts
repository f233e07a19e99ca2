import type {Sentence, Token} from "../text/prose.js";
import {commonWords, functionWords} from "./english/common-words.js";
import {stateAbbreviations} from "./english/state-words.js";
import {knownAt} from "./known-names.js";
import type {NamePiece, PieceLine, PieceShape} from "./name-piece.js";

const particlePrefix = /^(?:al|el|ul|ad|as|ash|an|at|bin|ibn|de|da|di|von|van|abu|ould|d|l)[-'’]\p{Lu}/u;

/** Turns a sentence's tokens into the pieces that names are made of. Linear. */
export function readPieces(sentence: Sentence, index: number): PieceLine {
  const {tokens} = sentence;
  const allCaps = isAllCaps(tokens);
  const pieces: NamePiece[] = [];
  let first = true;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const before = pieces.at(-1);
    const glued = before !== undefined && before.end === token.start;
    if (token.kind !== "word") {
      // "the team 's striker": an owner whose ending stands apart, as in texts that were cut into words.
      if (/^['’]$/.test(token.text) && before && isCapital(before.text) && isEnding(tokens[i + 1], token)) {
        pieces[pieces.length - 1] = {...before, possessive: true, through: tokens[i + 1]!.end};
        i++;
        continue;
      }
      pieces.push(plain(token, token.kind === "number" ? "number" : "mark", first, glued));
      if (token.kind === "number") first = false;
      else if (opensAgain(token.text, glued)) first = true;
      continue;
    }
    // Most words: small letters, nothing to take apart.
    const code = token.text.charCodeAt(0);
    if (
      !allCaps &&
      code >= 97 &&
      code <= 122 &&
      token.text === token.lower &&
      !token.text.includes("'") &&
      !token.text.includes("’")
    ) {
      pieces.push(plain(token, "lower", first, glued));
      first = false;
      continue;
    }
    for (const part of partsOf(token, allCaps)) {
      const last = pieces.at(-1);
      pieces.push({...part, first, glued: last !== undefined && last.end === part.start});
      first = false;
    }
  }
  return {
    pieces,
    weak: allCaps || isTitleCase(tokens),
    results: isResults(pieces),
    listed: isListed(pieces),
    sentence: index,
  };
}

function isEnding(next: Token | undefined, mark: Token): boolean {
  return next?.lower === "s" && next.start - mark.end <= 1;
}

// Behind an opening mark, a colon or a dash the next word has its capital from its place.
function opensAgain(text: string, glued: boolean): boolean {
  if (text === ":" || text === "|" || text === "`") return true;
  return !glued && /^["“”‘'(;–—…|-]$/.test(text);
}

function plain(token: Token, shape: PieceShape, first: boolean, glued: boolean): NamePiece {
  return {
    start: token.start,
    end: token.end,
    text: token.text,
    lower: token.lower,
    shape,
    possessive: false,
    through: token.end,
    first,
    glued,
  };
}

type Part = Omit<NamePiece, "first" | "glued">;

function partsOf(token: Token, allCaps: boolean): Part[] {
  let {text, end} = token;
  let possessive = false;
  const last = text.charCodeAt(text.length - 1);
  const mark = text.charCodeAt(text.length - 2);
  if ((last === 115 || last === 83) && (mark === 39 || mark === 8217) && text.length > 2) {
    text = text.slice(0, -2);
    end -= 2;
    possessive = true;
  }
  const hyphen = text.search(/[-‐‑]/);
  // "R-Texas", "D-N.Y.": a party's letter before a state.
  if (hyphen === 1 && /^[DIR]$/.test(text[0]!) && isState(text.slice(2))) {
    const middle = token.start + 1;
    return [
      part(text[0]!, token.start, middle, false, allCaps),
      part(text.slice(2), middle + 1, end, possessive, allCaps),
    ];
  }
  if (hyphen > 1 && isCapital(text)) {
    const left = text.slice(0, hyphen);
    const right = text.slice(hyphen + 1);
    const whole = knownAt((offset) => (offset === 0 ? (allCaps ? nameCase(text) : text) : undefined));
    const geo = knownAt((offset) => (offset === 0 ? (allCaps ? nameCase(left) : left) : undefined));
    // "Chile-Peru talks" are two countries, "Norwegian-born" one people.
    if (!whole && geo && (!isCapital(right) || knownAt((offset) => (offset === 0 ? right : undefined)))) {
      const middle = token.start + hyphen;
      return [
        part(left, token.start, middle, false, allCaps),
        ...partsOf({...token, text: token.text.slice(hyphen + 1), start: middle + 1}, allCaps),
      ];
    }
  }
  return [{...part(text, token.start, end, possessive, allCaps), through: token.end}];
}

function isState(text: string): boolean {
  return (
    stateAbbreviations.has(text.replace(/\.$/, "")) ||
    knownAt((offset) => (offset === 0 ? text : undefined))?.known.sides[0] === "USA"
  );
}

function part(text: string, start: number, end: number, possessive: boolean, allCaps: boolean): Part {
  const shown = allCaps ? nameCase(text) : text;
  return {
    start,
    end,
    text: shown.replace(/’/g, "'"),
    lower: shown.toLowerCase(),
    shape: shapeOf(shown),
    possessive,
    through: end,
  };
}

function shapeOf(text: string): PieceShape {
  if (!isCapital(text)) return "lower";
  const letters = text.replace(/[^\p{L}]/gu, "");
  return letters.length > 1 && letters === letters.toUpperCase() ? "capitals" : "capital";
}

function isCapital(text: string): boolean {
  const code = text.charCodeAt(0);
  if (code >= 65 && code <= 90) return true;
  if (code < 128) return /^[a-z]\p{Lu}/u.test(text) || particlePrefix.test(text);
  return /^\p{Lu}/u.test(text) || particlePrefix.test(text);
}

const kept = new Set(
  "LA UN US USA EU UK NATO BBC IMF FBI CIA UAE WHO IRA ANC PLO GM IBM OPEC UEFA FIFA NASA".split(" "),
);

/** "STATE VISITS" as it would stand in a sentence; acronyms that the list knows stay. */
function nameCase(text: string): string {
  if (kept.has(text) || /\./.test(text)) return text;
  return text.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
    at > 0 && text[at - 1] === "'" && word.length < 3 ? word : word[0]! + word.slice(1).toLowerCase(),
  );
}

function hasManyCapitals(tokens: readonly Token[]): boolean {
  let words = 0;
  let capitals = 0;
  for (const {kind, text} of tokens) {
    if (kind !== "word") continue;
    words++;
    const code = text.charCodeAt(0);
    if (code < 97 || code > 122) capitals++;
  }
  return capitals * 2 >= words;
}

function isResults(pieces: readonly NamePiece[]): boolean {
  let names = 0;
  let numbers = 0;
  for (const {shape, lower, glued} of pieces) {
    // "1996-12-06" is one number.
    if (shape === "number") numbers += glued ? 0 : 1;
    else if (shape === "capital" || shape === "capitals") names++;
    else if (shape === "lower" && !/^(?:v|vs|at|and|de|of|aet|pens|ot)$/.test(lower)) return false;
  }
  // A dateline ("LONDON 1996-08-30") has one name, a line of results at least two and their scores.
  return names >= 2 && numbers >= 2 && pieces.length <= 30 && !pieces.some(({text}) => text === ".");
}

// "Anna Vold (Orra), Eli Sund (Vessin)"
function isListed(pieces: readonly NamePiece[]): boolean {
  let pairs = 0;
  for (let i = 1; i < pieces.length; i++) {
    if (pieces[i]!.text !== "(" || pieces[i - 1]!.shape !== "capital") continue;
    let k = i + 1;
    while (k < i + 5 && (pieces[k]?.shape === "capital" || pieces[k]?.shape === "capitals")) k++;
    if (k > i + 1 && pieces[k]?.text === ")" && ++pairs === 2) return true;
  }
  return false;
}

function isAllCaps(tokens: readonly Token[]): boolean {
  if (!hasManyCapitals(tokens)) return false;
  let capitals = 0;
  let longWords = 0;
  for (const {kind, text} of tokens) {
    if (kind !== "word" || text.length < 2) continue;
    longWords++;
    if (text === text.toUpperCase()) capitals++;
  }
  return longWords >= 3 && capitals >= 0.8 * longWords;
}

// In a line in title case the frequent words, which are no names, have capitals too.
function isTitleCase(tokens: readonly Token[]): boolean {
  if (!hasManyCapitals(tokens)) return false;
  let common = 0;
  let capital = 0;
  let lower = 0;
  tokens.forEach(({kind, text, lower: folded}, i) => {
    if (kind !== "word") return;
    const up = text !== folded;
    if (!up && !functionWords.has(folded) && folded.length > 3) lower++;
    if (i === 0 || !commonWords.has(folded)) return;
    common++;
    if (up) capital++;
  });
  // A sentence with long names has capitals too, but more than a word or two of its own in small letters.
  if (lower > Math.max(1, tokens.length / 8)) return false;
  return common >= 2 ? capital >= 0.75 * common : common === 1 && capital === 1 && lower === 0 && tokens.length >= 4;
}
