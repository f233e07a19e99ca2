import {openStore} from "../store/open-store.js";
import type {OpenMode, Store} from "../store/store.js";
import {StoreError} from "../store/store-error.js";
import {CommandError, exitCodes, type World} from "./world.js";

export type StoreOption = {readonly store?: string};

export const defaultStore = "throughline.db";

/** Which store a command means: `--store`, else what THROUGHLINE_STORE says, else `throughline.db` in this folder. */
export function storePlace({store}: StoreOption, world: World): string {
  return store ?? world.env["THROUGHLINE_STORE"] ?? defaultStore;
}

/** Opens a store for a command and closes it again. Faults of the store are told in their plain sentence. */
export async function withStore<T>(
  options: StoreOption,
  world: World,
  mode: OpenMode,
  work: (store: Store) => Promise<T>,
): Promise<T> {
  let store: Store | null = null;
  try {
    const seconds = Number(world.env["THROUGHLINE_LEASE_SECONDS"] ?? Number.NaN);
    store = await openStore(storePlace(options, world), mode, seconds > 0 ? {lease: seconds * 1000} : {});
    return await work(store);
  } catch (error) {
    if (error instanceof StoreError) throw new CommandError(error.message, exitCodes.failed, {cause: error});
    throw error;
  } finally {
    await store?.close();
  }
}
