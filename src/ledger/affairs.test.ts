import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Entity, Story } from '../model/index.ts';
import { affairsOf, castOf, likenessOf, type Cast } from './affairs.ts';
import { emptyArticle, saying } from './article.fixture.ts';

function cast(...pairs: readonly (readonly [string, string])[]): Cast {
  const [article, annotated] = saying('a', { name: 'Mara Vale', type: 'PERSON' }, 'engines');
  const names = [...new Set(pairs.flat())];
  const entities = names.map((name): Entity => ({
    id: name,
    name,
    type: 'COUNTRY',
    named: true,
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

describe('likenessOf', () => {
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
  ])('%s', (_, a, b, one) => expect(likenessOf(a, b) >= 0.5).toBe(one));
});

describe('affairsOf', () => {
  const entry = (id: string, ...pairs: readonly (readonly [string, string])[]) => ({
    article: {
      ...emptyArticle(id),
      mentions: [],
      dates: [],
      quantities: [],
      attributions: [],
      claims: [],
      sentences: [],
    },
    cast: cast(...pairs),
  });
  const running = (...articles: string[]): Story => ({ id: articles.join(), title: '', level: 'running', articles });
  const idsOf = (affairs: ReturnType<typeof entry>[][]): string[][] =>
    affairs.map((affair) => affair.map(({ article }) => article.id));

  it('keeps the articles of a running story together, and joins stories of one cast', () => {
    const entries = [entry('a', ['EST', 'SUD']), entry('b'), entry('c', ['EST', 'SUD']), entry('d', ['NOR', 'WES'])];
    expect(idsOf(affairsOf(entries, [running('a', 'b'), running('c'), running('d')]))).toEqual([
      ['a', 'b', 'c'],
      ['d'],
    ]);
  });

  it('does not chain: each like its neighbours, and one like none of the rest', () => {
    const names = Array.from({ length: 40 }, (_, i) => `S${i}`);
    const entries = names.slice(2).map((name, i) => entry(name, [names[i]!, names[i + 1]!], [names[i + 1]!, name]));
    const affairs = affairsOf(
      entries,
      entries.map(({ article }) => running(article.id)),
    );
    expect(Math.max(...affairs.map(({ length }) => length))).toBeLessThan(5);
  });

  it('keeps one affair of 200 whole', () => {
    const entries = Array.from({ length: 200 }, (_, i) =>
      entry(`r${i}`, ['EST', 'SUD'], ['NOR', i % 2 ? 'EST' : 'SUD']),
    );
    expect(
      affairsOf(
        entries,
        entries.map(({ article }) => running(article.id)),
      ),
    ).toHaveLength(1);
  });
});
