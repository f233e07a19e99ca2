import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import {lemmaOf} from "../../text/words/lemma-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";
import {type Worded, wordSteps} from "./word-steps.js";

/** Letters between a name and the word of its bearer's fate. */
const reach = 60;
/** What is left by who leaves office. */
const offices =
  /^\s(?:(?:the|his|her|its|as|from)\s)?(?:\p{Ll}+\s)?(?:as|bank|board|broadcaster|cabinet|club|company|council|firm|government|job|ministry|newspaper|office|orchestra|paper|party|post|station|team|union|university)\b/u;

/** Before the word: nothing of the kind has been told to have happened. */
const untold =
  /\b(?:(?:not|never|would|will|should|must|may|might|could|if|whether|to|refus\w+)\s(?:\S+\s){0,3}|den(?:y|ies|ied|ying)\s(?:\S+\s){0,7})$/i;

type Found = {readonly step: number; readonly says: string; readonly places: Place[]; readonly origins: Set<string>};

/**
 * How different reports say that one named person left office: "resigned", "was sacked". A person loses an office once in a story, so that name and scale are enough, however the sentences are built.
 * Linear in sentences.
 */
export function findNamedWordings(story: StoryFindings, origins: Origins): Conflict[] {
  const people = new Map<string, Map<number, Found>>();
  for (const {article, prose, names} of story.readings) {
    const byPerson = new Map<string, Worded[]>();
    const {text} = prose.page;
    prose.sentences.forEach(({start, end, tokens, paragraph}, index) => {
      const named = names.filter((name) => name.sentence === index && name.kind === "person" && name.how !== "pronoun");
      if (named.length === 0 || prose.paragraphs[paragraph]?.kind !== "body") return;
      for (const word of wordSteps(tokens)) {
        if (word.scale !== "leaving office") continue;
        const said = text.slice(word.start, word.end).toLowerCase();
        if (!/(?:ed|d|ft|it)$|step|forced/.test(said) || (/^(?:fire|remove)/.test(said) && !/ed$/.test(said))) continue;
        if (/^(?:leave|depart|quit)$/.test(lemmaOf(said, "verb")) && !offices.test(text.slice(word.end, end))) continue;
        // "Denied that he had resigned", "would resign", "called on him to step down" tell of no leaving.
        if (untold.test(text.slice(Math.max(start, word.start - 60), word.start))) continue;
        const passive = /\b(?:was|were|been|being|is|are)\s(?:\p{L}+ly\s)?$/u.test(text.slice(start, word.start));
        const before = named.findLast((name) => name.end <= word.start && word.start - name.end <= reach);
        const after = named.find((name) => name.start >= word.end && name.start - word.end <= reach);
        const removes = word.step > 0 && !passive;
        const person = removes ? after : before;
        if (person) byPerson.set(person.key, [...(byPerson.get(person.key) ?? []), word]);
      }
    });
    for (const [key, words] of byPerson) {
      const steps = people.get(key) ?? new Map<number, Found>();
      // The strongest word of an article is its telling.
      const strongest = Math.max(...words.map(({step}) => step));
      for (const {step, says, start, end} of words) {
        if (step !== strongest) continue;
        const one = steps.get(step) ?? {step, says, places: [], origins: new Set<string>()};
        one.places.push({span: spanOf(prose.page, start, end), article: article.id});
        one.origins.add(origins.get(article.id) ?? article.id);
        steps.set(step, one);
      }
      people.set(key, steps);
    }
  }
  return [...people.values()].flatMap((steps): Conflict[] => {
    const told = [...steps.values()].sort((a, b) => a.step - b.step);
    if (told.length < 2 || new Set(told.flatMap(({origins: all}) => [...all])).size < 2) return [];
    return [
      makeConflict(
        story.story.id,
        "wording",
        told[0]!.places[0]!.span.text,
        told.map(({places}) => ({value: places[0]!.span.text, places})),
        told.map(({says, places}) => ({say: `says it ${says}`, span: places[0]!.span})),
        origins,
      ),
    ];
  });
}
