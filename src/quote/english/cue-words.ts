const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Verbs (lemmas) that report a statement with or without "that": "said it would pay", "claims that ...". */
export const statingVerbs = words(`
  acknowledge add admit affirm answer allege announce argue assert boast caution claim clarify complain concede conclude confess confirm contend declare disclose emphasise emphasize estimate explain forecast guarantee hint indicate
  insist joke lament maintain mention note observe opine point predict proclaim promise propose protest recall reckon recommend reiterate relate remark repeat reply report respond retort reveal rule say speculate state stress
  suggest swear testify tweet underline underscore underscored vow warn write advise pledge recount post agree accept signal determine assess demand request find comment continue`);

/** Verbs that need "that" before an unmarked statement, so that "agreed a deal" and "found the men" are none. */
export const thatVerbs = words(`
  accept add advise affirm agree answer assess comment continue demand determine find hint mention observe point post propose protest recall recommend relate remark repeat reply request respond retort rule signal speculate tweet underline underscore write opine recount continue signal
  emphasise emphasize stress reiterate declare disclose reveal joke lament complain caution note indicate testify clarify`);

/** Verbs whose listener stands before the statement: "told reporters that". */
export const tellingVerbs = words("advise assure convince inform notify remind tell warn caution promise");

/** Verbs that introduce or close words in marks but no unmarked statement. */
export const markOnlyVerbs = words(`
  accuse appeal apologise apologize ask attack begin blame blast brand call characterise characterize charge chide cite condemn congratulate counter criticise criticize cry decry deem defend demand denounce deplore deride describe dismiss dub echo encourage enthuse exclaim express
  fume go grin hail implore inquire interject invoke jeer label laugh liken mock mourn muse mutter name plead portray praise promise pronounce proclaim question quip quote rage rail read ridicule scoff shout shrug sigh slam smile snap sneer speak stammer
  surmise tease term tout translate urge voice vent welcome whisper wonder yell blog message text sum pray sing chant thank salute refer tag think believe remember reminisce disagree object marvel bluster rant roar thunder boom croak mumble murmur drawl intone gasp sob weep shriek scream holler bellow chime rejoin venture volunteer deadpan gripe carp grouse moan whine wail crow gloat brag rave counsel scold rebuke
  admonish lecture preach bristle smirk beam blurt chortle chuckle concur fret huff jest plead prod rasp reflect rhapsodise ruminate sniff splutter stutter summarise summarize vent
  grumble chuckle groan growl hiss gush conclude bark confide reason enthuse interrupt`);

/** Verbs that name or judge a thing: with a short marked phrase they quote their subject ("called it 'shameful'"). */
export const namingVerbs = words(`
  brand call characterise characterize condemn deem denounce deplore deride describe dismiss dub hail label liken portray praise pronounce proclaim ridicule slam term tout blast criticise criticize consider regard accuse decry mock reject cite
  express promise refer urge welcome blame demand vow warn threaten claim offer insist allege defend attack voice acknowledge stress emphasise emphasize speak talk complain pledge report`);

/** Nouns of speech that take a statement: "the announcement that", "claims that". */
export const statementNouns = words(
  "accusation accusations admission allegation allegations announcement assertion assertions assurance assurances charge charges claim claims complaint complaints confirmation declaration insistence prediction predictions promise statement suggestion suggestions warning warnings challenges remark remarks comment comments quip boast contention observation argument verdict",
);

/** Verbs that deny: the words are the speaker's, the claim is not. */
export const denyingVerbs = words("deny disavow dispute rebut refute reject");

/** Verbs that with a negation before them leave something unsaid: "did not say whether". */
export const silentVerbs = words(
  "answer guess speculate say specify disclose elaborate comment reveal explain mention confirm clarify indicate identify name tell state give provide announce address detail discuss respond draw",
);

/** Nouns that speak in the place of their author: "a statement from the firm", "the report". */
export const speakingNouns = words(
  "announcement article blog bulletin communique communiqué count document editorial email e-mail filing letter list memo memorandum message note notice post release report resolution ruling statement study survey transcript tweet website book lawsuit suit indictment complaint poll",
);

/** Persons and bodies in common nouns: whoever is named so may speak. */
export const bodyNouns = words(
  "agency airline army association authority automaker bank board body broadcaster bureau carmaker cabinet channel charity church club commission committee company corporation council country court department embassy federation firm force foundation giant government group institute insurer lender maker manufacturer military ministry network newspaper office operator organisation organization outlet paper parliament party police producer publisher regulator retailer school service side site supplier team tribunal union university website",
);

/** Things and states that a reporting word may stand beside but that say nothing: "rhetoric referring to", "tensions ... acknowledged". */
export const speechlessNouns = words(
  "accident anchor area areas attack attacks blast bomb border bridge building case change changes collapse concern concerns conflict country's crash crisis cut cuts damage day days deal death deaths delay difference differences dispute disputes drought earthquake effort efforts election event events evidence explosion fear fears fight fire flight flood game growth issue issues language law loss losses match matter meeting money month months morning move moves name number numbers pact peace plan plane plans point points policy power practice price prices problem problems process programme program project quake quarrel question questions rain raid rate rates relations result results rhetoric rise risk row rule rules rumour rumours scene season ship shot signs situation size smoke speech storm strike strikes talks tension tensions term terms thing things tie ties time times tone traffic train treaty trip trouble truce unrest unwelcome violence visit vote war way weather week weeks wind words work year years",
);

/** Does a common noun name something that cannot speak? Abstract nouns are known by their endings. */
export function isSpeechless(noun: string): boolean {
  return (
    speechlessNouns.has(noun) || (!speakingNouns.has(noun) && /(?:ness|ism|ship|ence|dom|hood|ing|ings)$/.test(noun))
  );
}

export const pronounGender: ReadonlyMap<string, "f" | "m" | "it" | "they"> = new Map([
  ["he", "m"],
  ["she", "f"],
  ["it", "it"],
  ["they", "they"],
  ["him", "m"],
  ["her", "f"],
  ["his", "m"],
  ["its", "it"],
  ["their", "they"],
]);
