/** `T` with every property and list read-only, all the way down. Nouns are data: nobody changes them after they are made. */
export type Frozen<T> = T extends (infer U)[]
  ? readonly Frozen<U>[]
  : T extends object
    ? {readonly [K in keyof T]: Frozen<T[K]>}
    : T;
