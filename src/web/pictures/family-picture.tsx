import type {FamilyView} from "../../view/family-view.js";

const [width, rowHeight, shown] = [400, 26, 24];

/** A family as a tree: each copy hangs on the text it copies, with the share of its words that stand there; dashed where the order is unknown. */
export function FamilyPicture({family, id}: {readonly family: FamilyView; readonly id: string}) {
  const members = family.members.slice(0, shown);
  if (members.length < 2) return null;
  const height = members.length * rowHeight + 8;
  const rows = new Map(members.map((member, row) => [member.article, row]));
  const x = (depth: number) => 12 + Math.min(depth, 6) * 26;
  const y = (row: number) => 18 + row * rowHeight;
  return (
    <svg class="picture" viewBox={`0 0 ${width} ${height}`} role="img" aria-labelledby={`${id}-title ${id}-desc`}>
      <title id={`${id}-title`}>{`Words of ${family.sign.name}`}</title>
      <desc
        id={`${id}-desc`}
      >{`${family.members.length} articles in one family; the list beside it names each with its share and order.`}</desc>
      {members.map((member, row) => {
        const parent = rows.get(member.of ?? "");
        if (parent === undefined || parent >= row) return null;
        const from = x(members[parent]!.depth);
        return (
          <path
            class={member.orderKnown ? "branch" : "branch unknown"}
            d={`M${from} ${y(parent) + 6}V${y(row)}H${x(member.depth) - 6}`}
          />
        );
      })}
      {members.map((member, row) => (
        <>
          <circle class={member.kind === "original" ? "dot" : "ring"} cx={x(member.depth)} cy={y(row)} r="5" />
          <text x={x(member.depth) + 12} y={y(row) + 4}>
            {`${clip(member.outlet)} · ${member.kind}${member.mineInTheirs === null ? "" : ` ${Math.round(member.mineInTheirs * 100)}%`}`}
          </text>
        </>
      ))}
    </svg>
  );
}

function clip(text: string): string {
  return text.length <= 28 ? text : `${text.slice(0, 27)}…`;
}
