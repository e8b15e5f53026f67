/** Word parts and forms that the tokenizer knows, in lower case. Conventions of UD English (EWT, GUM). */
import { wordSet } from '../words.ts';

/**
 * First parts that a hyphen leaves whole ("pro-Beijing", "re-elected", "e-mail"): those that the training treebanks
 * keep.
 */
export const HYPHEN_PREFIXES: ReadonlySet<string> = wordSet(`
  non e re anti co pre pro mid cross post over sub semi multi ex counter mini inter intra socio psycho neo un
  micro macro ultra quasi pseudo hyper infra bi tri de dis extra super trans arch meta
`);

/** Written together, two words: where the first one ends. */
export const FUSED: ReadonlyMap<string, number> = new Map([
  ['cannot', 3],
  ['gonna', 3],
  ['wanna', 3],
  ['gotta', 3],
  ['gimme', 3],
  ['lemme', 3],
  ['dunno', 2],
  ['dont', 2],
  ['didnt', 3],
  ['doesnt', 4],
  ['wasnt', 3],
  ['isnt', 2],
  ['couldnt', 5],
  ['wouldnt', 5],
]);

/** What may follow an apostrophe as a word of its own. */
export const CLITICS: ReadonlySet<string> = wordSet('s m d ll re ve');

/** Units and times that are a word of their own even when they touch the figure ("5pm", "35mm", "10k"). */
export const UNITS: ReadonlySet<string> = wordSet(`
  am pm km m cm mm nm ft in mi kg g mg lb lbs oz k bn b tn mn x mph kph kmh hz khz mhz ghz mb gb tb kb kw mw gw
  kwh mwh min mins hr hrs h sec secs yr yrs mt kt l ml bpd bps p c cc million billion trillion percent pct gmt utc
  est edt usd eur rmb
`);

/** Begin with an apostrophe that belongs to the word. */
export const APOSTROPHE_WORDS: ReadonlySet<string> = wordSet('em til till cause bout tis twas cuz n');

/** Words of which the first letters may be left out, with an apostrophe for them, in lower case without it. */
export const ELIDED: ReadonlySet<string> = new Set([...APOSTROPHE_WORDS, ...CLITICS, 'round']);

/** The ending of present participles. */
export const PARTICIPLE_ENDING = 'ing';
