/** Verbs of speech by lemma. A date at one of them says when something was said, not when something happened. */
export const speechVerbs =
  "acknowledge add admit announce answer argue assert ask claim comment confirm declare describe explain express inform insist maintain mention note observe recall remark repeat reply report reveal say state stress suggest tell tweet urge voice warn write";
