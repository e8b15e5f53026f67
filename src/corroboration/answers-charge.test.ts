import { describe, expect, it } from 'vitest';
import type { Claim, ClaimStructure } from '../model/index.ts';
import type { ClaimProfile } from './claim-profile.ts';
import { answersCharge } from './denies.ts';
import { bareAttribution, bareProfile, bareStructure, type Bare } from './profile.fixture.ts';
import { conceptOf } from './terms.ts';

const set = (...ids: string[]): ReadonlySet<string> => new Set(ids);
const VALE = set('vale');
/** What is given of a claim: of its profile, of the claim, of its clause. */
interface Given {
  readonly profile?: Bare;
  readonly claim?: Partial<Claim>;
  readonly clause?: Partial<ClaimStructure>;
  readonly small?: readonly string[];
}

/** A claim whose first word is what is done; `alike` is how much it means what a claim of 1 means. */
function told(words: string, alike: number | null, { profile, claim, clause, small = [] }: Given): ClaimProfile {
  const [predicate = '', ...rest] = words.split(' ');
  const terms = [predicate, ...rest];
  const wording = { small } as unknown as ClaimStructure['wording'];
  return bareProfile({
    words: terms.map(conceptOf).join(' '),
    meaning: alike === null ? null : Float32Array.of(alike, Math.sqrt(1 - alike * alike)),
    ...profile,
    claim: { structure: bareStructure({ predicate, terms, ...(wording && { wording }), ...clause }), ...claim },
  });
}

/** Lund says that Vale did it. */
const CHARGE: Given = { profile: { actors: VALE, holder: bareAttribution('lund') } };
const charge = (words = 'burn hall roof door gate yard wall', more: Given = {}): ClaimProfile =>
  told(words, 1, { ...CHARGE, ...more, profile: { ...CHARGE.profile, ...more.profile } });
/** Vale says that she did not, by a mere "not". */
const NOT: Given = {
  profile: { speakers: VALE, holder: bareAttribution('vale') },
  claim: { polarity: 'denied' },
  clause: { negatives: ['burn'] },
  small: ['did', 'not'],
};
const not = (words = 'burn', alike: number | null = 0.5, more: Given = {}): ClaimProfile =>
  told(words, alike, {
    ...NOT,
    ...more,
    profile: { ...NOT.profile, ...more.profile },
    claim: { ...NOT.claim, ...more.claim },
    clause: { ...NOT.clause, ...more.clause },
  });
/** … or by denying it. */
const DENY: Given = { profile: { holder: bareAttribution('vale', { words: ['deny'] }) }, clause: { negatives: [] } };
const denies = (words = 'burn', alike: number | null = 0.5, more: Given = {}): ClaimProfile =>
  not(words, alike, {
    ...more,
    profile: { ...DENY.profile, ...more.profile },
    clause: { ...DENY.clause, ...more.clause },
  });
const TORR: Given = {
  profile: { speakers: set('torr'), holder: bareAttribution('torr') },
  claim: { polarity: 'negated' },
};
/** … Torr says so, who is no party to it. */
const torrs = (words = 'burn hall', alike: number | null = 0.75, more: Given = {}): ClaimProfile =>
  not(words, alike, {
    ...more,
    profile: { ...TORR.profile, ...more.profile },
    claim: { ...TORR.claim, ...more.claim },
  });

const answers = (denial: ClaimProfile, of: ClaimProfile): boolean => answersCharge(denial, of, () => 1) > 0;
type Row = readonly [name: string, denial: ClaimProfile, charge: ClaimProfile, answers: boolean];
const check = (rows: readonly Row[]): void =>
  it.each(rows)('%s', (_, denial, of, expected) => expect(answers(denial, of)).toBe(expected));

describe('what a denial is held by', () => {
  it.each<[string, ClaimProfile, ClaimProfile, number | null]>([
    ['the act, the party and that it is denied, beside likeness', not('burn', 0.28), charge(), 0.68],
    ['too little of it', not('burn', 0.22), charge(), null],
    ['less where it is only negated', not('burn', 0.38, { claim: { polarity: 'negated' } }), charge(), 0.68],
    ['… and alike no more', not('burn', 0.3, { claim: { polarity: 'negated' } }), charge(), null],
    ['as much with "never"', not('burn', 0.3, { claim: { polarity: 'negated' }, small: ['never'] }), charge(), 0.7],
    ['an act that is named beside', denies('warn', 0.4), charge('ignore warning hall roof door gate'), 0.7],
    ['too little of that', denies('warn', 0.3), charge('ignore warning hall roof door gate'), null],
    ['likeness that nobody tells', not('burn', null), charge(), 0.85],
    ['most of its words', denies('paint gate yard wall', 0.1), charge('build gate yard wall'), 1.75],
  ])('%s', (_, denial, of, points) => {
    const found = answersCharge(denial, of, () => 1);
    if (points === null) expect(found).toBe(0);
    else expect(found).toBeCloseTo(points, 5);
  });
});

describe('a mere "not" answers', () => {
  check([
    ['what somebody says', not(), charge(), true],
    ['not where the sentence of one is not known', not('burn', 0.5, { claim: { structure: null } }), charge(), false],
    ['not where that of the other is not', not(), charge('burn', { claim: { structure: null } }), false],
    ['no denial', not(), charge('burn', { profile: { negative: true } }), false],
    ['nothing where it is not negative', not('burn', 0.5, { profile: { negative: false } }), charge(), false],
    [
      'nothing where somebody is silent',
      not('burn', 0.5, { profile: { holder: bareAttribution('vale', { words: ['decline'] }) } }),
      charge(),
      false,
    ],
    ['nothing in a headline', not('burn', 0.5, { clause: { headline: true } }), charge(), false],
    ['nothing where it hangs on something beside', not('burn', 0.5, { clause: { negatives: ['x'] } }), charge(), false],
    [
      'nothing where it hangs on what is said',
      not('claim', 0.5, { clause: { negatives: ['claim'] } }),
      charge('claim'),
      false,
    ],
    [
      'where it hangs on what it is done to',
      not('burn', 0.5, {
        clause: { negatives: ['hall'], arguments: [{ relation: 'object', lemma: 'hall', entity: null }] },
      }),
      charge(),
      true,
    ],
    ['no demand', not(), charge('burn', { claim: { type: 'REQUEST' } }), false],
    [
      'nothing that is not told as so',
      not(),
      charge('burn hall roof door gate yard wall', { clause: { negated: true } }),
      false,
    ],
    [
      'nothing that may have been',
      not(),
      charge('burn hall roof door gate yard wall', { clause: { modal: true } }),
      false,
    ],
    ['no plan', not(), charge('burn hall roof door gate yard wall', { claim: { modality: 'planned' } }), false],
    [
      'a plan, where none is said to be',
      not('burn', 0.5, { claim: { modality: 'planned' } }),
      charge('burn hall roof door gate yard wall', { claim: { modality: 'planned' } }),
      true,
    ],
    ['no deed, where no plan is said to be', not('burn', 0.5, { claim: { modality: 'planned' } }), charge(), false],
    ['nothing where it may be', not('burn', 0.5, { clause: { modal: true } }), charge(), false],
    ['nothing of what is so as a rule', not('burn', 0.5, { small: ['does', 'do', 'did'] }), charge(), false],
    [
      'nothing of what is so at no time',
      not('burn', 0.5, { clause: { wording: { small: ['did'], opening: 'infinite' } as never } }),
      charge(),
      false,
    ],
    ['nothing of how somebody is', not('burn', 0.5, { clause: { form: 'copula' } }), charge(), false],
    ['without a word of the past, that very act', not('burn', 0.5, { small: [] }), charge(), true],
    ['… but not of other things', not('burn boat', 0.5, { small: [] }), charge(), false],
    [
      '… nor an act named beside',
      not('warn', 0.5, { small: [], clause: { negatives: ['warn'] } }),
      charge('ignore warning'),
      false,
    ],
    [
      'with one, an act named beside',
      not('warn', 0.5, { clause: { negatives: ['warn'] } }),
      charge('ignore warning'),
      true,
    ],
    [
      'the paper’s own word, of his own deed',
      not(),
      charge('burn hall roof door gate yard wall', { profile: { holder: null } }),
      true,
    ],
    [
      'not of a deed that is only not so',
      not('burn', 0.6, { claim: { polarity: 'negated' } }),
      charge('burn hall roof door gate yard wall', { profile: { holder: null } }),
      false,
    ],
    [
      'an accusation',
      not('burn', 0.6, { claim: { polarity: 'negated' } }),
      charge('burn hall roof door gate yard wall', { profile: { holder: null }, claim: { type: 'ACCUSE' } }),
      true,
    ],
    [
      'not what was done to who denies',
      not(),
      charge('burn hall roof door gate yard wall', { profile: { actors: set('lund'), recipients: VALE } }),
      false,
    ],
    [
      '… but where it was he who did it',
      not(),
      charge('burn hall roof door gate yard wall', { profile: { actors: set('lund', 'vale'), recipients: VALE } }),
      true,
    ],
    [
      '… or where it was done to him',
      not('burn', 0.5, { clause: { passive: true } }),
      charge('burn hall roof door gate yard wall', { profile: { actors: set('lund'), recipients: VALE } }),
      true,
    ],
    [
      '… or where he was to have got it',
      not('acquire', 0.5, { clause: { negatives: ['acquire'] } }),
      charge('acquire hall roof door', { profile: { actors: set('lund'), recipients: VALE } }),
      true,
    ],
    [
      '… or where nobody is said to have done it',
      not(),
      charge('burn hall roof door gate yard wall', { profile: { actors: set(), recipients: VALE } }),
      true,
    ],
  ]);
});

describe('what is denied in so many words', () => {
  const KNOWS = { clause: { negatives: [] } };
  check([
    [
      'on nobody’s word, by whom it is told of',
      denies('burn', 0.5, { profile: { holder: null, speakers: set(), actors: VALE } }),
      charge(),
      true,
    ],
    [
      'not of another',
      denies('burn', 0.3, { profile: { holder: null, speakers: set(), actors: set('torr') } }),
      charge(),
      false,
    ],
    [
      'not where the cue denies nothing',
      denies('burn', 0.5, { profile: { holder: bareAttribution('vale', { words: ['deny'], negatives: ['deny'] }) } }),
      charge(),
      false,
    ],
    [
      'not where somebody keeps silent',
      denies('burn', 0.5, { profile: { holder: bareAttribution('vale', { words: ['deny', 'decline'] }) } }),
      charge(),
      false,
    ],
    [
      'knowledge of it is no denial that it was',
      denies('know gate yard wall', 0.5, KNOWS),
      charge('build gate yard wall'),
      false,
    ],
    [
      'of what may have been',
      denies(),
      charge('burn hall roof door gate yard wall', { clause: { modal: true } }),
      true,
    ],
    ['a sentence read twice is none', denies('burn a b c d e f', 0.5), charge('burn a b c d e f'), false],
    ['… where six words are one', denies('burn a b c d e', 0.5), charge('burn a b c d e'), true],
  ]);
});

describe('whom and what it is of', () => {
  const of = (...ids: string[]): Given => ({ profile: { named: set(...ids) } });
  const SUDRIA: Given = { profile: { recipients: set('sudria') } };
  check([
    [
      'of another whom the charge has not',
      denies('burn', 0.5, of('torr')),
      charge('burn hall roof door gate yard wall', SUDRIA),
      false,
    ],
    ['… where it has nobody but who denies', denies('burn', 0.5, of('torr')), charge(), true],
    [
      '… who is known to its report alone',
      denies('burn', 0.5, of('a:7')),
      charge('burn hall roof door gate yard wall', SUDRIA),
      true,
    ],
    [
      'of one whom the charge has',
      denies('burn boat', 0.5, of('sudria')),
      charge('burn hall roof door gate yard wall', SUDRIA),
      true,
    ],
    ['of things of which the charge has none', denies('burn boat', 0.5), charge(), false],
    ['of three, of which it has one', denies('burn boat mast hall', 0.5), charge(), false],
    ['of five, of which it has two', denies('burn boat mast sail hall roof', 0.5), charge(), true],
    [
      'of other goods',
      denies('burn', 0.5, { profile: { goods: set('grain') } }),
      charge('burn hall roof door gate yard wall', { profile: { goods: set('drone') } }),
      false,
    ],
    [
      'of arms, any of them',
      denies('burn', 0.5, { profile: { goods: set(conceptOf('weapon')) } }),
      charge('burn hall roof door gate yard wall', { profile: { goods: set(conceptOf('drone')) } }),
      true,
    ],
    [
      '… but no grain',
      denies('burn', 0.5, { profile: { goods: set(conceptOf('weapon')) } }),
      charge('burn hall roof door gate yard wall', { profile: { goods: set('grain') } }),
      false,
    ],
    ['of goods, where the charge has none', denies('burn', 0.5, { profile: { goods: set('grain') } }), charge(), true],
    [
      'both say what is not',
      denies('burn', 0.5, { clause: { negatives: ['go'] } }),
      charge('burn hall roof door gate yard wall', { clause: { negatives: ['go'] } }),
      false,
    ],
    [
      'of what passes between the same two, whatever it is called',
      denies('ship', 0.5, { profile: { goods: set('grain'), pairs: ['>a>b'] } }),
      charge('load hall', { profile: { goods: set('grain'), pairs: ['>a>b'] } }),
      true,
    ],
    [
      '… not between others',
      denies('ship', 0.5, { profile: { goods: set('grain'), pairs: ['>a>c'] } }),
      charge('load hall', { profile: { goods: set('grain'), pairs: ['>a>b'] } }),
      false,
    ],
  ]);
});

describe('by who is no party to it', () => {
  const of = (...ids: string[]): Given => ({ profile: { named: set(...ids) } });
  const SUDRIA: Given = { profile: { recipients: set('sudria') } };
  const deny: Given = {
    ...TORR,
    profile: { ...TORR.profile, holder: bareAttribution('torr', { words: ['deny'] }) },
    clause: { negatives: [] },
  };
  const denying = (more: Given): Given => ({ ...deny, ...more, profile: { ...deny.profile, ...more.profile } });
  check([
    ['a mere "not" must be much alike', torrs('burn hall', 0.75), charge(), true],
    ['less is too little', torrs('burn hall', 0.65), charge(), false],
    ['"never" is held by less', torrs('burn hall', 0.65, { small: ['never'] }), charge(), true],
    ['what nobody tells the likeness of is held by all its things', torrs('burn hall', null), charge(), true],
    ['… not by half of them', torrs('burn hall boat', null), charge(), false],
    ['… nor by likeness that is told', torrs('burn hall', 0.45), charge(), false],
    [
      'of other things, but of one whom the charge has, where it is alike',
      not('burn boat', 0.6, denying(of('sudria'))),
      charge('burn hall roof door gate yard wall', SUDRIA),
      true,
    ],
    [
      '… not where it is less',
      not('burn boat', 0.55, denying(of('sudria'))),
      charge('burn hall roof door gate yard wall', SUDRIA),
      false,
    ],
    ['of another whom the charge has not', not('burn', 0.6, denying(of('x'))), charge(), false],
    [
      '… where it has nobody',
      not('burn', 0.6, denying(of('x'))),
      charge('burn hall roof door gate yard wall', { profile: { actors: set() } }),
      true,
    ],
  ]);

  const groundless = (
    words: string,
    alike: number,
    lemma: string,
    relation: 'subject' | 'object',
    negatives: string[],
    more: Given = {},
  ): ClaimProfile =>
    torrs(words, alike, {
      clause: { predicate: 'see', arguments: [{ relation, lemma, entity: null }], negatives, terms: words.split(' ') },
      small: [],
      ...more,
    });
  check([
    ['that there is no truth in it', groundless('truth burn hall', 0.6, 'truth', 'subject', ['truth']), charge(), true],
    [
      'that no evidence of it was seen',
      groundless('evidence burn hall roof', 0.6, 'evidence', 'object', ['see']),
      charge(),
      true,
    ],
    [
      'not that evidence did not see',
      groundless('evidence burn hall roof', 0.6, 'evidence', 'subject', ['see']),
      charge(),
      false,
    ],
    ['not that there is', groundless('truth burn hall roof', 0.6, 'truth', 'subject', []), charge(), false],
    [
      'not of an act named beside, however alike',
      groundless('truth warn hall', 0.9, 'truth', 'subject', ['truth']),
      charge('ignore warning hall'),
      false,
    ],
    [
      'of what passed, where that is told as a fact',
      groundless('truth ship', 0.6, 'truth', 'subject', ['truth'], { profile: { goods: set('grain'), named: VALE } }),
      charge('truth ship', { profile: { goods: set('grain') } }),
      true,
    ],
    [
      '… not as a plan',
      groundless('truth ship', 0.6, 'truth', 'subject', ['truth'], { profile: { goods: set('grain'), named: VALE } }),
      charge('truth ship', { profile: { goods: set('grain') }, claim: { modality: 'planned' } }),
      false,
    ],
  ]);
});

describe('what is done, behind a verb that says nothing of it', () => {
  const made = (object: string | null, subject: string | null): Given => ({
    clause: {
      predicate: 'make',
      negatives: ['make'],
      arguments: [
        ...(object === null ? [] : [{ relation: 'object' as const, lemma: object, entity: null }]),
        ...(subject === null ? [] : [{ relation: 'subject' as const, lemma: subject, entity: null }]),
      ],
      terms: ['make', 'offer'],
    },
  });
  check([
    ['its object', not('make', 0.5, made('offer', 'board')), charge('offer hall roof'), true],
    ['not its subject', not('make', 0.5, made('boat', 'offer')), charge('offer hall roof'), false],
    ['its subject, where it has no object', not('make', 0.5, made(null, 'offer')), charge('offer hall roof'), true],
    [
      'the first of its words, where it has neither',
      not('make', 0.5, made(null, null)),
      charge('offer hall roof'),
      true,
    ],
    ['a light verb beside is no act', not('burn', 0.5), charge('lead make burn'), true],
    ['… of its own', not('make', 0.5, { ...made('boat', null) }), charge('lead make water'), false],
  ]);
});
