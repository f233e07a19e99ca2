/** Kinds of happening that one happening may be told as, one line each: "the clash" was "an attack" to the other side. Names of concepts. */
export const kinConcepts: readonly string[] = [
  "attack clash",
  "accident blast collapse fire flood landslide quake",
  "ban freeze impose",
  "arrest hold-under-guard",
  "call-off close",
  "call meet",
  "convict charge",
  "lift launch",
  "protest walkout",
];
