import {type ChildProcess, fork} from "node:child_process";

/** Processes of this program that read and tell for one that writes. Each is started when it is first asked. */
export type JobPool = {
  readonly jobs: number;
  /** What a process answers; null when it died over the question. One question at a time for each. */
  readonly ask: (job: number, question: JobQuestion) => Promise<unknown>;
  readonly end: () => void;
};

/** Pages to be read, by id, or stories to be told. */
export type JobQuestion =
  | {readonly read: readonly string[]}
  | {readonly tell: readonly unknown[]; readonly known: "nothing" | null};

/** They look into the store themselves and send back what was made small, so that little goes between processes. */
export function openJobPool(jobs: number, where: string): JobPool {
  const self = process.argv[1];
  if (self === undefined) throw new Error("this program does not know its own file");
  const children: (ChildProcess | null)[] = Array.from({length: jobs}, () => null);
  return {
    jobs,
    ask: (job, question) => {
      const child = (children[job] ??= fork(self, ["worker", "--store", where], {
        serialization: "advanced",
        stdio: ["ignore", "ignore", "inherit", "ipc"],
      }));
      return new Promise((resolve) => {
        const end = (answer: unknown) => {
          child.off("message", end);
          child.off("exit", died);
          resolve(answer);
        };
        const died = () => {
          children[job] = null;
          end(null);
        };
        child.once("message", end);
        child.once("exit", died);
        child.send(question, (error) => {
          if (error) died();
        });
      });
    },
    end: () => {
      for (const child of children) if (child?.connected) child.disconnect();
    },
  };
}
