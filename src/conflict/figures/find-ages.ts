import type {NameMention} from "../../name/name-mention.js";
import type {Origins} from "../../story/origins-of.js";
import {spanOf} from "../../text/span-of.js";
import {type DayRange, dayRangeOf} from "../../timeline/day-range.js";
import type {StoryFindings} from "../../timeline/story-findings.js";
import type {Conflict} from "../conflict.js";
import {makeConflict, type Place} from "../make-conflict.js";

/** ", 24," or ", aged 24," or " (24)" right behind a name. */
const behind = /^(?:,\s(?:aged?\s)?(\d{1,3})(?=[,.;:)]|\s(?:and|who|was|is|said)\b|$)|\s\((?:aged?\s)?(\d{1,3})\))/;
/** "24-year-old" before a name, with at most what one is by trade. */
const before = /\b(\d{1,3})-year-old\s(?:\p{Ll}[\p{Ll}-]+\s){0,3}$/u;
/** What stands before a name and is none. */
const titles =
  /^(?:captain|capt|col|colonel|commander|constable|corporal|cpl|dr|father|general|gen|inspector|judge|lady|lieutenant|lord|lt|major|minister|miss|mr|mrs|ms|officer|president|private|prof|professor|pte|sergeant|sgt|sir|sister|soldier)\.?$/;
/** Days of a year: who is a year older in a later report has had a birthday. */
const year = 365.25;

type Aged = {
  readonly surname: string;
  /** The given name as printed, or its first letter; empty where only the surname stands. */
  readonly given: string;
  readonly age: number;
  readonly place: Place;
  readonly days: DayRange | null;
};

/**
 * Two ages of one named person: "Ivo Brandt, 24" and "I. Brandt, aged 26". An age that the time between the reports explains is none, nor are two people of one
 * surname told apart by their given names. An `edit` in one family, else a `conflict`. Linear in names.
 */
export function findAges(story: StoryFindings, origins: Origins): Conflict[] {
  const bySurname = new Map<string, Aged[]>();
  for (const {article, prose, names} of story.readings) {
    const {text} = prose.page;
    for (const name of names) {
      const {start, end, kind, sentence} = name;
      const told = prose.sentences[sentence];
      if (kind !== "person" || name.how === "pronoun" || !told) continue;
      const after = behind.exec(text.slice(end, told.end));
      const led = after ? null : before.exec(text.slice(Math.max(told.start, start - 60), start));
      const said = after?.[1] ?? after?.[2] ?? led?.[1];
      if (said === undefined || Number(said) > 115) continue;
      const from = after ? end + after[0].indexOf(said) : start - led![0].length + led![0].indexOf(said);
      const {surname, given} = partsOf(name, text);
      const one: Aged = {
        surname,
        given,
        age: Number(said),
        place: {
          span: spanOf(prose.page, Math.min(start, from), Math.max(end, from + said.length)),
          article: article.id,
        },
        days: dayRangeOf(article.published),
      };
      const list = bySurname.get(surname);
      if (list) list.push(one);
      else bySurname.set(surname, [one]);
    }
  }
  return [...bySurname.values()].flatMap((list) => ofPeople(story.story.id, list, origins));
}

function ofPeople(story: string, list: readonly Aged[], origins: Origins): Conflict[] {
  const found: Conflict[] = [];
  for (const people of apart(list)) {
    const ages = [...new Set(people.map(({age}) => age))].sort((a, b) => a - b);
    // Of an article that gives one name two ages nobody knows whom it means.
    const articles = new Map(people.map(({place, age}) => [place.article, age]));
    if (ages.length !== 2 || people.some(({place, age}) => articles.get(place.article) !== age)) continue;
    const [young, old] = ages.map((age) => people.filter((one) => one.age === age)) as [Aged[], Aged[]];
    if (young.some((one) => old.some((two) => growsInto(one, two)))) continue;
    const originOf = ({place: {article}}: Aged) => origins.get(article) ?? article;
    const isOne = young.some((one) => old.some((two) => originOf(one) === originOf(two)));
    found.push(
      makeConflict(
        story,
        isOne ? "edit" : "conflict",
        young[0]!.place.span.text,
        [young, old].map((side) => ({value: side[0]!.place.span.text, places: side.map(({place}) => place)})),
        [{say: "another age of the same person", span: old[0]!.place.span}],
        origins,
      ),
    );
  }
  return found;
}

/** The people of one surname: given names that differ are two, an initial or a bare surname is of the only one it fits. */
function apart(list: readonly Aged[]): Aged[][] {
  const given = [...new Set(list.map((one) => one.given).filter((name) => name.length > 1))];
  if (given.length === 0) return new Set(list.map((one) => one.given)).size <= 2 ? [[...list]] : [];
  return given.map((name) =>
    list.filter((one) => {
      if (one.given.length > 1) return one.given === name;
      return given.filter((other) => other.startsWith(one.given)).length === 1 && name.startsWith(one.given);
    }),
  );
}

/** Who was 24 may be 25 in a later report, and in one of the same week only by a birthday between. */
function growsInto({age, days}: Aged, {age: later, days: then}: Aged): boolean {
  if (!days || !then) return later - age === 1;
  const years = Math.max(0, (then.to - days.from) / year);
  return later - age <= Math.ceil(years) && later - age >= Math.floor(Math.max(0, then.from - days.to) / year);
}

function partsOf({name, start, end}: NameMention, text: string): {surname: string; given: string} {
  const words = (/\s/.test(name) ? name : text.slice(start, end))
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !titles.test(word));
  const given = words.length > 1 ? words[0]!.replace(/\.$/, "") : "";
  return {surname: words.at(-1)!, given};
}
