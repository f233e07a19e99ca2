import {countries} from "../name/english/country-gazetteer.js";

const names = new Map(countries.map(({code, names: [name]}) => [code, name ?? code]));

/** The name that news uses for a country of ISO 3166 alpha-3, or the code itself. */
export function countryName(code: string): string {
  return names.get(code) ?? code;
}
