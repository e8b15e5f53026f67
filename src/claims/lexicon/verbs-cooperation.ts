import type { FrameRow } from './frame.ts';

/**
 * Verbs of cooperation. Written for this project after PLOVER's definitions of the types; the list of PETRARCH-2 (MIT)
 * served to check coverage, no pattern of it was taken. Of the rows for one verb the first that fits counts.
 */
export const COOPERATION_VERBS: readonly FrameRow[] = [
  // CONSULT: talks, visits, calls
  ['CONSULT', null, 'object with', 'meet encounter', { object: 'person none' }],
  ['CONSULT', 'visit', 'object in', 'visit tour', { subject: 'person none' }],
  ['CONSULT', 'visit', 'object', 'host greet receive welcome invite', { object: 'person', subject: 'person' }],
  ['CONSULT', 'visit', 'to in with', 'travel fly journey head go come arrive jet return depart', { needs: 'to in for', subject: 'official' }],
  ['CONSULT', 'phone', 'object with', 'phone telephone', { object: 'person' }],
  ['CONSULT', null, 'with', 'negotiate haggle confer consult talk bargain mediate converse huddle dine parley caucus deliberate reconvene correspond'],
  ['CONSULT', null, 'with', 'speak chat discuss interact'],
  ['CONSULT', null, 'object', 'brief debrief sound_out', { object: 'person' }],
  ['CONSULT', null, 'with', 'raise broach take_up', { needs: 'with' }],
  ['CONSULT', 'multilateral', 'with', 'attend participate partake convene co-host chair join', { object: 'talks' }],
  ['CONSULT', 'multilateral', 'with', 'participate partake take_part', { needs: 'in' }],
  // AGREE
  ['AGREE', null, 'with to', 'agree concur settle', { needs: 'on upon with to' }],
  ['AGREE', null, 'from of by', 'accept', { object: 'demand agreement' }],
  ['AGREE', null, 'to for indirect', 'pledge promise commit earmark offer'],
  // SUPPORT: words of backing
  ['AID', null, 'object', 'support back', { object: 'war-effort' }],
  ['SUPPORT', null, 'object', 'support back endorse champion uphold advocate'],
  ['SUPPORT', null, 'object', 'praise laud hail applaud commend congratulate compliment complement extol salute thank honour honor acclaim'],
  ['SUPPORT', null, 'object', 'recognise recognize defend vindicate', { object: 'party person' }],
  ['SUPPORT', null, 'object', 'defend vindicate welcome', { object: 'policy' }],
  ['SUPPORT', null, 'with', 'side ally align', { needs: 'with' }],
  ['SUPPORT', null, 'with', 'sign ratify ink approve adopt initial conclude', { object: 'agreement' }],
  ['SUPPORT', null, 'with', 'normalise normalize restore upgrade deepen strengthen establish resume', { object: 'ties' }],
  ['SUPPORT', null, 'object', 'join', { object: 'party body' }],
  // AID: help that serves the recipient
  ['AID', null, 'object to', 'aid assist help bail_out prop_up shore_up resupply rearm subsidise subsidize bankroll succour rescue abet'],
  ['AID', null, 'indirect to for object named', 'provide supply furnish equip donate', { object: 'goods aid' }],
  ['AID', null, 'indirect to for object', 'provide supply furnish equip donate bestow award entrust', { needs: 'to with for indirect' }],
  ['AID', null, 'object', 'arm train fund finance bolster reinforce sustain fuel enhance strengthen boost rebuild reconstitute revitalise revitalize revive restock replenish modernise modernize expand build build_up ramp_up beef_up', { object: 'war-effort', subject: 'person' }],
  ['AID', null, 'object', 'arm train fund finance equip', { object: 'party person' }],
  ['AID', null, 'indirect to for named', 'give send ship deliver transfer hand hand_over extend lend channel funnel allocate disburse pass loan grant smuggle pump airlift airdrop pour contribute dispatch divert distribute', { object: 'goods aid' }],
  ['AID', null, 'to below', 'contribute', { needs: 'to', object: 'none' }],
  ['AID', null, 'object', 'feed shelter vaccinate resettle treat compensate indemnify sponsor', { object: 'person' }],
  ['AID', null, 'subject', 'rely depend lean', { needs: 'on upon', actor: 'on upon' }],
  ['AID', null, 'subject', 'receive obtain get acquire procure secure', { needs: 'from', actor: 'from', object: 'goods aid' }],
  ['AID', null, 'subject', 'receive', { actor: 'from within', object: 'aid' }],
  // COOPERATE: material exchange
  ['COOPERATE', null, 'with', 'cooperate co-operate collaborate partner team_up coordinate co-ordinate trade barter exchange swap'],
  ['COOPERATE', null, 'to with', 'sell export re-export reexport resell'],
  ['COOPERATE', null, 'from within', 'buy purchase import'],
  ['COOPERATE', null, 'for', 'pay', { needs: 'with' }],
  ['COOPERATE', null, 'with', 'share', { needs: 'with' }],
  ['COOPERATE', null, 'below', 'source', { needs: 'from', actor: 'from' }],
  ['COOPERATE', null, 'below', 'originate come stem', { needs: 'from in', actor: 'from in', subject: 'goods trade' }],
  ['COOPERATE', null, 'with', 'develop produce manufacture co-produce build', { needs: 'with', object: 'goods' }],
  ['COOPERATE', null, 'to', 'extradite'],
  // CONCEDE: gives way in words
  ['CONCEDE', null, 'on against to for', 'lift ease relax loosen suspend waive drop end rescind revoke repeal scrap cancel remove', { object: 'limits charge' }],
  ['CONCEDE', null, 'object to', 'pardon acquit amnesty exonerate absolve legalise legalize reinstate rehabilitate'],
  ['CONCEDE', null, 'to for', 'apologise apologize repent'],
  ['CONCEDE', null, 'to', 'concede accede relent back_down climb_down capitulate acquiesce bow'],
  ['CONCEDE', null, 'with', 'declare announce proclaim', { object: 'truce' }],
  ['CONCEDE', null, 'for to', 'regret'],
  ['CONCEDE', null, 'against', 'call_off suspend postpone end', { object: 'protest' }],
  // RETREAT: gives way in fact
  ['RETREAT', 'withdraw', 'from', 'withdraw retreat pull_out pull_back evacuate vacate remove redeploy disengage', { object: 'forces none' }],
  ['RETREAT', 'release', 'object to', 'free release liberate repatriate parole', { object: 'captives person' }],
  ['RETREAT', null, 'to', 'return cede relinquish hand_back give_back', { needs: 'to', object: 'captives territory goods property' }],
  ['RETREAT', 'disarm', 'to', 'surrender disarm demobilise demobilize decommission lay_down demilitarise demilitarize'],
  ['RETREAT', 'resign', '', 'resign abdicate step_down step_aside'],
  ['RETREAT', 'access', 'to', 'reopen re-open open readmit', { object: 'border' }],
];
