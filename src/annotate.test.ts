import { describe, expect, it } from 'vitest';
import { annotate, annotateAll } from './annotate.ts';
import { loadModels } from './load-models.ts';
import type { Doc } from './model/index.ts';

const ENGINE = loadModels();
const doc = (id: string, text: string, lang: string | null = 'en'): Doc => ({
  id,
  text,
  title: null,
  publishedAt: null,
  lang,
});

describe('annotateAll', () => {
  it('gives article by article what annotate gives, those in other languages in their places', async () => {
    const docs = [
      doc('a', 'Ada Holm said that the bridge was closed.'),
      doc('b', 'Die Brücke ist gesperrt, sagte Ada Holm.', 'de'),
      doc('c', ''),
      doc('d', 'Officials denied it.', null),
    ];
    expect(await annotateAll(docs, ENGINE)).toEqual(docs.map((d) => annotate(d, ENGINE)));
  });
});
