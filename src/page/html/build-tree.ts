import {type Attributes, blankStep, type HtmlTree} from "./html-tree.js";
import {blockTags, impliedEnds, paragraphEnders, scopeTags, tableTags, voidTags} from "./tag-words.js";
import {tokenizeHtml} from "./tokenize-html.js";

/** What is known of a tag name, and how many elements of it are open now. */
type Kind = {
  readonly name: string;
  readonly isBlock: boolean;
  readonly isVoid: boolean;
  readonly isScope: boolean;
  readonly isTable: boolean;
  readonly isHeading: boolean;
  readonly endsParagraph: boolean;
  readonly startsBody: boolean;
  readonly implied: {readonly ends: ReadonlySet<string>; readonly within: ReadonlySet<string>} | undefined;
  open: number;
};

const headingName = /^h[1-6]$/;
/** How far up an open element is looked for once a page has spent its allowance of looking; keeps hostile nesting linear. */
const shortReach = 64;

/**
 * The tree of an HTML page from one pass over its source. Unclosed paragraphs, list items and cells are ended as
 * browsers do (simplified); stray closing tags are ignored. Never throws; time and memory are linear in the source.
 */
export function buildTree(source: string): HtmlTree {
  const tags: string[] = [];
  const parents: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  const lasts: number[] = [];
  const attributes: (Attributes | null)[] = [];
  const steps: number[] = [];
  const pieceStarts: number[] = [];
  const pieceEnds: number[] = [];
  const open: number[] = [];
  const openKinds: Kind[] = [];
  const kinds = new Map<string, Kind>();
  let allowance = 20 * source.length;
  let inHead = false;

  const kindOf = (name: string): Kind => {
    let kind = kinds.get(name);
    if (kind === undefined) {
      kind = makeKind(name);
      kinds.set(name, kind);
    }
    return kind;
  };
  const [paragraph, head, noscript, svg, math] = ["p", "head", "noscript", "svg", "math"].map(kindOf) as [
    Kind,
    Kind,
    Kind,
    Kind,
    Kind,
  ];

  const pop = (at: number) => {
    const element = open.pop()!;
    ends[element] = at;
    lasts[element] = tags.length;
    steps.push(element * 4 + 1);
    openKinds.pop()!.open--;
  };
  const popTo = (depth: number, at: number) => {
    while (open.length > depth) pop(at);
  };
  const lowest = () => (allowance > 0 ? 0 : Math.max(0, open.length - shortReach));
  /** Depth of the nearest open element of a kind, looking no further than a scope (or, for an inline one, a block); -1 when none. */
  const nearest = (wanted: Kind, stops: "scope" | "table" | "block" | "nothing") => {
    const low = lowest();
    for (let depth = open.length - 1; depth >= low; depth--) {
      const kind = openKinds[depth]!;
      allowance--;
      if (kind === wanted || (wanted.isHeading && kind.isHeading)) return depth;
      if (
        stops === "scope" ? kind.isScope : stops === "block" ? kind.isBlock : stops === "table" && kind.name === "table"
      )
        return -1;
    }
    return -1;
  };
  /** A row ends the cells and the row before it: the outermost of `ends` up to the first of `within`. */
  const outermost = ({ends: wanted, within}: NonNullable<Kind["implied"]>) => {
    let found = -1;
    const low = lowest();
    for (let depth = open.length - 1; depth >= low; depth--) {
      const {name} = openKinds[depth]!;
      allowance--;
      if (wanted.has(name)) found = depth;
      else if (within.has(name)) break;
    }
    return found;
  };
  const anyOpen = (names: ReadonlySet<string>) => {
    for (const name of names) if ((kinds.get(name)?.open ?? 0) > 0) return true;
    return false;
  };

  tokenizeHtml(source, {
    open(name, kept, start, end, closesItself) {
      const kind = kindOf(name);
      if (kind.implied && anyOpen(kind.implied.ends)) {
        const depth = outermost(kind.implied);
        if (depth >= 0) popTo(depth, start);
      }
      // A head that was never closed ends where the first element of a body stands.
      if (inHead && kind.startsBody && (noscript.open === 0 || name === "body")) {
        const depth = nearest(head, "nothing");
        if (depth >= 0) popTo(depth, start);
        inHead = false;
      }
      if (kind === head) inHead = true;
      if (paragraph.open > 0 && kind.endsParagraph) {
        const depth = nearest(paragraph, "scope");
        if (depth >= 0) popTo(depth, start);
      }
      const element = tags.length;
      tags.push(kind.name);
      parents.push(open.length ? open[open.length - 1]! : -1);
      starts.push(start);
      ends.push(end);
      lasts.push(element + 1);
      attributes.push(kept);
      steps.push(element * 4);
      const isEmpty = closesItself && (svg.open > 0 || math.open > 0 || kind === svg || name === "a");
      if (kind.isVoid || isEmpty) steps.push(element * 4 + 1);
      else {
        open.push(element);
        openKinds.push(kind);
        kind.open++;
      }
    },
    close(name, _start, end) {
      const kind = kindOf(name);
      if (kind.open === 0 && !kind.isHeading) return;
      const depth = nearest(
        kind,
        kind.isTable ? (name === "table" ? "nothing" : "table") : kind.isBlock ? "scope" : "block",
      );
      if (depth >= 0) popTo(depth, end);
    },
    text(start, end) {
      if (isBlank(source, start, end)) {
        steps.push(blankStep);
        return;
      }
      steps.push(pieceStarts.length * 4 + 2);
      pieceStarts.push(start);
      pieceEnds.push(end);
    },
  });
  popTo(0, source.length);
  return {source, tags, parents, starts, ends, attributes, steps, pieceStarts, pieceEnds, lasts};
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (source.charCodeAt(i) > 32) return false;
  return true;
}

function makeKind(name: string): Kind {
  const isBlock = blockTags.has(name);
  return {
    name,
    isBlock,
    isVoid: voidTags.has(name),
    isScope: scopeTags.has(name),
    isTable: tableTags.has(name),
    isHeading: headingName.test(name),
    endsParagraph: paragraphEnders.has(name),
    startsBody: isBlock && name !== "title" && name !== "head",
    implied: impliedEnds.get(name),
    open: 0,
  };
}
