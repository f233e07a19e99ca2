import type {Output} from "./world.js";

export type Progress = {readonly step: (done: number, about: string) => void; readonly end: () => void};

/** One line on stderr, on a terminal only, once work takes more than a second; at most five writes a second. */
export function showProgress(err: Output, now: () => number): Progress {
  const start = now();
  let last = 0;
  let shown = false;
  return {
    step(done, about) {
      const time = now();
      if (err.isTTY !== true || time - start < 1000 || time - last < 200) return;
      last = time;
      shown = true;
      const rate = done / ((time - start) / 1000);
      err.write(`\r\u001b[K${done} ${about}, ${rate.toFixed(rate < 10 ? 1 : 0)} a second`);
    },
    end() {
      if (shown) err.write("\r\u001b[K");
    },
  };
}
