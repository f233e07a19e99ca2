import {styleText} from "node:util";

type Style = Parameters<typeof styleText>[0];

/** How words are painted: on a colour terminal with styles, elsewhere as they are. */
export type Paint = {
  readonly style: (style: Style, text: string) => string;
  /** An origin's letter in its colour. */
  readonly letter: (letter: string, colour: number) => string;
  readonly ascii: boolean;
  readonly width: number;
};

const originColours: readonly Style[] = [
  "cyan",
  "yellow",
  "magenta",
  "green",
  "blue",
  "redBright",
  "cyanBright",
  "yellowBright",
];

export type Terminal = {readonly isTTY?: boolean; readonly columns?: number};
type Environment = Readonly<Record<string, string | undefined>>;

/** Colours only on a terminal and never with NO_COLOR set; plain letters where the locale is no UTF-8. */
export function paintFor(out: Terminal, env: Environment): Paint {
  const coloured =
    (out.isTTY === true && env["NO_COLOR"] === undefined && env["TERM"] !== "dumb") || env["FORCE_COLOR"] === "1";
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  const style = (one: Style, text: string) => (coloured ? styleText(one, text) : text);
  return {
    style,
    letter: (letter, colour) => style(["bold", originColours[colour % 8] as never] as Style, letter),
    ascii: out.isTTY === true && locale !== "" && !/utf-?8/i.test(locale),
    width: Math.max(60, Math.min(out.columns ?? 100, 140)),
  };
}
