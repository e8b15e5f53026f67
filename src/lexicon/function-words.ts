import { listOf } from './words.ts';

/**
 * The commonest function words of the languages most often met (ISO 639-1), for a first look that needs no tables: most
 * texts are settled by them, and n-grams (of 60 languages) are asked only for the rest. Compiled by us.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: listOf(`
    the of and to that is was for with it on as by has have are from said which this at be
  `),
  de: listOf(`
    der die und das ist nicht mit den von für auf sich ein eine dem auch zu wird als im
  `),
  fr: listOf(`
    le les et des est une dans pour qui que du sur au pas avec par ce sont il
  `),
  es: listOf(`
    el los y que del las por con una para su se al lo como más pero fue la
  `),
  it: listOf(`
    il di che è della per del con non sono gli nel alla anche dei più una ha
  `),
  pt: listOf(`
    o os que do da em um uma não com para no na dos mais são ao pelo foi
  `),
  nl: listOf(`
    de het een van en dat zijn niet voor met op aan ook te bij naar wordt is
  `),
};
