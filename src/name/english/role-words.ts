const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Nouns that name what a person is or does and may stand before a name ("striker Anna Vold") or for one ("the minister"). */
export const roleNouns = words(`
  accountant administrator auditor aviator baker barrister bartender beekeeper boatman bookseller butcher carpenter cleaner climber collector cook counsel courier curate customer dealer dentist dockworker electrician entertainer examiner ferryman
  fisher forester gardener grandmother grandfather guide hairdresser hostage hunter illustrator inmate inventor janitor landlord landowner librarian lifeguard locksmith machinist mason mechanic merchant metropolitan midwife miner motorist neighbor neighbour
  oncologist operator organiser organizer passenger patient pensioner pharmacist plumber postman prisoner rancher reader refugee roofer salesman seismologist shepherd shopkeeper speaker steward stewardess stylist surfer tailor tenant translator trucker tutor vet
  veterinarian vendor vicar waiter waitress watchman weaver welder whistleblower widower winemaker witness
  chair co-chair co-chairman co-owner ex-president ex-minister president-elect prime-minister-elect vice-chair vice-captain
  activist actor actress adviser advisor aide ambassador analyst anchor archbishop architect artist assistant astronaut astronomer attorney author
  ayatollah backbencher bailiff ballerina banker baron baroness bassist batsman biologist bishop blogger bodyguard boss bowler boxer broadcaster broker builder
  captain cardinal ceo cfo coo cto caretaker cellist centre-back chairman chairperson chairwoman chancellor chaplain chef chemist cleric clerk co-founder coach
  colleague colonel columnist comedian commander commandant commissioner commodore composer comptroller conductor congressman congresswoman constable consul consultant
  contractor controller coroner correspondent councillor councilman councilwoman councilor counsel count countess cricketer critic curator cyclist dancer dean
  defender deputy designer detective developer dictator diplomat director director-general doctor driver drummer duchess duke economist editor editor-in-chief
  educator emir emperor empress engineer entrepreneur envoy epidemiologist executive expert farmer father financier fireman firefighter fisherman forward founder friar
  fugitive general geologist goalkeeper golfer governor governor-general guard guitarist gunman head heir heiress historian host imam industrialist inspector
  instructor investigator investor jockey journalist judge justice king lawmaker lawyer leader lecturer legislator lieutenant linebacker lobbyist magistrate
  magnate major manager marshal mayor mediator member meteorologist midfielder millionaire billionaire minister model mogul monarch monk mother mp mufti musician nanny navigator
  negotiator newscaster novelist nun nurse officer official ombudsman opener opponent owner painter pastor patriarch patrolman paediatrician pediatrician philanthropist philosopher photographer
  physician physicist pianist pilot pitcher playwright poet policeman policewoman politician pope prefect premier presenter president priest prime-minister prince princess
  principal producer professor prosecutor psychiatrist psychologist publisher quarterback queen rabbi racer ranger rapper rapporteur rebel receiver rector referee reporter
  representative researcher resident reverend rider rival rower runner sailor saxophonist scientist screenwriter sculptor secretary secretary-general selectman senator
  sergeant sheikh sheik sheriff shogun singer skier skipper sociologist soldier solicitor solicitor-general songwriter soprano spokesman spokesperson spokeswoman sprinter
  statistician strategist striker student sultan superintendent surgeon surveyor suspect swimmer taoiseach teacher teammate technician tenor terrorist tourist trader trainer
  treasurer trustee tsar tycoon undersecretary under-secretary veteran vice-chairman vice-president victim violinist virologist volunteer vice-chancellor vocalist
  warden warlord widow winger wrestler writer`);

/** Words that narrow a role and stand before its noun: "deputy foreign minister", "acting central bank governor". */
export const roleModifiers = words(`
  acting agriculture aide-de-camp air armed army assistant associate attorney bank budget bureau business cabinet campaign chief city civil co communications
  congressional constitutional country county crown culture defence defense democratic deputy designate district divisional economic economics economy education elect
  emeritus employment energy environment environmental ex executive external federal finance financial fire first foreign former founding general government health
  high home honorary housing human immigration independent industry information interim interior internal investment joint junior justice labor labour
  late lead legal lieutenant local longtime major majority managing marketing media military minority national naval new news non-executive
  operating opposition outgoing parliamentary party permanent petroleum planning police policy political press prime principal private public
  regional religious republican retired rights royal science second secretary security senior shadow social software special sports staff star state
  supreme team technical technology then third tourism trade transport transportation treasury veteran vice welfare women world`);

/** Courtesy and rank titles with the gender they tell, "" when they tell none. All are folded without the point. */
export const courtesyTitles: ReadonlyMap<string, "" | "f" | "m"> = new Map([
  ["adm", ""],
  ["admiral", ""],
  ["alhaji", "m"],
  ["archbishop", "m"],
  ["asp", ""],
  ["ayatollah", "m"],
  ["baroness", "f"],
  ["bishop", ""],
  ["brig", ""],
  ["brigadier", ""],
  ["capt", ""],
  ["captain", ""],
  ["cardinal", "m"],
  ["chancellor", ""],
  ["chieftain", ""],
  ["cllr", ""],
  ["cmdr", ""],
  ["col", ""],
  ["colonel", ""],
  ["commander", ""],
  ["comrade", ""],
  ["congressman", "m"],
  ["congresswoman", "f"],
  ["cpl", ""],
  ["cpt", ""],
  ["dame", "f"],
  ["datin", "f"],
  ["dato", "m"],
  ["datuk", "m"],
  ["daw", "f"],
  ["det", ""],
  ["detective", ""],
  ["doctor", ""],
  ["doña", "f"],
  ["dr", ""],
  ["emperor", "m"],
  ["father", "m"],
  ["fr", "m"],
  ["gen", ""],
  ["general", ""],
  ["gov", ""],
  ["governor", ""],
  ["haji", "m"],
  ["hajia", "f"],
  ["hon", ""],
  ["imam", "m"],
  ["insp", ""],
  ["inspector", ""],
  ["judge", ""],
  ["justice", ""],
  ["king", "m"],
  ["lady", "f"],
  ["lieut", ""],
  ["lieutenant", ""],
  ["lord", "m"],
  ["lt", ""],
  ["madam", "f"],
  ["madame", "f"],
  ["maj", ""],
  ["major", ""],
  ["marshal", ""],
  ["mayor", ""],
  ["mgr", "m"],
  ["miss", "f"],
  ["mlle", "f"],
  ["mme", "f"],
  ["monsignor", "m"],
  ["mr", "m"],
  ["mrs", "f"],
  ["ms", "f"],
  ["mullah", "m"],
  ["mx", ""],
  ["officer", ""],
  ["otunba", "m"],
  ["pandit", "m"],
  ["pastor", ""],
  ["pehin", "m"],
  ["pope", "m"],
  ["premier", ""],
  ["president", ""],
  ["prince", "m"],
  ["princess", "f"],
  ["prof", ""],
  ["professor", ""],
  ["pte", ""],
  ["puan", "f"],
  ["pvt", ""],
  ["queen", "f"],
  ["rabbi", ""],
  ["rep", ""],
  ["representative", ""],
  ["rev", ""],
  ["reverend", ""],
  ["sayyid", "m"],
  ["sen", ""],
  ["senator", ""],
  ["sergeant", ""],
  ["sgt", ""],
  ["sheikh", "m"],
  ["sheriff", ""],
  ["shri", "m"],
  ["sir", "m"],
  ["sister", "f"],
  ["smt", "f"],
  ["speaker", ""],
  ["sultan", "m"],
  ["superintendent", ""],
  ["supt", ""],
  ["tengku", ""],
  ["tunku", "m"],
  ["ustaz", "m"],
  ["viscount", "m"],
]);

/** Titles of two words whose first word alone may be a name: "Tan Sri Hamid Noor" is Hamid Noor. */
export const pairedTitles: ReadonlySet<string> = new Set([
  "brig gen",
  "dato seri",
  "dato sri",
  "datuk paduka",
  "datuk seri",
  "datuk sri",
  "lt col",
  "lt gen",
  "maj gen",
  "rt hon",
  "right honourable",
  "right reverend",
  "tan sri",
  "toh puan",
]);

/** Titles that honour and name no office. */
export const honorifics: ReadonlySet<string> = new Set([
  ...words(
    "alhaji baroness chieftain comrade dame datin dato datuk daw doctor doña dr fr haji hajia hon lady lord madam madame mgr miss mlle mme monsignor mr mrs ms mx otunba pandit pehin prof puan seri shri sir smt sri tengku tunku ustaz viscount",
  ),
  ..."dato seri|dato sri|datuk paduka|datuk seri|datuk sri|rt hon|right honourable|right reverend|tan sri|toh puan".split(
    "|",
  ),
]);
