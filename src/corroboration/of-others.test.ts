import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Span } from '../model/index.ts';
import { formsOfOthers } from './of-others.ts';
import { bareProfile, bareReport } from './profile.fixture.ts';

const FORM = ['The court sat on Monday in the old town hall.', 'Both sides may appeal within the next two weeks.'];

interface Told {
  /** sentences; those of a form unless given */
  readonly text?: readonly string[];
  /** of whom a claim is, and in which sentence */
  readonly of: string;
  readonly at?: number;
  readonly names?: readonly string[];
}
/** A report about somebody. */
function about(id: string, { text = ['It is so.', 'It was so.', ...FORM], of, at = 0, names = [of] }: Told) {
  const sentences: Span[] = [];
  let whole = '';
  for (const sentence of text) {
    sentences.push([whole.length, whole.length + sentence.length]);
    whole += `${sentence} `;
  }
  const mentions = names.map((entity) => ({ id: entity, span: [0, 1] as const, entity, kind: 'name' as const }));
  const article = bareReport(id, { text: whole, sentences, mentions });
  return bareProfile({ in: article, persons: new Set(of === '' ? [] : [of]), claim: { evidence: [sentences[at]!] } });
}
const areOfOthers = (a: Told, b: Told): boolean => {
  const profiles = [about('a', a), about('b', b)];
  const [one, other] = profiles.map(({ article }) => article) as [AnnotatedArticle, AnnotatedArticle];
  return formsOfOthers(profiles)(one, other);
};

describe('two reports of one form, each about another', () => {
  it.each<[string, Told, Told, boolean]>([
    ['have two long sentences word for word', { of: 'vale' }, { of: 'torr' }, true],
    [
      '… whatever their letters',
      { of: 'vale' },
      { of: 'torr', text: ['A.', 'B.', ...FORM.map((one) => one.toUpperCase())] },
      true,
    ],
    ['not one', { of: 'vale' }, { of: 'torr', text: ['It is so.', 'It was so.', FORM[0]!] }, false],
    [
      'not short ones',
      { of: 'vale', text: ['It is so.', 'It was so.'] },
      { of: 'torr', text: ['It is so.', 'It was so.'] },
      false,
    ],
    ['not where one speaks of both', { of: 'vale' }, { of: 'torr', names: ['torr', 'vale'] }, false],
    ['not where the other does', { of: 'vale', names: ['torr', 'vale'] }, { of: 'torr' }, false],
    ['not where one is about nobody', { of: '' }, { of: 'torr' }, false],
    ['not where one says further down whom it is about', { of: 'vale', at: 2 }, { of: 'torr' }, false],
    ['… but in its second sentence', { of: 'vale', at: 1 }, { of: 'torr' }, true],
    [
      'of forty letters',
      { of: 'vale', text: ['x'.repeat(40), 'y'.repeat(40)] },
      { of: 'torr', text: ['x'.repeat(40), 'y'.repeat(40)] },
      true,
    ],
    [
      'not of 39',
      { of: 'vale', text: ['x'.repeat(39), 'y'.repeat(40)] },
      { of: 'torr', text: ['x'.repeat(39), 'y'.repeat(40)] },
      false,
    ],
  ])('%s', (_, a, b, expected) => expect(areOfOthers(a, b)).toBe(expected));

  it('a report is no other than itself, nor than one of which nothing is claimed', () => {
    const one = about('a', { of: 'vale' });
    const test = formsOfOthers([one]);
    expect(test(one.article, one.article)).toBe(false);
    expect(test(one.article, about('b', { of: 'torr' }).article)).toBe(false);
    expect(test(about('b', { of: 'torr' }).article, one.article)).toBe(false);
  });
});
