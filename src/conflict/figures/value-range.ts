import type {Figure} from "../../figure/figure.js";

/** The numbers a figure allows: "about 40" allows 34 to 46, "at least 12" all from 12 up, "3,000" all that round to it. */
export function valueRangeOf({value, modifier}: Pick<Figure, "value" | "modifier">): {from: number; to: number} {
  if (typeof value !== "number") return {from: value.from, to: value.to};
  switch (modifier) {
    case "about":
      return {from: value * 0.85, to: value * 1.15};
    case "at-least":
    case "more-than":
      return {from: value, to: Number.POSITIVE_INFINITY};
    case "at-most":
    case "less-than":
      return {from: Number.NEGATIVE_INFINITY, to: value};
    default: {
      const half = roundingOf(value) / 2;
      return {from: value - half, to: value + half};
    }
  }
}

/** Could both figures be true of one number? */
export function agree(a: Pick<Figure, "value" | "modifier">, b: Pick<Figure, "value" | "modifier">): boolean {
  const one = valueRangeOf(a);
  const two = valueRangeOf(b);
  return one.from <= two.to && two.from <= one.to;
}

/** The unit a number seems rounded to: 1 below 1,000 and for numbers given to the last digit, 1,000 for 43,000, 100,000 for 1.2 million. */
function roundingOf(value: number): number {
  const size = Math.abs(value);
  if (size < 1000 || !Number.isInteger(size)) return 0;
  let unit = 1;
  while (size % (unit * 10) === 0) unit *= 10;
  return unit >= 100 ? unit : 0;
}
