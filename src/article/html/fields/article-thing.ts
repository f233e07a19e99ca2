import type {HtmlPage} from "../../../page/html/html-page.js";
import type {Metadata, Thing} from "../../../page/html/metadata.js";

const articleTypes =
  /^(?:\w*newsarticle|article|report|reportage\w*|blogposting|liveblogposting|\w*article|socialmediaposting|discussionforumposting|review|analysisnewsarticle|opinionnewsarticle|creativework|scholarlyarticle|medicalwebpage)$/;

/** The JSON-LD object that describes the page's own article: the outermost of an article's type, the one with a date or body before one without. */
export function articleThing({metadata}: HtmlPage): Thing | null {
  const known = found.get(metadata);
  if (known !== undefined) return known;
  const thing = bestThing(metadata);
  found.set(metadata, thing);
  return thing;
}

/** Seven fields ask for it. */
const found = new WeakMap<Metadata, Thing | null>();

function bestThing({things}: Metadata): Thing | null {
  const articles = things.filter(({types}) => types.some((type) => articleTypes.test(type)));
  const worth = ({values, types, depth}: Thing) =>
    (values["datePublished"] ? 4 : 0) +
    (values["headline"] ? 2 : 0) +
    (values["articleBody"] ? 1 : 0) +
    (values["author"] ? 1 : 0) -
    depth * 0.5 -
    (types.includes("creativework") ? 2 : 0);
  let best: Thing | null = null;
  for (const thing of articles) if (!best || worth(thing) > worth(best)) best = thing;
  return best;
}

/** A value of JSON-LD as text: a string, a number, or the name of an object or of the first in a list. */
export function textOf(value: unknown): string | null {
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim() || null;
  if (typeof value === "number") return String(value);
  if (Array.isArray(value)) return value.length ? textOf(value[0]) : null;
  if (value !== null && typeof value === "object") {
    const {name, "@value": inner} = value as {name?: unknown; "@value"?: unknown};
    return textOf(name ?? inner ?? null);
  }
  return null;
}
