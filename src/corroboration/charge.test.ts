import { describe, expect, it } from 'vitest';
import type { Claim, ClaimStructure } from '../model/index.ts';
import { chargedBy, chargedElsewhere } from './charge.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from './profile.fixture.ts';
import { conceptOf } from './terms.ts';

const VALE = new Set(['vale']);
const LUND = new Set(['lund']);
const byVale: Bare = { actors: VALE, recipients: LUND };
const onVale: Bare = { actors: LUND, recipients: VALE };

/** A claim in the manner of its words: its type, who holds it, what is known of its clause. */
const told = (
  more: Bare,
  claim: Partial<Claim> = {},
  structure: Partial<ClaimStructure> = {},
  words = 'steal car',
): ClaimProfile =>
  bareProfile({
    words,
    ...more,
    claim: { structure: bareStructure({ terms: words.split(' '), ...structure }), ...claim },
  });
/** Words of a claim are concepts. */
const BLAMED = `${conceptOf('blame')} theft`;
const accusing = bareAttribution('lund', { words: ['allege'] });
const police = bareAttribution('lund', { from: 'The police' });
const someone = bareAttribution('lund', { from: 'The baker' });

describe('how surely somebody is accused of what a claim tells', () => {
  it.each<[string, ClaimProfile, number]>([
    ['in an accusation of him, in a word for it', told(onVale, { type: 'ACCUSE' }, {}, BLAMED), 1],
    ['… held in a word for it', told({ ...onVale, holder: accusing }, { type: 'ACCUSE' }), 1],
    ['… in other words', told(onVale, { type: 'ACCUSE' }), 0.7],
    ['not by his own accusation', told(byVale, { type: 'ACCUSE' }, {}, BLAMED), 0],
    ['a deed of his that is alleged', told({ ...byVale, holder: accusing }), 1],
    ['… or done to him', told({ ...onVale, holder: accusing }), 1],
    ['… even where it is only planned', told({ ...byVale, holder: accusing }, { modality: 'planned' }), 1],
    ['a deed of his on the word of the police', told({ ...byVale, holder: police }), 0.7],
    ['not on that of anybody else', told({ ...byVale, holder: someone }), 0],
    ['not on nobody’s', told(byVale), 0],
    ['a deed told with "allegedly"', told(byVale, {}, { wording: { small: ['allegedly'] } as never }), 0.7],
    ['a deed of accusing', told(byVale, {}, { predicate: 'accuse' }), 0.7],
    ['not a plan, though the police say so', told({ ...byVale, holder: police }, { modality: 'planned' }), 0],
    ['not what is done to him, though the police say so', told({ ...onVale, holder: police }), 0],
    ['not where he is no party', told({ actors: LUND, recipients: LUND, holder: accusing }, { type: 'ACCUSE' }), 0],
    ['not where the parse is not known', told(byVale, { structure: null }), 0],
  ])('%s', (_, charge, score) => expect(chargedBy(charge, VALE)).toBe(score));
});

describe('what another report opens with is a charge', () => {
  const lund = bareAttribution('lund');
  it.each<[string, ClaimProfile, number]>([
    ['as one in its own words', told({ ...onVale, at: 2 }, { type: 'ACCUSE' }, {}, BLAMED), 0.5],
    ['not further down', told({ ...onVale, at: 3 }, { type: 'ACCUSE' }, {}, BLAMED), 0],
    ['a deed of his on somebody’s word', told({ ...byVale, holder: lund }), 0.5],
    ['not on the paper’s own', told(byVale), 0],
    ['not on the word of nobody who is known', told({ ...byVale, holder: bareAttribution(null) }), 0],
    ['not what was done to him', told({ ...onVale, holder: lund }), 0],
    ['not what he plans', told({ ...byVale, holder: lund }, { modality: 'planned' }), 0],
    ['not what he says', told({ ...byVale, holder: lund }, { type: 'SUPPORT' }), 0],
    [
      'anywhere in its opening',
      told(
        { ...byVale, holder: lund },
        {
          evidence: [
            [90, 99],
            [0, 9],
          ],
        },
      ),
      0.5,
    ],
  ])('%s', (_, charge, score) => expect(chargedElsewhere(charge, VALE)).toBe(score));

  it('where it opens with more than it', () => {
    const report = bareReport('b', {
      sentences: [
        [0, 9],
        [10, 19],
        [20, 29],
        [30, 39],
      ],
    });
    expect(chargedElsewhere(told({ ...byVale, holder: lund, in: report, at: 2 }), VALE)).toBe(0.5);
  });
});
