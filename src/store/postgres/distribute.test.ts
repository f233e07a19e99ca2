import {expect, test} from "vitest";
import {migrations} from "../sql/migrations.js";
import {keyOf} from "../sql/sql.js";
import {distribute, partedTables} from "./distribute.js";
import {postgresWords} from "./postgres-words.js";

test("every table that is parted among machines has the column it is parted by in its key, and no other unique key", () => {
  const made = [...migrations.flat(), ...postgresWords.steps.flat()].join("\n");
  for (const [table, column] of partedTables) {
    expect(made).toMatch(new RegExp(`CREATE TABLE ${table} \\(`));
    if (table !== "words") expect(keyOf(table)).toContain(column);
  }
  expect(made).not.toMatch(/UNIQUE/);
});

test("a store in a file is told that it cannot be parted", async () => {
  const sql = {dialect: "sqlite"} as never;
  await expect(distribute(sql)).rejects.toThrow("cannot be parted");
});
