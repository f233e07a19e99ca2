/**
 * Endings and beginnings that family names of many languages have and few other words: "-ov", "-sson", "-escu", "Mc-". Supporting
 * evidence that a capitalised word no list knows is a person; written from general knowledge. `folded` without accents.
 */
export function hasFamilyEnding(folded: string): boolean {
  return folded.length > 4 && (endings.test(folded) || openings.test(folded));
}

const endings =
  /(?:[^aeiou]ov|[nkv]ev|ova|eva|[bcdhklmnprtvwyz]sk[iy]|enko|chuk|vich?|sson|[dhklmnprst]sen|stein|mann|[bdghlmnqrt]ez|oglu|[aiou]yan|shvili|adze|idze|escu|poulos|akis|idis|auskas|aitis|[aeiou]nen|elli|etti|ucci|acci|iello|inho|ullah|uddin|wala|singhe|ratne|[ei]bach|hauser|dottir|quist|qvist|strom|gren|lund|borg)$/;
const openings = /^(?:mc[a-z]|o'[a-z]|d'[a-z]|fitz[a-z]|mac[dfgkl])/;
