import {roleNouns} from "../../name/english/role-words.js";
import type {Token} from "../../text/prose.js";
import {tagWords} from "../../text/words/tag-words.js";
import type {Word} from "../../text/words/word.js";
import {cueForm} from "../english/cue-forms.js";

/** Part of speech for a frame's tokens, with reporting verbs made sure of: "says" after a quotation is no noun. Linear. */
export function tagCues(
  tokens: readonly Token[],
  isMarked: (i: number) => boolean,
  isName: (start: number) => boolean,
): Word[] {
  const words = tagWords(tokens);
  tokens.forEach((token, i) => {
    if (token.kind !== "word" || isMarked(i)) return;
    const word = words[i]!;
    if (isName(token.start)) {
      if (word.tag !== "name") words[i] = {tag: "name", lemma: token.lower, ...(word.owner ? {owner: true} : {})};
      return;
    }
    // "said mistakes had been made", "the answer is": no verb has another right behind it.
    if (
      word.tag === "verb" &&
      (word.form === "s" || word.form === "base") &&
      isHelper(words[i + 1]) &&
      words[i - 1]?.tag !== "to"
    ) {
      words[i] = {tag: "noun", lemma: token.lower};
      return;
    }
    // "the Spain coach Ramon Vidal": a role before a name is no verb.
    if (word.tag === "verb" && roleNouns.has(token.lower) && isName(tokens[i + 1]?.start ?? -1)) {
      words[i] = {tag: "noun", lemma: token.lower};
      return;
    }
    const form = cueForm(token.lower);
    if (!form) return;
    const before = words[i - 1];
    const behindMark = isMarked(i - 1) || (tokens[i - 1]?.text === "," && isMarked(i - 2));
    if (
      word.tag === "verb" &&
      word.form !== undefined &&
      !(form.noun && behindMark) &&
      before?.tag !== "subordinator"
    ) {
      if (form.form === "ing" || word.form === "participle" || !form.noun) words[i] = {...word, lemma: form.lemma};
      return;
    }
    if (word.tag === "name" && !behindMark) return;
    if (form.noun && behindMark && form.form === "base") {
      if (word.tag === "verb") words[i] = {tag: "noun", lemma: token.lower};
      return;
    }
    if (form.noun && behindMark && !/^(?:name|noun|determiner|pronoun)$/.test(words[i + 1]?.tag ?? "")) {
      if (word.tag === "verb") words[i] = {tag: "noun", lemma: token.lower};
      return;
    }
    if (form.noun && !behindMark) {
      // "the suit claims that", "Vold claims the": a verb when a statement follows and no article or owner stands before.
      const next = tokens[i + 1];
      const leads =
        next?.lower === "that" || isMarked(i + 1) || /^(?:it|he|she|they|we|there)$/.test(next?.lower ?? "");
      const isSay = token.lower === "say" && before !== undefined && /^(?:noun|name|pronoun)$/.test(before.tag);
      const subject =
        before &&
        (before.tag === "noun" ||
          before.tag === "name" ||
          before.tag === "pronoun" ||
          (before.tag === "mark" && leads)) &&
        !before.owner;
      // "did not reply"
      const helped = before?.tag === "not" && form.form === "base";
      if (!helped && !isSay && (!leads || !subject)) return;
    }
    if (before?.tag === "determiner" || before?.owner) return;
    // "warned that continued strain", "for reported losses": an adjective.
    if (
      form.form === "past" &&
      (before?.tag === "subordinator" || before?.tag === "preposition") &&
      /^(?:noun|adjective|name)$/.test(words[i + 1]?.tag ?? "")
    ) {
      words[i] = {tag: "adjective", lemma: token.lower};
      return;
    }
    if (before?.tag === "preposition" && form.form !== "ing") return;
    words[i] = {
      tag: "verb",
      lemma: form.lemma,
      form: form.form === "past" && hasHelper(words, i) ? "participle" : form.form,
    };
  });
  return words;
}

function isHelper(word: Word | undefined): boolean {
  return (
    word !== undefined &&
    (word.tag === "modal" ||
      word.tag === "have" ||
      (word.tag === "be" && word.form !== "ing" && word.form !== "participle"))
  );
}

function hasHelper(words: readonly Word[], i: number): boolean {
  for (let k = i - 1; k >= 0 && k > i - 4; k--) {
    const {tag} = words[k]!;
    if (tag === "have" || tag === "be") return true;
    if (tag !== "adverb" && tag !== "not") return false;
  }
  return false;
}
