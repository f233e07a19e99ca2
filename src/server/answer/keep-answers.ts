import {promisify} from "node:util";
import {gzip} from "node:zlib";
import type {Answer} from "./answer-screen.js";

/** An answer with its compressed form, made once. */
export type KeptAnswer = Answer & {readonly gzipped: Uint8Array | null};

const zip = promisify(gzip);
/** Below this a compressed body saves nothing worth the work. */
const leastBytes = 1024;

/**
 * Keeps answers by state and address: a page is a function of these two alone, so it need not be made twice. The least used go first when more than `bytes` are kept;
 * several who ask for one page at once wait for one making of it. What fails is not kept.
 */
export function keepAnswers(
  bytes: number,
): (state: string, address: string, make: () => Promise<Answer | null>) => Promise<KeptAnswer | null> {
  const kept = new Map<string, KeptAnswer>();
  const making = new Map<string, Promise<KeptAnswer | null>>();
  let size = 0;
  let present = "";
  const sizeOf = (answer: KeptAnswer) => answer.body.length * 2 + (answer.gzipped?.length ?? 0) + 200;
  const build = async (key: string, make: () => Promise<Answer | null>) => {
    const answer = await make();
    if (answer === null) return null;
    const gzipped = answer.body.length < leastBytes ? null : new Uint8Array(await zip(answer.body, {level: 6}));
    const made = {...answer, gzipped};
    if (sizeOf(made) > bytes / 4) return made;
    if (!key.startsWith(`${present} `)) return made;
    kept.set(key, made);
    size += sizeOf(made);
    for (const [old, one] of kept) {
      if (size <= bytes) break;
      kept.delete(old);
      size -= sizeOf(one);
    }
    return made;
  };
  return async (state, address, make) => {
    // What was made of an older state is asked for no more.
    if (state !== present) {
      present = state;
      kept.clear();
      size = 0;
    }
    const key = `${state} ${address}`;
    const known = kept.get(key);
    if (known) {
      kept.delete(key);
      kept.set(key, known);
      return known;
    }
    const waiting = making.get(key) ?? build(key, make).finally(() => making.delete(key));
    making.set(key, waiting);
    return waiting;
  };
}
