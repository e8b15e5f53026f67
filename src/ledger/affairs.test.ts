import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Entity } from '../model/index.ts';
import { castOf, isOneAffair, type Cast } from './affairs.ts';
import { saying } from './article.fixture.ts';

function cast(...pairs: readonly (readonly [string, string])[]): Cast {
  const [article, annotated] = saying('a', { name: 'Mara Vale', type: 'PERSON' }, 'engines');
  const names = [...new Set(pairs.flat())];
  const entities = names.map((name): Entity => ({
    id: name,
    name,
    type: 'COUNTRY',
    aliases: [],
    role: null,
    knowledge: name,
    affiliation: null,
  }));
  const [claim] = annotated.claims;
  if (claim === undefined) throw new Error('the fixture holds a claim');
  const full: AnnotatedArticle = {
    ...article,
    ...annotated,
    sentences: [],
    claims: pairs.map(([actor, recipient]) => ({ ...claim, actor: [actor], recipient: [recipient] })),
  };
  return castOf(full, entities);
}

describe('isOneAffair', () => {
  it.each([
    ['the same to the same', cast(['EST', 'SUD']), cast(['EST', 'SUD'], ['NOR', 'EST']), true],
    ['the same parties, otherwise', cast(['EST', 'SUD']), cast(['NOR', 'EST'], ['NOR', 'SUD']), false],
    ['others', cast(['EST', 'SUD']), cast(['NOR', 'WES']), false],
    [
      'one meeting point among many',
      cast(['EST', 'SUD'], ['A', 'B'], ['C', 'D'], ['E', 'F']),
      cast(['EST', 'SUD'], ['G', 'H'], ['I', 'J'], ['K', 'L']),
      false,
    ],
    ['nobody', cast(), cast(), false],
  ])('%s', (_, a, b, one) => expect(isOneAffair(a, b)).toBe(one));
});
