import type {HtmlPage} from "../../../page/html/html-page.js";
import {articleThing, textOf} from "./article-thing.js";

export type FoundLabels = {
  readonly section: string | null;
  readonly tags: readonly string[];
  readonly canonical: string | null;
  readonly paywalled: boolean | null;
  /** ISO 639-1, as the page declares it. */
  readonly language: string | null;
};

/** Section, tags, canonical address, paywall mark and declared language. */
export function findLabels(html: HtmlPage, url: string | undefined): FoundLabels {
  const {metas, canonical, language} = html.metadata;
  const meta = (...wanted: string[]) =>
    metas.find(({name, content}) => wanted.includes(name) && content !== "")?.content ?? null;
  const thing = articleThing(html);
  const values = thing?.values ?? {};
  const keywords = [values["keywords"]]
    .flat()
    .flatMap((one) => (typeof one === "string" ? one.split(/\s*,\s*/) : (textOf(one) ?? [])));
  const tagMetas = metas
    .filter(({name}) => name === "article:tag" || name === "og:article:tag")
    .flatMap(({content}) => content.split(/\s*,\s*/));
  const news = (meta("news_keywords", "parsely-tags", "sailthru.tags") ?? "").split(/\s*,\s*/);
  const tags = tagMetas.length ? tagMetas : keywords.length ? keywords : news;
  const free = values["isAccessibleForFree"];
  const tier = meta("article:content_tier", "og:article:content_tier")?.toLowerCase();
  const address = canonical ?? meta("og:url");
  const declared =
    language ?? textOf(values["inLanguage"]) ?? meta("og:locale", "content-language", "language", "dc.language");
  return {
    section:
      textOf(values["articleSection"]) ?? meta("article:section", "og:article:section", "parsely-section", "section"),
    tags: [
      ...new Set(tags.map((tag) => tag.replace(/\s+/g, " ").trim()).filter((tag) => tag !== "" && tag.length <= 60)),
    ].slice(0, 40),
    canonical: absolute(address, url),
    paywalled:
      free === false || /^false$/i.test(String(free ?? "")) || tier === "locked" || tier === "metered"
        ? true
        : free === true || /^true$/i.test(String(free ?? "")) || tier === "free"
          ? false
          : null,
    language: /^[a-z]{2,3}\b/i.exec(declared ?? "")?.[0].toLowerCase() ?? null,
  };
}

function absolute(address: string | null, base: string | undefined): string | null {
  if (!address) return null;
  if (URL.canParse(address)) return new URL(address).href;
  return base && URL.canParse(address, base) ? new URL(address, base).href : null;
}
