import type {Capture} from "../page/capture.js";
import type {Remark} from "../text/remark.js";

/** One capture read, one input that could not be, or one passed over on purpose, with the remark that says why. */
export type Gathered =
  | {readonly kind: "passed-over"; readonly remark: Remark}
  | {readonly kind: "capture"; readonly capture: Capture; readonly remark?: Remark}
  | {readonly kind: "rejected"; readonly remark: Remark};
