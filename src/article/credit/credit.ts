import type {Extent} from "../../text/span.js";
import type {Author} from "../article.js";

/** A byline, a credit line or an agency's signature: words that say who wrote a report and are none of the report's own. */
export type Credit = Extent & {
  readonly authors: readonly (Extent & {readonly name: string; readonly role: Author["role"]})[];
  readonly agency: (Extent & {readonly name: string; readonly how: string}) | null;
};
