import {parquetWriteBuffer} from "hyparquet-writer";
import {cleanText} from "../../view/feed/escape-html.js";
import type {ListTable} from "../../view/list-rows.js";

/** A table as one Parquet file: columns of text, and of numbers where every cell that is filled is a plain number. An empty cell is null. */
export function writeParquet({columns, rows}: ListTable): Uint8Array {
  const buffer = parquetWriteBuffer({
    columnData: columns.map((name, index) => {
      const cells = rows.map((row) => row[index] ?? "");
      const isNumber =
        cells.some((cell) => cell !== "") &&
        cells.every((cell) => cell === "" || /^-?\d{1,15}(\.\d{1,6})?$/.test(cell));
      return {
        name,
        type: isNumber ? ("DOUBLE" as const) : ("STRING" as const),
        nullable: true,
        data: cells.map((cell) => (cell === "" ? null : isNumber ? Number(cell) : cleanText(cell))),
      };
    }),
  });
  return new Uint8Array(buffer);
}
