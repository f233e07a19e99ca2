import type {ShownDating} from "../../view/show-dating.js";

const certaintyWords = {
  stated: "date stated",
  "worked-out": "date worked out",
  range: "known as a range",
  undated: "undated",
} as const;

/** The letter and colour of an origin; the ninth origin has the first colour again, in a ring. */
export function Chip({letter}: {readonly letter: string}) {
  if (letter === "") return null;
  const place = letter.charCodeAt(0) - 65 + (letter.length > 1 ? 26 * Number(letter.slice(1)) : 0);
  return <span class={`chip o${((place % 8) + 8) % 8}${place >= 8 ? " again" : ""}`}>{letter}</span>;
}

/** The origins that tell something, with a word for those who do not see the letters' colours. */
export function Letters({letters}: {readonly letters: readonly string[]}) {
  if (letters.length === 0) return null;
  return (
    <span class="letters">
      <span class="vh">origins </span>
      {letters.slice(0, 12).map((letter, index) => (
        <>
          {index > 0 && " "}
          <Chip letter={letter} />
        </>
      ))}
      {letters.length > 12 && ` +${letters.length - 12}`}
    </span>
  );
}

/** How sure a date is: a full dot, a ring, a bar with open ends, a small dash. */
export function Sign({certainty}: {readonly certainty: ShownDating["certainty"]}) {
  return (
    <svg class="sign" viewBox="0 0 12 12" role="img" aria-label={certaintyWords[certainty]}>
      {certainty === "stated" && <circle class="full" cx="6" cy="6" r="4.5" />}
      {certainty === "worked-out" && <circle cx="6" cy="6" r="4.5" />}
      {certainty === "range" && <path d="M1 2v8M11 2v8M1 6h10" />}
      {certainty === "undated" && <path d="M3 6h6" />}
    </svg>
  );
}

/** A date in words, with why it is so. */
export function Because({on}: {readonly on: ShownDating}) {
  if (on.because.length === 0) return null;
  return (
    <p class="how">
      {on.text}: {certaintyWords[on.certainty]}
      {on.certainty === "undated" ? "" : `, because ${on.because.slice(0, 6).join("; ")}`}
    </p>
  );
}
