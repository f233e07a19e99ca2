import type {MemberView} from "../../view/family-view.js";
import {linkTo} from "../link-to.js";
import {Chip} from "./signs.js";

/** An article in a list of a story: its origin's letter, who printed it, when, and its headline. */
export function ArticleLine({letter, member}: {readonly letter: string; readonly member: MemberView}) {
  return (
    <p class="fold" id={member.article}>
      <Chip letter={letter} />{" "}
      <b>
        <bdi>{member.outlet}</bdi>
      </b>{" "}
      <span class="dim">
        {member.kind === "original" ? "" : `${member.kind}, `}
        {member.published.text}
      </span>
      <br />
      <a href={linkTo("article", member.article)} class="words" dir="auto" data-row>
        {member.headline}
      </a>
    </p>
  );
}
