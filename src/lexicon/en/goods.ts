import { wordSet } from '../words.ts';

/**
 * Heads too wide to tell one good from another ("drone technology", "inputs into the base"): the word before them is
 * the good.
 */
export const WIDE_GOODS: ReadonlySet<string> = wordSet(`
  technology technologies capability capacities material help equipment supplies system product part item goods
  input resource service information military direct dual use usable usage industry money base crucial various kind
  war purpose range sector
`);

/** What stands behind one of these says what a good is for, not what it is. */
export const GOODS_LINKS: ReadonlySet<string> = wordSet('for of in into used usable with from to');
