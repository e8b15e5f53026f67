import { describe, expect, it } from 'vitest';
import { whichBearer, type Bearer } from './which-bearer.ts';

const bearer = (entity: number, at: number, titles: readonly string[] = [], gender: Bearer['gender'] = 'unknown') => ({
  entity,
  at,
  titles: new Set(titles),
  gender,
});
const ANN = bearer(1, 3, ['Sen.'], 'female');
const TOM = bearer(2, 20, [], 'male');

describe('whichBearer', () => {
  it.each([
    ['the one introduced first', [TOM, ANN], 40, [], null, 1],
    ['the one of the gender of the title', [ANN, TOM], 40, ['Mr.'], 'male', 2],
    ['the one of that office', [TOM, ANN], 40, ['Senator'], null, 1],
    ['who has been named before, not who comes later', [ANN, TOM], 10, [], null, 1],
    ['who is named further on, where nobody was before', [TOM], 10, [], null, 2],
    ['nobody of another office', [ANN], 40, ['Governor'], null, null],
    ['nobody of another gender', [TOM], 40, ['Mrs.'], 'female', null],
    ['whoever has no office that is known', [TOM], 40, ['Governor'], null, 2],
    ['nobody', [], 1, [], null, null],
  ] as const)('%s', (_, bearers, at, titles, gender, entity) =>
    expect(whichBearer(bearers, { at, titles, gender })?.entity ?? null).toBe(entity),
  );
});
