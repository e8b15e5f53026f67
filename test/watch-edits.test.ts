import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { miniStoriesIn } from '../bench/mini-stories.ts';
import { tryEdits } from '../bench/watch-edits.ts';
import { basesOf } from '../bench/watch.ts';
import { loadReader } from '../src/load-reader.ts';

/** Edits of each sort; `npm run bench -- --only watch` makes a hundred of each. */
const EDITS = 20;

describe('edits of pages that are watched', () => {
  it('ring where they change a source, a figure, a name, and not where they change commas, dates, related links', async () => {
    const stories = miniStoriesIn(path.join(import.meta.dirname, '../bench/invented/origins.jsonl')).slice(0, 40);
    const tried = await tryEdits(basesOf(stories), loadReader(), 1917, EDITS);
    const still = tried.filter(({ telling }) => !telling);
    const telling = tried.filter((one) => one.telling);
    expect([still.length, telling.length]).toEqual([EDITS, EDITS]);
    expect(still.filter(({ rang }) => rang).map(({ kind, id, lines }) => `${kind} ${id} ${lines.join()}`)).toEqual([]);
    expect(telling.filter(({ rang }) => rang).length).toBeGreaterThanOrEqual(0.9 * EDITS);
  }, 240_000);
});
