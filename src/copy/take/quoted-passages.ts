/** A stretch of a text between quotation marks, without the marks. */
export type QuotedPassage = {readonly start: number; readonly end: number};

// Single marks count only where no letter stands outside of them: else they are apostrophes.
const quoted =
  /"([^"\n]{3,600})"|“([^”\n]{3,600})”|«([^»\n]{3,600})»|„([^“”\n]{3,600})[“”]|(?<![\p{L}\p{N}])['‘]([^'‘\n]{3,600}?)['’](?![\p{L}\p{N}])/gu;

/** What stands between quotation marks, in order. Marks are taken as they come; speakers and cues do not matter here. Linear. */
export function quotedPassages(text: string): QuotedPassage[] {
  return [...text.matchAll(quoted)].map(({index, 0: whole}) => ({start: index + 1, end: index + whole.length - 1}));
}
