import { wordSet } from '../words.ts';

/** Predicates that cannot both be true of one thing: words of one side, words of the other. Written for this project. */
export const ANTONYMS: readonly (readonly [one: ReadonlySet<string>, other: ReadonlySet<string>])[] = [
  [
    wordSet('genuine authentic real true'),
    wordSet('forgery forged fake false hoax fabricated fabrication bogus untrue counterfeit'),
  ],
  [wordSet('guilty'), wordSet('innocent')],
  [wordSet('safe'), wordSet('dangerous unsafe')],
  [wordSet('alive'), wordSet('dead')],
  [wordSet('legal lawful'), wordSet('illegal unlawful')],
  [wordSet('open'), wordSet('closed shut')],
  [wordSet('won'), wordSet('lost')],
  [wordSet('deliberate intentional'), wordSet('accidental unintentional')],
  [wordSet('successful'), wordSet('unsuccessful failed')],
  [wordSet('armed'), wordSet('unarmed')],
];

/** Verbs among them; the others need a form of "be" before them. */
export const ANTONYM_VERBS: ReadonlySet<string> = wordSet('won lost');

/** Verbs that say what something is. */
export const COPULAS: ReadonlySet<string> = wordSet('is are was were be been being remain remains remained');

/** What stands before one of these is not what is judged. */
export const CLAUSE_OPENERS: ReadonlySet<string> = wordSet(`
  that which who whom whose because since though while but and
`);

/** Words after which a judgement is supposed, or somebody else's. */
export const SUPPOSING: RegExp = /\b(?:if|whether|unless|call(?:s|ed|ing)?|doubt\w*|accus\w*|suspect\w*)\b/iu;
