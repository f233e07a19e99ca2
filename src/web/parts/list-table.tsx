import type {ListTable} from "../../view/list-rows.js";

/** A table of captured words, each cell isolated in direction. It scrolls by itself when it is wide. */
export function TableOf({table, label}: {readonly table: ListTable; readonly label: string}) {
  return (
    <section class="scroll" tabindex={0} aria-label={label}>
      <table>
        <thead>
          <tr>
            {table.columns.map((column) => (
              <th scope="col">{column}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr>
              {row.map((cell) => (
                <td>
                  <bdi>{cell}</bdi>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
