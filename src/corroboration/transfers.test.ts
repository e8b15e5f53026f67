import { describe, expect, it } from 'vitest';
import type { ClaimStructure, Conflict, Relation } from '../model/index.ts';
import { ENTITIES, oneEvent, report, type Line } from './story.fixture.ts';
import { corroborate } from './index.ts';

interface Found {
  readonly relations: readonly Relation[];
  readonly kinds: readonly Conflict['kind'][];
}

/** How the second line stands to the group of the first. */
function answered(charge: Line, answer: Line): Found {
  const articles = [report('a', {}, [charge]), report('b', {}, [answer])];
  const { claims, conflicts } = corroborate({ articles, entities: ENTITIES, stories: oneEvent(articles), copies: [] });
  const group = claims.find(({ members }) => members[0]?.article === 'a');
  return {
    relations: (group?.members ?? []).filter(({ article }) => article === 'b').map(({ relation }) => relation),
    kinds: conflicts.map(({ kind }) => kind),
  };
}

const proposed: Line = {
  text: 'Estmark proposed a customs union to Sudria.',
  by: 'officials',
  source: 'officials',
  anonymous: true,
  claim: { type: 'STATE', actor: ['estmark'], recipient: ['sudria'] },
};

describe('denials from the other end', () => {
  it.each<[string, Line, Found]>([
    [
      'received no proposal',
      {
        text: 'Sudria has not received any proposal of a customs union from Estmark.',
        by: 'sudria',
        cue: 'said',
        claim: { type: 'STATE', actor: ['sudria'], recipient: ['estmark'], polarity: 'negated' },
      },
      { relations: ['denies'], kinds: [] },
    ],
    [
      'they received no proposal, who said so',
      {
        text: 'Sudria and Westia have said that they received no proposal from Estmark.',
        by: 'sudria',
        source: 'Sudria and Westia',
        cue: 'have said',
        claim: { type: 'STATE', recipient: ['estmark'], polarity: 'negated' },
      },
      { relations: ['denies'], kinds: [] },
    ],
    [
      'was not offered it',
      {
        text: 'Sudria was never offered a customs union by Estmark.',
        by: 'lund',
        cue: 'said',
        claim: { type: 'STATE', actor: ['sudria'], recipient: ['estmark'], polarity: 'negated' },
      },
      { relations: ['contradicts'], kinds: [] },
    ],
    [
      'received no proposal, denied for them by another',
      {
        text: 'Sudria has not received any proposal of a customs union from Estmark.',
        by: 'torr',
        cue: 'said',
        claim: { type: 'STATE', actor: ['sudria'], recipient: ['estmark'], polarity: 'denied' },
      },
      { relations: ['denies'], kinds: [] },
    ],
    [
      'denied knowledge of it, who has no part in it',
      { text: 'Norland denied knowledge of such a proposal.', claim: { type: 'REJECT', actor: ['norland'] } },
      { relations: [], kinds: [] },
    ],
    [
      'denied it, and no knowledge',
      { text: 'Estmark denied hostile proposals.', claim: { type: 'REJECT', actor: ['estmark'] } },
      { relations: [], kinds: [] },
    ],
    [
      'denied knowledge of it',
      { text: 'Estmark denied knowledge of such a proposal.', claim: { type: 'REJECT', actor: ['estmark'] } },
      { relations: ['denies'], kinds: [] },
    ],
    [
      'another giver',
      {
        text: 'Sudria has not received any proposal from Norland.',
        by: 'sudria',
        cue: 'said',
        claim: { type: 'STATE', actor: ['sudria'], recipient: ['norland'], polarity: 'negated' },
      },
      { relations: [], kinds: [] },
    ],
    [
      'another thing',
      {
        text: 'Sudria received no coal from Estmark.',
        by: 'sudria',
        cue: 'said',
        claim: { type: 'STATE', actor: ['sudria'], recipient: ['estmark'], polarity: 'negated' },
      },
      { relations: [], kinds: [] },
    ],
  ])('%s', (_, answer, found) => expect(answered(proposed, answer)).toEqual(found));

  it('a refusal answers an invitation, and is not against it', () => {
    const invited: Line = {
      text: 'Estmark will invite Westia to join the customs union.',
      by: 'officials',
      source: 'officials',
      anonymous: true,
      claim: { type: 'REQUEST', actor: ['estmark'], recipient: ['westia'] },
    };
    expect(
      answered(invited, {
        text: 'Westia would refuse to join the customs union.',
        by: 'westia',
        claim: { type: 'REJECT', actor: ['westia'] },
      }),
    ).toEqual({ relations: ['responds'], kinds: [] });
  });
});

describe('opposite judgements', () => {
  const judged = (text: string, more: Partial<Line> = {}): Line => ({
    text,
    by: 'vale',
    claim: { type: 'STATE' },
    ...more,
  });

  it.each<[string, string, readonly Relation[]]>([
    ['The letter is genuine.', 'The letter was a forgery made abroad.', ['contradicts']],
    ['The letter is genuine.', 'The letter is not authentic.', ['contradicts']],
    ['The bridge was safe.', 'The bridge was unsafe.', ['contradicts']],
    ['The letter is genuine.', 'The portrait was a forgery.', []],
    ['The letter is genuine.', 'Editors who had called the letter a forgery fell silent.', []],
  ])('%s %s', (one, other, relations) => {
    const found = answered(judged(one), judged(other, { by: 'lund' }));
    const against = found.relations.filter((relation) => relation === 'contradicts' || relation === 'denies');
    expect([against, found.kinds.includes('polarity')]).toEqual([relations, relations.length > 0]);
  });
});

describe('denials from the other end, by structure', () => {
  const parsed = (predicate: string, passive: boolean, terms: readonly string[]): ClaimStructure => ({
    predicate,
    form: 'clause',
    passive,
    negated: false,
    headline: false,
    arguments: [],
    terms,
    names: [],
    context: [],
  });
  const charge: Line = {
    ...proposed,
    claim: { ...proposed.claim, structure: parsed('propose', false, ['propose', 'customs', 'union']) },
  };
  const denial = (structure: ClaimStructure): Line => ({
    // the words name no verb of giving or taking: only the structure can tell the end
    text: 'Sudria saw no such customs union from Estmark.',
    by: 'sudria',
    cue: 'said',
    claim: { type: 'STATE', actor: ['sudria'], recipient: ['estmark'], polarity: 'negated', structure },
  });

  it.each<[string, ClaimStructure, readonly Relation[]]>([
    ['receives', parsed('receive', false, ['receive', 'customs', 'union']), ['denies']],
    ['is offered', parsed('offer', true, ['offer', 'customs', 'union']), ['denies']],
    ['agrees to accept', parsed('agree', false, ['agree', 'accept', 'customs', 'union']), ['denies']],
    ['itself offers', parsed('offer', false, ['offer', 'customs', 'union']), []],
  ])('%s', (_, structure, relations) => expect(answered(charge, denial(structure)).relations).toEqual(relations));
});
