import type {Dating} from "../../dating/dating.js";
import type {Speaker} from "../../name/actor.js";

/** Who spoke, and where in the article. */
export type Spoken = {readonly speaker: Speaker; readonly paragraph: number; readonly sentence: number};

/** What has been said so far: who spoke last, where, and who was named. */
export type SpeakerMemory = {
  /** Names of the article's persons. */
  readonly people: ReadonlySet<string>;
  /** What titles, roles and given names tell of them. */
  readonly genders: ReadonlyMap<string, "f" | "m">;
  last: Spoken | null;
  /** Who spoke last in the present tense: the person whom a feature or an interview sits with ("she says"). */
  present: Spoken | null;
  /** The day and the persons of the occasion that the report opens with. */
  readonly occasion: {readonly people: ReadonlySet<string>; readonly on: Dating} | undefined;
  /** Who speaks in the report's first paragraph on a named day. */
  opening?: {readonly speaker: Speaker; readonly paragraph: number; readonly on: Dating} | undefined;
  /** When that speaker was last said to speak. */
  spokeOn?: {readonly speaker: Speaker; readonly paragraph: number; readonly on: Dating} | undefined;
};
