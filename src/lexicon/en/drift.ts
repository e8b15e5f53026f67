import { wordSet } from '../words.ts';

/**
 * Verbs whose passive ("is believed to have sold") leaves open whether it is so, without saying who thinks it. Being
 * known, found or expected is none of them.
 */
export const HEDGES: ReadonlySet<string> = wordSet(
  'believe think suspect allege rumour rumor suppose presume assume say report claim',
);

/** Adverbs that do the same: "reportedly sold". */
export const HEDGING_ADVERBS: ReadonlySet<string> = wordSet(
  'reportedly allegedly supposedly purportedly apparently presumably possibly perhaps',
);

/** Verbs of an intention that hold the deed as their complement: "plans to sell". */
export const INTENDING: ReadonlySet<string> = wordSet(
  'plan intend want hope aim mean consider weigh mull seek prepare propose expect vow pledge promise agree decide',
);

/** How far a thing goes: words of less and of more that nobody exchanges in a retelling. Written for this project. */
export const DEGREES: readonly (readonly [less: ReadonlySet<string>, more: ReadonlySet<string>])[] = [
  [
    wordSet('partial limited general some modest restricted'),
    wordSet('full total complete unlimited whole entire absolute unrestricted comprehensive'),
  ],
  [wordSet('temporary provisional interim brief'), wordSet('permanent indefinite lasting')],
  [wordSet('conditional'), wordSet('unconditional')],
  [wordSet('voluntary optional'), wordSet('mandatory compulsory obligatory')],
  [wordSet('minor slight light moderate'), wordSet('serious severe major critical grave heavy')],
  [wordSet('indirect'), wordSet('direct')],
  [wordSet('informal unofficial'), wordSet('formal official')],
  [wordSet('private secret confidential'), wordSet('public')],
];

/** Nouns behind "is in" by which somebody has a thing: "in the hands of", "in possession of". */
export const HAVING: ReadonlySet<string> = wordSet('hand possession keeping');

/** Verbs by which somebody has a thing, or knows of it, … */
export const HOLDING: ReadonlySet<string> = wordSet('have hold possess keep know aware');
/** … and comes by it. */
export const GETTING: ReadonlySet<string> = wordSet('get obtain receive acquire gain learn discover');
/** … or it comes to him: "came into her hands". */
export const ARRIVING: ReadonlySet<string> = wordSet('come fall pass get');

/** What a time opens with from which on a thing is so: "since last May", "for more than a year". */
export const LASTING_LEADS: ReadonlySet<string> = wordSet('since for');
/** Words between such an opening and its time. */
export const OF_LENGTH: ReadonlySet<string> = wordSet('more less least nearly almost about');
/** … of these the one before a length of time. */
export const FOR_LEAD = 'for';

/** Verbs of proposing what somebody else may do, and of having a messenger do so. */
export const PROPOSALS: ReadonlySet<string> = wordSet('suggest propose recommend urge advise');
export const ORDERS: ReadonlySet<string> = wordSet('tell order instruct ask');

/** Verbs by which a thing is made so, or is known to be so from then on. */
export const SETTLING: ReadonlySet<string> = wordSet('announce confirm declare');
