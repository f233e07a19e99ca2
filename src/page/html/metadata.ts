/** What the page's head and scripts say of it. Names are lower case; the order is that of the page. */
export type Metadata = {
  readonly title: string | null;
  readonly language: string | null;
  readonly canonical: string | null;
  readonly ampHtml: string | null;
  readonly base: string | null;
  readonly metas: readonly {readonly name: string; readonly content: string}[];
  /** Every object of the page's JSON-LD that has a type, outermost first. */
  readonly things: readonly Thing[];
  /** Text of the page's other JSON scripts, for a search of last resort; bounded. */
  readonly scripts: readonly {readonly start: number; readonly end: number}[];
};

/** One object of JSON-LD with its types in lower case ("newsarticle"). */
export type Thing = {
  readonly types: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
  readonly depth: number;
};
