/** Places that have no view back: files of the reader itself and its description. */
const apart = /^\/(?:assets\/|icon|manifest|openapi|api\b|offline)/;

/**
 * A page of a view back leads to pages of the same day, not unnoticed to those of now: every link and form within the reader carries the day on. A page
 * of ours writes each address in double quotes and escapes what was captured, so none of its words are touched.
 */
export function keepDay(html: string, asOf: string | null): string {
  if (asOf === null) return html;
  const day = encodeURIComponent(asOf);
  return html
    .replace(/ href="(\/[^"#]*)(#[^"]*)?"/g, (all, path: string, place = "") =>
      apart.test(path) || /[?;]as_of=/.test(path)
        ? all
        : ` href="${path}${path.includes("?") ? "&amp;" : "?"}as_of=${day}${place}"`,
    )
    .replace(/(<form [^>]*action="\/search"[^>]*>)/g, `$1<input type="hidden" name="as_of" value="${day}"/>`);
}
