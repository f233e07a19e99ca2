/** What a command sees of the world outside: handed in by `main`, faked in tests. */
export type World = {
  readonly stdin: AsyncIterable<Uint8Array | string>;
  readonly stdout: Output;
  readonly stderr: Output;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly now: () => number;
};
export type Output = {
  readonly isTTY?: boolean;
  readonly columns?: number;
  readonly write: (text: string) => unknown;
};

/** Exit codes: done, failed, wrong use of the command, done but some input was not read, or not whole. */
export const exitCodes = {ok: 0, failed: 1, usage: 2, rejected: 3} as const;
export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** A failure that a command tells in one plain sentence. */
export class CommandError extends Error {
  override readonly name = "CommandError";
  constructor(
    message: string,
    readonly code: ExitCode = exitCodes.failed,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
