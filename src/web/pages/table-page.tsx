import type {Child} from "hono/jsx";
import type {ListTable} from "../../view/list-rows.js";
import type {Frame} from "../frame.js";
import {Layout} from "../parts/layout.js";
import {TableOf} from "../parts/list-table.js";

/** A page that is a table: sources, what was read, the API. */
export function TablePage(props: {
  readonly title: string;
  readonly lead: Child;
  readonly tables: readonly {
    readonly label: string;
    readonly table: ListTable;
    /** Where the word in the first column leads. */
    readonly linkOf?: (first: string) => string;
  }[];
  readonly frame: Frame;
  readonly children?: Child;
}) {
  const {title, lead, tables, frame, children} = props;
  return (
    <Layout title={title} frame={frame} kind="wide">
      <h1>{title}</h1>
      <p>{lead}</p>
      {tables.map(({label, table, linkOf}) => (
        <>
          <h2>{label}</h2>
          {table.rows.length === 0 ? (
            <p class="dim">None.</p>
          ) : (
            <TableOf table={table} label={label} {...(linkOf === undefined ? {} : {linkOf})} />
          )}
        </>
      ))}
      {children}
    </Layout>
  );
}
