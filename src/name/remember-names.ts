import {foldName} from "./known-names.js";
import {personOf} from "./name-memory.js";
import type {NameMention} from "./name-mention.js";

/**
 * Gives the mentions of all articles of a story one set of keys: a family name or short form that one article leaves open gets the
 * full name that the others give, when all others agree on one. Two people who share the name anywhere in the story keep it open.
 * Readings keep their order; sides and roles known elsewhere are not copied. Linear in the mentions.
 */
export function rememberNames<R extends {readonly names: readonly NameMention[]}>(readings: readonly R[]): R[] {
  const full = new Map<string, Set<string>>();
  const names = new Map<string, string>();
  const learn = (form: string, key: string) => {
    const keys = full.get(form);
    if (keys) keys.add(key);
    else full.set(form, new Set([key]));
  };
  for (const {names: mentions} of readings)
    for (const {kind, name, key} of mentions) {
      if (kind === "person" && name.includes(" ")) {
        const person = personOf(name, null, 0);
        if ((names.get(key) ?? "").length < name.length) names.set(key, name);
        learn(`person:${person.surname}`, key);
        learn(`person:${person.last}`, key);
      } else if (kind === "organisation" && name.includes(" ")) {
        names.set(key, name);
        const initials = name
          .split(" ")
          .filter((word) => /^\p{Lu}/u.test(word))
          .map((word) => word[0])
          .join("");
        if (initials.length > 2) learn(`organisation:${foldName(initials)}`, key);
      }
    }
  return readings.map((reading) => ({
    ...reading,
    names: reading.names.map((mention) => {
      if (mention.kind !== "person" && mention.kind !== "organisation") return mention;
      if (names.has(mention.key)) return mention;
      const keys = full.get(mention.key);
      if (keys?.size !== 1) return mention;
      const key = [...keys][0]!;
      return {...mention, key, name: names.get(key) ?? mention.name};
    }),
  }));
}
