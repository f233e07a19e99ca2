import {expect, test} from "vitest";
import {readPage} from "../page/read-page.js";
import {readArticles} from "./read-articles.js";

function check(text: string, remarks: readonly string[]) {
  const page = readPage({name: "page.txt", bytes: new TextEncoder().encode(text), sha256: "0"});
  expect(readArticles(page).remarks.map(({say}) => say)).toEqual(remarks);
}

test("a page in a language that is not read yet names the language", () => {
  const words =
    "Der Stadtrat hat am Montag beschlossen, die Brücke über den Fluss zu sperren, weil die Pfeiler nicht sicher sind. ";
  check(`Stadt sperrt die alte Brücke\n\n${words.repeat(4)}\n`, [
    "written in German, a language that is not read yet: dates, names and quotations are left out",
  ]);
});

test("a page in English says nothing of its language", () => {
  const words = "The council decided on Monday to close the bridge because the piers are not safe. ";
  check(`City closes the old bridge\n\n${words.repeat(4)}\n`, []);
});

test("of what is longer than any report the beginning is read for dates, names and quotations, and it says so", () => {
  const line = "The council of Orrin met for the third day and heard the owners of the mill, who asked for more time.";
  const many = Array.from({length: 3000}, (_, at) => `${line} Item ${at} was put off.`);
  const said = "longer than any report: dates, names and quotations are read in its first 200,000 characters only";
  check(`Council of Orrin hears the mill\n\n${many.join("\n\n")}\n`, [said]);
  check(`Council of Orrin hears the mill\n\n${many.join(" ")}\n`, [said]);
});
