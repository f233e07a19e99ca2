import {count} from "../../view/count.js";
import type {FamilyView, MemberView} from "../../view/family-view.js";
import {linkTo} from "../link-to.js";
import {Chip} from "./signs.js";

const [shownMembers, shownInFull] = [8, 100];

/** One origin: a line of its own words, or the family folded to "+ n copies" with its tree of shares. */
export function FamilyTree(props: {
  readonly family: FamilyView;
  /** The address that shows all members, where this place shows the first few. */
  readonly all?: string;
}) {
  const {family, all} = props;
  const most = all === undefined ? shownInFull : shownMembers;
  const {sign, members, how, id} = family;
  const [first] = members;
  if (!first) return null;
  const title = (
    <>
      <Chip letter={sign.letter} />{" "}
      <b>
        <bdi>{sign.name}</bdi>
      </b>
    </>
  );
  if (members.length === 1)
    return (
      <p class="fold" id={id}>
        {title}{" "}
        <span class="dim">
          {first.kind === "original" ? "" : `${first.kind}, `}
          {first.published.text}
        </span>
        <br />
        <a href={linkTo("article", first.article)} class="words" dir="auto" data-row>
          {first.headline}
        </a>
      </p>
    );
  return (
    <details class="fold flat" id={id} data-row>
      <summary>
        {title}{" "}
        <span class="dim">
          + {count(members.length - 1, "copy")} · {how}
        </span>
      </summary>
      <ul class="tree">
        {members.slice(0, most).map((member) => (
          <MemberLine member={member} />
        ))}
      </ul>
      {members.length > most && (
        <p class="dim">
          {all === undefined ? (
            `and ${count(members.length - most, "further copy")}`
          ) : (
            <a href={all}>{count(members.length - most, "further copy")}</a>
          )}
        </p>
      )}
    </details>
  );
}

function MemberLine({member}: {readonly member: MemberView}) {
  const share = member.mineInTheirs === null ? "" : ` ${Math.round(member.mineInTheirs * 100)}% of its words`;
  const changes = member.changes;
  const line = (
    <>
      <a href={linkTo("article", member.article)}>
        <bdi>{member.outlet}</bdi>
      </a>{" "}
      <span class="dim">
        {member.kind}
        {share}
        {changes && changes.cut + changes.added > 0 ? `, ${changes.cut} words cut, ${changes.added} added` : ""}
        {member.orderKnown || member.kind === "original" ? "" : ", order unknown"} · {member.published.text}
      </span>
      {member.of !== null && (
        <>
          {" · "}
          <a href={linkTo("diff", member.of, member.article)} data-diff>
            compare
          </a>
        </>
      )}
    </>
  );
  let nested = <li>{line}</li>;
  for (let depth = Math.min(member.depth, 5); depth > 0; depth--)
    nested = (
      <li>
        <ul>{nested}</ul>
      </li>
    );
  return nested;
}
