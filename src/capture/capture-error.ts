/** Something outside could not be captured; the message is one plain sentence for the person who asked. */
export class CaptureError extends Error {
  override readonly name = "CaptureError";
}
