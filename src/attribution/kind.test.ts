import { expect, it } from 'vitest';
import type { Span } from '../model/index.ts';
import { quotationSpans } from '../model/quotations.ts';
import { kindOf } from './kind.ts';

it.each([
  ['“It rained,” she said', '“It rained,”', 'direct'],
  ['She said it “rained hard” there', 'it “rained hard” there', 'mixed'],
  ['She said it rained', 'it rained', 'indirect'],
  ['She said: “We think it rained”', 'it rained', 'direct'],
] as const)('%s: {%s} is %s', (text, content, kind) => {
  const start = text.indexOf(content);
  const whole: Span = [0, text.length];
  expect(kindOf(text, [[start, start + content.length]], quotationSpans(text, [whole], new Set()))).toBe(kind);
});
