import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle, Dateline, Mention } from '../model/index.ts';
import { homeStateOf } from './home-state.ts';
import { ENTITIES, report } from './story.fixture.ts';

function naming(lines: readonly string[], names: Readonly<Record<string, string>>): AnnotatedArticle {
  const article = report(
    'a',
    {},
    lines.map((text) => ({ text, claim: { type: 'STATE' } })),
  );
  const mentions = Object.entries(names).flatMap(([name, entity]) =>
    Array.from(article.text.matchAll(new RegExp(name, 'gu')), (match, i): Mention => ({
      id: `${name}${i}`,
      span: [match.index, match.index + name.length],
      entity,
      kind: 'name',
    })),
  );
  return { ...article, mentions };
}

describe('the state of a report', () => {
  const known = new Map([
    ...ENTITIES,
    [
      'FRA',
      {
        id: 'FRA',
        name: 'France',
        type: 'COUNTRY',
        named: true,
        aliases: [],
        role: null,
        knowledge: 'FRA',
        affiliation: null,
      },
    ] as const,
  ]);

  it.each([
    ['one is named most', ['Estmark closed its ports.', 'Estmark has two, and Estmark needs both.'], 'estmark'],
    ['two are', ['Estmark and Sudria met.', 'Estmark left, then Sudria left.'], null],
    [
      'two are, and the dateline gives one',
      ['Estmark and Sudria met.', 'Estmark left, then Sudria left.'],
      'FRA',
      { span: [0, 9], state: 'FRA' },
    ],
    [
      'one is named most, and the dateline gives another of which nobody speaks',
      ['Estmark closed its ports.', 'Estmark has two, and Estmark needs both.'],
      'estmark',
      { span: [0, 9], state: 'ITA' },
    ],
  ] as const)('%s', (_, lines, state, dateline: Dateline | null = null) => {
    const article = naming(lines, { Estmark: 'estmark', Sudria: 'sudria' });
    expect(homeStateOf({ ...article, layout: { headings: [], dateline } }, known)).toBe(state);
  });
});
