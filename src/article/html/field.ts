/** A value that some evidence on the page gives for a field, beside the chosen one. */
export type Rival = {readonly field: string; readonly value: string; readonly how: string};
