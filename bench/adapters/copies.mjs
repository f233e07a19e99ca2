// Copies in the form that a scorer of copy detection asks for: docs {id, title, text, outlet, published} in,
// {id, cluster, kind, source, sources?} out.
import {traceFamilies} from "../../dist/index.js";

export function copies(docs) {
  const texts = docs.map(({id, title, text, outlet, published}) => ({
    id,
    page: id,
    title: title ?? "",
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
  return families.flatMap(({id, members, draws}) =>
    members.map((member) => ({
      id: member.article,
      cluster: id,
      kind: kindFor(member),
      source: member.of === null ? null : members.find(({of}) => of === null).article,
      ...(draws ? {sources: draws} : {}),
    })),
  );
}

/** A verbatim copy with lines of the house put in is called "boilerplate" there; here it is verbatim, with its insertions counted. */
function kindFor({kind, changes}) {
  return kind === "verbatim" && changes && changes.insertions > 0 ? "boilerplate" : kind;
}
