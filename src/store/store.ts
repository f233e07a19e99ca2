import type {Article} from "../article/article.js";
import type {PageArticles} from "../article/page-articles.js";
import type {Conflict} from "../conflict/conflict.js";
import type {Family, SharedPassage} from "../copy/family.js";
import type {TimeMention} from "../dating/time-mention.js";
import type {Ladder} from "../figure/ladder.js";
import type {NameMention} from "../name/name-mention.js";
import type {Capture} from "../page/capture.js";
import type {Page} from "../page/page.js";
import type {Utterance} from "../quote/utterance.js";
import type {Relation} from "../relation/relation.js";
import type {Ruling} from "../story/ruling.js";
import type {Doubt, Story} from "../story/story.js";
import type {Remark} from "../text/remark.js";
import type {Entry} from "../timeline/entry.js";
import type {Finding} from "../timeline/finding.js";

/** One page read: what it holds, and of every article, by id, the names and times in it. The page comes without blocks and markup. */
export type KeptReading = {
  readonly page: Page;
  readonly holds: PageArticles;
  readonly languages: Readonly<
    Record<string, {readonly names: readonly NameMention[]; readonly times: readonly TimeMention[]}>
  >;
};

/** What a store is opened for. Any number read; "write" makes the store where there is none, "change" does not. */
export type OpenMode = "read" | "change" | "write";

/** A page to be read, and what came of reading it: a reading, or why there is none. */
export type Work = {readonly page: string; readonly capture: Capture};
export type Done =
  | {readonly page: string; readonly reading: KeptReading}
  | {readonly page: string; readonly aside: string; readonly remarks: readonly Remark[]};

/** A reading as the store writes it: made small where it was read, so that one writer has little to do. Plain data. */
export type PackedReading = {
  readonly page: string;
  readonly aside: string | null;
  readonly text: Uint8Array | null;
  readonly body: Uint8Array;
  /** Hashes that stand for its texts, as their bytes: by them a reprint is found however old its original is. */
  readonly sketch: Uint8Array | null;
  readonly articles: readonly Readonly<Record<string, string | number | null | Uint8Array>>[];
  /** What the full-text index of the store takes of every article. */
  readonly words: readonly {readonly article: string; readonly words: readonly (string | Uint8Array)[]}[];
};

/** What the stages over many pages made of one story. `key` changes whenever what it was made from does. */
export type KeptStory = {
  readonly story: Story;
  readonly key: string;
  /** Absent where the key is the one the store has: the old telling stands. */
  readonly told?: PackedTelling;
  readonly passages: readonly SharedPassage[];
  /** Close decisions about its copies and about which story its articles belong to. */
  readonly doubts: readonly Doubt[];
};
export type Telling = {
  readonly findings: readonly Finding[];
  readonly utterances: readonly Utterance[];
  readonly ladders: readonly Ladder[];
  readonly timeline: readonly Entry[];
  readonly conflicts: readonly Conflict[];
  readonly relations: readonly Relation[];
  readonly doubts: readonly Doubt[];
  readonly remarks: readonly Remark[];
};

/** A telling as the store writes it: made small where the story was told. Plain data. */
export type PackedTelling = {
  readonly told: Uint8Array;
  readonly findings: readonly Readonly<Record<string, string | number | null | Uint8Array>>[];
  readonly found: readonly Readonly<Record<string, string | Uint8Array>>[];
};

/** What was found in one article alone, before its story was told, and the key of what it was found in. */
export type Found = {readonly key: string; readonly found: unknown};

/** The state after the stages over many pages: all of it; the store writes what has changed. */
export type Retold = {
  /** The telling this one was made after; another one meanwhile makes this one void. */
  readonly after: number;
  /** Pages that it was made from. */
  readonly pages: readonly string[];
  /** Whether these are all pages, or some whose stories hold no article of another page: then only rows of these are compared. */
  readonly of: "all" | "some";
  readonly articles: readonly Article[];
  readonly families: readonly Family[];
  readonly stories: readonly KeptStory[];
  readonly textOf: (page: string) => string | undefined;
};

/** Everything a report is put together from; of one story, or of all. */
export type KeptParts = {
  readonly readings: readonly Pick<KeptReading, "page" | "holds">[];
  readonly articles: readonly Article[];
  readonly families: readonly Family[];
  readonly stories: readonly {
    readonly story: Story;
    readonly told: Telling;
    readonly passages: readonly SharedPassage[];
    readonly doubts: readonly Doubt[];
  }[];
  /** Remarks on input that became no page. */
  readonly remarks: readonly Remark[];
};

export type PageState = {
  readonly id: string;
  readonly name: string;
  readonly state: "waiting" | "read" | "aside";
  readonly why: string | null;
  readonly captured: string | null;
  /** Milliseconds since 1970. */
  readonly added: number;
  /** The telling that first knew it, or null. */
  readonly told: number | null;
};

export type SearchQuery = {
  readonly words: string;
  readonly outlet?: string;
  readonly agency?: string;
  readonly tag?: string;
  readonly language?: string;
  readonly kind?: string;
  /** ISO days of publication, inclusive. */
  readonly from?: string;
  readonly to?: string;
  readonly most?: number;
};
export type SearchHit = {
  readonly article: string;
  readonly page: string;
  readonly story: string | null;
  readonly family: string | null;
  readonly headline: string;
  readonly outlet: string | null;
  readonly published: string | null;
};

export type StoreStatus = {
  readonly where: string;
  readonly version: number;
  readonly pages: {readonly waiting: number; readonly read: number; readonly aside: number; readonly untold: number};
  readonly captures: number;
  readonly captureBytes: number;
  readonly articles: number;
  readonly families: number;
  readonly stories: number;
  readonly findings: number;
  readonly rulings: number;
  readonly remarks: number;
  readonly telling: number;
  /** Versions of the reader whose readings it holds, with how many. */
  readonly madeBy: readonly (readonly [string, number])[];
};

/**
 * Where captures and rulings are kept for ever, and what was derived from them until it is derived anew. Batch first: every method takes
 * or gives many. Nothing is acknowledged before it is on disk.
 */
export type Store = {
  readonly where: string;
  /** Keeps captures as waiting pages. Known pages change nothing. Returns the new pages' ids. */
  readonly keepCaptures: (batch: readonly Capture[]) => Promise<readonly string[]>;
  readonly keepRemarks: (remarks: readonly Remark[]) => Promise<void>;
  /** Waiting pages that nobody holds, held for `worker` from now on for a bounded time; `only` names which. */
  readonly claim: (worker: string, most: number, only?: readonly string[]) => Promise<readonly string[]>;
  /** The captures of pages, with their bytes. */
  readonly works: (pages: readonly string[]) => Promise<readonly Work[]>;
  /** Lets go what a worker holds; "tried" when it died over it, which counts against the page. */
  readonly giveBack: (worker: string, how?: "tried") => Promise<void>;
  /** Readings of pages. A page that is read already, or gone, is passed over: done twice is done once. */
  readonly keepReadings: (done: readonly PackedReading[], madeBy: string) => Promise<void>;
  readonly pack: (done: Done) => PackedReading;
  readonly pages: () => Promise<readonly PageState[]>;
  /** How many pages wait to be read, and how many were read since the last telling. */
  readonly waits: () => Promise<{readonly waiting: number; readonly untold: number}>;
  /**
   * Pages read, by id: all, or those captured (added, where nobody said) in the last so many days before the latest untold one, with all
   * pages of the stories that they are in.
   */
  readonly readPages: (windowDays?: number) => Promise<readonly string[]>;
  readonly readings: (pages: readonly string[]) => Promise<readonly KeptReading[]>;
  /** The number of the last telling, 0 before the first. */
  readonly telling: () => Promise<{readonly number: number}>;
  /** What every story was told from, by id. */
  readonly storyKeys: () => Promise<ReadonlyMap<string, string>>;
  /** Says that this worker tells now; false while another one does. */
  readonly holdTelling: (worker: string) => Promise<boolean>;
  readonly endTelling: (worker: string) => Promise<void>;
  readonly keepTelling: (retold: Retold) => Promise<void>;
  /** `found` by article: what was found anew and is worth keeping for the next telling. */
  readonly packTelling: (
    story: string,
    told: Telling,
    found: ReadonlyMap<string, Found>,
    textOf: (page: string) => string | undefined,
  ) => PackedTelling;
  /** What was found in articles when their stories were last told, by article. */
  readonly found: (
    articles: readonly string[],
    textOf: (page: string) => string | undefined,
  ) => Promise<ReadonlyMap<string, Found>>;
  /** Parts of the report of one story (by id or any earlier id of it) or of all; null when there is no such story. */
  readonly parts: (story?: string) => Promise<KeptParts | null>;
  /** All stories, most origins first, then most articles, then id. */
  readonly stories: () => Promise<readonly Story[]>;
  readonly search: (query: SearchQuery) => Promise<readonly SearchHit[]>;
  readonly pageText: (page: string) => Promise<string | null>;
  readonly rulings: () => Promise<readonly Ruling[]>;
  readonly keepRulings: (rulings: readonly Ruling[]) => Promise<void>;
  /** How far a reader has read: the telling, 0 at first. */
  readonly cursor: (reader: string) => Promise<number>;
  readonly moveCursor: (reader: string, telling: number) => Promise<void>;
  /** Throws away readings (of pages added since, or all) and lets the pages wait again. */
  readonly unread: (since?: number) => Promise<number>;
  /** Forgets a page, by id or name, and everything derived from it; its capture too when no other page has the same bytes. */
  readonly forget: (page: string) => Promise<readonly string[]>;
  readonly status: () => Promise<StoreStatus>;
  /** Looks for faults: each in one plain sentence. */
  readonly check: () => Promise<readonly string[]>;
  /** After much was put in: statistics for the planner, a tidy full-text index. */
  readonly tidy: () => Promise<void>;
  /** Writes a whole and consistent copy of the store to a new file, also while another process writes. */
  readonly backup: (file: string) => Promise<void>;
  /** Parts the tables among the machines of a Citus cluster; names the tables parted now. */
  readonly distribute: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};
