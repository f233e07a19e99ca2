import {type ChildProcess, fork} from "node:child_process";
import {readingVersion} from "../follow/read-work.js";
import type {PackedReading, Store} from "../store/store.js";
import {workerName} from "./worker-name.js";

export type JobOptions = {
  readonly jobs: number;
  readonly where: string;
  readonly stopped: () => boolean;
  readonly onProgress: (done: number, about: string) => void;
};

const batch = 32;

/**
 * Shares the waiting pages of a store among processes of this machine: each loads its pages from the store itself, reads them and hands
 * back small readings, which this process writes. A process that dies is made good by another; the page it died over is tried a bounded
 * number of times.
 */
export async function readByJobs(store: Store, {jobs, where, stopped, onProgress}: JobOptions): Promise<void> {
  const self = process.argv[1];
  if (self === undefined) throw new Error("this program does not know its own file");
  let done = 0;
  const one = async (worker: string) => {
    let child: ChildProcess | null = null;
    // Pages of a batch that a child died over: tried one by one, so that only the one that kills is set aside in the end.
    const singly: string[] = [];
    try {
      while (!stopped()) {
        const page = singly.pop();
        const pages = await (page === undefined ? store.claim(worker, batch) : store.claim(worker, 1, [page]));
        if (pages.length === 0 && page === undefined) return;
        if (pages.length === 0) continue;
        child ??= fork(self, ["worker", "--store", where], {
          serialization: "advanced",
          stdio: ["ignore", "ignore", "inherit", "ipc"],
        });
        const read: readonly PackedReading[] | null = await ask(child, pages);
        if (read === null) {
          await store.giveBack(worker, "tried");
          singly.push(...pages);
          child = null;
          continue;
        }
        await store.keepReadings(read, readingVersion);
        done += read.length;
        onProgress(done, "pages read");
      }
      await store.giveBack(worker);
    } finally {
      if (child?.connected) child.disconnect();
    }
  };
  const name = workerName();
  await Promise.all(Array.from({length: jobs}, (_, index) => one(`${name}:${index}`)));
}

function ask(child: ChildProcess, pages: readonly string[]): Promise<readonly PackedReading[] | null> {
  return new Promise((resolve) => {
    const end = (value: readonly PackedReading[] | null) => {
      child.off("message", answered);
      child.off("exit", died);
      resolve(value);
    };
    const answered = (message: unknown) => end(message as readonly PackedReading[]);
    const died = () => end(null);
    child.once("message", answered);
    child.once("exit", died);
    child.send(pages, (error) => {
      if (error) end(null);
    });
  });
}
