import {createHash} from "node:crypto";
import {open} from "node:fs/promises";

/** Bytes kept of one capture. More than any article; a longer file is hashed whole and read up to here. */
export const keptBytes = 32 * 1024 * 1024;

export type ReadBytes = {readonly bytes: Uint8Array; readonly sha256: string; readonly size: number};

/** Reads a file in pieces: the SHA-256 of all of it, the first `keptBytes` of it. Memory stays bounded whatever its size. */
export async function readBytes(path: string, signal?: AbortSignal): Promise<ReadBytes> {
  const file = await open(path, "r");
  try {
    return await collectBytes(file.createReadStream({highWaterMark: 1 << 20, autoClose: false}), signal);
  } finally {
    await file.close();
  }
}

/** The same for any stream of bytes, such as standard input. */
export async function collectBytes(
  chunks: AsyncIterable<Uint8Array | string>,
  signal?: AbortSignal,
): Promise<ReadBytes> {
  const hash = createHash("sha256");
  const kept: Uint8Array[] = [];
  let size = 0;
  let keptSize = 0;
  for await (const chunk of chunks) {
    signal?.throwIfAborted();
    const bytes = typeof chunk === "string" ? Buffer.from(chunk) : chunk;
    hash.update(bytes);
    size += bytes.length;
    if (keptSize < keptBytes) {
      const slice = bytes.subarray(0, keptBytes - keptSize);
      kept.push(slice);
      keptSize += slice.length;
    }
  }
  return {bytes: Buffer.concat(kept, keptSize), sha256: hash.digest("hex"), size};
}
