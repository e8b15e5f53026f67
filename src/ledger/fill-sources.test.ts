import { describe, expect, it } from 'vitest';
import type { Article, Attribution, CueStructure } from '../model/index.ts';
import { saying } from './article.fixture.ts';
import { fillSources } from './fill-sources.ts';

const STRUCTURE = { words: ['say'], negatives: [], passive: false, terms: [], author: null };

/** An article whose one attribution is by `source`, and has a structure or none. */
function by(
  source: string,
  structure?: CueStructure,
): Pick<Article, 'text'> & { readonly attributions: Attribution[] } {
  const [{ text }, { attributions }] = saying('a', { name: source, type: 'PERSON' }, 'grain');
  const { structure: _, ...one } = attributions[0]!;
  return { text, attributions: [structure === undefined ? one : { ...one, structure }] };
}
const wordsIn = (article: ReturnType<typeof by>) =>
  fillSources(article).attributions.map((one) => one.structure?.source);

describe('fillSources', () => {
  it.each([
    ['Petra Lund, a memo', ['Petra', 'Lund', ',', 'a', 'memo']],
    ['Norland\u2019s U.N. envoy', ['Norland', '\u2019s', 'U.N.', 'envoy']],
    ['the Seoul-based office', ['the', 'Seoul', '-', 'based', 'office']],
  ])('%s', (source, words) => expect(wordsIn(by(source, STRUCTURE))).toEqual([words]));

  it('leaves what is known, and what has no structure', () => {
    expect(wordsIn(by('Petra Lund', { ...STRUCTURE, source: ['Lund'] }))).toEqual([['Lund']]);
    const bare = by('Petra Lund');
    expect(fillSources(bare)).toBe(bare);
  });
});
