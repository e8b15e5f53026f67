import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { segment } from '../../language/index.ts';
import { loadMeanings, loadModels } from '../../load-models.ts';
import { trace } from '../../trace.ts';

vi.setConfig({ testTimeout: 240_000 });
const SAMPLE = path.join(import.meta.dirname, '../../../examples/zimmermann-1917');

describe('meanings of a text that another engine has read', () => {
  it('are those that the best engine gives for the same tokens', () => {
    const text =
      'The harbour was closed at noon. A pilot said that two ferries had collided in fog, and that nobody was hurt.';
    const prepared = loadModels(undefined, 'best').prepareNow(
      segment({ id: 'x', title: null, text, lang: 'en', publishedAt: null }),
    );
    const meaning = loadMeanings()(prepared.parsed);
    const { count } = prepared.parsed.tokens;
    for (const [from, to] of [
      [0, count],
      [7, 15],
      [3, 3],
    ] as const)
      expect(Array.from(meaning(from, to))).toEqual(Array.from(prepared.meaning!(from, to)));
  });

  it('are of a sentence of 1,000 words too, and of no word', () => {
    const text = `Rain fell ${'and fell again '.repeat(333)}on Monday.`;
    const { parsed } = loadModels().prepareNow(segment({ id: 'x', title: null, text, lang: 'en', publishedAt: null }));
    const meaning = loadMeanings()(parsed);
    expect(Math.hypot(...meaning(0, 20))).toBeCloseTo(1, 3);
    expect(Math.hypot(...meaning(600, 620))).toBe(0);
  });
});

describe('trace', () => {
  const meant = (ledger: Awaited<ReturnType<typeof trace>>): number =>
    ledger.articles.flatMap(({ claims }) => claims).filter(({ structure }) => structure?.meaning !== undefined).length;

  it('asks for meanings where it is given a reader of them, says so, and finds the same claims', async () => {
    const models = loadModels();
    const plain = await trace([SAMPLE], { models });
    const ledger = await trace([SAMPLE], { models, meanings: () => loadMeanings() });
    expect([plain.readBy, meant(plain)]).toEqual(['fast', 0]);
    expect(ledger.readBy).toBe('fast + meanings');
    const claims = ledger.articles.flatMap((article) => article.claims);
    expect(meant(ledger)).toBe(claims.length);
    expect(claims.map(({ id, text }) => [id, text])).toEqual(
      plain.articles.flatMap((article) => article.claims).map(({ id, text }) => [id, text]),
    );
  });

  it('goes on without where there is none to be had, and asks for none of many articles', async () => {
    const models = loadModels();
    expect((await trace([SAMPLE], { models, meanings: () => null })).readBy).toBe('fast');
    const lines = Array.from({ length: 51 }, (_, i) =>
      JSON.stringify({ id: `a${i}`, title: `Ward ${i}`, text: `A storm closed ward ${i} on Monday, officials said.` }),
    );
    const folder = mkdtempSync(path.join(os.tmpdir(), 'many-'));
    const file = path.join(folder, 'many.jsonl');
    writeFileSync(file, lines.join('\n'));
    const asked = vi.fn(() => null);
    expect((await trace([file], { models, meanings: asked })).readBy).toBe('fast');
    expect(asked).not.toHaveBeenCalled();
    rmSync(folder, { recursive: true });
  });
});
