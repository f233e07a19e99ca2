import {languageWords} from "./language-words.js";

const scripts: readonly (readonly [RegExp, string])[] = [
  [/[\u3040-\u30ff]/g, "ja"],
  [/[\uac00-\ud7af]/g, "ko"],
  [/[\u0e00-\u0e7f]/g, "th"],
  [/[\u0590-\u05ff]/g, "he"],
  [/[\u0370-\u03ff]/g, "el"],
  [/[\u0530-\u058f]/g, "hy"],
  [/[\u10a0-\u10ff]/g, "ka"],
  [/[\u0980-\u09ff]/g, "bn"],
  [/[\u0b80-\u0bff]/g, "ta"],
  [/[\u0900-\u097f]/g, "hi"],
  [/[\u4e00-\u9fff]/g, "zh"],
];

/**
 * The language of a text as an ISO 639-1 code: by script, then by the most frequent words of each language. "und" when there
 * are too few words to tell. Looks at the first 6,000 characters.
 */
export function detectLanguage(text: string): string {
  const head = text.slice(0, 6000).toLowerCase();
  const words = head.match(/\p{L}+/gu) ?? [];
  let letters = 0;
  for (const word of words) letters += word.length;
  if (letters < 20) return "und";
  const isLatin = !/[\u0250-\uffff]{3}/.test(head.replace(/[\u2000-\u206f]/g, ""));
  for (const [script, language] of isLatin ? [] : scripts)
    if ((head.match(script)?.length ?? 0) > letters * 0.2) return language;
  const hits = new Int32Array(languageWords.length);
  for (const word of words) {
    const languages = languagesOf.get(word);
    if (languages) for (const language of languages) hits[language]!++;
  }
  let best = "und";
  let bestShare = 0.06;
  languageWords.forEach(([language], i) => {
    const share = hits[i]! / words.length;
    if (share > bestShare) {
      bestShare = share;
      best = language;
    }
  });
  return best;
}

/** The languages, as places in the table, that have a word among their frequent ones. */
const languagesOf: ReadonlyMap<string, readonly number[]> = byWord();

function byWord(): Map<string, number[]> {
  const found = new Map<string, number[]>();
  languageWords.forEach(([, words], i) => {
    for (const word of words) {
      const languages = found.get(word);
      if (languages) languages.push(i);
      else found.set(word, [i]);
    }
  });
  return found;
}
