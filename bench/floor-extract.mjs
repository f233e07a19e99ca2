// The floor that a reader of HTML must beat: JSON-LD's articleBody, else every <p> outside obvious furniture; meta tags for the
// rest. One streaming pass of htmlparser2, no tree.
import {Parser} from "htmlparser2";

const outside = new Set("aside button figure footer form nav noscript script style svg template".split(" "));

export function extract(html) {
  const metas = new Map();
  const paragraphs = [];
  const scripts = [];
  let depth = 0;
  let words = null;
  let title = "";
  let isTitle = false;
  let time = null;
  const parser = new Parser({
    onopentag(name, at) {
      if (outside.has(name)) depth++;
      if (name === "script" && (at.type ?? "").includes("ld+json")) words = "";
      if (name === "p" && depth === 0) words = "";
      if (name === "title" && title === "") isTitle = true;
      if (name === "time") time ??= at.datetime ?? null;
      const key = (at.property ?? at.name ?? at.itemprop ?? "").toLowerCase();
      if (name === "meta" && key && at.content && !metas.has(key)) metas.set(key, at.content);
    },
    ontext(text) {
      if (isTitle) title += text;
      else if (words !== null) words += text;
    },
    onclosetag(name) {
      if (outside.has(name)) depth--;
      if (name === "script" && words !== null) scripts.push(words);
      if (name === "p" && words?.trim()) paragraphs.push(words.replace(/\s+/g, " ").trim());
      if (name === "script" || name === "p") words = null;
      if (name === "title") isTitle = false;
    },
  });
  parser.end(html);
  const things = scripts.flatMap((text) => {
    try {
      const value = JSON.parse(text);
      return [value, value["@graph"] ?? []].flat(2);
    } catch {
      return [];
    }
  });
  const article = things.find((thing) => /Article|Posting|Report/.test(String(thing?.["@type"]))) ?? {};
  const body = typeof article.articleBody === "string" && article.articleBody.length > 400 ? article.articleBody : null;
  const names = [article.author ?? []].flat().map((author) => author?.name ?? author);
  return {
    title: article.headline ?? metas.get("og:title") ?? title.trim(),
    text: body ?? paragraphs.join("\n"),
    byline: names.length > 0 ? names : metas.get("author"),
    published: article.datePublished ?? metas.get("article:published_time") ?? time,
  };
}
