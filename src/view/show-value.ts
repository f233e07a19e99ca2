/** A figure's value as a screen shows it: "1,400", "20–30", with its unit. */
export function showValue(value: number | {readonly from: number; readonly to: number}, unit?: string): string {
  const text =
    typeof value === "number"
      ? value.toLocaleString("en")
      : `${value.from.toLocaleString("en")}–${value.to.toLocaleString("en")}`;
  return unit === undefined ? text : `${text} ${unit}`;
}
