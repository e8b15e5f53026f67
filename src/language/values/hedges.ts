import type { QuantityOp } from '../../model/index.ts';

/** Words before a figure and what they make of it, as pattern sources; read from the longest to the shortest. */
export const HEDGES: readonly (readonly [words: string, op: QuantityOp])[] = [
  ['no (?:more|greater) than', '<='], ['not more than', '<='], ['up to', '<='], ['at (?:the )?most', '<='], ['a maximum of', '<='],
  ['no (?:fewer|less) than', '>='], ['not (?:fewer|less) than', '>='], ['at (?:the very )?least', '>='], ['a minimum of', '>='], ['a total of', '='],
  ['(?:much |far |well |slightly |a little |just )?(?:more|greater|higher) than', '>'], ['(?:well |just |slightly |a little )?over', '>'], ['(?:well |just )?above', '>'], ['in excess of', '>'], ['upwards? of', '>'], ['exceeding', '>'], ['exceeded', '>'], ['topping', '>'], ['surpassing', '>'],
  ['(?:much |far |well |slightly |a little |just )?(?:fewer|less|lower) than', '<'], ['(?:well |just |slightly |a little )?under', '<'], ['(?:well |just )?below', '<'],
  ['as (?:many|much|high|large) as', '<='], ['as (?:few|little|low) as', '>='],
  ['(?:an |the )?estimated', '~'], ['about', '~'], ['around', '~'], ['some', '~'], ['roughly', '~'], ['approximately', '~'], ['approx\\.?', '~'], ['nearly', '~'], ['almost', '~'], ['close to', '~'], ['nearing', '~'], ['circa', '~'], ['in the region of', '~'], ['somewhere around', '~'], ['more or less', '~'], ['virtually', '~'],
];

/** Words behind a figure. */
export const AFTER_HEDGES: readonly (readonly [words: string, op: QuantityOp])[] = [
  ['or (?:more|over|above|higher)', '>='], ['and (?:above|over|up)', '>='], ['or (?:less|fewer|under|below|lower)', '<='], ['or so', '~'], ['at (?:the )?most', '<='], ['at least', '>='],
];
