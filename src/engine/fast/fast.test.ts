import { describe, expect, it } from 'vitest';
import { segment } from '../../language/index.ts';
import { loadModels } from '../../load-models.ts';
import type { TokenSpans } from '../../model/index.ts';
import { engineContract } from '../contract.fixture.ts';

const ENGINE = loadModels();
engineContract('fast', () => ENGINE);

describe('the fast engine', () => {
  it('reads at once what it prepares', async () => {
    const text: TokenSpans = segment({
      id: 'x',
      text: 'Ada Holm said that the bridge was closed.',
      title: null,
      publishedAt: null,
      lang: 'en',
    });
    expect(await ENGINE.prepare([text])).toEqual([ENGINE.prepareNow(text)]);
  });
});
