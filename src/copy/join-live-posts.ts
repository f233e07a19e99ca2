import type {CopyText} from "./copy-text.js";
import type {Family, Member} from "./family.js";
import {Union} from "./kin/union.js";
import {foldedName} from "./same-name.js";

/**
 * The posts of one live page that its outlet wrote itself are one report growing, not as many independent ones: their families
 * become one, the earliest post its original and the others updates of it. A post that other outlets print too, that credits an agency or that a
 * person has called no copy (`apart`) keeps its family. Captures of one page at two times meet in the posts that both hold. Linear.
 */
export function joinLivePosts(
  families: readonly Family[],
  texts: readonly CopyText[],
  apart: ReadonlySet<string>,
): Family[] {
  const livePages = new Set(texts.filter(({kind}) => kind === "live-entry").map(({page}) => page));
  if (livePages.size === 0) return [...families];
  const textOf = new Map(texts.filter(({page}) => livePages.has(page)).map((text) => [text.id, text]));
  const union = new Union(families.length);
  const firstOf = new Map<string, number>();
  families.forEach((family, at) => {
    if (!isOwnReport(family, textOf, apart)) return;
    for (const {article} of family.members) {
      const {page, outlet} = textOf.get(article)!;
      const key = `${page} ${foldedName(outlet ?? "")}`;
      const known = firstOf.get(key);
      if (known === undefined) firstOf.set(key, at);
      else union.join(known, at);
    }
  });
  return union.groups().map((group) => (group.length === 1 ? families[group[0]!]! : joined(group, families, textOf)));
}

/** Whether all its printings stand on live pages of one outlet, in the outlet's own name. */
function isOwnReport(
  {members, draws}: Family,
  textOf: ReadonlyMap<string, CopyText>,
  apart: ReadonlySet<string>,
): boolean {
  const outlets = new Set<string>();
  for (const {article} of members) {
    const text = textOf.get(article);
    if (!text || draws || apart.has(article) || text.kind === "teaser") return false;
    const outlet = foldedName(text.outlet ?? "");
    if (text.agency !== null && foldedName(text.agency) !== outlet) return false;
    outlets.add(outlet);
  }
  return outlets.size === 1;
}

function joined(group: readonly number[], families: readonly Family[], textOf: ReadonlyMap<string, CopyText>): Family {
  const rows = group
    .map((at) => {
      const family = families[at]!;
      const head = family.members.find(({of}) => of === null)!;
      return {family, head, times: timesOf(textOf.get(head.article)!)};
    })
    .sort((a, b) => a.times.from - b.times.from || (a.head.article < b.head.article ? -1 : 1));
  const [first, ...rest] = rows;
  const known = (row: (typeof rows)[number]) => first!.times.to < row.times.from && Number.isFinite(row.times.from);
  const opening: Member = {...first!.head, kind: "original", orderKnown: rest.every(known)};
  const updates = rest.map(
    (row): Member => ({
      ...row.head,
      kind: "update",
      of: opening.article,
      orderKnown: known(row),
      because: [...row.head.because, {say: "a later post of the same live page"}],
    }),
  );
  const copies = rows.flatMap(({family, head}) => family.members.filter((member) => member !== head));
  const others = [...updates, ...copies].sort((a, b) => (a.article < b.article ? -1 : 1));
  return {
    ...first!.family,
    origin: {...first!.family.origin, how: "its live page"},
    members: [opening, ...others],
  };
}

/** The first and the last moment at which a text can have been printed; the end of all times where it is undated. */
function timesOf({published}: CopyText): {from: number; to: number} {
  const from = published ? momentOf(published.earliest, "00:00:00") : Number.NaN;
  const to = published ? momentOf(published.latest, "23:59:59") : Number.NaN;
  return Number.isNaN(from) || Number.isNaN(to)
    ? {from: Number.POSITIVE_INFINITY, to: Number.POSITIVE_INFINITY}
    : {from, to};
}

/** A day stands for its first or last second; a time without a zone is read as UTC, so that no machine's zone plays a part. */
function momentOf(iso: string, clock: string): number {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(iso) ? `${iso}T${clock}` : iso;
  return Date.parse(/(?:Z|[+-]\d{2}:?\d{2})$/.test(time) ? time : `${time}Z`);
}
