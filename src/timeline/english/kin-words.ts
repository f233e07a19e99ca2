/** Kinds of happening that one happening may be told as, one line each: "the clash" was "an attack" to the other side. Names of concepts. */
export const kinConcepts: readonly string[] = [
  "attack clash",
  "accident blast collapse fire flood landslide quake",
  "agree truce",
  "arrest hold-under-guard",
  "ban close impose call-off",
  "call meet",
  "convict charge",
  "lift launch",
  "protest walkout",
];
