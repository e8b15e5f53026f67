import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../model/index.ts';
import { saying } from './article.fixture.ts';
import { namedWords, wordsNow } from './named-words.ts';

/** "NAME said Estmark ships GOODS to Sudria.", with what is put before and behind it. */
function article(name: string, goods: string, before = '', behind = ''): AnnotatedArticle {
  const [given, found] = saying('r.txt', { name, type: 'PERSON' }, goods);
  const moved = <Spans extends readonly (readonly [number, number])[]>(spans: Spans): [number, number][] =>
    spans.map(([start, stop]) => [start + before.length, stop + before.length]);
  return {
    ...given,
    ...found,
    text: `${before}${found.text}${behind}`,
    sentences: [],
    attributions: found.attributions.map((one) => ({
      ...one,
      source: moved(one.source),
      cue: moved(one.cue),
      content: moved(one.content),
    })),
    claims: found.claims.map((one) => ({ ...one, evidence: moved(one.evidence) })),
  };
}

describe('words that an address named', () => {
  const was = article('Ida Lund', 'field radios', '', ' The harbour stayed shut all week.');
  const claim = was.claims[0]!;
  const said = namedWords(was, 1, claim, false);
  const bySource = namedWords(was, 1, claim, true);

  it('are found where they are, with the finding that is made of them', () => {
    expect(wordsNow(said, was, was.text)).toMatchObject({ kind: 'same', finding: claim.id, likeness: 1 });
  });
  it('are found behind a sentence that was put in front', () => {
    const now = article('Ida Lund', 'field radios', 'It rained. ', ' The harbour stayed shut all week.');
    expect(wordsNow(said, now, was.text)).toMatchObject({ kind: 'same', finding: claim.id });
  });
  it('are not those that differ by one word, however alike', () => {
    const now = article('Ida Lund', 'field rations', '', ' The harbour stayed shut all week.');
    expect(wordsNow(said, now, was.text)).toMatchObject({ kind: 'edited', finding: null });
    expect(wordsNow(said, now, was.text)?.likeness).toBeGreaterThan(0.8);
  });
  it('stand, though nothing is found in them', () => {
    expect(wordsNow(said, { ...was, claims: [] }, was.text)).toMatchObject({ kind: 'same', finding: null });
  });
  it('are not those of an aside among them', () => {
    const [from, to] = claim.evidence[0]!;
    const [a, b] = [from + 8, to - 8];
    const around = { ...claim, evidence: [[from, a] as const, [b, to] as const] };
    const inside = { ...claim, id: 'aside', evidence: [[a, b] as const] };
    const named = namedWords({ ...was, claims: [around] }, 1, { ...around, id: 'gone' }, false);
    expect(wordsNow(named, { ...was, claims: [inside] }, was.text)?.finding).toBeNull();
    expect(wordsNow(named, { ...was, claims: [around] }, was.text)?.finding).toBe(claim.id);
  });
  it('are not those of another type', () => {
    const now = { ...was, claims: [{ ...claim, type: 'ACCUSE' as const }] };
    expect(wordsNow(said, now, was.text)?.finding).toBeNull();
  });
  it('are, for an origin, those of the same source alone', () => {
    const other = article('Tom Reyk', 'field radios', '', ' The harbour stayed shut all week.');
    expect(wordsNow(bySource, was, was.text)?.finding).toBe(claim.id);
    expect(wordsNow(bySource, other, was.text)?.finding ?? null).toBeNull();
    expect(wordsNow(said, other, null)?.finding).toBe(claim.id);
  });
  it('are gone with their sentence', () => {
    expect(wordsNow(said, { ...was, text: 'The harbour stayed shut.', claims: [] }, was.text)).toBeNull();
  });
});
