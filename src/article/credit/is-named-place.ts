import {cities} from "../../name/english/city-gazetteer.js";
import {countries} from "../../name/english/country-gazetteer.js";

const known = new Set([
  ...cities.map(({name}) => name),
  ...countries.flatMap(({names, capitals}) => [...names, ...capitals]),
]);
const inCapitals = new Set([...known].map((name) => name.toUpperCase()));
const lookahead = 6000;

/** Is this word in front of a report a place: one that everybody knows, or one that the report speaks of ("in Arusha")? Looks at 6,000 characters. */
export function isNamedPlace(text: string, from: number, name: string): boolean {
  const first = name.split(/\s*[,/(]/)[0]!;
  if (known.has(first) || (first === first.toUpperCase() && inCapitals.has(first))) return true;
  const report = text.slice(from, from + lookahead);
  return [" in ", " near ", " to ", " of ", " from ", " at "].some((word) => report.includes(`${word}${first}`));
}
