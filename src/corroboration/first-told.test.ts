import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../model/index.ts';
import { ENTITIES, oneEvent, report, type Line } from './story.fixture.ts';
import { corroborate } from './index.ts';

const QUARRY = 'The quarry at Holt will close in May.';
/** A report of one claim; `by` names who says it, nobody where it is empty. */
function told(id: string, publishedAt: string | null, by = '', date: string | null = null): AnnotatedArticle {
  const line: Line = { text: QUARRY, by: by || 'vale', source: '', cue: '', claim: { type: 'STATE' } };
  const article = { ...report(id, { publisher: `Paper ${id}` }, [line]), publishedAt };
  const occasion = date === null ? null : { date, place: null, venue: null };
  return by === ''
    ? { ...article, attributions: [], claims: article.claims.map((claim) => ({ ...claim, holder: 'narrator' })) }
    : { ...article, attributions: article.attributions.map((one) => ({ ...one, occasion })) };
}
const counted = (...articles: AnnotatedArticle[]) => {
  const { claims, origins } = corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] });
  return [claims[0]?.counts.origins, origins.map(({ label }) => label).filter((label) => /no source/u.test(label))];
};

describe('what a report tells without a source', () => {
  const said = told('b', '2031-05-06', 'vale', '2031-05-05');
  const unnamed = ['Paper a: no source named'];
  it.each([
    ['before anybody said it', [told('a', '2031-05-02'), said], 2, unnamed],
    ['before anybody said it, in two papers', [told('a', '2031-05-02'), told('c', '2031-05-03'), said], 2, unnamed],
    ['on the day on which it was said', [told('a', '2031-05-05'), said], 1, []],
    ['afterwards', [told('a', '2031-05-07'), said], 1, []],
    ['on a day that is not known', [told('a', null), said], 1, []],
    ['before it was said on a day not known', [told('a', '2031-05-02'), told('b', '2031-05-06', 'vale')], 1, []],
    ['while nobody is named for it', [told('a', '2031-05-02'), told('b', '2031-05-06')], 1, []],
  ])('%s', (_, articles, n, labels) => expect(counted(...articles)).toEqual([n, labels]));

  it('may be one origin more, however many reports tell it so', () => {
    const articles = ['a', 'b', 'c', 'd'].map((id) => told(id, '2031-05-02'));
    const { claims } = corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] });
    expect(claims.map(({ counts }) => [counts.origins, counts.range?.origins])).toEqual([[1, [1, 2]]]);
  });

  it('is no other origin where a report of that day heard one of those who say it later', () => {
    const early = told('c', '2031-05-02', 'vale', '2031-05-05');
    expect(counted(told('a', '2031-05-02'), early)).toEqual([1, []]);
  });
});
