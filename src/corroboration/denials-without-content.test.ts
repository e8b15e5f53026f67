import { describe, expect, it } from 'vitest';
import type { ClaimStructure, Entity } from '../model/index.ts';
import { bareAttribution, bareProfile, bareReport, bareStructure, type Bare } from './profile.fixture.ts';
import { deniedBefore, wholesaleDenialOf, type WholesaleDenial } from './wholesale-denial.ts';

const entity = (id: string, name: string, more: Partial<Entity> = {}): [string, Entity] => [
  id,
  { id, name, named: true, type: 'PERSON', aliases: [], role: null, knowledge: null, affiliation: null, ...more },
];
const ENTITIES: ReadonlyMap<string, Entity> = new Map([
  entity('vale', 'Mara Vale', { affiliation: 'board' }),
  entity('torr', 'Edwin Torr'),
  entity('board', 'Harbour Board', { type: 'ORG' }),
]);

/** `subject verb object`, each with what else is given; `-` for none. */
function clause(told: string, more: Partial<ClaimStructure> = {}): Partial<ClaimStructure> {
  const [subject = '-', predicate = '', object = '-', called = '-'] = told.split(' ');
  const ends = [
    ['subject', subject],
    ['object', object],
    ['complement', called],
  ] as const;
  const list = ends.flatMap(([relation, lemma]) => (lemma === '-' ? [] : [{ relation, lemma, entity: null }]));
  return { predicate, arguments: list, terms: [predicate, object, called].filter((term) => term !== '-'), ...more };
}

/** What a claim by Torr denies, or of Vale where nobody says it. */
function denial(structure: Partial<ClaimStructure> | null, more: Bare = {}): WholesaleDenial | null {
  const known = structure === null ? null : bareStructure(structure);
  const speakers = new Set(['torr']);
  const profile = bareProfile({ speakers, ...more, claim: { structure: known, ...more.claim } });
  return wholesaleDenialOf(profile, ENTITIES);
}
const shown = (one: WholesaleDenial | null): string =>
  one === null
    ? 'nothing'
    : [
        `${[...one.by].join('+')}: ${one.what}`,
        one.of.length > 0 ? `of ${one.of.join(' ')}` : '',
        one.ofPart ? 'part' : '',
        one.others.length > 0 ? `beside ${one.others.join(' ')}` : '',
      ]
        .filter(Boolean)
        .join(', ');

describe('a denial without content', () => {
  it.each<[string, Partial<ClaimStructure> | null, Bare, string]>([
    ['of charges', clause('vale deny charge'), {}, 'vale+board: charges'],
    ['of all guilt', clause('vale deny wrongdoing'), {}, 'vale+board: charges'],
    ['of a report', clause('vale deny report'), {}, 'vale+board: told'],
    ['of "it"', clause('vale deny it'), {}, 'vale+board: told'],
    ['not of a bill', clause('vale deny bill'), {}, 'nothing'],
    [
      'by who acts, where that is known',
      clause('vale deny charge'),
      { actors: new Set(['torr']) },
      'torr: charges, beside vale',
    ],
    [
      'by who says so, where it is somebody’s word',
      clause('vale deny charge'),
      { holder: bareAttribution('torr') },
      'torr: charges, beside vale',
    ],
    ['not where nobody denies', clause('lorry deny charge'), {}, 'nothing'],
    ['not where it is denied to somebody', clause('vale deny charge', { passive: true }), {}, 'nothing'],
    ['not where it is not denied', clause('vale deny charge', { negatives: ['deny'] }), {}, 'nothing'],
    ['not where "it" is turned down', clause('vale reject it'), {}, 'nothing'],
    ['but where it is turned down as a lie', clause('vale reject it lie'), {}, 'vale+board: told'],
    ['of what is called a lie', clause('vale call report lie'), {}, 'vale+board: told'],
    ['of a video that is called so', clause('vale call video lie'), {}, 'vale+board: told'],
    ['not where a garden is called so', clause('vale call garden lie'), {}, 'nothing'],
    ['not where a report is called good', clause('vale call report good'), {}, 'nothing'],
    ['not where nothing is called', clause('vale call report'), {}, 'nothing'],
    ['as false, whatever it is', clause('vale deny - lie'), {}, 'vale+board: told'],
    ['not without a word for it', clause('vale deny'), {}, 'nothing'],
    [
      'of charges that are said to be of something',
      clause('vale deny charge', { terms: ['deny', 'charge', 'fraud'] }),
      {},
      'vale+board: charges, of fraud',
    ],
    [
      '… but how much they are a lie',
      clause('vale deny charge', { terms: ['deny', 'charge', 'utterly', 'mara'] }),
      {},
      'vale+board: charges',
    ],
    [
      'not of the charges of an office',
      clause('vale deny charge', { terms: ['deny', 'president', 'charge'] }),
      {},
      'nothing',
    ],
    [
      'beside whom it names',
      clause('vale deny charge', { names: ['vale', 'board', 'torr'] }),
      {},
      'vale+board: charges, beside torr',
    ],
    [
      'not beside whose lie it is called',
      clause('vale call charge lie', { names: ['vale', 'torr'] }),
      {},
      'vale+board: charges',
    ],
    ['not of an older ledger', null, {}, 'nothing'],
    ['not where somebody keeps silent', clause('vale deny charge', { negatives: ['comment'] }), {}, 'nothing'],
  ])('%s', (_, structure, more, expected) => {
    // the claim names Vale by her word
    const named = structure === null ? null : { ...structure, names: structure.names ?? ['vale'] };
    expect(shown(denial(named, more))).toBe(expected);
  });

  it.each<[string, Partial<ClaimStructure>, string]>([
    ['charges are false', clause('charge false', { form: 'copula' }), 'torr: charges'],
    ['a report is not true', clause('report true', { form: 'copula', negated: true }), 'torr: told'],
    ['not that it is true', clause('report true', { form: 'copula' }), 'nothing'],
    ['not that it is not false', clause('report false', { form: 'copula', negated: true }), 'nothing'],
    ['not that a report fell', clause('report fall', { negated: true }), 'nothing'],
    ['not that a garden is false', clause('garden false', { form: 'copula' }), 'nothing'],
    ['a complaint is nonsense', clause('complaint nonsense', { form: 'copula' }), 'torr: told'],
    ['that did not happen', clause('that happen', { negated: true }), 'torr: told'],
    ['not that it did', clause('that happen'), 'nothing'],
    ['not that a fire did not', clause('fire happen', { negated: true }), 'nothing'],
    ['that is false', clause('that false', { form: 'copula' }), 'torr: told'],
    [
      'not "it was false that …", which says what',
      clause('it false', { form: 'copula', terms: ['false', 'sell', 'gun'] }),
      'nothing',
    ],
    [
      'a charge has no basis',
      clause('charge have basis', { terms: ['charge', 'basis'], negatives: ['basis'] }),
      'torr: charges',
    ],
    ['not that it has one', clause('charge have basis'), 'nothing'],
    ['no truth is in the report', clause('truth be - report', { negatives: ['truth'] }), 'torr: told'],
    ['not that no truth is in a garden', clause('truth be - garden', { negatives: ['truth'] }), 'nothing'],
    [
      'the charge of fraud is false',
      clause('charge false', { form: 'copula', terms: ['charge', 'fraud', 'false'] }),
      'torr: charges, of fraud',
    ],
    [
      'he had no part in a theft',
      clause('he have part', { negated: true, terms: ['have', 'part', 'theft'] }),
      'torr: charges, of theft, part',
    ],
    ['not that she had', clause('he have part'), 'nothing'],
    ['not that a mill had none', clause('mill have part', { negated: true }), 'nothing'],
    ['he was not involved', clause('he involved', { form: 'copula', negated: true }), 'torr: charges, part'],
    ['not that he was not tall', clause('he tall', { form: 'copula', negated: true }), 'nothing'],
    ['not that he did not involve', clause('he involved', { negated: true }), 'nothing'],
    ['not that he had nothing', clause('he have nothing', { negated: true }), 'nothing'],
  ])('says that %s', (_, structure, expected) => {
    expect(shown(denial(structure, { holder: bareAttribution('torr') }))).toBe(expected);
  });

  it('says that somebody had nothing to do with it, which is a part', () => {
    const structure = clause('he have nothing', { negated: true, terms: ['nothing', 'theft'] });
    expect(shown(denial(structure, { words: 'he had nothing to do with the theft' }))).toBe(
      'torr: charges, of theft, part',
    );
  });
});

const HERE = bareReport('a');
const denying = (more: Partial<WholesaleDenial> = {}): WholesaleDenial => ({
  by: new Set(['vale']),
  what: 'told',
  of: [],
  ofPart: false,
  others: [],
  ...more,
});
const VALE = new Set(['vale']);
/** What is said in the n-th sentence, of nobody and by Lund, but for what is given. */
const said = (at: number, more: Bare = {}): ReturnType<typeof bareProfile> =>
  bareProfile({ in: HERE, at, words: 'steal car', holder: bareAttribution('lund'), ...more });
const isDenied = (of: Partial<WholesaleDenial>, told: ReturnType<typeof bareProfile>): boolean =>
  deniedBefore(1, denying(of), [told, said(5, { words: 'deny', claim: { type: 'REJECT' } })]).length > 0;

describe('it is of what is told of the denier', () => {
  it.each<[string, Partial<WholesaleDenial>, Bare & { at: number }, boolean]>([
    ['on somebody’s word', {}, { at: 3, actors: VALE }, true],
    ['… done to him', {}, { at: 3, recipients: VALE }, true],
    ['… where he is named', {}, { at: 3, named: VALE }, true],
    ['not where he is not', {}, { at: 3 }, false],
    ['… but right before', {}, { at: 4 }, true],
    ['not on the word of nobody who is known', {}, { at: 4, holder: bareAttribution(null) }, false],
    ['not on the paper’s own word', {}, { at: 3, actors: VALE, holder: null }, false],
    ['… but right before', {}, { at: 4, actors: VALE, holder: null }, true],
    ['not how things are, right before', {}, { at: 4, actors: VALE, holder: null, claim: { type: 'STATE' } }, false],
    ['an accusation by the paper', {}, { at: 3, recipients: VALE, holder: null, claim: { type: 'ACCUSE' } }, true],
    ['not what is not so', {}, { at: 3, actors: VALE, negative: true }, false],
    ['not a denial', {}, { at: 3, actors: VALE, claim: { type: 'REJECT' } }, false],
    ['charges: a deed of his', { what: 'charges' }, { at: 3, actors: VALE }, true],
    ['… of nobody, where he is named', { what: 'charges' }, { at: 3, named: VALE }, true],
    ['not of another', { what: 'charges' }, { at: 3, named: VALE, actors: new Set(['lund']) }, false],
    ['not a plan of his', { what: 'charges' }, { at: 3, actors: VALE, claim: { modality: 'planned' } }, false],
    ['not on the paper’s own word', { what: 'charges' }, { at: 4, actors: VALE, holder: null }, false],
    ['not talks', { what: 'charges' }, { at: 3, actors: VALE, claim: { type: 'CONSULT' } }, false],
    [
      'a part in what is not called by the charge’s word',
      { of: ['arson'], ofPart: true },
      { at: 4, actors: VALE },
      true,
    ],
    ['not further up', { of: ['arson'], ofPart: true }, { at: 3, actors: VALE }, false],
    ['not of who is not named', { of: ['arson'], ofPart: true }, { at: 4 }, false],
    ['not on the paper’s own word', { of: ['arson'], ofPart: true }, { at: 4, actors: VALE, holder: null }, false],
    ['not where it is no part', { of: ['arson'] }, { at: 4, actors: VALE }, false],
  ])('%s', (_, of, more, expected) => expect(isDenied(of, said(more.at, more))).toBe(expected));

  it.each(['actors', 'recipients', 'named', 'speakers'] as const)('whom it names beside is among its %s', (role) => {
    const charge = said(3, { named: VALE, [role]: new Set(['torr', ...(role === 'named' ? ['vale'] : [])]) });
    expect(isDenied({ others: ['torr'] }, charge)).toBe(true);
    expect(isDenied({ others: ['lund', 'x'] }, charge)).toBe(false);
  });

  it('that follows a headline', () => {
    const headline = said(0, {
      words: 'deny',
      claim: { type: 'REJECT', structure: bareStructure({ headline: true }) },
    });
    expect(deniedBefore(0, denying(), [headline, said(1, { actors: VALE }), said(2, { actors: VALE })])).toEqual([1]);
    expect(deniedBefore(0, denying(), [headline, said(3, { actors: VALE })])).toEqual([1]);
    expect(deniedBefore(0, denying(), [headline, said(4, { actors: VALE })])).toEqual([]);
  });

  it('in its own report alone, and nothing where it is none', () => {
    const other = said(4, { actors: VALE, in: bareReport('b') });
    expect(deniedBefore(1, denying(), [other, said(5)])).toEqual([]);
    expect(deniedBefore(7, denying(), [other])).toEqual([]);
  });
});
