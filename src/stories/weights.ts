import type { Story } from '../model/index.ts';

/**
 * Mean likeness from which articles tell one event, and from which they follow one affair. Tuned on the development
 * sets of `corpora/stories`. Learning the likeness of two articles instead (logistic regression or boosted trees over
 * title, lead, names, figures, pairs of words, days, rarity within weeks; the halves of AllSides in time by turns) gave
 * B³ 90 to 92.7 where cosines give 92.4: what tells more is what else is near the two (`worth.ts`), 93.6.
 */
export const THRESHOLD: Readonly<Record<Story['level'], number>> = { event: 0.097, running: 0.083 };
/** Articles of a stream further apart are not compared: they seldom tell one event. */
export const WINDOW_DAYS = 2;
/** What likeness counts where neither article has a date. */
export const UNDATED = 0.43;
/** Days after which likeness counts e times less. Tuned on the same sets: 2 and 3 are within .005. */
const FADING_DAYS = 2.5;

/** What is left of likeness after so many days. */
export const faded = (days: number): number => Math.exp(-days / FADING_DAYS);
