import { compileClasses, compileFrames, words, type FrameRow } from '../event-frame.ts';

/**
 * Event nouns: "Norland's visit to", "sanctions on". `owner` is the possessor, adjective or compound before the noun; a
 * verb that adds nothing of its own ("hold talks", "impose sanctions") lends its subject as the actor.
 */
const NOUNS: readonly FrameRow[] = [
  ['CONSULT', 'visit', 'to in with', 'visit trip tour stopover stay', { actor: 'owner by of from' }],
  [
    'CONSULT',
    null,
    'with between of',
    'talk talks meeting negotiation mediation dialogue conversation summit consultation discussion conference session',
    { actor: 'owner between of by' },
  ],
  ['CONSULT', 'visit', 'to for', 'welcome', { actor: 'owner by of' }],
  ['CONSULT', 'phone', 'with to', 'call phone-call', { actor: 'owner between by' }],
  [
    'AID',
    null,
    'to for',
    'aid assistance help relief supply delivery shipment provision transfer donation loan grant funding supplies resupply',
    { actor: 'owner from of by' },
  ],
  ['AID', null, 'for to of', 'support backing', { actor: 'owner from of by' }],
  ['AID', null, 'into to', 'input', { actor: 'owner from of by' }],
  [
    'COOPERATE',
    null,
    'with between to',
    'cooperation co-operation collaboration trade exchange partnership exercise drill',
    { actor: 'owner between of' },
  ],
  ['COOPERATE', null, 'to', 'sale export', { actor: 'owner from by' }],
  ['COOPERATE', null, 'owner by', 'import purchase', { actor: 'from' }],
  [
    'AGREE',
    null,
    'with between to',
    'agreement deal pact accord treaty memorandum pledge promise commitment offer consensus compromise understanding',
    { actor: 'owner between by of' },
  ],
  [
    'SUPPORT',
    null,
    'for of to with',
    'endorsement praise recognition solidarity applause tribute congratulation thanks approval appreciation gratitude',
    { actor: 'owner from of by' },
  ],
  [
    'REQUEST',
    null,
    'to on',
    'call appeal demand request plea pressure petition ultimatum',
    { actor: 'owner from of by' },
  ],
  [
    'ACCUSE',
    'disapprove',
    'of on against about over with at',
    'concern alarm criticism condemnation outrage anger blame denunciation dismay worry',
    { actor: 'owner among from by in' },
  ],
  [
    'ACCUSE',
    'disapprove',
    'of on against about over',
    'accusation allegation complaint objection',
    { actor: 'owner among from by in' },
  ],
  ['ACCUSE', 'investigate', 'into of on', 'investigation inquiry probe hearing trial inquest', { actor: 'owner by' }],
  ['ACCUSE', 'allege', 'against', 'charge indictment lawsuit complaint', { actor: 'owner by' }],
  ['REJECT', null, 'of to', 'rejection refusal veto denial', { actor: 'owner from of by' }],
  ['THREATEN', null, 'to against', 'threat warning', { actor: 'owner from of by' }],
  ['PROTEST', 'demo', 'against over at', 'protest demonstration rally march sit-in', { actor: 'owner by of' }],
  ['PROTEST', 'hunger', 'against', 'hunger-strike', { actor: 'owner by' }],
  ['PROTEST', 'riot', 'against', 'riot', { actor: 'owner by' }],
  ['PROTEST', 'strike', 'against over', 'on-strike walkout', { actor: 'owner by' }],
  ['THREATEN', 'arrest', 'for against', 'arrest-warrant', { actor: 'owner by' }],
  ['COERCE', 'martial-law', 'in on', 'siege emergency martial-law', { actor: 'owner by' }],
  ['ASSAULT', 'primitive', 'to on at', 'fire', { actor: 'owner by' }],
  [
    'SANCTION',
    'discontinue',
    'on against',
    'sanction embargo tariff restriction curb blacklist',
    { actor: 'owner from by' },
  ],
  ['COERCE', 'arrest', 'of', 'arrest detention imprisonment', { actor: 'owner by' }],
  [
    'COERCE',
    null,
    'on against of',
    'blockade crackdown curfew raid annexation occupation repression',
    { actor: 'owner by' },
  ],
  [
    'MOBILIZE',
    'troops',
    'to near',
    'deployment mobilisation mobilization build-up buildup manoeuvre maneuver',
    { actor: 'owner of by' },
  ],
  [
    'ASSAULT',
    null,
    'on against of in',
    'attack invasion offensive assault bombing strike airstrike air-strike shelling bombardment incursion assassination massacre killing onslaught ambush aggression',
    { actor: 'owner by from' },
  ],
  [
    'ASSAULT',
    null,
    'with against',
    'clash fighting battle skirmish military-operation',
    { actor: 'owner between by of' },
  ],
  ['COERCE', 'cyber', 'on against', 'cyber-attack cyberattack', { actor: 'owner by from' }],
  ['RETREAT', 'withdraw', 'from', 'withdrawal pullout pull-out retreat', { actor: 'owner of by' }],
  ['RETREAT', 'release', 'of', 'release', { actor: 'owner by' }],
  ['RETREAT', 'resign', '', 'resignation', { actor: 'owner of' }],
  [
    'CONCEDE',
    null,
    'to with',
    'concession apology ceasefire cease-fire truce amnesty pardon',
    { actor: 'owner by from' },
  ],
];

/** Frames of event nouns, by lemma. */
export const NOUN_FRAMES: ReturnType<typeof compileFrames> = compileFrames(NOUNS);

/** Classes of nouns that frames ask for. */
export const NOUN_CLASSES: ReturnType<typeof compileClasses> = compileClasses({
  goods: `weapon weaponry arm arms armament ammunition munition missile rocket drone tank artillery shell bomb rifle gun jet aircraft helicopter ship vessel warship submarine
    vehicle component part equipment technology material electronics microelectronics chip semiconductor machinery machine tool engine imagery satellite
    hardware system item goods product commodity oil gas grain food fuel coal steel energy medicine vaccine nitrocellulose propellant explosive uranium
    supplies gear kit optic sensor software electricity flour wheat cement fertiliser fertilizer drug intelligence information data resource input imports know-how`,
  aid: 'aid assistance support help relief money fund funds funding loan grant donation dollar euro pound yen yuan million billion credit asylum shelter cash finance financing subsidy backing package expertise training compensation',
  trade: 'import export sale purchase shipment delivery supply trade',
  forces:
    'troop troops soldier force forces army unit warship ship fleet navy battalion brigade division regiment tank jet aircraft carrier reservist peacekeeper bomber fighter police militia marine paratrooper contingent convoy serviceman',
  ties: 'tie relation relationship cooperation link contact connection diplomacy partnership',
  limits: 'sanction embargo restriction curfew ban blockade tariff siege emergency limit curb measure quota blockade',
  agreement:
    'agreement formula ceasefire deal pact accord treaty memorandum protocol contract convention declaration resolution law bill plan budget communique',
  shot: 'shot round volley bullet shell salvo grenade mortar tear-gas gas cannon',
  built:
    'house building church mosque temple synagogue school car vehicle bus train ship boat shop store market crop forest farm field wall monument structure headquarters refinery tunnel dam pipeline property',
  attack:
    'attack explosion blast bombing strike airstrike raid shelling gunfire gunshot fire shooting violence clash bullet shot ambush gang mob crowd attacker assailant assassin killer shooter bomber suspect',
  captives: 'hostage prisoner captive detainee inmate body convict',
  talks:
    'talk talks meeting visit trip summit negotiation conference dialogue discussion session gathering forum ceremony',
  body: 'alliance union bloc organisation organization pact council treaty club',
  truce: 'ceasefire cease-fire truce armistice withdrawal amnesty',
  protest: 'strike protest demonstration boycott rally march',
  road: 'road highway street bridge traffic transport entrance gate railway motorway square access',
  border: 'border crossing frontier bridge checkpoint port airport airspace embassy consulate',
  target:
    'position target base town village city home house building camp convoy site neighbourhood neighborhood hospital school station depot airfield bridge plant facility area',
  property:
    'painting artefact artifact treasure fossil remains asset property wreck plane aircraft statue sculpture manuscript',
  policy:
    'policy decision effort record move plan step action programme program system right law reform government handling stance',
  consequence: 'consequence repercussion retaliation reprisal price cost penalty',
  embassy: 'embassy consulate mission office',
  assets: 'asset account fund property',
  diplomat: 'diplomat ambassador envoy attache consul',
  demand: 'proposal request demand call appeal offer bid motion nomination initiative idea invitation suggestion claim',
  charge:
    'accusation allegation charge claim report involvement responsibility suggestion rumour rumor link wrongdoing finding assertion',
  suit: 'charge accusation allegation claim lawsuit suit case complaint',
  helper:
    'doctor physician medic paramedic nurse surgeon midwife engineer firefighter fireman rescuer teacher volunteer',
  missile: 'missile rocket satellite weapon bomb warhead',
  territory: 'territory land island village town city area region peninsula',
  'war-effort': `war effort military army force forces industry industrial base sector capability capacity capabilities economy invasion arsenal campaign expansion production offensive
    operation machine defence defense advancement ambition might infrastructure stockpile rebel militant militia insurgent regime`,
  person: `man woman people person official officer minister president leader soldier troop civilian citizen resident villager refugee migrant journalist reporter activist protester
    protestor demonstrator worker farmer student teacher rebel fighter militant insurgent separatist gunman police policeman troops force army navy guard authority government party
    opposition group company firm bank business organisation organization union alliance ally nation country state council parliament lawmaker legislator senator congressman politician judge court
    ambassador diplomat envoy delegation member team family crowd mob suspect prisoner hostage detainee child boy girl victim expert supporter leadership administration ministry agency
    community republican democrat militia guerrilla serviceman inspector negotiator mediator foreigner tourist national secretary chancellor premier king prince pope general commander director head`,
});

/** Verbs that add nothing to the event noun they take as object, or as subject in the passive. */
export const SUPPORT_VERBS: ReadonlySet<string> = new Set(
  words(`provide give offer extend lend render make hold have take conduct carry_out launch stage mount start begin continue renew resume
  impose put place slap level levy apply enact sign strike reach seal clinch ink issue express voice raise air lodge file deliver send pay undertake engage perform open order hit announce commit
  wage host convey show reiterate repeat keep see do bring exert play receive get step_up increase intensify ramp_up escalate expand maintain sustain boost enter finalise finalize conclude complete lead unleash carry
  impose open_up declare institute set speed_up accelerate hasten tighten reimpose cause spark draw prompt trigger provoke attract face suffer`),
);

/**
 * … and those of them that make the named party its recipient: "faces sanctions", "suffered attacks", "receives aid".
 */
export const PASSIVE_LIGHT_VERBS: ReadonlySet<string> = new Set(
  words('receive get face suffer draw attract enjoy incur endure weather'),
);

/** Light verbs that tell who brings it about and not who does it: "sparked protests". */
export const CAUSING: ReadonlySet<string> = new Set(words('cause spark prompt trigger provoke'));

/** Nouns for what is said or happens: a sentence that only places one of them in time states nothing of its own. */
export const DISCOURSE_NOUNS: ReadonlySet<string> = new Set(
  words(`this that it development comment remark statement news move announcement report revelation decision
  allegation accusation warning claim interview meeting visit trip talk call conference push step event speech message disclosure article story trial article tension`),
);

/** Verbs that only place one happening beside another. */
export const FRAMING_VERBS: ReadonlySet<string> = new Set(
  words('come occur happen follow coincide precede include unfold take_place accompany arrive ensue'),
);

/** Nouns whose absence is a denial: "no sign that", "have not seen evidence that". */
export const EVIDENCE_NOUNS: ReadonlySet<string> = new Set(
  words('evidence sign indication proof reason information hint trace intention plan report confirmation'),
);

/** Support of this kind is words, not matter. */
export const SOFT_SUPPORT: ReadonlySet<string> = new Set(
  words('rhetorical political diplomatic moral verbal vocal public symbolic unwavering full'),
);

export const MATERIAL_SUPPORT: ReadonlySet<string> = new Set(
  words('military financial material economic logistical technical medical humanitarian budget air fire cash'),
);

/** What is taken by whoever is blamed. */
export const BLAMES: ReadonlySet<string> = new Set(words('blame criticism'));

/** Nouns for words as well as for help. */
export const BACKING: ReadonlySet<string> = new Set(words('support backing'));

/** What a warning that is a threat speaks of. */
export const CONSEQUENCES: ReadonlySet<string> = new Set(
  words('consequence repercussion retaliation reprisal price cost penalty punishment sanction response implication'),
);

/** Pronouns that take up the event told before, and the verbs that then say more of it. */
export const ANAPHORS: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those']);
/** The verbs that say more of the event which one of `ANAPHORS` takes up. */
export const ELABORATING: ReadonlySet<string> = new Set(
  words('include involve extend cover range mean comprise encompass consist'),
);

/** Nouns that count or measure another: what is told is told of that. */
export const MEASURING: ReadonlySet<string> = new Set(
  words(
    '% percent per-cent ten dozen hundred thousand million majority share number lot part amount half third quarter kind type range package worth bulk series level strength quantity volume increase decrease rise growth surge portion percentage most state package program programme convoy licence license',
  ),
);

/** Nouns for there being too little of something: of those there may be none. */
export const LACKS: ReadonlySet<string> = new Set(words('shortage lack absence dearth want doubt question'));

/** Nouns that stand for what is done: "in ways that aid", "took steps to arm", "in a bid to stop". */
export const DOING_NOUNS: ReadonlySet<string> = new Set(
  words('way manner step action measure effort bid attempt campaign move role initiative push decision'),
);

/** Nouns for what is to be feared: a clause that tells of one states it, even in passing. */
export const DANGERS: ReadonlySet<string> = new Set(words('threat danger risk challenge'));

/** Nouns that take a clause with "that" as what they are about. */
export const CONTENT_NOUNS: ReadonlySet<string> = new Set(
  words(
    'evidence sign indication proof possibility fact claim allegation report warning concern hope fear suggestion belief assertion accusation chance risk hint',
  ),
);

/** What hurts people without being anybody's act. */
export const NATURAL_CAUSES: ReadonlySet<string> = new Set(
  words(
    `earthquake quake aftershock storm hurricane typhoon cyclone tornado blizzard flood flooding floodwater rain wildfire blaze
    landslide mudslide avalanche crash accident collision derailment disease virus outbreak epidemic pandemic heatwave
    heat cold wind lightning tsunami eruption volcano drought famine cancer fever bear shark`,
  ),
);

/** Verbs by which something is shown to be so, or held to be: negated they leave it open. */
export const EVIDENCE_VERBS: ReadonlySet<string> = new Set(
  words(
    'prove show demonstrate establish confirm mean imply indicate suggest ensure guarantee find know think believe',
  ),
);

/** "Went on strike". */
export const STRIKE = 'strike';

/** Between whom something stands: "relations with Norland", "ties to Ostia", "affection for Velia". */
export const RELATED_BY: ReadonlySet<string> = new Set(words('of to with for'));

/** What goods are counted by, and is none itself: "items"; and "parts of the army". */
export const ITEM = 'item';
export const PART = 'part';

/** Light verbs of which the noun behind alone does not tell what is done: "have aid", "take the blame". */
export const HAVE = 'have';
export const TAKE = 'take';
