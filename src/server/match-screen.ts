import {type Screen, type Twin, twinNames} from "./screen.js";
import {screens} from "./screens.js";

export type Match = {
  readonly screen: Screen;
  readonly params: Readonly<Record<string, string>>;
  /** The path without the twin's ending, as asked. */
  readonly path: string;
  readonly twin: Twin | null;
};

const patterns = screens.map((screen) => ({screen, parts: screen.path.slice(1).split("/")}));
/** "feed.json" is looked for before "json". */
const endings = [...twinNames].sort((a, b) => b.length - a.length);

/**
 * The screen of a raw (still escaped) path and the twin its ending names. A name that itself ends like a twin is told apart by writing its
 * point as %2E. Null when no screen fits or an escape is broken.
 */
export function matchScreen(rawPath: string): Match | null {
  const ending = endings.find((one) => rawPath.endsWith(`.${one}`)) ?? null;
  const path = ending === null ? rawPath : rawPath.slice(0, -ending.length - 1);
  const parts = (path === "/" ? "/stories" : path).slice(1).split("/");
  for (const {screen, parts: wanted} of patterns) {
    if (wanted.length !== parts.length) continue;
    const params: Record<string, string> = {};
    const fits = wanted.every((want, index) => {
      const part = parts[index]!;
      if (!want.startsWith(":")) return want === part;
      try {
        params[want.slice(1)] = decodeURIComponent(part);
      } catch {
        return false;
      }
      return part !== "";
    });
    if (fits && (ending === null || screen.twins.includes(ending))) return {screen, params, path, twin: ending};
  }
  return null;
}
