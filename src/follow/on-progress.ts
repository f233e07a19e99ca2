/** Told how far some work is: so much done, of what, and of how many where that is known. */
export type OnProgress = (done: number, about: string, all?: number) => void;
