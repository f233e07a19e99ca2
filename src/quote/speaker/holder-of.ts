import type {ArticleReading} from "../../article/article-reading.js";
import type {NameMention} from "../../name/name-mention.js";
import {mentionsIn} from "./mentions-in.js";

/** Who holds the office that "the minister" names at `before`: the only person named until there with an office of that noun, else nobody. */
export function holderOf({names}: Pick<ArticleReading, "names">, office: string, before: number): NameMention | null {
  const noun = office.toLowerCase();
  const holders = mentionsIn(names, 0, before).filter(
    ({kind, end, role}) => kind === "person" && end <= before && role?.toLowerCase().split(" ").at(-1) === noun,
  );
  return new Set(holders.map(({name}) => name)).size === 1 ? holders.at(-1)! : null;
}
