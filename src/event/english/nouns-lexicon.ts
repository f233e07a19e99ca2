/**
 * Nouns that name events: "CLASS code: nouns". `light` verbs take their class from such an object ("held talks"); alone they count where an
 * actor hangs on them ("the arrest of seven men", "Lorn's invasion of the island") or a clause points back at them ("after the raid").
 * A word before the noun may decide ("hunger strike", "air strike"): the two-word entries are looked up first.
 */
export const eventNouns = `
ACCIDENT 000: accident capsizing collapse collision crash derailment explosion leak mishap plane-crash shipwreck sinking spill wreck
AGREE 030: armistice accord agreement ceasefire compromise concession-deal consensus deal pact pledge promise settlement treaty truce vow
AID 070: aid assistance donation grant humanitarian-aid relief
ASSAULT 180: abuse assassination beating bomb-attack bombing car-bomb car-bombing killing lynching massacre mistreatment murder rape shooting stabbing suicide-attack suicide-bombing torture
COERCE 170: abduction arrest blackout censorship clampdown confiscation coup crackdown cyber-attack cyberattack demolition deportation detention imprisonment kidnapping police-operation police-raid purge raid repression search seizure special-operation
CONCEDE 080: amnesty concession handback handover hand-over pardon release repatriation
CONSULT 040: consultation conversation conference dialogue discussion meeting mediation mission negotiation peace-talks phone-call summit talk talks telephone-call tour trip visit
COOPERATE 060: collaboration cooperation co-operation exercise extradition joint-exercise manoeuvre military-exercise naval-exercise war-game war-games
DEATH 000: death drowning suicide
DEMAND 100: demand reminder ultimatum
DISAPPROVE 110: complaint condemnation criticism denunciation disapproval lawsuit objection official-protest protest-note rebuke summons
ACCUSE 112: accusation allegation charge indictment
DISASTER 000: avalanche cyclone drought earthquake eruption flood flooding heatwave hurricane landslide mudslide quake storm tornado tsunami typhoon wildfire
FIGHT 190: firefight gun-battle gun-fight shoot-out shootout air-raid air-strike airstrike ambush assault attack battle bombardment clash combat downing drone-attack drone-strike ethnic-cleansing fighting gunbattle gunfight incursion invasion missile-attack missile-strike offensive rocket-attack shelling skirmish war
INVESTIGATE 090: enquiry examination inquiry inspection investigation probe
MOBILIZE 150: alert build-up buildup deployment missile-test mobilisation mobilization military-parade nuclear-test test-launch
OTHER 001: by-election coronation election funeral inauguration poll referendum
OTHER 003: acquittal hearing ruling sentencing trial verdict
OTHER 006: appointment defeat dismissal launch merger opening takeover victory
PROTEST 140: boycott-march demonstration fast general-strike hunger-strike march picket protest protest-march rally riot rioting sit-in strike unrest uprising vigil walkout
REJECT 120: denial objection refusal rejection veto
REQUEST 020: appeal call petition plea request
RETREAT 080: ceasefire-compliance demobilisation demobilization disarmament pull-out pullback pullout resignation retreat surrender withdrawal
SANCTION 160: asset-freeze cutoff freeze blockade boycott cancellation closure cut-off embargo expulsion penalty sanction sanctions suspension tariff
SUPPORT 050: apology backing condolence endorsement praise recognition solidarity support tribute
THREATEN 130: threat warning
`;

/** Verbs that say little themselves and take their meaning from an event noun as object. */
export const lightVerbs = `
announce attend begin carry_out commence complete conclude conduct continue declare deliver engage engage_in enter express file get give have hold host issue join launch lead lodge make mount offer open order organise organize perform plan prepare pursue put reach
register reiterate release renew reopen repeat restart resume send serve set_up sign sponsor stage start step_up strike submit take undertake voice wage
`;

/** Light verbs whose subject suffers what the noun names: "came under attack", "is under investigation", "faces charges". */
export const sufferingVerbs = `come_under draw face receive suffer undergo survive`;
