import type {Line} from "./line.js";

/** "Home | Minister | Publications": a row of the site's sections, known by what parts them. */
export function isMenuRow({role, why, text}: Line): boolean {
  return role === "furniture" && why === "navigation" && /\s[|·•›>/–-]\s|\S\s{2,}\S/.test(text);
}
