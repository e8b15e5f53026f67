import { wordSet } from '../words.ts';

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
/** Adjectives behind "plead". */
export const PLEAS: ReadonlySet<string> = wordSet('guilty innocent');
/** Verbs of getting: who gives has to be named. */
export const RECEIVING: ReadonlySet<string> = wordSet('receive obtain get acquire procure secure');
/** Prepositions behind verbs of scolding that are of bodies: "slammed into the wall". */
export const BODILY: ReadonlySet<string> = wordSet('into through past');
/** "Hold accountable", "regret": whom, or what of others, has to be said. */
export const HOLDING = 'hold';
export const REGRETTING = 'regret';
/** Verbs of going up and down: what does so is a measure, no act. */
export const LEVEL_VERBS: ReadonlySet<string> = wordSet(`
  sag fall drop slip slump shrink decline dwindle wane erode ebb collapse plunge tumble rise grow climb surge soar jump
`);

/** What makes a call a demand: "calls for restraint". */
export const CALLED_FOR = 'for';
