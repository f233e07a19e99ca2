/** Verbs and adjectives that take another clause and say how it stands: agreed, asked for, refused, threatened, only begun. Lemmas; "_" joins a particle. */
export const operatorWords = {
  /** "agreed to", "promised to": the speaker will. */
  agree: `accept agree commit consent offer pledge promise undertake volunteer vow`,
  /** "plans to", "is ready to": kindly meant if the deed is kind, a threat if it is not. */
  intend: `aim consider expect hope intend plan prepare propose seek want wish be_able be_about be_committed be_determined be_due be_keen be_prepared be_ready be_scheduled be_set be_willing look_set`,
  demand: `demand require stipulate be_adamant be_imperative`,
  request: `appeal ask beg call_for call_on convince encourage exhort implore invite lobby persuade plead_with press pressure push recommend request urge`,
  order: `command direct instruct order`,
  refuse: `decline fail oppose refuse reject resist be_opposed be_reluctant be_unable be_unwilling rule_out`,
  threaten: `threaten warn vow_revenge`,
  begin: `attempt decide begin come commence continue go help keep manage move proceed rush serve start strive struggle try turn resort use vote`,
  stop: `cease end halt stop quit discontinue`,
  allow: `allow authorise authorize enable permit`,
  forbid: `ban bar block forbid prevent prohibit`,
  accuse: `accuse arraign blame charge condemn convict criticise criticize denounce indict suspect`,
  praise: `commend congratulate praise thank`,
  say: `add admit acknowledge allege announce argue assert believe claim conclude confirm declare disclose estimate explain feel find hear hold indicate inform insist learn maintain mention note observe point_out quote read recall recount remark repeat report reveal say show state stress suggest emphasise emphasize suspect_that tell testify think understand underline write reiterate`,
  deny: `deny dispute refute`,
} as const;

export type Operator = keyof typeof operatorWords;
