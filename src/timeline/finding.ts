import type {Correction} from "../correction/correction.js";
import type {Event} from "../event/event.js";
import type {Figure} from "../figure/figure.js";
import type {Quote} from "../quote/quote.js";

/** Anything one article says at one span. Views switch over `kind` without a default. */
export type Finding = Quote | Figure | Event | Correction;
