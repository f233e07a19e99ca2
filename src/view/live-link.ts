/**
 * The live page with the words marked by a text fragment (`#:~:text=`), or null when the address is not http(s). Long words are given by their
 * beginning and end, as the fragment syntax allows.
 */
export function liveLink(url: string | null | undefined, words = ""): string | null {
  if (!url || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  if (parsed.protocol !== "https:" && parsed.protocol !== "http:") return null;
  const base = parsed.href.replace(/#.*$/s, "");
  const flat = words.replace(/\s+/g, " ").trim();
  if (flat === "") return parsed.href;
  const parts = flat.split(" ");
  const text =
    parts.length > 8 ? `${encode(parts.slice(0, 4).join(" "))},${encode(parts.slice(-4).join(" "))}` : encode(flat);
  return `${base}#:~:text=${text}`;
}

/** "-" and "," have a meaning in a text fragment, so they are escaped beside what a URL escapes. A lone surrogate cannot be written. */
function encode(text: string): string {
  return encodeURIComponent(
    text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, "\ufffd"),
  ).replaceAll("-", "%2D");
}
