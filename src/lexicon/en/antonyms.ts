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

/** Verbs among them; the others are said of a subject by "be". */
export const ANTONYM_VERBS: ReadonlySet<string> = wordSet('won lost');

/** Words whose complement is a judgement of somebody else, or none. */
export const SUPPOSING: ReadonlySet<string> = wordSet('call doubt accuse accusation suspect suspicion');

/** … and those that open a clause of that kind. */
export const SUPPOSING_MARKS: ReadonlySet<string> = wordSet('if whether unless');
