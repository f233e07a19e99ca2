import type {ListTable} from "../../view/list-rows.js";

/** A table of captured words, each cell isolated in direction. It scrolls by itself when it is wide. */
export function TableOf(props: {
  readonly table: ListTable;
  readonly label: string;
  readonly linkOf?: (first: string) => string;
}) {
  const {table, label, linkOf} = props;
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column, index) => (
              <th scope="col" class={/^\d+$/.test(table.rows[0]?.[index] ?? "") ? "n" : undefined}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell, index) => (
                <td class={/^\d+$/.test(cell) ? "n" : undefined}>
                  {index === 0 && linkOf !== undefined ? (
                    <a href={linkOf(cell)} data-row>
                      <bdi>{cell}</bdi>
                    </a>
                  ) : (
                    <bdi>{cell}</bdi>
                  )}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
