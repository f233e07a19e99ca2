/** What every page needs to know beside its view: its own address, the served files, how writes are allowed, which twins it has. */
export type Frame = {
  /** Path of this page without its query. */
  readonly path: string;
  /** Query of this page, with "?" or empty, for the links to its twins. */
  readonly search: string;
  readonly twins: readonly string[];
  readonly assets: {readonly style: string; readonly script: string};
  /** The token that a ruling needs, shown only where the server listens on loopback; null when a person must type it. */
  readonly token: string | null;
  /** Whether the source keeps rulings at all. */
  readonly rules: boolean;
  readonly asOf: string | null;
};
