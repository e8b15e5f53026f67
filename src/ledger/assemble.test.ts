import { describe, expect, it } from 'vitest';
import type { Copy } from '../model/index.ts';
import { keyFindings } from '../model/key-findings.ts';
import { saying } from './article.fixture.ts';
import { assemble, type AffairEntry, type Assembled } from './assemble.ts';

/** One man's sentence in so many papers, each a copy of the first; the last has words of its own. */
function carried(papers: number, own: boolean): Assembled {
  const entries = Array.from({ length: papers }, (_, i): AffairEntry => {
    const id = `p${String(i).padStart(4, '0')}`;
    const differs = own && i === papers - 1;
    const [article, { text, entities, mentions, attributions, claims }] = saying(
      id,
      { name: differs ? 'Petra Lund' : 'Mara Vale', type: 'PERSON' },
      differs ? 'wheat' : 'marine engines',
    );
    const found = { mentions, attributions, claims, dates: [], quantities: [], sentences: [] };
    return { article: keyFindings(id, { ...article, text, publisher: `Paper ${i}`, ...found }), entities };
  });
  const copies = entries.slice(1).map(({ article }): Copy => ({ article: article.id, of: 'p0000', share: 1 }));
  return assemble({ entries, stories: [], copies });
}

describe('a text in many papers', () => {
  it.each([3, 40, 400])('in %i: one claim, one origin, all carriers', (papers) => {
    const { claims, origins, articles, timeline } = carried(papers, false);
    expect(claims.map(({ members, counts }) => [members.length, counts.articles, counts.publishers])).toEqual([
      [papers, papers, papers],
    ]);
    expect(claims.map(({ counts }) => [counts.origins, counts.institutions, counts.unsourced])).toEqual([[1, 1, 0]]);
    expect(origins.map((origin) => origin.articles.length)).toEqual([papers]);
    expect(articles.flatMap((article) => article.claims.map(({ origin }) => origin))).toEqual(
      Array.from({ length: papers }, () => origins[0]?.id),
    );
    for (const entry of timeline) expect(entry.articles).toHaveLength(papers);
  });

  it('keeps what a late copy adds', () => {
    const { articles, origins } = carried(40, true);
    expect(articles.at(-1)?.claims.map(({ goods }) => goods)).toEqual([['wheat']]);
    expect(origins.map((origin) => origin.articles.length).toSorted((a, b) => a - b)).toEqual([1, 39]);
  });
});
