/**
 * What makes a count a count of the dead, the injured and so on. Per kind: lemmas of verbs whose object (or passive subject) is
 * counted, of verbs whose subject is counted, of nouns that name the counted ones, and of nouns with "of" before the counted ones.
 */
export const kindWords: readonly {
  readonly kind: string;
  readonly object?: string;
  readonly subject?: string;
  readonly nouns?: string;
  readonly of?: string;
  readonly adjectives?: string;
}[] = [
  {
    kind: "dead",
    object:
      "kill slay murder assassinate execute behead massacre shoot_dead drown electrocute bury lynch slaughter butcher gun_down mow_down wipe_out",
    subject: "die perish drown starve succumb",
    nouns: "death fatality life dead killing murder",
    of: "death killing murder massacre execution loss fatality",
    adjectives: "dead killed deceased",
  },
  {
    kind: "injured",
    object: "injure wound hurt maim hospitalise hospitalize",
    nouns: "injury casualty-injured wounded injured",
    of: "injury wounding",
    adjectives: "injured wounded hurt hospitalised hospitalized",
  },
  {kind: "casualties", nouns: "casualty"},
  {kind: "treated", object: "treat"},
  {kind: "missing", subject: "vanish disappear", adjectives: "missing unaccounted", of: "disappearance"},
  {
    kind: "arrested",
    object: "arrest detain apprehend round_up capture intern nab",
    nouns: "arrest detention detainee",
    of: "arrest detention capture",
    adjectives: "arrested detained",
  },
  {kind: "trapped", object: "trap strand", adjectives: "trapped stranded"},
  {kind: "population", nouns: "population"},
  {kind: "charged", object: "charge indict prosecute", of: "indictment prosecution"},
  {kind: "sentenced", object: "sentence convict jail imprison", of: "conviction imprisonment"},
  {kind: "released", object: "release free pardon", of: "release"},
  {
    kind: "expelled",
    object: "expel deport oust evict throw_out kick_out send_home turf_out",
    of: "expulsion deportation",
    nouns: "expulsion deportation",
  },
  {kind: "kidnapped", object: "kidnap abduct", of: "kidnapping abduction", nouns: "hostage"},
  {kind: "rescued", object: "rescue save pluck pull_out pull_from pluck_from lift_from", of: "rescue"},
  {kind: "survived", subject: "survive", nouns: "survivor"},
  {kind: "evacuated", object: "evacuate relocate", of: "evacuation"},
  {kind: "displaced", object: "displace uproot", subject: "flee", nouns: "refugee evacuee", of: "displacement"},
  {kind: "homeless", adjectives: "homeless"},
  {kind: "infected", object: "infect", nouns: "infection case"},
  {kind: "dismissed", object: "dismiss sack fire lay_off", of: "dismissal", nouns: "redundancy layoff"},
  {
    kind: "protesters",
    subject: "protest demonstrate march rally gather",
    nouns: "protester demonstrator protestor marcher striker",
  },
  {kind: "votes", nouns: "vote ballot"},
  {kind: "seats", nouns: "seat"},
  {kind: "passengers", nouns: "passenger"},
  {kind: "crew", nouns: "crew crewmember crewman crewmen deckhand hand sailor seaman seamen"},
  {kind: "aboard", object: "carry transport ferry", adjectives: "aboard onboard"},
  {kind: "jobs", nouns: "job", object: "employ"},
  {kind: "troops", nouns: "troop soldier peacekeeper serviceman servicemen"},
];

/** Nouns that mean persons and say no more: the verb beside them says what they are counted as. */
export const bareCountNouns = `adult boy child citizen civilian colleague commuter employee female foreigner girl guest individual inhabitant male man member men migrant national occupant other patient pensioner people person pupil resident soul staff student suspect teenager tourist traveller victim villager visitor woman women worker youth`;

/** Nouns that carry a count in the words before them: "the death toll rose to 11". */
export const tallyNouns = `attendance count crowd figure number population tally toll total turnout`;

/** Groups of people whose size a number gives: "a crew of 14". */
export const groupNouns = `cast class crew delegation gang group party squad staff team workforce`;

/** What carries people: "the 42 people in the coach". */
export const vehicleNouns = `aircraft airliner balloon boat bus cabin car carriage coach ferry gondola helicopter jet lift minibus plane ship taxi train tram truck van vehicle vessel`;
