import {hostname} from "node:os";
import {CommandError, exitCodes} from "./world.js";

/** How many processes `--jobs` asks for. */
export function jobsOf(text: string | undefined): number {
  const jobs = text === undefined ? 1 : Number(text);
  if (!Number.isInteger(jobs) || jobs < 1 || jobs > 256)
    throw new CommandError(`--jobs takes a number from 1 to 256, not "${text}"`, exitCodes.usage);
  return jobs;
}

/** A name no other process has, for the leases it holds. */
export function workerName(): string {
  return `${hostname()}:${process.pid}:${Date.now().toString(36)}`;
}

/** How many days `--window` asks for, or none for all pages. */
export function windowOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const days = Number(text);
  if (!Number.isInteger(days) || days < 1)
    throw new CommandError(`--window takes a number of days from 1, not "${text}"`, exitCodes.usage);
  return days;
}
