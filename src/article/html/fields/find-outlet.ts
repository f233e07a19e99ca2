import type {HtmlPage} from "../../../page/html/html-page.js";
import type {SourceName} from "../../article.js";
import {articleThing, textOf} from "./article-thing.js";

/** Who publishes the page: what its metadata calls the site or publisher, what follows the headline in its title, else its address. */
export function findOutlet(html: HtmlPage, given: string | undefined, url: string | undefined): SourceName | null {
  if (given) return {name: given, how: "given with the page"};
  const meta = (wanted: string) =>
    html.metadata.metas.find(({name, content}) => name === wanted && content !== "")?.content;
  const named = (value: string | null | undefined, how: string) =>
    value && value.length <= 80 && !/^https?:/.test(value) ? {name: value.replace(/\s+/g, " ").trim(), how} : null;
  return (
    named(meta("og:site_name"), "og:site_name") ??
    named(textOf(articleThing(html)?.values["publisher"]), "JSON-LD publisher") ??
    named(
      meta("application-name") ?? meta("apple-mobile-web-app-title") ?? meta("twitter:app:name:iphone"),
      "meta application-name",
    ) ??
    named(/\s[|–—•·-]\s([^|–—•·]{2,40})$/u.exec(html.metadata.title ?? "")?.[1], "end of the page title") ??
    named(hostOf(url ?? html.metadata.canonical ?? meta("og:url")), "address")
  );
}

export function hostOf(address: string | null | undefined): string | null {
  if (!address || !URL.canParse(address)) return null;
  return new URL(address).hostname.replace(/^(?:www|m|amp|edition)\./, "") || null;
}
