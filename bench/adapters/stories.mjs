// Stories in the form that a scorer of story clustering asks for: docs {id, title, text, outlet, published} in, {id, cluster} out.
import {gatherStories, traceFamilies} from "../../dist/index.js";

export function stories(docs) {
  const texts = docs.map(({id, title, text, outlet, published}) => ({
    id,
    page: id,
    title: title ?? "",
    headline: null,
    text,
    places: [],
    outlet: outlet ?? null,
    agency: null,
    authors: [],
    dateline: null,
    published: published ? {earliest: published, latest: published} : null,
    captions: [],
    language: "en",
  }));
  const {families} = traceFamilies(texts);
  return gatherStories({texts, families}).stories.flatMap(({id, articles}) =>
    articles.map((article) => ({id: article, cluster: id})),
  );
}
