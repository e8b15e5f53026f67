import { wordSet } from '../words.ts';

/** Prepositions after which a capital is a place. */
export const PLACE_CASES: ReadonlySet<string> = wordSet(`
  in at near around outside inside across into through over toward towards off
`);

/** Verbs whose object is a place. */
export const MOTION_VERBS: ReadonlySet<string> = wordSet(`
  visit leave reach enter tour bomb shell attack capture seize quit flee host
`);

/** What leads from place to place: after these "to" and "from" mean the town. */
export const TRAVEL_WORDS: ReadonlySet<string> = wordSet(`
  visit trip flight journey tour train road return arrival travel go fly come move head drive march run sail walk
  arrive get embassy ambassador route mile kilometer kilometre hour reporter report live bring take invite host
  delegation embark close next outside north south east west
`);

/** What towns have and governments have not: "the streets of". */
export const TOWN_NOUNS: ReadonlySet<string> = wordSet(`
  neighborhood neighbourhood city suburb capital outskirts street town centre center district area part airport
  resident people mayor battle north south east west university
`);

/** Prepositions of a way that leads to or from a town. */
export const WAY_CASES: ReadonlySet<string> = wordSet('to from for');

/** Small words inside of a place's name: "Rio de Janeiro". */
export const PLACE_PARTICLES: ReadonlySet<string> = wordSet('de la do al');
