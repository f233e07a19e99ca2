import {open} from "node:fs/promises";

const sqliteHead = "SQLite format 3\u0000";

/** Whether a path names a store: the address of a database, or a file that begins as SQLite files do. */
export async function isStore(path: string): Promise<boolean> {
  if (/^postgres(?:ql)?:\/\//.test(path)) return true;
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(sqliteHead.length), 0, sqliteHead.length, 0);
    return bytesRead === sqliteHead.length && buffer.toString("latin1") === sqliteHead;
  } catch {
    return false;
  } finally {
    await file.close();
  }
}
