import {foldWord} from "../../text/tokens-of.js";
import type {StoryFindings} from "../../timeline/story-findings.js";

/** For whom a speaker speaks: a country, a kind of body, or only itself. */
export type Camp = {
  readonly name: string;
  readonly side: string | null;
  readonly body: "government" | "police" | "business" | null;
};

const bodies: readonly (readonly [NonNullable<Camp["body"]>, RegExp])[] = [
  ["police", /\b(?:police|policem[ae]n|detectives?|constabulary)\b/i],
  [
    "business",
    /\b(?:airlines?|bank|boss|builder|carrier|ceo|chain|chief executive|company|contractor|corporation|developer|employer|executive|factory|firm|group|industries|inc|ltd|maker|manager|managing director|manufacturer|mine|operator|operations|owners?|plc|plant|producer|supplier|utility)\b/i,
  ],
  [
    "government",
    /\b(?:administration|air force|army|authorities|cabinet|chancellor|council|defen[cs]e|delegate|embassy|governments?|governor|health officials?|mayor|military|ministers?|ministry|ministries|navy|officials?|premier|presidency|president|secretary|state)\b/i,
  ],
];

/** Bodies that are no firm, however they are named. */
const noFirm =
  /\b(?:association|campaign\w*|charity|coalition|federation|league|movement|opposition|party|rights|unions?|watchdog|workers)\b/i;

/** Bodies that a story calls by their noun alone once it has named them. */
const institutions: ReadonlySet<string> = new Set(
  "academy agency airport association authority bank charity church city clinic club college council county diocese district federation festival hospital institute laboratory league mill mine ministry museum party plant port school theatre union university zoo".split(
    " ",
  ),
);

/** The kind of body that most of the words speak of; the first of the table where two are even. */
function bodyIn(words: string): Camp["body"] {
  if (noFirm.test(words)) return null;
  let best: Camp["body"] = null;
  let most = 0;
  for (const [body, pattern] of bodies) {
    const count = [...words.matchAll(new RegExp(pattern.source, "gi"))].length;
    if (count > most) [best, most] = [body, count];
  }
  return best;
}

/** "Kestrel" for "Kestrel Sport": the first word of a longer name, and no common one. */
function isShort(short: string, long: string): boolean {
  return (
    short.length > 3 &&
    !short.includes(" ") &&
    long.startsWith(`${short} `) &&
    !/^(?:the|royal|national|united|north|south|west|east|new|police|state|city|former)$/.test(short)
  );
}

/**
 * Tells whether two speakers speak for one camp: the same name, the same country, both the only government or the only business of the story. What a
 * person is comes from the role printed beside the name anywhere in the story. A first look at the names costs linear time; each question is constant.
 */
export function speakerCamps(story: StoryFindings): {
  readonly campOf: (name: string, side: string | null) => Camp;
  readonly areOne: (a: Camp, b: Camp) => boolean;
} {
  const roles = new Map<string, string>();
  const beside = new Map<string, string>();
  for (const {names, prose} of story.readings)
    for (const name of names) {
      if ((name.kind !== "person" && name.kind !== "organisation") || name.how === "pronoun") continue;
      const key = foldWord(name.name);
      if (name.role) roles.set(key, `${roles.get(key) ?? ""} ${name.role}`);
      const known = beside.get(key) ?? "";
      if (known.length > 600) continue;
      const sentence = prose.sentences[name.sentence];
      const {text} = prose.page;
      const before = text
        .slice(Math.max(sentence?.start ?? 0, name.start - 45), name.start)
        .replace(/^.*[.;:!?,”"]\s/s, "");
      const after =
        /^,\s(?:who|the|a|an|its|his|her)?\s?[^,.;]{3,60}/.exec(text.slice(name.end, name.end + 70))?.[0] ?? "";
      beside.set(key, `${known} ${before} ${after}`);
    }
  const sides = new Set<string>();
  // "The hospital" where the story has one by a longer name.
  const bearers = new Map<string, Set<string>>();
  for (const {speaker} of story.quotes) {
    const key = foldWord(speaker?.name ?? "").replace(/^the /, "");
    for (const word of key.split(/[^\p{L}]+/u))
      if (institutions.has(word) && word !== key) bearers.set(word, (bearers.get(word) ?? new Set<string>()).add(key));
  }
  const isBearer = (short: string, long: string) => bearers.get(short)?.size === 1 && bearers.get(short)!.has(long);
  const campOf = (name: string, side: string | null): Camp => {
    const key = foldWord(name)
      .replace(/^the /, "")
      .replace(
        /['’]s? (?:chair\p{L}+|chief(?: executive)?|director|head|lawyers?|manager|owner|president|spokes\p{L}+)$/u,
        "",
      );
    // The role printed as a title tells more than the words that happen to stand beside the name.
    const body = [name, roles.get(key) ?? "", beside.get(key) ?? ""].map(bodyIn).find(Boolean);
    return {name: key, side, body: body ?? null};
  };
  for (const {speaker} of story.quotes)
    if (speaker?.side && campOf(speaker.name, speaker.side).body === "government") sides.add(speaker.side);
  const areOne = (a: Camp, b: Camp): boolean => {
    if (a.name === b.name || isShort(a.name, b.name) || isShort(b.name, a.name)) return true;
    if (isBearer(a.name, b.name) || isBearer(b.name, a.name)) return true;
    if (a.side !== null && b.side !== null && a.side !== b.side) return false;
    // A country's name alone is its government.
    if (a.side !== null && a.side === b.side) return a.body === b.body || a.body === null || b.body === null;
    if (a.body === null || a.body !== b.body) return false;
    return a.body !== "government" || sides.size < 2;
  };
  return {campOf, areOne};
}
