import {honorifics} from "../../name/english/role-words.js";
import type {NameMention} from "../../name/name-mention.js";

/** A mention as a speaker, without where and how: name, side and office. */
export function namedSpeaker({name, side, role}: NameMention): {name: string; side?: string; role?: string} {
  const office = role === undefined || honorifics.has(role) ? {} : {role};
  return {name, ...(side === undefined ? {} : {side}), ...office};
}
