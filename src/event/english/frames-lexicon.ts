/**
 * Verbs and the events they name: "CLASS code conditions: verbs". The code is CAMEO's, for reference; classes are PLOVER's and ours for
 * what PLOVER leaves out. A verb may stand in many lines; the first line whose conditions hold gives the event. "call_off" is a verb with
 * its particle. Conditions: obj (a word of the objects), prep (any word after a preposition), subj, any (objects, prepositional phrases,
 * subject), each with a set of `nounSets` or one noun in quotation; "noobj" (no object), "passive", "active", "actor" (an object that can act).
 */
export const verbFrames = `
AGREE 030 obj:"understanding" : reach come_to
AGREE 030 obj:"commission" : set_up establish form create
AGREE 030 any:"principle" : agree
COERCE 171 any:"fire" : set_to
FIGHT 190 subj:combat : break_out erupt rage flare flare_up intensify resume continue
PROTEST 145 subj:"riot" : break_out erupt
PROTEST 141 subj:protest : break_out erupt take_place spread
DISASTER 000 subj:disaster : break_out
ASSAULT 181 active actor any:"dead" : shoot
ASSAULT 180 passive any:"dead" : shoot
ASSAULT 180 : shoot_dead gun_down blow_up_himself
ASSAULT 183 any:"suicide" : blow_up detonate
SUPPORT 055 : apologise apologize
AGREE 057 obj:deal : sign_up
SUPPORT 057 obj:deal : sign initial ratify seal conclude ink endorse approve adopt
AGREE 030 obj:deal : reach strike clinch broker forge negotiate_out hammer_out finalise finalize secure
SUPPORT 057 any:deal : sign
REJECT 129 obj:deal : break breach violate renounce scrap abandon tear_up repudiate torpedo reject shun
CONCEDE 081 obj:ban : lift ease relax end cancel shorten remove scrap revoke waive drop rescind repeal abolish loosen soften reduce suspend annul overturn
CONCEDE 081 obj:protest : call_off suspend end cancel halt abandon
COERCE 172 obj:"curfew" : impose declare order extend clamp slap
COERCE 172 obj:"law" : declare impose
COERCE 172 obj:"rule" : impose
COERCE 175 any:"cannon" : use fire turn
COERCE 175 any:"teargas" : fire use
COERCE 175 any:"baton" : use charge beat
SANCTION 163 obj:ban : impose slap tighten extend reimpose threaten_with announce introduce maintain prolong renew widen step_up
COERCE 172 obj:"curfew" : impose declare order extend
COERCE 172 obj:"emergency" : impose declare order extend
COERCE 172 obj:"martial" : impose declare order extend
COERCE 172 obj:"blackout" : impose order
COERCE 172 obj:media : ban censor block shut close suspend jam shut_down silence raid
COERCE 172 obj:protest : ban break_up disperse crush suppress quell outlaw put_down disband
COERCE 175 any:"tear" : fire use
SANCTION 161 obj:ties : cut sever break_off break suspend downgrade freeze reduce end halt cut_off curtail scale_back
SANCTION 160 obj:talks : cancel call_off postpone suspend boycott break_off walk_out halt scrap pull_out quit adjourn abandon
SANCTION 160 obj:deal : cancel terminate suspend freeze annul
SANCTION 162 obj:aid : suspend cut halt stop freeze withhold end cut_off block cancel reduce withdraw terminate slash
SANCTION 162 obj:"payment" : suspend halt stop freeze withhold
SANCTION 162 obj:supply : cut halt stop suspend cut_off block turn_off restrict
SANCTION 163 obj:"trade" : ban halt suspend block restrict cut
SANCTION 163 obj:"import" : ban halt suspend block restrict
SANCTION 163 obj:"export" : ban halt suspend block restrict
SANCTION 163 obj:"flight" : ban suspend halt
SANCTION 163 obj:permission : suspend revoke withdraw cancel stop halt end
SANCTION 163 any:"sanction" actor : place put
SANCTION 163 passive any:"sanction" : place put add
SANCTION 163 obj:"airport" any:"airline" : close shut
SANCTION 163 obj:"airport" any:"carrier" : close shut
CONCEDE 081 obj:permission : restore reopen resume reinstate return
CONCEDE 081 : unfreeze
SANCTION 161 obj:"treaty" : suspend cancel abrogate
SANCTION 161 obj:"membership" : suspend
SANCTION 166 obj:"organisation" : expel
SANCTION 166 obj:diplomat any:"leave" : tell order give ask
SANCTION 166 any:"grata" : declare
SANCTION 163 obj:allotment : cut slash reduce halve withdraw cancel
CONCEDE 081 obj:allotment : raise increase restore double
CONCEDE 081 subj:border any:"again" : open
CONCEDE 081 subj:border noobj : reopen re-open
SANCTION 166 obj:"mission" : close shut shut_down
SANCTION 161 any:"status" actor : strip deprive
SANCTION 163 any:"visa-free" : scrap end abolish suspend cancel
CONCEDE 081 obj:"flight" : resume restart restore
CONCEDE 081 obj:"visa" any:"again" : issue begin start
CONCEDE 081 obj:"tariff" : halve cut lower reduce slash
CONCEDE 081 any:"sanction" : take_off remove_from strike_off drop_from
CONCEDE 081 actor : acquit
SUPPORT 054 obj:"consulate" : open reopen re-open
CONSULT 043 obj:ruler : invite
DISAPPROVE 111 any:censure : brand call consider denounce describe dub label term
FIGHT 192 subj:army : cross_into enter push_into move_into march_into roll_into
COERCE 172 obj:media any:"air" : take take_off force pull
AID 073 obj:rescuer : send dispatch deploy fly rush
AID 070 subj:aid : land
SANCTION 166 obj:diplomat any:"home" : send order
SANCTION 166 obj:diplomat : throw_out kick_out send_home send_back turf_out boot_out expel withdraw recall evict bar deport
SANCTION 166 obj:"embassy" : close shut shut_down
SANCTION 166 obj:"consulate" : close shut shut_down
SUPPORT 054 obj:diplomat any:"back" : send
SANCTION 161 obj:"ambassador" any:"home" : call order bring fly haul pull summon take
SANCTION 161 obj:"ambassador" : recall withdraw expel
DISAPPROVE 115 obj:"ambassador" : summon call_in
DISAPPROVE 115 passive obj:diplomat : call
DISAPPROVE 115 obj:diplomat : summon call_in
SANCTION 161 obj:border : close seal shut shut_down
CONCEDE 081 obj:border : open reopen re-open unseal
SUPPORT 054 obj:"government" : recognise recognize
SUPPORT 051 obj:"honour" : award confer bestow
SUPPORT 051 obj:"medal" : award confer
SUPPORT 054 obj:"embassy" : open reopen re-open
SUPPORT 054 obj:"ambassador" : appoint exchange reinstate return send_back
SUPPORT 051 obj:"confidence" : express voice declare
SUPPORT 050 obj:"backing" : give voice express pledge declare lend
SUPPORT 050 obj:"support" : throw lend give offer pledge
SUPPORT 051 : acclaim extol salute toast eulogise eulogize cheer compliment honour honor vouch rally_behind side_with stand_by speak_out_for
SUPPORT 055 : forgive reconcile
SUPPORT 054 obj:ties : upgrade establish restore normalise normalize resume improve strengthen re-establish deepen expand boost mend renew forge
CONSULT 044 subj:"delegation" : arrive
CONSULT 042 any:"visit" : arrive begin start end conclude continue wrap_up
CONSULT 042 any:"tour" : arrive begin start
CONSULT 042 any:talks : arrive travel fly go
CONSULT 041 any:"telephone" : speak talk discuss
CONSULT 041 any:"phone" : speak talk discuss
CONSULT 041 obj:"call" prep:ruler : take receive get have
CONSULT 041 subj:ruler obj:"call" : take receive get have
CONSULT 040 prep:"counterpart" : speak talk
CONSULT 043 obj:"counterpart" : receive welcome greet host invite
CONSULT 043 obj:"president" : receive greet
CONSULT 043 obj:"minister" : receive greet
CONSULT 043 obj:"envoy" : receive greet
CONSULT 043 obj:"delegation" : receive greet host
CONSULT 040 : talk_to talk_with speak_to speak_with consult_with meet_with sit_down_with negotiate_with
CONSULT 044 : shuttle
CONSULT 036 obj:talks : hold host attend resume open begin start continue conduct have arrange join convene launch
CONSULT 045 obj:peace : broker mediate negotiate
CONSULT 045 : mediate arbitrate
CONSULT 045 obj:mediation : launch undertake begin offer start accept lead pursue
CONSULT 042 actor : visit tour
CONSULT 042 : visit
CONSULT 040 obj:"hand" : shake
CONSULT 041 actor : telephone phone call_up ring dial
CONSULT 040 actor : meet
CONSULT 040 noobj : meet
CONSULT 040 : confer negotiate deliberate parley consult huddle
CONSULT 036 : discuss
COOPERATE 062 obj:"patrol" : conduct carry_out launch hold begin
COOPERATE 062 any:games : take_part participate join
COOPERATE 060 any:"together" : work band
COOPERATE 060 : work_with team_up join_forces work_together liaise
COOPERATE 061 obj:"fugitive" : hand_over return transfer
COOPERATE 061 obj:"suspect" : hand_over transfer
COOPERATE 061 obj:"trade" : expand increase boost
COOPERATE 061 obj:"venture" : launch form set_up
COOPERATE 060 : cooperate co-operate collaborate
COOPERATE 064 obj:"intelligence" : share exchange swap pool
COOPERATE 064 obj:"information" : share exchange swap pool
COOPERATE 064 obj:"expertise" : share exchange swap pool
COOPERATE 062 obj:games : hold stage launch begin conduct start join
CONCEDE 081 obj:verdict : annul quash overturn set_aside void nullify commute lift reverse
COERCE 173 any:"guilty" : find pronounce
CONCEDE 081 obj:supply : resume restart restore reopen
COOPERATE 063 obj:suspect : hand_over surrender transfer deliver turn_over
COOPERATE 063 : extradite
COOPERATE 061 obj:"prisoner" : swap exchange
COOPERATE 064 obj:"technology" : share exchange swap pool
COOPERATE 064 obj:"data" : share exchange swap pool
AID 072 obj:weapon : supply sell ship provide
AID 070 obj:aid : give provide send deliver donate hand_over supply ship grant extend distribute airlift dispatch pledge contribute allocate offer lend hand_out channel pour fly earmark disburse
AID 075 any:"asylum" : grant give offer
AID 075 obj:"refugee" : accept take_in shelter house admit welcome host
AID 073 : rescue evacuate airlift
AID 072 obj:army : contribute provide send_to_help
AID 075 obj:person : take_in shelter harbour harbor feed accommodate
AID 075 obj:"status" : grant
AID 074 obj:army : send_help
AID 073 obj:person : evacuate airlift rescue vaccinate feed resettle
AID 071 obj:"debt" : forgive write_off cancel waive reschedule
AID 070 : rebuild repair_for
AID 070 subj:"convoy" : reach arrive
AID 071 prep:aid : supply provide furnish equip
AID 073 subj:medic : treat operate vaccinate
AID 070 : donate finance bankroll subsidise subsidize fund assist aid
SUPPORT 051 : praise hail applaud laud congratulate commend salute thank
SUPPORT 052 obj:"right" : defend uphold
SUPPORT 051 : defend back endorse support welcome champion embrace
SUPPORT 054 obj:"state" : recognise recognize
SUPPORT 054 obj:"independence" : recognise recognize
SUPPORT 050 obj:"support" : express voice pledge mobilise mobilize rally win gain reiterate declare show
SUPPORT 050 obj:"solidarity" : express voice declare show
SUPPORT 055 obj:apology : offer issue express send extend make convey
SUPPORT 053 : ally rally_round
INVESTIGATE 090 subj:"inspector" : search visit check
INVESTIGATE 090 obj:"files" : examine
INVESTIGATE 090 : inquire_into enquire_into delve_into study_allegation audit monitor verify exhume autopsy
INVESTIGATE 090 actor : question
DISAPPROVE 111 thing : question dispute challenge
INVESTIGATE 090 : investigate probe inspect examine scrutinise scrutinize look_into interrogate
ASSAULT 182 : torture beat beat_up rape maim mutilate stab lynch assault maul manhandle molest flog whip club batter
ASSAULT 186 : assassinate
ASSAULT 183 obj:bomb : detonate explode set_off plant hurl throw
ASSAULT 183 any:bomb : kill wound injure maim attack target hit strike hurt blow_up slay
COERCE 171 obj:building : destroy demolish raze burn torch loot ransack bulldoze vandalise vandalize deface blow_up dynamite damage wreck sabotage burn_down set_alight storm_out
FIGHT 190 any:combat : kill wound injure hurt slay
FIGHT 195 subj:army : kill wound bomb strike hit pound shell attack injure bombard
FIGHT 193 subj:"police" : kill wound shoot
ASSAULT 180 : massacre slaughter behead gun_down
DEATH 000 any:accident : kill injure claim hurt wound
ASSAULT 180 agent actor : kill murder execute slay poison wound injure hurt maim
DEATH 000 : kill slay
DEATH 000 any:"life" : claim cost lose take
FIGHT 193 obj:"fire" : open return exchange trade
FIGHT 193 : fire_on fire_at open_fire
FIGHT 194 : bombard shell strafe bomb pound shoot_down down
FIGHT 192 obj:territory : capture seize take recapture retake overrun storm occupy take_over conquer besiege
FIGHT 192 : invade occupy annex overrun besiege storm
ASSAULT 180 obj:civilian : attack assail ambush
FIGHT 190 subj:"troops" : advance push
FIGHT 195 obj:plane : shoot_down down sink hit torpedo ram
FIGHT 196 obj:deal : violate
FIGHT 190 any:"territory" : advance
FIGHT 190 actor : fight battle
FIGHT 190 prep:army : fight battle
FIGHT 190 prep:fighter : fight battle clash
FIGHT 190 subj:fighter : fight battle
FIGHT 190 : clash ambush attack counterattack skirmish
FIGHT 193 : shoot
FIGHT 195 any:combat : hit strike damage destroy sink
FIGHT 203 obj:"cleansing" : commit conduct carry_out engage
FIGHT 202 obj:"massacre" : commit carry_out
FIGHT 190 : repulse repel
COERCE 173 actor : pick_up take_into_custody haul
COERCE 173 any:"custody" : take hold remand
COERCE 173 any:"prison" : send
COERCE 173 any:"jail" : send throw
COERCE 173 : remand handcuff
COERCE 174 obj:person : repatriate banish exile drive expel
COERCE 171 obj:building : occupy seal seal_off take_over
COERCE 173 : arrest detain jail imprison apprehend intern seize_on round_up incarcerate
COERCE 173 any:hostage : take hold seize keep capture
COERCE 181 : kidnap abduct hijack
COERCE 173 actor : hold capture
COERCE 173 : sentence convict
COERCE 173 obj:"detention" : extend order prolong
COERCE 173 any:"arrest" : place put
COERCE 174 actor any:"home" : send
COERCE 170 actor : fine
COERCE 174 : deport kick_out throw_out
COERCE 174 actor : force_out drive_out expel evict banish exile displace
COERCE 171 passive obj:plane : catch
COERCE 171 obj:plane : tow board intercept stop detain seize hold impound capture turn_back
COERCE 171 obj:weapon : seize confiscate impound grab steal
COERCE 171 : confiscate seize expropriate nationalise nationalize impound commandeer
COERCE 175 : suppress crush quell disperse repress
COERCE 172 : ban outlaw censor disband dissolve
COERCE 171 : raze demolish torch loot ransack bulldoze vandalise vandalize dynamite
COERCE 170 : raid search storm ransack
COERCE 176 : hack hack_into
COERCE 170 : persecute intimidate harass
COERCE 172 obj:"party" : ban outlaw
SANCTION 166 : expel evict oust
SANCTION 163 : blacklist sanction boycott embargo blockade
SANCTION 163 obj:"asset" : freeze seize block
SANCTION 161 actor : recall
REJECT 120 obj:"responsibility" : evade dodge
REJECT 120 obj:"entry" : deny refuse
REJECT 120 obj:"access" : deny refuse
REJECT 120 obj:"visa" : deny refuse
REJECT 120 obj:"request" : deny refuse decline ignore
REJECT 120 obj:"permission" : deny refuse withhold
REJECT 129 obj:"order" : ignore defy disobey flout
REJECT 129 obj:"call" : ignore dismiss
REJECT 129 obj:"warning" : ignore defy
REJECT 129 obj:"deadline" : ignore miss defy
REJECT 129 obj:"resolution" : ignore defy violate flout
REJECT 129 obj:"plea" : ignore dismiss
REJECT 129 obj:"rule" : break flout violate
REJECT 129 obj:"law" : break flout violate
REJECT 128 obj:"motion" : defeat block
REJECT 120 : shun rebuff balk_at vote_against resist repel_call back_out_of renege_on go_back_on walk_away_from
REJECT 120 thing : dismiss
REJECT 120 : reject rebuff spurn snub veto rule_out turn_down repudiate
REJECT 129 : defy flout renege violate breach contravene disobey
REJECT 120 : oppose
REJECT 124 obj:"responsibility" : deny
REJECT 120 obj:"invitation" : decline refuse reject spurn turn_down
REJECT 120 obj:"talks" : refuse decline reject
DISAPPROVE 115 prep:diplomat : protest
DISAPPROVE 115 any:"note" : protest
DISAPPROVE 115 : protest_to protest_with
DISAPPROVE 111 : deride scold rap hit_out_at lash_out_at speak_out_against rail_against take_aim_at find_fault_with condemn castigate pillory bemoan lament regret
DISAPPROVE 111 : criticise criticize condemn denounce decry deplore slam blast lambast lambaste assail censure chide rebuke berate lash castigate attack_verbally deride vilify blame
DISAPPROVE 112 any:"lawsuit" : file
DISAPPROVE 116 : sue prosecute indict impeach
DISAPPROVE 110 : complain object disapprove
DISAPPROVE 115 obj:"protest" : lodge file deliver register send submit
DISAPPROVE 114 obj:"complaint" : lodge file submit make
DISAPPROVE 111 obj:"concern" : express voice raise
DISAPPROVE 111 obj:"outrage" : express voice
DISAPPROVE 111 obj:"anger" : express voice
ACCUSE 112 : accuse charge implicate
THREATEN 130 : threaten
THREATEN 138 obj:"ultimatum" : issue give set deliver
THREATEN 138 any:"revenge" : vow swear threaten
THREATEN 138 obj:"war" : declare threaten
THREATEN 133 any:"retaliation" : warn vow threaten
THREATEN 130 obj:"threat" : issue make repeat renew
PROTEST 143 any:"strike" : go come_out walk vote
PROTEST 143 any:"job" : walk_off walk leave
PROTEST 143 subj:worker : strike walk_out down
PROTEST 143 : fast down_tools
PROTEST 141 any:protest : march take_part gather join turn_out converge
PROTEST 141 any:"street" : take_to pour flood throng
PROTEST 145 obj:"tyre" : burn
PROTEST 141 any:"effigy" : burn
PROTEST 141 obj:"flag" : burn
PROTEST 141 : chant jeer boo heckle
PROTEST 145 : run_riot go_on_rampage
PROTEST 141 subj:protester : fill gather converge occupy surround storm chant assemble block crowd throng clash
PROTEST 141 : demonstrate rally march riot picket rampage protest
PROTEST 143 obj:"strike" : begin stage start launch organise organize hold continue call end join go_on
PROTEST 140 obj:protest : stage hold begin start launch organise organize continue mount lead join attend call resume plan
PROTEST 143 : strike_out walk_out
PROTEST 144 obj:road : block barricade obstruct blockade occupy
PROTEST 145 obj:stone : throw hurl pelt lob
PROTEST 140 obj:campaign : collect gather launch begin
PROTEST 145 : pelt loot
MOBILIZE 150 obj:weapon : test-fire fire launch unveil parade
MOBILIZE 150 any:"test" : carry_out conduct
MOBILIZE 154 obj:"police" : deploy send dispatch station mobilise mobilize
MOBILIZE 154 obj:"reservist" : call_up mobilise mobilize
MOBILIZE 154 obj:"reserve" : call_up mobilise mobilize
MOBILIZE 154 obj:"security" : tighten step_up beef_up increase strengthen
MOBILIZE 154 obj:"patrol" : step_up increase send launch
MOBILIZE 155 : call_up test-fire
MOBILIZE 152 obj:alert : put place remain go stay raise
MOBILIZE 152 any:alert : put place be remain stay
MOBILIZE 154 obj:army : deploy mobilise mobilize mass send dispatch reinforce strengthen move train amass concentrate rush station build_up call_up redeploy boost
MOBILIZE 150 obj:weapon : test deploy test-fire fire launch amass stockpile develop
MOBILIZE 155 obj:fighter : train recruit arm equip
MOBILIZE 155 : mobilise mobilize
RETREAT 087 any:"weapon" : hand_in turn_in give_up lay_down surrender hand_over decommission
RETREAT 087 any:"arms" : hand_in turn_in give_up lay_down surrender hand_over decommission
RETREAT 087 obj:deal : observe honour honor respect uphold implement comply
RETREAT 087 obj:"siege" : lift end
RETREAT 087 obj:"fire" : cease hold
RETREAT 087 obj:army : pull withdraw pull_out_of bring_home
SANCTION 160 any:talks : pull_out walk_out withdraw storm_out pull_out_of walk_out_of withdraw_from
SANCTION 160 any:"treaty" : pull_out withdraw quit
SANCTION 160 any:deal : pull_out withdraw_from quit
SANCTION 161 any:"alliance" : pull_out leave quit
RETREAT 083 : bow_out stand_aside relinquish_power
RETREAT 085 obj:"land" : return give_back hand_back cede
RETREAT 085 obj:"territory" : return give_back hand_back cede
RETREAT 086 obj:"inspector" : admit readmit let_in accept
RETREAT 086 obj:"peacekeeper" : accept admit
RETREAT 087 obj:army : ship_out airlift_out leave withdraw pull_out pull_back remove redeploy evacuate demobilise demobilize disarm disengage
RETREAT 087 subj:army : leave quit depart vacate
RETREAT 087 noobj : withdraw
RETREAT 087 : pull_out retreat surrender demobilise demobilize disarm capitulate pull_back disengage lay_down disband evacuate
RETREAT 087 obj:weapon : hand_over surrender destroy lay_down give_up scrap
RETREAT 085 any:"compensation" : pay
RETREAT 083 : resign step_down quit abdicate stand_down
RETREAT 083 obj:office : leave relinquish give_up cede surrender resign hand_over
CONCEDE 084 obj:plane : release free hand_back
CONCEDE 084 obj:hostage : release free
CONCEDE 084 actor : release free liberate pardon hand_over hand_back let_go
CONCEDE 084 obj:person : return
CONCEDE 084 obj:fighter : return
CONCEDE 084 obj:loot : return hand_back give_back hand_over
CONCEDE 084 passive : let_go hand_back let_through let_in wave_through
CONCEDE 081 obj:accused : withdraw drop
CONCEDE 083 obj:"control" : cede relinquish
CONCEDE 080 : concede relent back_down yield give_in bow acquiesce
CONCEDE 083 obj:freedom : grant allow restore enhance expand accept introduce
CONCEDE 081 obj:"amnesty" : grant declare offer
REQUEST 020 obj:"asylum" : seek request apply
REQUEST 020 any:"asylum" : apply
REQUEST 020 obj:"support" : seek solicit request
REQUEST 020 obj:"aid" : seek solicit request
REQUEST 020 obj:"assistance" : seek solicit request
REQUEST 020 obj:"extradition" : seek request demand
REQUEST 020 obj:"meeting" : request seek
REQUEST 020 obj:"refuge" : seek take
DEMAND 100 obj:"deadline" : set give
DEMAND 100 : demand
REQUEST 020 : urge request appeal plead_for plead_with
REQUEST 020 obj:"refuge" : seek
REQUEST 020 obj:"help" : seek request
AGREE 030 : pledge promise vow
STATEMENT 015 : admit acknowledge confess
STATEMENT 016 : deny
ACCIDENT 000 subj:plane : crash collide derail capsize sink overturn disappear explode vanish plunge
ACCIDENT 000 subj:plane : go_down run_aground ditch overturn hit
ACCIDENT 000 subj:plane : veer run_off fall_off fall_into fall_down drop_into drop_from hurtle plummet roll_over roll_into skid swerve careen career slide_off slide_into ram smash_into slam_into plough_into plow_into go_off come_off
ACCIDENT 000 noobj : sink overturn
ACCIDENT 000 : crash derail capsize collide
ACCIDENT 000 noobj : explode collapse burst catch_fire leak
ACCIDENT 000 subj:disaster : destroy damage
ACCIDENT 000 subj:"explosion" : hit rip strike shake rock destroy
ACCIDENT 000 subj:"blast" : hit rip strike shake rock destroy
ACCIDENT 000 subj:"fire" : break_out sweep engulf destroy gut rage tear burn
DISASTER 000 subj:disaster : hit strike rock sweep devastate shake batter lash destroy displace flatten erupt affect
ACCIDENT 000 subj:structure : fall fall_down cave_in give_way break breach rupture come_down
ACCIDENT 000 subj:accident : tear rip gut sweep level flatten engulf occur happen take_place rock shake destroy break_out
DISASTER 000 : erupt
DEATH 000 : die perish drown
OTHER 001 : elect re-elect reelect vote inaugurate
OTHER 002 actor : appoint nominate dismiss sack
OTHER 002 actor prep:office : name
OTHER 003 : plead
OTHER 003 obj:"bail" : set grant deny refuse post
OTHER 003 actor : acquit
OTHER 003 subj:court : rule overturn uphold adjourn
OTHER 004 obj:works : launch unveil inaugurate open close shut shut_down complete
OTHER 005 obj:paper : publish release issue unveil
OTHER 006 obj:contest : win lose
OTHER 006 actor : defeat
OTHER 007 obj:firm : acquire buy sell merge take_over
OTHER 009 obj:"country" : leave flee
OTHER 009 : flee
OTHER 008 obj:law : approve ratify pass adopt reject repeal veto
OTHER 008 obj:happening : cancel postpone suspend delay call_off
`;
