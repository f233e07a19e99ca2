/** Days since 1970-01-01 of an ISO day or instant, or null when it is none. */
export function dayNumber(iso: string): number | null {
  const time = Date.parse(iso.slice(0, 10));
  return Number.isNaN(time) ? null : Math.floor(time / 86_400_000);
}

/** The ISO day of a day number. */
export function isoOfDay(day: number): string {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}
