import type {Remark} from "../text/remark.js";

/**
 * Runs a stage over one article or story; a stage that breaks is set aside with a remark and the rest goes on. That is a fault of
 * ours, and the remark says so; the answer without the stage is `without`.
 */
export function setAside<T>(
  about: Pick<Remark, "page" | "article">,
  stage: string,
  remarks: Remark[],
  without: T,
  run: () => T,
): T {
  try {
    return run();
  } catch (error) {
    const say = `${stage} failed here and was left out (${(error as Error).message}); this is a fault of the reader`;
    remarks.push({...about, about: "fault", say});
    return without;
  }
}
