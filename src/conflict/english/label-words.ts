/** Nouns for people whose choice frames them, by what they are called. Used with the country or people before or after them. */
export const labelWords: Readonly<Record<string, string>> = {
  belonging:
    "citizen citizens compatriot compatriots diaspora ethnic expat expats foreigner foreigners immigrant immigrants migrant migrants national nationals native natives origin refugee refugees resident residents settler settlers subject subjects",
  fighters:
    "extremist extremists fighter fighters gunman gunmen insurgent insurgents militant militants militia partisan partisans rebel rebels separatist separatists terrorist terrorists",
  crowd:
    "activist activists agitator agitators crowd demonstrator demonstrators dissident dissidents marcher marchers mob opposition protester protesters rioter rioters troublemaker troublemakers youths",
  suspects:
    "accused bandit bandits criminal criminals culprit culprits detainee detainees gang gangster gangsters hooligan hooligans hostage hostages inmate inmates mafia prisoner prisoners suspect suspects thug thugs",
};

/** Nouns that call people the same: a choice between them frames nobody. */
export const sameLabels: readonly string[] = [
  "citizen citizens national nationals subject subjects",
  "demonstrator demonstrators marcher marchers protester protesters",
  "detainee detainees inmate inmates prisoner prisoners",
  "foreigner foreigners expat expats",
  "immigrant immigrants migrant migrants",
];
