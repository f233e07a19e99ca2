/**
 * Words that tell the same kind of happening, one line a concept: verbs and nouns by lemma, phrases by their words.
 * Two reports of one event rarely use one verb ("raided" / "searched" / "operation at"); they nearly always stay inside one line.
 * A word stands on one line only. A concept marked `mutual` has no direction: who met whom is the same event either way. One marked `oneOff` happens to people: it has
 * no actor to compare, and a story rarely has two.
 */
export type Concept = {readonly name: string; readonly mutual?: true; readonly oneOff?: true; readonly words: string};

export const concepts: readonly Concept[] = [
  {
    name: "accident",
    oneOff: true,
    words:
      "accident capsize careen career collide collision crash derail derailment disappear disaster down downing fall_into fall_off go_off hurtle incident jackknife overturn plane_crash plough_into plow_into plummet plunge ram roll_over run_aground run_off shoot_down shootdown shot_down sink sinking skid slam_into smash_into swerve tragedy veer wreck",
  },
  {name: "accuse", words: "accuse accusation allegation allege blame decry"},
  {
    name: "admit",
    words:
      "acknowledge acknowledgement acknowledgment admission admit come_clean concede confess confession own_up recognise recognize",
  },
  {
    name: "agree",
    mutual: true,
    words:
      "accord agree agreement armistice ceasefire compromise deal ink memorandum pact settlement sign signing treaty truce",
  },
  {name: "aid", words: "aid assist assistance donate donation relief supply"},
  {name: "apologise", words: "apologise apologize apology condolence condolences offer_condolences regret sorry"},
  {
    name: "appoint",
    words:
      "appoint appointment elect inaugurate inauguration install name nominate swear_in sworn sworn_in take_office",
  },
  {
    name: "arrest",
    words: "apprehend arrest capture custody detain detention hold nab pick_up round_up take_into_custody",
  },
  {
    name: "attack",
    words:
      "ambush assault attack beat beating bomb bombard bombardment bombing fire_on gun_down hit incursion invade invasion open_fire shell shelling shoot shooting stab storming strike",
  },
  {name: "ban", words: "ban bar block embargo forbid prohibit prohibition sanction"},
  {name: "blast", oneOff: true, words: "blast blow_up detonate detonation explode explosion"},
  {name: "call", mutual: true, words: "call dial phone phone_call ring telephone"},
  {
    name: "call-off",
    words:
      "abandon call_off cancel cancellation cut-off cutoff halt interruption postpone postponement scrap shelve shutdown stoppage suspend suspension",
  },
  {name: "charge", words: "charge indict indictment prosecute prosecution"},
  {
    name: "clash",
    mutual: true,
    words:
      "battle clash combat exchange_fire fight fighting firefight gun_battle gun_fight gunbattle gunfight shoot-out shootout skirmish",
  },
  {name: "close", words: "close closure seal shut shut_down"},
  {name: "collapse", oneOff: true, words: "burst breach cave_in collapse come_down fall_in give_way"},
  {
    name: "condemn",
    words: "condemn condemnation criticise criticism criticize denounce denunciation deplore protest_note rebuke",
  },
  {name: "convict", words: "convict conviction find_guilty found_guilty guilty hand_down sentence verdict"},
  {name: "cut-ties", words: "break_off downgrade sever sever_ties"},
  {
    name: "death",
    words:
      "beat_to_death claim_life dead death die drown drowning execute execution fatality kill killing lose_life massacre murder perish shoot_dead slay slaying succumb",
  },
  {name: "decline", words: "decline refusal refuse reject rejection rebuff snub turn_down"},
  {name: "demand", words: "appeal ask call_for call_on demand insist request urge want"},
  {name: "deny", words: "denial deny dispute dismiss rebut refute"},
  {
    name: "dismiss-from-office",
    words:
      "bow_out depose fire oust quit relieve_of_duty remove resign resignation sack stand_aside stand_down step_aside step_back step_down unseat",
  },
  {name: "evacuate", words: "evacuate evacuation rescue save"},
  {
    name: "expel",
    words:
      "boot_out declare_persona_non_grata deport deportation expel expulsion kick_out persona_non_grata send_home throw_out turf_out",
  },
  {name: "extend", words: "extend extension prolong prolongation renew"},
  {name: "fire", oneOff: true, words: "ablaze blaze burn fire wildfire"},
  {name: "flood", oneOff: true, words: "deluge flood flooding inundate"},
  {name: "hold-under-guard", words: "house_arrest jail imprison imprisonment remand"},
  {name: "impose", words: "impose levy raise_duty tariff"},
  {name: "injure", words: "hurt injure injury wound"},
  {name: "inquiry", words: "examination examine inquire inquiry inspect inspection investigate investigation probe"},
  {name: "landslide", oneOff: true, words: "avalanche landslide mudslide rockfall"},
  {name: "launch", words: "get_underway inaugurate_service kick_off launch open opening unveil"},
  {name: "lift", words: "ease lift relax reopen restore resume resumption unfreeze"},
  {
    name: "meet",
    mutual: true,
    words: "confer discussion haggle hold_talks meet meeting negotiate negotiation parley sit_down summit talk talks",
  },
  {name: "mobilise", words: "deploy deployment mobilisation mobilise mobilization mobilize reinforce"},
  {name: "promise", words: "pledge promise undertake vow"},
  {name: "protest", words: "demonstrate demonstration march picket protest rally strike_action walk_out"},
  {name: "quake", oneOff: true, words: "aftershock earthquake quake tremor"},
  {name: "quash", words: "acquit acquittal annul quash set_aside strike_down"},
  {name: "raid", words: "break_into operation police_operation raid ransack search seize seizure storm swoop"},
  {name: "recall", words: "bring_home call_back call_home called_home recall withdraw_ambassador"},
  {
    name: "release",
    words:
      "bail free hand-over hand_back hand_over handback handover let_go let_out liberate pardon release repatriate repatriation set_free",
  },
  {name: "bury", words: "burial bury funeral inter lay_to_rest"},
  {name: "freeze", words: "asset_freeze blacklist freeze"},
  {name: "report", words: "issue_report publication publish release_report"},
  {name: "smash", words: "break drag drag_out pull_out smash"},
  {name: "summon", words: "call_in summon summons"},
  {name: "support", words: "back endorse express_support praise support welcome"},
  {name: "threaten", words: "threat threaten warn warning"},
  {name: "visit", words: "arrival arrive fly_to tour travel trip visit"},
  {name: "vote", words: "ballot election poll referendum vote"},
  {name: "walkout", words: "down_tools industrial_action work_stoppage walkout"},
  {name: "withdraw", words: "leave pull_back pull_out_of quit_pact retreat withdraw withdrawal"},
  {name: "approve", words: "adopt adoption approval approve green-light ratification ratify"},
  {name: "escape", words: "abscond break_free escape flee jailbreak"},
  {name: "kidnap", words: "abduct abduction kidnap kidnapping take_hostage"},
  {name: "steal", words: "burgle loot rob robbery steal theft"},
  {name: "sue", words: "file_lawsuit file_suit lawsuit sue"},
  {name: "testify", words: "give_evidence testify testimony"},
  {name: "vaccinate", words: "inoculate inoculation vaccinate vaccination"},
  {name: "reduce", words: "cut halve lower reduce reduction slash trim"},
];
