import type {Done, Work} from "../store/store.js";
import {keptReading} from "./kept-reading.js";
import {readCapture} from "./read-capture.js";

/** The version of the reading stages: a store whose readings say otherwise was read by another version and can be rebuilt. */
export const readingVersion = `reading ${process.env["THROUGHLINE_VERSION"] ?? "development"}`;

/** Reads one claimed page. Never throws: a page that breaks a stage is set aside with the reason. */
export function readWork({page, capture}: Work): Done {
  const {reading, remarks} = readCapture(capture);
  if (reading === null) return {page, aside: remarks[0]?.say ?? "reading it failed", remarks};
  try {
    return {page, reading: keptReading(reading)};
  } catch (error) {
    const say = `${capture.name} was set aside: reading its language failed (${(error as Error).message}); this is a fault of the reader`;
    return {page, aside: say, remarks: [{about: "input", say}]};
  }
}
