import { listOf, wordSet } from '../words.ts';

/** What people are hurt in or by without anybody's act: "killed in a crash", "struck by a van". */
export const MISHAPS: ReadonlySet<string> = wordSet(`
  crash accident collision derailment mishap fall flood flooding earthquake quake aftershock storm hurricane typhoon
  cyclone tornado blizzard wildfire blaze landslide mudslide avalanche stampede disaster capsizing sinking tsunami
  eruption heatwave drought famine outbreak epidemic pandemic disease virus lightning collapse
`);
/** What strikes or kills on the road and the rail. */
export const VEHICLES: ReadonlySet<string> = wordSet(`
  car truck lorry van bus coach train tram taxi cab motorbike motorcycle bicycle bike scooter vehicle suv pickup
  trailer driver motorist
`);
/** Prepositions that bring in what somebody was hurt by. */
export const HURT_BY: ReadonlySet<string> = wordSet('in by after from during');
/** What somebody is captured or shot on without coming to harm. */
export const RECORDINGS: ReadonlySet<string> = wordSet('camera video videotape tape film footage screen location');
/** Pronouns that stand for a thing or a whole sentence. */
export const THINGLIKE: ReadonlySet<string> = wordSet('it this that which these those');
/** What an agency's line speaks of itself as: "contributed to this report". */
export const FURNITURE_OBJECTS: ReadonlySet<string> = wordSet('report story article reporting');
export const CONTRIBUTING = 'contribute';
/** Gatherings of one's own followers, of what is not against anybody. */
export const RALLIES: ReadonlySet<string> = wordSet('rally march');
/** Proceedings that accuse nobody where they name nobody. */
export const PROCEEDINGS: ReadonlySet<string> = wordSet('hearing trial inquest');
/** Adjectives before "deal of", which counts: "a great deal of patience". */
export const GREAT_DEAL: ReadonlySet<string> = wordSet('great good');
/** Verbs of getting: who gives has to be named. */
export const RECEIVING: ReadonlySet<string> = wordSet('receive obtain get acquire procure secure');
/** Prepositions behind verbs of scolding that are of bodies: "slammed into the wall". */
export const BODILY: ReadonlySet<string> = wordSet('into through past');
/** Participles that say what something is like, where they have no object. */
export const ADJECTIVES: ReadonlySet<string> = wordSet(`
  devastating promising threatening menacing intimidating encouraging damning alarming striking crushing convincing
  persuasive welcoming inviting
`);
/** Pronouns of those who act, and of what is theirs. */
export const OWN_PRONOUN: ReadonlyMap<string, string> = new Map([
  ['i', 'my'],
  ['we', 'our'],
  ['you', 'your'],
  ['he', 'his'],
  ['she', 'her'],
  ['it', 'its'],
  ['they', 'their'],
]);
/** Verbs of helping in what another verb says: "helped draft the plan". */
export const HELPING: ReadonlySet<string> = wordSet('help assist');
/** Verbs of hurting that are of accidents as well. */
export const HURTING: ReadonlySet<string> = wordSet('injure wound hurt');
/** Verbs of taking that with these prepositions are of words: "seized on her remarks". */
export const SEIZING = 'seize';
export const SEIZED_ON: ReadonlySet<string> = wordSet('on upon');
/** Verbs of trade: whoever but a state sells or buys of nobody who is named minds his own business. */
export const TRADING: ReadonlySet<string> = wordSet('sell buy purchase import export resell pay');
/** Verbs of exchange, and the classes of what is exchanged where no words or blows are. */
export const SWAPPING: ReadonlySet<string> = wordSet('exchange swap trade barter');
export const SWAPPED: readonly string[] = listOf('goods aid forces captives person party diplomat');
/** Verbs that are events of some objects only: whoever joins an employer, settles a question or hits a mark is no party. */
export const JOIN = 'join';
export const SETTLE = 'settle';
export const FUNDING = 'fund';
export const CAPTURING = 'capture';
export const REACHING: ReadonlySet<string> = wordSet('hit strike');
/** Prepositions of whom something is given to. */
export const GIVEN_TO: ReadonlySet<string> = wordSet('to for with');
/** What is told, not given: of it only a state's counts as help. */
export const TOLD_THINGS: ReadonlySet<string> = wordSet(`
  information copy detail answer testimony comment transcript explanation assurance insight
`);
/** Verbs of going somewhere, and of speaking with somebody; without a place or a partner they are no visit, no talks. */
export const GOING: ReadonlySet<string> = wordSet('travel fly journey head go come arrive jet return depart');
export const SPEAKING: ReadonlySet<string> = wordSet('talk discuss speak chat interact');

/** "Hold accountable", "regret": whom, or what of others, has to be said. */
export const HOLD = 'hold';
export const REGRETTING = 'regret';
/** Verbs of going up and down: what does so is a measure, no act. */
export const LEVEL_VERBS: ReadonlySet<string> = wordSet(`
  sag fall drop slip slump shrink decline dwindle wane erode ebb collapse plunge tumble rise grow climb surge soar jump
`);

/** Nouns for what is said to have been done. */
export const ALLEGATIONS: ReadonlySet<string> = wordSet('allegation accusation charge claim complaint suspicion count');

/** What makes a call a demand: "calls for restraint". */
export const CALLED_FOR = 'for';
/** "A great deal of patience". */
export const DEAL = 'deal';
/** "Climate denial". */
export const DENIAL_NOUN = 'denial';
/** Who is funded is a party, but for what a government is given by its own. */
export const GOVERNMENT = 'government';
