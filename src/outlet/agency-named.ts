import {type Agency, agencies} from "./agencies-words.js";

const byForm = new Map<string, Agency>();
for (const agency of agencies)
  for (const form of [agency.name, ...agency.forms]) if (!byForm.has(fold(form))) byForm.set(fold(form), agency);

/** The agency that a credit names in one of its known forms, or null. "The Associated Press", "ap" and "A.P." are one agency. */
export function agencyNamed(form: string): Agency | null {
  return byForm.get(fold(form)) ?? null;
}

function fold(form: string): string {
  return form
    .normalize("NFKD")
    .replace(/[\u0300-\u036f.]/g, "")
    .replace(/[‐‑–—-]/g, " ")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase()
    .replace(/^the /, "");
}
