import {foldCopies} from "../../view/brief/fold-copies.js";
import type {Evidence} from "../../view/evidence.js";
import {EvidenceQuote} from "./evidence-list.js";

/** Something an article says at one place: its id, where it stands, and a word on what it is. */
export type Found = Evidence & {readonly id: string; readonly note: string};

/** Quotations, figures, events or notices as they stand on their pages; copies of the same words are folded, and every id can be jumped to. */
export function FoundList({found}: {readonly found: readonly Found[]}) {
  return (
    <>
      {foldCopies(found).map(({first, copies}) => (
        <div id={first.id}>
          {copies.map(({id}) => (
            <span id={id} />
          ))}
          <EvidenceQuote evidence={first} copies={copies} note={first.note === "" ? "" : ` · ${first.note}`} />
        </div>
      ))}
    </>
  );
}
