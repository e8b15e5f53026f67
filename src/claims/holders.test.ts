import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';

const models = loadModels();

/** Reports, and whose word each claim is by the word that tells it. */
const HELD: readonly (readonly [text: string, holders: readonly string[]])[] = [
  [
    'Hale said that the campaign had failed. Former editor Paul Reed made headlines in May when he ' +
      'echoed the view, proclaiming that the site was built to exploit people.',
    ['failed: Hale', 'made: narrator', 'built: Paul Reed'],
  ],
  ['In Peru, 20% say the plan is fine. In Chile, 78% say the press should stay out of it.', ['fine: 20%', 'stay: 78%']],
  [
    'Peru Airways has apologized to two players after a steward wrongly accused them of theft.',
    ['apologized: narrator', 'accused: narrator'],
  ],
  ['Reed slammed into the barrier before his car slid across the track.', ['slid: narrator']],
];

describe('whose word a claim is', () => {
  it.each(HELD)('%s', (text, holders) => {
    const { claims, attributions, entities } = annotate(docOf(text), models);
    const nameOf = (id: string): string => {
      const by = attributions.find((attribution) => attribution.id === id);
      return by === undefined ? id : (entities.find((entity) => entity.id === by.speaker)?.name ?? '?');
    };
    expect(
      claims.map(({ reasons = [], holder }) => `${/“(.*)”/u.exec(reasons[0] ?? '')?.[1] ?? ''}: ${nameOf(holder)}`),
    ).toEqual(holders);
  });
});
