import type {Report} from "../../report/report.js";
import {escapeHtml} from "../feed/escape-html.js";
import {outletName} from "../outlet-name.js";

const nodeKeys = ["outlet", "headline", "agency", "published", "family", "origin", "kind"] as const;
const edgeKeys = ["mineInTheirs", "theirsInMine", "orderKnown"] as const;

/** Who carries whose words, as GraphML: an article a node, an edge from a copy to the text it copies; undirected where the order is unknown. */
export function writeFamilyGraph(report: Report): string {
  const articles = new Map(report.articles.map((article) => [article.id, article]));
  const lines = [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    ...nodeKeys.map((key) => `<key id="${key}" for="node" attr.name="${key}" attr.type="string"/>`),
    ...edgeKeys.map(
      (key) =>
        `<key id="${key}" for="edge" attr.name="${key}" attr.type="${key === "orderKnown" ? "boolean" : "double"}"/>`,
    ),
    '<graph id="families" edgedefault="directed">',
  ];
  const data = (key: string, value: string | number | boolean | null | undefined) =>
    value === null || value === undefined || value === ""
      ? ""
      : `<data key="${key}">${escapeHtml(String(value))}</data>`;
  const edges: string[] = [];
  for (const family of report.families)
    for (const member of family.members) {
      const article = articles.get(member.article);
      if (!article) continue;
      lines.push(
        `<node id="${escapeHtml(member.article)}">${data("outlet", outletName(article))}${data("headline", article.headline?.text)}${data("agency", article.agency?.name)}${data("published", article.published?.earliest)}${data("family", family.id)}${data("origin", family.origin.name)}${data("kind", member.kind)}</node>`,
      );
      if (member.of !== null && articles.has(member.of))
        edges.push(
          `<edge source="${escapeHtml(member.article)}" target="${escapeHtml(member.of)}"${member.orderKnown ? "" : ' directed="false"'}>${data("mineInTheirs", member.mineInTheirs)}${data("theirsInMine", member.theirsInMine)}${data("orderKnown", member.orderKnown)}</edge>`,
        );
    }
  return `${[...lines, ...edges, "</graph>", "</graphml>"].join("\n")}\n`;
}
