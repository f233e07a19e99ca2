import type {DiffView} from "./diff-view.js";
import {escapeHtml} from "./feed/escape-html.js";

const style = `body{font:1rem/1.55 Georgia,serif;max-width:38rem;margin:2rem auto;padding:0 1rem;color:#222;background:#fdfcf9}
h1{font-size:1.2rem}small{font-family:system-ui,sans-serif;color:#555}del{color:#8a1c1c}ins{color:#14532d;text-decoration:underline}
@media (prefers-color-scheme:dark){body{background:#1b1b1a;color:#ddd}del{color:#f0a3a3}ins{color:#a3dcb5}small{color:#aaa}}`;

/** A comparison as one self-contained page: cuts struck, additions underlined, no scripts. Everything captured is escaped. */
export function writeDiffHtml(view: DiffView): string {
  const side = (name: string, {outlet, headline, published}: DiffView["a"]) =>
    `<p><small>${name}</small> ${escapeHtml(outlet)}: ${escapeHtml(headline)} <small>${escapeHtml(published.text)}</small></p>`;
  const paragraphs = view.paragraphs.map((paragraph) => {
    const pieces = paragraph.map(({kind, text}) => {
      const words = escapeHtml(text);
      return kind === "cut" ? `<del>${words}</del>` : kind === "added" ? `<ins>${words}</ins>` : words;
    });
    return `<p>${pieces.join("")}</p>`;
  });
  const share = (part: number) => `${Math.round(part * 100)}%`;
  const title = `${escapeHtml(view.a.outlet)} – ${escapeHtml(view.b.outlet)}`;
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><style>${style}</style><h1>${title}</h1>
${side("first", view.a)}${side("second", view.b)}
<p><small>${share(view.aInB)} of the first stands in the second, ${share(view.bInA)} of the second in the first${view.orderKnown ? "" : "; order unknown"}</small></p>
${paragraphs.join("\n")}
</html>
`;
}
