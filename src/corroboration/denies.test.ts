import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import { answersCharge } from './denies.ts';
import { ENTITIES, report } from './story.fixture.ts';

const claimed = (text: string, by: string, cue: string, claim: Partial<Claim>): ClaimProfile =>
  profilesOf(report(by, {}, [{ text, by, cue, claim: { type: 'STATE', ...claim } }]), ENTITIES)[0]!;

const warned = claimed('Petra Lund warned Estmark of the fire.', 'lund', '', { recipient: ['estmark'] });
const sold = claimed('Norland sold shells to Sudria.', 'lund', '', { actor: ['norland'], recipient: ['sudria'] });
const lost = claimed('Estmark lost the letters of the pilots.', 'watch', '', { actor: ['estmark'] });

describe('a denial answers', () => {
  it.each([
    ['of the same end', warned, 'Estmark denied that it was warned.', 'ministry', 'denied', 'denied'],
    ['of the other end', warned, 'Estmark received no warning.', 'ministry', '', 'denied'],
    ['of knowing it', warned, 'Estmark knew nothing of the fire.', 'ministry', '', 'denied'],
    ['of having bought what was sold', sold, 'Sudria never bought shells from Norland.', 'sudria', '', 'denied'],
    ['by another', lost, 'The letters of the pilots were not lost.', 'torr', '', 'negated'],
    [
      'where no truth is in it',
      lost,
      'There is no truth in reports that letters were lost.',
      'ministry',
      '',
      'negated',
    ],
  ] as const)('%s', (_, charge, text, by, cue, polarity) =>
    expect(answersCharge(claimed(text, by, cue, { polarity }), charge, () => 1)).toBeGreaterThan(0),
  );
});

describe('a negative sentence answers nothing', () => {
  it.each([
    ['of another act', lost, 'Estmark has not insured the letters of the pilots.', 'ministry', 'denied'],
    ['of another party', sold, 'Westia never bought shells from Estmark.', 'torr', 'negated'],
    ['of what is wanted', sold, 'Norland does not want its shells to be seen.', 'norland', 'denied'],
    ['of how somebody is', lost, 'Estmark was not at a loss for letters of the pilots.', 'ministry', 'denied'],
    ['of what is so as a rule', lost, 'Estmark does not lose letters of pilots.', 'watch', 'negated'],
    ['of what is said', lost, 'There was no claim that Estmark lost the letters.', 'torr', 'negated'],
    ['that keeps silent', lost, 'Estmark did not say who lost the letters.', 'ministry', 'denied'],
    ['of what is to come', lost, 'Estmark will not lose the letters of the pilots.', 'ministry', 'denied'],
  ] as const)('%s', (_, charge, text, by, polarity) =>
    expect(answersCharge(claimed(text, by, '', { polarity }), charge, () => 1)).toBe(0),
  );
});
