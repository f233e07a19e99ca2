import {styleText} from "node:util";

type Style = Parameters<typeof styleText>[0];

/** How words are painted: on a colour terminal with styles, elsewhere as they are. */
export type Paint = {
  readonly style: (style: Style, text: string) => string;
  /** An origin's letter in its colour. */
  readonly letter: (letter: string, colour: number) => string;
  readonly ascii: boolean;
  /** Columns of one line; running text is easier to read in fewer, see `textWidth`. */
  readonly width: number;
  readonly textWidth: number;
  /** Lines as this terminal can show them. */
  readonly text: (lines: readonly string[]) => string;
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

/** Terminals that draw no more than ASCII, whatever the locale says. */
const asciiTerminals = /^(?:dumb|vt\d+|ansi|cons\d+|cygwin)/;

/**
 * Colours only on a terminal and never with NO_COLOR set (FORCE_COLOR=1 asks for them in a pipe); plain letters where the locale is no UTF-8 or the terminal
 * knows no others. As wide as the terminal; COLUMNS, else 100, where there is none.
 */
export function paintFor(out: Terminal, env: Environment): Paint {
  const coloured = env["FORCE_COLOR"] === "1" || (out.isTTY === true && !env["NO_COLOR"] && env["TERM"] !== "dumb");
  const locale = env["LC_ALL"] || env["LC_CTYPE"] || env["LANG"] || "";
  const style = (one: Style, text: string) => (coloured ? styleText(one, text) : text);
  const ascii =
    out.isTTY === true && ((locale !== "" && !/utf-?8/i.test(locale)) || asciiTerminals.test(env["TERM"] ?? ""));
  const columns = out.columns ?? (Number(env["COLUMNS"]) || 100);
  // Three dots take more room than one sign.
  const width = Math.max(40, Math.min(columns, 200)) - (ascii ? 2 : 0);
  return {
    style,
    letter: (letter, colour) => style(["bold", originColours[colour % 8] as never] as Style, letter),
    ascii,
    width,
    textWidth: Math.min(width, 110),
    text: (lines) => {
      const text = `${lines.join("\n")}\n`;
      return ascii ? text.replace(/[^\n\x20-\x7e\x1b]/g, (sign) => asciiSigns[sign] ?? sign) : text;
    },
  };
}

/** Our own signs and the usual marks of print in ASCII. Letters of the captured words stay as they are. */
const asciiSigns: Readonly<Record<string, string>> = {
  "·": "-",
  "–": "-",
  "—": "-",
  "…": "...",
  "“": '"',
  "”": '"',
  "‘": "'",
  "’": "'",
  "●": "*",
  "○": "o",
  "↔": "-",
  "←": "<",
  "→": ">",
  "─": "-",
  "│": "|",
  "├": "|",
  "└": "`",
};
