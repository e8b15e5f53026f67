import { describe, expect, it } from 'vitest';
import type { ClaimStructure } from '../../model/index.ts';
import { corroborate } from '../index.ts';
import { ENTITIES, oneEvent, report, type Line } from '../story.fixture.ts';

/** What is denied of what, over reports of the given lines: the text of the group, then the values of the sides. */
function denied(...reports: readonly (readonly Line[])[]): (readonly [string, ...string[]])[] {
  const articles = reports.map((lines, i) => report(`r${i}`, { publisher: `Paper ${i}` }, lines));
  const { claims, conflicts } = corroborate({
    articles,
    entities: ENTITIES,
    stories: oneEvent(articles),
    copies: [],
  });
  const against = claims.flatMap(({ text, members }) =>
    members
      .filter(({ relation }) => relation === 'denies' || relation === 'contradicts')
      .map(({ relation }): [string, string] => [text, relation]),
  );
  return [
    ...against,
    ...conflicts
      .filter(({ kind, reasons }) => kind === 'polarity' && (reasons ?? []).length > 0)
      .map(({ claim, sides }): [string, ...string[]] => [
        claims.find(({ id }) => id === claim)?.text ?? '',
        ...sides.map(({ value }) => value),
      ]),
  ];
}

const structureOf = (predicate: string, terms: readonly string[]): ClaimStructure => ({
  predicate,
  form: 'clause',
  passive: true,
  negated: true,
  headline: false,
  arguments: [],
  terms,
  names: [],
  context: [],
});

const charge: Line = {
  text: 'Edwin Torr threatened the pilots with dismissal, Petra Lund said.',
  by: 'lund',
  source: 'Petra Lund',
  cue: 'said',
  claim: { type: 'THREATEN', actor: ['torr'] },
};
const bribe: Line = {
  text: 'Prosecutors alleged that Edwin Torr took crates of silver for the harbour contract.',
  by: 'watch',
  source: 'Prosecutors',
  cue: 'alleged',
  claim: { type: 'COERCE', actor: ['torr'] },
};

describe('denials and the charges that they answer', () => {
  it('of whatever is charged, in the same report', () => {
    const line: Line = { text: 'Torr denied wrongdoing throughout.', claim: { type: 'REJECT', actor: ['torr'] } };
    expect(denied([bribe, line])).not.toEqual([]);
  });

  it('silence denies nothing', () => {
    const line: Line = { text: 'Torr declined to comment.', claim: { type: 'REJECT', actor: ['torr'] } };
    expect(denied([bribe, line])).toEqual([]);
  });

  it.each([
    ['Torr cannot deny that the pilots were threatened.'],
    ['The pilots were denied their pay, and Torr knows it.'],
  ])('no denial: %s', (text) =>
    expect(denied([charge, { text, claim: { type: 'REJECT', actor: ['torr'] } }])).toEqual([]),
  );

  it('in other words, in another report', () => {
    const line: Line = {
      text: 'Edwin Torr denied that pilots were ever threatened.',
      by: 'torr',
      source: 'Edwin Torr',
      cue: 'denied',
      claim: { type: 'STATE', polarity: 'denied', structure: structureOf('threaten', ['pilot', 'threaten']) },
    };
    expect(denied([charge], [line])).not.toEqual([]);
  });

  it('of half of what was said of the denier, right after it', () => {
    const order: Line = {
      text: 'Edwin Torr ordered the pilots to leave port, Petra Lund said.',
      by: 'lund',
      source: 'Petra Lund',
      cue: 'said',
      claim: { type: 'STATE', actor: ['torr'] },
    };
    const no: Line = {
      text: 'Torr denied giving an order to anyone aboard.',
      by: 'torr',
      source: 'Torr',
      cue: 'denied',
      claim: { type: 'STATE', polarity: 'denied', structure: structureOf('give', ['order', 'aboard']) },
    };
    const between = (n: number): Line[] =>
      Array.from({ length: n }, (_, i) => ({ text: `Buoy ${i} was lit at dusk.`, claim: { type: 'STATE' } }));
    expect(denied([order, no]).map(([text]) => text)).toEqual([order.text]);
    expect(denied([order, ...between(3), no])).toEqual([]);
  });

  it.each([
    ['no such order', 'There was no such order, Edwin Torr said.', true],
    ['any such order', 'Edwin Torr said that he never gave any such order.', true],
    ['of another thing', 'There was no such weather, Edwin Torr said.', false],
    ['of what was reported', 'There was no such report, Edwin Torr said.', false],
  ])('of what was told before: %s', (_, text, isMet) => {
    const order: Line = {
      text: 'Edwin Torr gave an order to burn the boats.',
      claim: { type: 'STATE', actor: ['torr'] },
    };
    const no: Line = {
      text,
      by: 'torr',
      source: 'Edwin Torr',
      cue: 'said',
      claim: { type: 'STATE', polarity: 'negated' },
    };
    expect(denied([order], [no]).length > 0).toBe(isMet);
  });

  it('what is not so on either side is no denial', () => {
    const fear: Line = {
      text: 'Edwin Torr fears that the harbour plan does not protect the pilots, Petra Lund said.',
      by: 'lund',
      source: 'Petra Lund',
      cue: 'said',
      claim: { type: 'ACCUSE', actor: ['torr'] },
    };
    const line: Line = {
      text: 'The harbour plan does not protect the pilots, Edwin Torr said.',
      by: 'torr',
      source: 'Edwin Torr',
      cue: 'said',
      claim: { type: 'STATE', polarity: 'denied' },
    };
    expect(denied([fear], [line])).toEqual([]);
  });

  it('of something else answers no charge', () => {
    const line: Line = {
      text: 'Edwin Torr denied that the harbour was closed at night.',
      by: 'torr',
      source: 'Edwin Torr',
      cue: 'denied',
      claim: { type: 'STATE', polarity: 'denied' },
    };
    expect(denied([charge], [line])).toEqual([]);
  });
});
