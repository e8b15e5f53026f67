import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { annotate } from '../src/annotate.ts';
import { joinTitle, Ledger } from '../src/ledger/index.ts';
import { loadModels } from '../src/load-models.ts';
import type { Annotated, Article, LedgerFile, Span } from '../src/model/index.ts';
import { readInputs } from '../src/read/index.ts';

const MODELS = loadModels();
const SAMPLE = path.join(import.meta.dirname, '../examples/zimmermann-1917');
const ARTICLES: readonly Article[] = await articlesOf(SAMPLE);

async function articlesOf(folder: string): Promise<Article[]> {
  const articles: Article[] = [];
  for await (const read of readInputs([folder])) if (read.kind === 'article') articles.push(read.article);
  return articles;
}

/** Paragraphs of news with new words, and with words that the sample has as well. */
const PARAGRAPH = fc
  .array(
    fc.constantFrom(
      'Officials in Lorvik said the bridge would be shut until Friday.',
      'Secretary Zimmermann denied it.',
      'According to the Harbor Mail, Germany had offered an alliance to Mexico.',
      'He said that the note was genuine.',
      '"We have seen no such paper," the ambassador told reporters on Monday.',
      'Three ships were sunk in March.',
      'The President will speak to Congress, an official said.',
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((sentences) => sentences.join(' '));

/** What each finding says, under its id; one of an article by itself. */
function wordsOf(found: Annotated): Map<string, string> {
  const said = (spans: readonly Span[]): string[] => spans.map((span) => found.text.slice(...span));
  const all: [string, string[]][] = [
    ...found.mentions.map(({ id, span }): [string, string[]] => [id, said([span])]),
    ...found.entities.map(({ id, name }): [string, string[]] => [id, [name]]),
    ...found.attributions.map(({ id, source, cue, content }): [string, string[]] => [
      id,
      [...said(source), '|', ...said(cue), '|', ...said(content)],
    ]),
    ...found.claims.map(({ id, evidence }): [string, string[]] => [id, said(evidence)]),
  ];
  const words = new Map(all.map(([id, one]) => [id, `${id[0]} ${one.join(' … ')}`]));
  expect(words.size).toBe(all.length);
  return words;
}

const tally = (words: Iterable<string>): Map<string, number> => {
  const times = new Map<string, number>();
  for (const one of words) times.set(one, (times.get(one) ?? 0) + 1);
  return times;
};

describe('ids of findings', () => {
  it('stay with their words when a paragraph is put in front, behind or between', () => {
    const docs = ARTICLES.map(joinTitle);
    const before = docs.map((doc) => wordsOf(annotate(doc, MODELS)));
    fc.assert(
      fc.property(fc.nat(docs.length - 1), fc.nat(20), PARAGRAPH, (n, place, paragraph) => {
        const doc = docs[n]!;
        const paragraphs = doc.text.split('\n\n');
        paragraphs.splice(place % (paragraphs.length + 1), 0, paragraph);
        const after = wordsOf(annotate({ ...doc, text: paragraphs.join('\n\n') }, MODELS));
        const old = before[n]!;
        const now = tally(after.values());
        for (const [id, words] of old) if (after.has(id)) expect(after.get(id)).toBe(words);
        for (const [words, times] of tally(old.values())) {
          const kept = [...old].filter(([id, said]) => said === words && after.has(id)).length;
          expect(kept, words).toBe(Math.min(times, now.get(words) ?? 0));
        }
      }),
      { numRuns: 25 },
    );
  });
});

describe('the ledger', () => {
  const entries = ARTICLES.map((article) => [article, annotate(joinTitle(article), MODELS)] as const);
  const ledgerOf = (list: typeof entries): LedgerFile => {
    const ledger = new Ledger();
    for (const [article, annotated] of list) ledger.add(article, annotated);
    return ledger.toFile();
  };

  it('is the same file in whatever order the articles come', () => {
    const whole = JSON.stringify(ledgerOf(entries));
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(JSON.stringify(ledgerOf(shuffled)) === whole).toBe(true);
      }),
      { numRuns: 6 },
    );
  });

  it('has one id for each thing', () => {
    const { stories, claims, origins, conflicts, entities } = ledgerOf(entries);
    for (const list of [stories, claims, origins, conflicts, entities])
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
  });

  it('reads a ledger of numbered findings, and keeps the numbers', () => {
    const file = ledgerOf(entries.slice(0, 2));
    const numbered: LedgerFile = {
      ...file,
      articles: file.articles.map((article) => {
        const number = new Map(article.attributions.map(({ id }, i) => [id, `a${i + 1}`]));
        return {
          ...article,
          attributions: article.attributions.map((one) => ({
            ...one,
            id: number.get(one.id) ?? '',
            parent: one.parent === null ? null : (number.get(one.parent) ?? null),
          })),
          claims: article.claims.map((claim, i) => ({
            ...claim,
            id: `c${i + 1}`,
            holder: number.get(claim.holder) ?? claim.holder,
          })),
        };
      }),
    };
    const [again] = Ledger.fromFile(numbered).toFile().articles;
    const [first] = file.articles;
    expect(again?.claims.map(({ id }) => id)).toEqual(first?.claims.map(({ id }) => id));
    expect(again?.claims.map(({ holder }) => holder)).toEqual(first?.claims.map(({ holder }) => holder));
    expect(again?.claims.map(({ formerly }) => formerly)).toEqual(first?.claims.map((_, i) => `c${i + 1}`));
  });
});
