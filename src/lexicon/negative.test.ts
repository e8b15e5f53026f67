import { expect, it } from 'vitest';
import { parsedTags } from '../model/parse.fixture.ts';
import { isNegative } from './negative.ts';

it.each([
  ['not/RB/2/advmod paid/VBD/0/root/pay', true],
  ['no/DT/2/det doubt/NN/0/root/doubt', false],
  ['not/RB/2/advmod only/RB/0/root/only', false],
  ['not/RB/3/advmod ~-/HYPH/3/punct ~profit/NN/0/root/profit', false],
  ['no/DT/3/det ~-/HYPH/3/punct ~fly/NN/0/root/fly', false],
  ['no/DT/3/det ~-/HYPH/3/punct ~one/NN/0/root/one', true],
  ['no/RB/4/advmod more/JJR/4/advmod than/IN/2/fixed 20/CD/0/root', false],
  ['no/DT/2/det more/JJR/0/root than/IN/4/case rumour/NN/2/obl', true],
  ['paid/VBD/0/root/pay', false],
])('%s: %s', (words, expected) => {
  const { tokens } = parsedTags(words);
  expect(isNegative(tokens, 0)).toBe(expected);
});
