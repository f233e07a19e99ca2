import type {ListTable} from "../list-rows.js";

/**
 * Rows of any list of a report as a table: a span becomes its text, a dating its two ends and precision, a name its name, a list of words their joining; what is
 * deeper stays JSON. Columns are all keys met, in the order met. Linear in the rows.
 */
export function tableOf(rows: readonly object[]): ListTable {
  const columns: string[] = [];
  const known = new Set<string>();
  const flat = rows.map((row) => {
    const cells = new Map<string, string>();
    for (const [key, value] of Object.entries(row)) flatten(cells, key, value);
    for (const key of cells.keys())
      if (!known.has(key)) {
        known.add(key);
        columns.push(key);
      }
    return cells;
  });
  // A list without rows still has a header to be read by.
  if (columns.length === 0) columns.push("id");
  return {columns, rows: flat.map((cells) => columns.map((column) => cells.get(column) ?? ""))};
}

function flatten(cells: Map<string, string>, key: string, value: unknown): void {
  if (value === null || value === undefined) return;
  if (typeof value !== "object") {
    cells.set(key, String(value));
    return;
  }
  if (Array.isArray(value)) {
    if (value.every((one) => typeof one !== "object")) cells.set(key, value.join("; "));
    else if (value.every((one) => isSpan(one))) cells.set(key, value.map((one) => one.text).join(" | "));
    else cells.set(key, JSON.stringify(value));
    return;
  }
  if (isSpan(value)) {
    cells.set(key, value.text);
    return;
  }
  const {earliest, latest, precision, name, from, to} = value as Record<string, unknown>;
  if (typeof earliest === "string" && typeof latest === "string") {
    cells.set(`${key}.earliest`, earliest);
    cells.set(`${key}.latest`, latest);
    cells.set(`${key}.precision`, String(precision));
  } else if (typeof name === "string") {
    cells.set(key, name);
    for (const more of ["side", "role", "how", "article"] as const) {
      const cell = (value as Record<string, unknown>)[more];
      if (typeof cell === "string") cells.set(`${key}.${more}`, cell);
    }
  } else if (typeof from === "number" && typeof to === "number") cells.set(key, `${from}–${to}`);
  else cells.set(key, JSON.stringify(value));
}

function isSpan(value: unknown): value is {readonly text: string} {
  if (typeof value !== "object" || value === null) return false;
  const {page, start, text} = value as Record<string, unknown>;
  return typeof page === "string" && typeof start === "number" && typeof text === "string";
}
