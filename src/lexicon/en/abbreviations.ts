/**
 * Written short forms that end in a full stop, all in lower case and without it. Closed classes, put together from
 * general English usage and the training parts of the treebanks.
 */
import { wordSet } from '../words.ts';

/** Before a name: a sentence never ends here. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  mr mrs ms dr prof gen lt col maj capt cmdr sgt cpl pvt adm brig sen rep gov pres sec amb rev fr hon st mme mlle
  messrs sens reps govs gens det insp supt atty ft mt
`);

/** Inside a phrase: more of the sentence follows, unless a new one plainly begins. */
export const PHRASE_ABBREVIATIONS: ReadonlySet<string> = wordSet(`
  jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri inc corp co ltd llc plc
  bros jr sr esq dept univ assn bldg ave blvd rd hwy sq ala ariz ark calif colo conn del fla ga ill ind kan ky md
  mich minn miss mo mont neb nev okla ont ore pa penn que tenn tex va vt wash wis wyo la mass etc approx est dist
  govt intl natl
`);

/** Always followed by more. */
export const CONNECTING_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'vs v e.g i.e eg ie cf al viz ca a.k.a aka incl esp',
);

/** An abbreviation only before a figure ("No. 5", "Art. 9"); else a word at the end of its sentence. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = wordSet(
  'no nos art p pp vol ch para fig sect ref div op ext ed b d c r fl',
);

/** Among the above, those that are also plain words: a stop after one that ends the sentence is a full stop. */
export const ALSO_WORDS: ReadonlySet<string> = wordSet(`
  mar sun sat mon wed fri co ill ind miss mass wash ore la pa mo est dist sq no nos art p pp fig ref op ed sec gen
  col rep fr ms det ft mt st v al ca del md ga va ch vol ext div para sect reps sens conn tex penn pres hon
`);

/**
 * Words that, capitalised after an abbreviation, begin a new sentence rather than go on with a name. Closed classes:
 * articles, pronouns, conjunctions, prepositions and adverbs of news prose.
 */
export const SENTENCE_OPENERS: ReadonlySet<string> = wordSet(`
  the a an this that these those he she it they we i you his her its their our my your there here who what when
  where why how which and but or so yet nor if as because since while although though after before until once in
  on at by for from with without under over during despite among between about according however meanwhile
  moreover also still then now later earlier some many most all both several each no not one another other others
  asked separately instead is are was were do does did has have will would can could should may to of even just
  only such
`);
