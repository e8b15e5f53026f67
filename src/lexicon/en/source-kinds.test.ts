import { describe, expect, it } from 'vitest';
import { SOURCE_KINDS } from './speaker-words.ts';

const mayBeOne = (a: string, b: string): boolean =>
  [...(SOURCE_KINDS.get(a) ?? [])].some((kind) => SOURCE_KINDS.get(b)?.has(kind));

describe('two nouns for a source', () => {
  it.each([
    ['inspectorate', 'angler'],
    ['company', 'steward'],
    ['guard', 'manager'],
    ['prosecutor', 'executive'],
    ['minister', 'senator'],
    ['army', 'rebel'],
    ['union', 'engineer'],
    ['court', 'pathologist'],
  ])('may not mean one: %s, %s', (a, b) => expect(mayBeOne(a, b)).toBe(false));

  it.each([
    ['coroner', 'inquest'],
    ['railway', 'operator'],
    ['directorate', 'regulator'],
    ['hospital', 'executive'],
    ['guard', 'coastguard'],
    ['engineer', 'technician'],
  ])('may mean one: %s, %s', (a, b) => expect(mayBeOne(a, b)).toBe(true));
});
