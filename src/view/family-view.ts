import type {Article} from "../article/article.js";
import type {Family, Member} from "../copy/family.js";
import type {OriginSign} from "./origin-signs.js";
import {outletName} from "./outlet-name.js";
import {type ShownDating, showDating} from "./show-dating.js";

export type FamilyView = {
  readonly id: string;
  readonly sign: OriginSign;
  readonly how: string;
  readonly members: readonly MemberView[];
};
export type MemberView = Member & {
  readonly outlet: string;
  readonly headline: string;
  readonly page: string;
  readonly published: ShownDating;
  readonly depth: number;
};

/** One family as a tree in reading order: each copy after the text it copies. Linear in members. */
export function familyView(
  sign: OriginSign,
  family: Family,
  articles: ReadonlyMap<string, Article>,
  pageNames: ReadonlyMap<string, string>,
): FamilyView {
  const children = new Map<string | null, Member[]>();
  const ids = new Set(family.members.map((member) => member.article));
  for (const member of family.members) {
    const parent = member.of !== null && ids.has(member.of) && member.of !== member.article ? member.of : null;
    const list = children.get(parent) ?? [];
    list.push(member);
    children.set(parent, list);
  }
  const ordered: {member: Member; depth: number}[] = [];
  const placed = new Set<string>();
  const waiting = [...(children.get(null) ?? [])].reverse().map((member) => ({member, depth: 0}));
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (placed.has(next.member.article)) continue;
    placed.add(next.member.article);
    ordered.push(next);
    const depth = next.depth + 1;
    for (const member of [...(children.get(next.member.article) ?? [])].reverse()) waiting.push({member, depth});
  }
  for (const member of family.members) if (!placed.has(member.article)) ordered.push({member, depth: 0});
  return {
    id: family.id,
    sign,
    how: family.origin.how,
    members: ordered.map(({member, depth}) => {
      const article = articles.get(member.article);
      return {
        ...member,
        outlet: outletName(article),
        headline: article?.headline?.text ?? "(no headline)",
        page: pageNames.get(article?.page ?? "") ?? "",
        published: showDating(article?.published ?? null),
        depth,
      };
    }),
  };
}
