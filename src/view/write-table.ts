import type {ListTable} from "./list-rows.js";

/** RFC 4180 CSV with CRLF ends. A cell that a spreadsheet would run as a formula gets a leading apostrophe. */
export function writeCsv({columns, rows}: ListTable): string {
  const cell = (text: string) => {
    const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [columns, ...rows].map((row) => row.map(cell).join(",") + "\r\n").join("");
}

/** A GitHub-style Markdown table; marks that would break it are escaped. */
export function writeMarkdown({columns, rows}: ListTable): string {
  const cell = (text: string) =>
    text
      .replace(/\s+/g, " ")
      .trim()
      .replace(/[\\|<>`*_[\]]/g, (mark) => `\\${mark}`);
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(" | ")} |\n`;
  return line(columns) + `|${columns.map(() => " --- ").join("|")}|\n` + rows.map(line).join("");
}
