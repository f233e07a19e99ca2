/** One capture of one address, exactly as received, with what the surroundings (flag, sidecar, archive header) say of it. */
export type Capture = {
  /** Path relative to the given folder, with forward slashes, or the address. Page names sort by it. */
  readonly name: string;
  readonly bytes: Uint8Array;
  /** SHA-256 of the bytes, lower-case hex. */
  readonly sha256: string;
  readonly mediaType?: string;
  /** Charset of the HTTP header, when known. */
  readonly charset?: string;
  readonly url?: string;
  /** ISO day or instant of capture as given by a person, a sidecar or an archive header. Never guessed. */
  readonly captured?: string;
  /** Where `captured` comes from, in words: "given with --captured", "pages.json", "WARC-Date". */
  readonly capturedHow?: string;
  readonly outlet?: string;
};
