/**
 * Frames for what states do to one another, in the form of `verbFrames`. "abroad" asks that the clause names two countries ("Kenya turned back
 * Tanzanian lorries"): within one country the same words say something else. "then" asks for a verb that the clause takes ("48 hours to leave").
 */
export const stateFrames = `
SANCTION 166 any:"unwelcome" : declare pronounce
SANCTION 166 obj:diplomat then:departure : give tell order ask
SANCTION 166 obj:diplomat : order_out
COERCE 174 actor : order_out
SANCTION 161 obj:diplomat any:"home" : call bring fly
ACCUSE 112 any:"spy" : name identify denounce expose unmask
CONCEDE 084 abroad any:"through" : let wave allow
CONCEDE 084 abroad : let_through let_in let_pass wave_through set_free give_back hand_back
SANCTION 163 abroad obj:goods : hold_up hold_back turn_back turn_away block burn dump stop refuse keep_out bar ban
SANCTION 163 abroad obj:plane : turn_back turn_away bar keep_out block
SANCTION 163 abroad : bar shut_out keep_out
REJECT 120 abroad : turn_away turn_back send_away
REJECT 120 abroad obj:rescuer : send_back
CONCEDE 081 abroad obj:"visa" : waive scrap abolish lift drop ease
SANCTION 163 abroad obj:"visa" : introduce reintroduce impose reimpose bring_back require tighten
CONCEDE 081 abroad obj:permission : grant give issue approve extend renew
CONCEDE 081 abroad subj:transport noobj : resume restart
SANCTION 163 abroad subj:transport noobj : stop cease halt end
COOPERATE 060 abroad obj:"hotline" : set_up open establish restore create install agree
COOPERATE 062 abroad obj:games any:"joint" any:frontier : begin start hold stage launch conduct open
MOBILIZE 150 abroad obj:games any:frontier : begin start hold stage launch conduct open
MOBILIZE 154 abroad obj:plane : scramble
SANCTION 160 abroad subj:talks : break_down collapse fail founder
SANCTION 160 abroad subj:talks any:"without" : end close conclude finish break_up
SANCTION 160 obj:talks : put_off delay
CONSULT 042 abroad then:mending : fly travel go come arrive
FIGHT 190 passive abroad any:"gunfire" : kill wound injure hurt hit
FIGHT 190 passive abroad obj:trooper any:gunfight : kill wound injure hurt hit shoot shoot_dead
COOPERATE 061 passive actor : exchange swap
CONCEDE 081 obj:"visa" : give grant issue reissue
CONCEDE 084 obj:seafarer : release free set_free let_go
REJECT 120 obj:claims any:fable : call brand describe label term
SANCTION 163 agent any:"extremist" any:"list" : put place add
DISAPPROVE 116 any:"arbitration" : go take bring resort
SUPPORT 055 any:"sorry" : say be feel
DISAPPROVE 114 obj:"note" any:"protest" : hand hand_over deliver give pass send present
DISAPPROVE 116 abroad state any:court : take drag haul bring
SANCTION 163 abroad obj:charges : put slap raise double triple quadruple increase lay levy hike introduce impose
CONCEDE 081 abroad obj:charges : lift scrap abolish drop waive cut lower halve reduce suspend end
SANCTION 161 obj:"recognition" : withdraw revoke
SUPPORT 054 abroad obj:sovereignty : recognise recognize
SANCTION 166 abroad active obj:outpost : close shut shut_down padlock
CONCEDE 081 abroad obj:outpost : reopen re-open
SANCTION 161 abroad agent obj:link : block cut shut close sever
CONCEDE 081 abroad obj:link : reopen re-open unblock restore
SANCTION 161 abroad obj:expert : pull pull_out withdraw recall bring_home call_home
AID 073 abroad subj:rescuer noobj : cross_into cross_to arrive fly travel land join
AID 070 abroad obj:relief : give send lend donate supply provide ship fly hand_over offer
AID 070 abroad state : help
SUPPORT 051 abroad obj:loot : give present
COOPERATE 064 abroad obj:news : pass pass_on hand_over
CONCEDE 081 obj:objection : lift drop withdraw
SUPPORT 051 abroad obj:honour : award confer bestow
REJECT 129 abroad any:deal : walk_away ditch drop leave
CONCEDE 081 abroad subj:supply noobj : resume return
FIGHT 190 abroad obj:"airspace" : violate enter
SANCTION 161 subj:diplomat any:"consultation" : fly fly_back return go go_back travel come_back leave
DISAPPROVE 115 any:diplomat : send_for
DISAPPROVE 115 obj:diplomat : dress_down carpet haul_in
SANCTION 163 abroad obj:vessel any:"waiting" : keep hold leave
COERCE 171 abroad obj:vessel : chase chase_off chase_away drive_off escort_out shadow buzz harass board
AID 073 abroad obj:seafarer : pull save rescue pick_up pluck
COERCE 174 abroad obj:person : send_back push_back turn_back drive_back
SANCTION 161 abroad any:forum : pull_out withdraw quit leave exit walk_out
COOPERATE 060 abroad any:forum : rejoin return
AGREE 030 abroad obj:"hatchet" : bury
AGREE 030 abroad obj:"peace" : make
SUPPORT 054 abroad obj:"fence" : mend
ACCUSE 112 abroad obj:barb : trade exchange swap
FIGHT 190 abroad : scuffle brawl tussle
CONCEDE 081 abroad subj:transport any:"again" : run fly sail operate cross
SANCTION 163 abroad obj:"number" : lower cut reduce halve limit
CONCEDE 081 abroad obj:"number" : raise double increase
CONSULT 040 abroad obj:meal : have eat share take
SUPPORT 051 abroad any:solemnity : attend
REJECT 120 abroad obj:social : skip miss boycott shun stay_away cut_short
REJECT 120 abroad any:social : stay_away
SANCTION 163 abroad any:foe any:"list" : put place add
CONCEDE 081 abroad any:foe any:"list" : remove drop delete take strike cross_off
SANCTION 162 abroad obj:cable : switch_off turn_off disconnect cut cut_off unplug
CONCEDE 081 abroad obj:cable : switch_on turn_on reconnect
CONCEDE 081 abroad obj:cable any:"back" : switch turn put
SANCTION 162 abroad obj:"loan" : scrap cancel refuse call_in
REJECT 120 abroad : withhold
COOPERATE 064 abroad obj:readings : share exchange
AID 070 abroad : pay_for
PROTEST 140 abroad subj:diplomat any:"protest" : leave quit depart
SUPPORT 054 abroad subj:diplomat obj:"credential" : present hand hand_over submit
SUPPORT 054 abroad obj:"ambassador" : name appoint send nominate post
MOBILIZE 154 abroad subj:army any:frontier : move move_up mass gather advance line_up head assemble
MOBILIZE 154 abroad obj:barrier any:frontier : lay build erect put_up string dig raise
RETREAT 087 abroad obj:barrier any:frontier : clear remove take_down tear_down dismantle lift
COERCE 173 abroad actor any:"trial" : put
SANCTION 163 abroad then:entry : stop bar prevent keep
CONCEDE 084 abroad : let_back readmit let_into
SANCTION 160 abroad subj:deal noobj : collapse break_down fall_apart lapse unravel
SANCTION 163 abroad state any:games : drop exclude bar disinvite
`;
