import {cleanText} from "../feed/escape-html.js";
import type {StoryView} from "../story-view.js";
import {dayNumber, isoOfDay} from "../time/day-number.js";

/**
 * A story as iCalendar (RFC 5545): an all-day event an entry, a range from its first to its last day, undated entries left out. DTSTAMP is the end of the
 * story as told, never the clock, so the same pages give the same bytes.
 */
export function writeCalendar(view: StoryView): string {
  const last = view.timeline
    .map((entry) => entry.latest?.slice(0, 10) ?? "")
    .sort()
    .at(-1);
  const stamp = `${(last === undefined || last === "" ? "1970-01-01" : last).replaceAll("-", "")}T000000Z`;
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Throughline//Story//EN",
    "CALSCALE:GREGORIAN",
    `X-WR-CALNAME:${escapeText(view.headline)}`,
  ];
  for (const entry of view.timeline) {
    const from = dayNumber(entry.earliest ?? "");
    const to = dayNumber(entry.latest ?? "");
    if (from === null || to === null) continue;
    const sources = [...new Set(entry.evidence.map((one) => `${one.outlet}: “${one.span.text}”`))].slice(0, 4);
    lines.push(
      "BEGIN:VEVENT",
      `UID:${entry.id}@throughline`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${isoOfDay(from).replaceAll("-", "")}`,
      `DTEND;VALUE=DATE:${isoOfDay(to + 1).replaceAll("-", "")}`,
      `SUMMARY:${escapeText(entry.what)}`,
      `DESCRIPTION:${escapeText([`${entry.on.text} (${entry.on.certainty})`, ...sources].join("\n"))}`,
      `CATEGORIES:${escapeText(entry.on.certainty)}`,
      "TRANSP:TRANSPARENT",
      "END:VEVENT",
    );
  }
  lines.push("END:VCALENDAR");
  return lines.map(fold).join("");
}

function escapeText(text: string): string {
  return cleanText(text)
    .replace(/\\/g, "\\\\")
    .replace(/[;,]/g, (mark) => `\\${mark}`)
    .replace(/\r\n|\r|\n|\u2028|\u2029/g, "\\n");
}

/** Lines of at most 75 octets, cut between characters, with CRLF. */
function fold(line: string): string {
  const encoder = new TextEncoder();
  let out = "";
  let octets = 0;
  for (const letter of line) {
    const size = encoder.encode(letter).length;
    if (octets + size > 74) {
      out += "\r\n ";
      octets = 1;
    }
    out += letter;
    octets += size;
  }
  return `${out}\r\n`;
}
