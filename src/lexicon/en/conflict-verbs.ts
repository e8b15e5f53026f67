import type { FrameRow } from '../event-frame.ts';
import { wordSet } from '../words.ts';

/** What is killed, attacked or buried in words or votes alone. */
export const LIFELESS: ReadonlySet<string> = wordSet(`
  bill nomination plan deal proposal law motion measure amendment idea project legislation reform policy decision
`);
/** Verbs of blows that are of elections and games, where whoever is beaten has a name. */
export const CONTESTS: ReadonlySet<string> = wordSet(
  'beat maul batter pummel pound crush demolish destroy slaughter rout',
);
/** Whoever is beaten in an election or a game. */
export const RIVALS: ReadonlySet<string> = wordSet(`
  candidate opponent rival challenger incumbent nominee contender favourite favorite team side champion record senator
  governor lawmaker congressman congresswoman republican democrat opposition field odds expectation
`);
/** … that are of words, where both have one. */
export const FIGURATIVE: ReadonlySet<string> = wordSet(`
  attack hit strike target shoot torch wreck bomb storm ambush execute kill murder clash battle fight duel tangle spar
`);
/** Members of parties, and others who attack in words. */
export const PARTISANS: ReadonlySet<string> = wordSet(`
  republican democrat republicans democrats gop conservative liberal tory progressive partisan lawyer attorney critic
  commentator columnist pundit host editor campaign candidate rival opponent supporter ad advertisement editorial
`);
/** What somebody is attacked in who is attacked in words, and prepositions before it. */
export const SPOKEN: ReadonlySet<string> = wordSet(`
  interview speech tweet post advertisement ad commercial editorial column op-ed debate broadcast show monologue
  twitter facebook message remark comment piece video campaign testimony hearing
`);
export const WORDS_STAND_IN: ReadonlySet<string> = wordSet('in on via during');

/** Verbs of quarrels, and what a quarrel of words is about: "clashed over the budget". */
export const QUARRELS: ReadonlySet<string> = wordSet('clash battle fight duel tangle spar');
export const QUARREL_MATTERS: ReadonlySet<string> = wordSet('over about');
/** Verbs of bearing what is a threat only as long as it is to come: "will pay a price". */
export const SUFFERING: ReadonlySet<string> = wordSet('pay suffer bear');
/** Verbs that those in office use on critics and rivals in words. */
export const RAILING: ReadonlySet<string> = wordSet('attack hit target strike');

/** Verbs of conflict, verbal and material; made in the same way as the verbs of cooperation. */
export const CONFLICT_VERBS: readonly FrameRow[] = [
  // REQUEST
  ['REQUEST', null, 'indirect object of from to', 'ask', { needs: 'for to' }],
  [
    'REQUEST',
    null,
    'indirect object on upon to from',
    'urge request beg implore exhort beseech entreat petition pressure lobby pressurise',
  ],
  [
    'REQUEST',
    null,
    'indirect object on upon to from',
    'press prod nudge persuade convince encourage galvanise galvanize spur coax instruct invite',
    { object: 'person party demand none' },
  ],
  ['REQUEST', null, 'on upon to from', 'call appeal', { needs: 'on upon for to', object: 'none' }],
  ['REQUEST', null, 'with to', 'plead', { needs: 'with for', object: 'none' }],
  ['REQUEST', null, 'from of to', 'demand solicit'],
  ['REQUEST', null, 'from of to', 'seek', { object: 'thing' }],
  ['REQUEST', null, 'for on', 'push campaign clamour clamor', { needs: 'for' }],
  ['REQUEST', 'assist', 'to', 'reach_out turn look', { needs: 'for' }],
  ['REQUEST', 'assist', 'to', 'reach_out'],
  // ACCUSE
  [
    'ACCUSE',
    'allege',
    'object',
    'accuse charge indict sue prosecute impeach blame denounce fault suspect implicate allege',
    { object: 'person party' },
  ],
  ['ACCUSE', 'allege', 'object', 'accuse blame'],
  [
    'ACCUSE',
    'disapprove',
    'object',
    'condemn criticise criticize denounce slam blast lambast lambaste rebuke decry deplore deride censure castigate chide berate scold reproach admonish upbraid vilify lash reprimand reprove rap ridicule scorn disparage',
  ],
  ['ACCUSE', 'disapprove', 'at against', 'lash_out hit_out rail rage fulminate complain'],
  ['ACCUSE', 'disapprove', 'about over', 'complain grumble'],
  ['ACCUSE', 'disapprove', 'of below', 'disapprove'],
  ['ACCUSE', 'disapprove', 'below', 'alarm', { actor: 'object' }],
  ['ACCUSE', 'disapprove', 'object', 'summon', { object: 'diplomat' }],
  ['ACCUSE', 'investigate', 'object into', 'investigate probe inquire'],
  // REJECT
  [
    'REJECT',
    null,
    'object of from',
    'reject refuse rebuff spurn veto rebuf snub shun scorn turn_down rule_out dismiss decline push_back',
  ],
  ['REJECT', null, 'object to', 'oppose resist defy flout disobey disregard ignore'],
  ['PROTEST', 'obstruct', 'in', 'block blockade obstruct barricade', { object: 'road', subject: 'person' }],
  ['REJECT', null, 'within', 'block obstruct stall thwart filibuster', { object: 'aid agreement demand limits talks' }],
  ['REJECT', null, 'by of within', 'ignore flout', { object: 'limits agreement demand' }],
  ['REJECT', null, 'by of within', 'violate breach', { object: 'limits' }],
  ['REJECT', 'meet', 'with', 'cancel call_off postpone boycott skip scrap abandon', { object: 'talks' }],
  ['REJECT', 'deny', 'of from', 'deny refute rebut repudiate disavow', { object: 'charge' }],
  ['REJECT', 'change', 'of', 'deny refute rebut repudiate disavow'],
  // THREATEN
  ['THREATEN', null, 'object', 'threaten menace intimidate'],
  ['THREATEN', null, 'object', 'hold', { needs: 'accountable' }],
  ['THREATEN', null, 'subject', 'face pay suffer bear', { object: 'consequence', actor: '' }],
  // PROTEST
  ['PROTEST', 'demo', 'against at over', 'protest picket', { subject: 'person none' }],
  ['PROTEST', 'demo', 'against at over', 'demonstrate rally march', { subject: 'person none', object: 'none' }],
  ['PROTEST', 'riot', 'against', 'riot rampage'],
  ['PROTEST', 'strike', 'against over', 'walk_out strike', { needs: 'over against', object: 'none' }],
  ['PROTEST', 'boycott', 'object', 'boycott'],
  // SANCTION
  ['SANCTION', 'discontinue', 'object', 'sanction embargo blacklist penalise penalize ostracise ostracize'],
  [
    'SANCTION',
    'discontinue',
    'to against on with from',
    'suspend halt stop cut cut_off freeze sever break break_off end terminate curtail curb reduce downgrade restrict limit ban block withhold shut_off turn_off discontinue cancel revoke',
    { object: 'aid ties goods trade' },
  ],
  ['SANCTION', 'discontinue', 'with', 'close shut seal', { object: 'border embassy' }],
  ['SANCTION', 'discontinue', 'of within', 'freeze', { object: 'assets' }],
  ['SANCTION', 'expel', 'object', 'expel eject oust bar', { object: 'diplomat' }],
  ['SANCTION', 'withdraw', 'from', 'recall withdraw', { object: 'diplomat' }],
  ['SANCTION', 'withdraw', 'from', 'withdraw quit pull_out', { needs: 'from', object: 'none', subject: 'person' }],
  ['SANCTION', 'convict', 'object', 'convict fine sentence'],
  ['SANCTION', 'convict', 'object', 'find', { needs: 'guilty' }],
  // MOBILIZE
  [
    'MOBILIZE',
    'troops',
    'to against',
    'deploy mobilise mobilize amass mass send dispatch station position move concentrate marshal increase reinforce step_up',
    { object: 'forces' },
  ],
  ['MOBILIZE', 'troops', 'against', 'mobilise mobilize'],
  ['MOBILIZE', 'troops', '', 'patrol', { subject: 'forces' }],
  ['MOBILIZE', 'weapons', '', 'test test-fire test-launch launch deploy', { object: 'missile' }],
  // COERCE
  ['COERCE', 'arrest', 'object', 'arrest detain jail imprison incarcerate apprehend intern nab round_up'],
  ['COERCE', 'deport', 'object', 'deport expel banish exile evict extrude', { object: 'person' }],
  ['COERCE', 'seize', 'object from', 'confiscate raid ransack expropriate impound annex occupy commandeer'],
  [
    'COERCE',
    'seize',
    'object from',
    'seize',
    { object: 'person party place target built goods trade aid assets territory forces none' },
  ],
  ['COERCE', 'seize', 'object from', 'intercept', { object: 'goods forces' }],
  [
    'COERCE',
    'restrict',
    'object',
    'ban bar outlaw prohibit forbid proscribe disallow criminalise criminalize suppress quell quash repress muzzle coerce blockade blackmail bully harass persecute',
  ],
  ['COERCE', 'restrict', 'on', 'crack_down clamp_down'],
  ['COERCE', 'censor', 'object', 'censor gag'],
  ['COERCE', 'cyber', 'object into', 'hack'],
  // ASSAULT
  ['ASSAULT', 'abduct', 'object', 'kidnap abduct hijack'],
  ['ASSAULT', 'abduct', 'object', 'capture', { object: 'person party place target captives goods' }],
  ['ASSAULT', 'beat', 'object', 'beat maul manhandle'],
  ['ASSAULT', 'torture', 'object', 'torture'],
  ['ASSAULT', 'sexual', 'object', 'rape molest'],
  ['ASSAULT', 'targeted', 'object', 'assassinate execute massacre lynch behead slaughter decapitate slay exterminate'],
  [
    'ASSAULT',
    'destroy',
    'object',
    'destroy demolish blow_up raze burn torch sabotage bulldoze devastate annihilate decimate ravage wreck loot pillage',
    { object: 'person party place target built goods forces war-effort none' },
  ],
  ['ASSAULT', 'primitive', 'object', 'stab'],
  ['ASSAULT', 'firearms', 'object', 'shoot shoot_dead gun_down ambush'],
  ['ASSAULT', 'aerial', 'object', 'bomb'],
  ['ASSAULT', 'explosives', 'object in near at', 'detonate'],
  ['ASSAULT', 'heavy-weapons', 'object', 'shell bombard'],
  ['ASSAULT', 'heavy-weapons', 'at into on', 'fire', { needs: 'at into on', object: 'goods missile shot none' }],
  ['ASSAULT', 'heavy-weapons', 'at into on', 'lob rain', { needs: 'at into on', object: 'goods missile shot' }],
  ['ASSAULT', 'crowd-control', 'object', 'tear-gas'],
  [
    'ASSAULT',
    null,
    'object',
    'attack kill invade storm wound injure murder maim besiege overrun shoot_down raid strike hit ambush assault pound pummel batter target flog hang terrorise terrorize',
    { object: 'person party place target' },
  ],
  [
    'ASSAULT',
    null,
    'object',
    'attack kill invade murder storm',
    { object: 'person party place target built counted none' },
  ],
  ['ASSAULT', null, 'into', 'cross', { needs: 'into', subject: 'forces' }],
  ['ASSAULT', null, 'with', 'violate breach', { object: 'truce' }],
  ['ASSAULT', null, 'with against', 'clash skirmish'],
  ['ASSAULT', null, 'with against', 'fight battle', { needs: 'with against', object: 'none' }],
  ['ASSAULT', null, 'object', 'fight battle', { object: 'person party forces' }],
  ['ASSAULT', null, 'with against', 'fight battle', { subject: 'forces', object: 'none' }],
];
