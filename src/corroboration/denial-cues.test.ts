import { describe, expect, it } from 'vitest';
import { areBothNot, callsBaseless, deniedBy, isDenial, isTurningDown } from './denial.ts';
import { bareAttribution, bareProfile, bareStructure } from './profile.fixture.ts';

const cue = (words: readonly string[], terms: readonly string[] = [], negatives: readonly string[] = []) =>
  bareAttribution('torr', { words, terms, negatives, content: [[0, 3]] });

describe('a cue that turns down what nobody said', () => {
  it.each([
    ['rejected the bill', cue(['reject'], ['bill']), true],
    ['rejected the claim', cue(['reject'], ['claim']), false],
    ['denied the bill', cue(['deny'], ['bill']), false],
    ['denied and rejected the bill', cue(['deny', 'reject'], ['bill']), false],
    ['said it of the bill', cue(['say'], ['bill']), false],
  ])('%s: %s', (_, one, expected) => expect(isTurningDown(one)).toBe(expected));
  it('is not known of older ledgers', () => {
    const { structure: _, ...older } = cue(['reject'], ['bill']);
    expect([isTurningDown(older), callsBaseless(older), isDenial(older)]).toEqual([false, false, false]);
  });
});

describe('charges that are called baseless', () => {
  it.each([
    ['called the charges baseless', cue(['call'], ['charge', 'baseless']), true],
    ['called the charges grave', cue(['call'], ['charge', 'grave']), false],
    ['called the roof baseless', cue(['call'], ['roof', 'baseless']), false],
    ['did not call them so', cue(['call'], ['charge', 'baseless'], ['call']), false],
    ['said nothing', { ...cue(['call'], ['charge', 'baseless']), content: [] }, false],
    ['in four words of content', cue(['call'], ['charge', 'baseless', 'old', 'town']), true],
    ['in five', cue(['call'], ['charge', 'baseless', 'old', 'town', 'hall']), false],
  ])('%s: %s', (_, one, expected) => expect(callsBaseless(one)).toBe(expected));
});

describe('what a claim says to have been denied', () => {
  const told = (more: Partial<ReturnType<typeof bareStructure>>) =>
    deniedBy(bareProfile({ claim: { type: 'REJECT', structure: bareStructure(more) } }).claim);
  it.each([
    ['a thing', { predicate: 'deny', terms: ['deny', 'theft'] }, ['theft']],
    ['a thing, where the word of denial is no word of content', { predicate: 'deny', terms: ['theft'] }, ['theft']],
    ['behind another word', { predicate: 'issue', terms: ['issue', 'denial', 'theft'] }, ['theft']],
    ['a bill that is rejected', { predicate: 'reject', terms: ['reject', 'bill'] }, null],
    ['a claim that is rejected', { predicate: 'reject', terms: ['reject', 'claim'] }, ['claim']],
  ] as const)('%s', (_, structure, expected) => expect(told(structure)?.terms ?? null).toEqual(expected));
  it('is no denial where he was denied it, or cannot deny it', () => {
    const undone = (more: Partial<ReturnType<typeof bareStructure>>): boolean | undefined =>
      told({ predicate: 'deny', terms: ['deny', 'theft'], ...more })?.isUndone;
    expect([
      undone({}),
      undone({ passive: true }),
      undone({ negatives: ['deny'] }),
      undone({ negatives: ['sell'] }),
    ]).toEqual([false, true, true, false]);
    expect(told({ predicate: 'issue', terms: ['issue', 'denial'], passive: true })?.isUndone).toBe(false);
  });
});

it('two tell the same of what is not, where the same word is negated in both', () => {
  const not = (...negatives: string[]) => bareProfile({ claim: { structure: bareStructure({ negatives }) } });
  expect([
    areBothNot(not('go'), not('stay', 'go')),
    areBothNot(not('go'), not('stay')),
    areBothNot(not(), not()),
  ]).toEqual([true, false, false]);
});
