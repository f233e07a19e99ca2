/** Something went wrong with a store; the message is one plain sentence that says what, and what to do. */
export class StoreError extends Error {
  override readonly name = "StoreError";
  constructor(
    message: string,
    readonly why:
      | "busy"
      | "newer"
      | "corrupt"
      | "full"
      | "read-only"
      | "lost"
      | "missing"
      | "changed"
      | "other" = "other",
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
