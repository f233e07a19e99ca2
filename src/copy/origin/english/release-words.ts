/** Words with which the note on its issuer begins at the end of a press release ("About Norland Cells: Founded in ..."). */
export const issuerNote = /(?:^|\n)\s*About ((?:\p{Lu}|\p{N})[^\n:.]{1,60}?)\s*(?::|\n|[-–—]\s|\.\s)/gu;
