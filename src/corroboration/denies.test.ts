import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/index.ts';
import { profilesOf, type ClaimProfile } from './claim-profile.ts';
import { answersCharge } from './denies.ts';
import { bareAttribution, bareProfile, bareStructure, type Bare } from './profile.fixture.ts';
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

/** A claim by its words, the first of them what is done; `alike`: the cosine of what it means with a claim of 1. */
function bare(words: string, alike: number | null, more: Bare = {}): ClaimProfile {
  const terms = words.split(' ');
  return bareProfile({
    words,
    meaning: alike === null ? null : Float32Array.of(alike, Math.sqrt(1 - alike * alike)),
    ...more,
    claim: { structure: bareStructure({ predicate: terms[0]!, terms }), ...more.claim },
  });
}
const charged = (words: string): ClaimProfile => bare(words, 1, { holder: bareAttribution('lund') });
const DENYING: Bare = { speakers: new Set(['torr']), holder: bareAttribution('torr', { words: ['deny'] }) };
const denied = (words: string, alike: number | null, more: Bare = DENYING): ClaimProfile =>
  bare(words, alike, { ...more, claim: { polarity: 'denied', ...more.claim } });

const losing = (...things: readonly string[]): ClaimProfile => ({
  ...denied('lose', null),
  things: new Set(things),
});

describe('what a denial by another must have in common with a charge', () => {
  const NO_TRUTH: Bare = {
    speakers: new Set(['torr']),
    holder: bareAttribution('torr'),
    claim: {
      structure: bareStructure({
        predicate: 'be',
        arguments: [{ relation: 'subject', lemma: 'truth', entity: null }],
        negatives: ['truth'],
        terms: ['truth', 'warn'],
      }),
    },
  };
  it.each([
    ['half of the things beside the act', losing('letter', 'boat'), charged('lose letter crew gold sea'), true],
    ['not a third of them', losing('letter', 'boat', 'sail'), charged('lose letter crew gold sea'), false],
    ['an act named beside, where both mean much alike', denied('warn', 0.6), charged('ignore warning'), true],
    ['not where they mean less alike', denied('warn', 0.55), charged('ignore warning'), false],
    ['the very act, where they mean less alike', denied('warn', 0.45), charged('warn pilot crew ship sea'), true],
    ['not where they mean little alike', denied('warn', 0.4), charged('warn pilot crew ship sea'), false],
    ['most words, whatever is done', denied('paint gate yard wall', 0.1), charged('build gate yard wall'), true],
    ['not half of them', denied('paint gate yard wall', 0.1), charged('build gate roof door'), false],
    ['the very act that there is no truth in', denied('truth warn', 0.6, NO_TRUTH), charged('warn'), true],
    ['not one named beside', denied('truth warn', 0.9, NO_TRUTH), charged('ignore warning'), false],
  ])('%s', (_, denial, charge, answers) => expect(answersCharge(denial, charge, () => 1) > 0).toBe(answers));
});
