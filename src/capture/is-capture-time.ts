/** True for an ISO 8601 calendar day or instant that exists ("2025-02-30" does not). */
export function isCaptureTime(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text);
  if (!found || Number.isNaN(Date.parse(text))) return false;
  const day = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return day.getUTCMonth() === Number(found[2]) - 1 && day.getUTCDate() === Number(found[3]);
}
