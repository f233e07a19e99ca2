import type {OnProgress} from "../follow/on-progress.js";
import type {Output} from "./world.js";

export type Progress = {readonly step: OnProgress; readonly end: () => void};

/** One line on stderr, on a terminal only, once work takes more than a second; at most five writes a second. */
export function showProgress(err: Output, now: () => number): Progress {
  const start = now();
  let last = 0;
  let shown = false;
  let stage: {about: string; since: number; before: number} | null = null;
  return {
    step(done, about, all) {
      const time = now();
      // Each kind of work has its own rate, counted from its first step.
      if (stage === null) stage = {about, since: start, before: 0};
      else if (about !== stage.about) stage = {about, since: time, before: done};
      if (err.isTTY !== true || time - start < 1000 || time - last < 200) return;
      last = time;
      shown = true;
      const rate = (done - stage.before) / Math.max(0.2, (time - stage.since) / 1000);
      const left = all === undefined || all <= done || rate === 0 ? "" : `, ${timeOf((all - done) / rate)} left`;
      const of = all === undefined || all < done ? "" : ` of ${all}`;
      err.write(`\r\u001b[K${done}${of} ${about}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second${left}`);
    },
    end() {
      if (shown) err.write("\r\u001b[K");
    },
  };
}

function timeOf(seconds: number): string {
  if (seconds < 90) return `${Math.ceil(seconds)} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  return `${(seconds / 3600).toFixed(1)} h`;
}
