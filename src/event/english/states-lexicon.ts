/**
 * Frames for what states do to one another, in the form of `verbFrames`. "abroad" asks that the clause names two countries ("Kenya turned back
 * Tanzanian lorries"): within one country the same words say something else. "then" asks for a verb that the clause takes ("48 hours to leave").
 */
export const stateFrames = `
SANCTION 166 any:"unwelcome" : declare pronounce
SANCTION 166 obj:diplomat then:departure : give tell order ask
SANCTION 166 obj:diplomat : order_out
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
AID 070 abroad obj:loot : give present
SUPPORT 051 abroad obj:loot : give present
COOPERATE 064 abroad obj:news : pass pass_on hand_over
CONCEDE 081 obj:objection : lift drop withdraw
SUPPORT 051 abroad obj:honour : award confer bestow
REJECT 129 abroad any:deal : walk_away ditch drop leave
CONCEDE 081 abroad subj:supply noobj : resume return
FIGHT 190 abroad obj:"airspace" : violate enter
`;
