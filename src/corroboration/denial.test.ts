import { describe, expect, it } from 'vitest';
import type { AnnotatedArticle } from '../model/index.ts';
import { isStanding } from './carriers.ts';
import { deniedBy, isDenial, isOfKnowing, isSilence, isSilent, isUndenied } from './denial.ts';
import { report } from './story.fixture.ts';

const told = (text: string): AnnotatedArticle['claims'][number] =>
  report('a', {}, [{ text, claim: { type: 'REJECT', actor: ['torr'] } }]).claims[0]!;
const said = (text: string, cue: string): AnnotatedArticle['attributions'][number] =>
  report('a', {}, [{ text, by: 'torr', cue, claim: { type: 'STATE' } }]).attributions[0]!;

describe('what a claim says to have been denied', () => {
  it.each([
    ['Edwin Torr denied the theft of the boats.', ['theft', 'boat']],
    ['Edwin Torr disputed the cost.', ['cost']],
    ['Edwin Torr rejected the offer.', null],
    ['Edwin Torr left the town.', null],
  ])('%s', (text, terms) => expect(deniedBy(told(text))?.terms ?? null).toEqual(terms));

  it.each([
    ['Edwin Torr denied the theft.', false],
    ['Edwin Torr did not deny the theft.', true],
    ['Edwin Torr was denied a lawyer.', true],
    ['Edwin Torr would not confirm or deny the theft.', true],
  ])('%s is no denial: %s', (text, undone) => expect(deniedBy(told(text))?.isUndone).toBe(undone));

  it('only of acts of rejecting, and only where the parse is known', () => {
    const claim = told('Edwin Torr denied the theft.');
    expect([deniedBy({ ...claim, type: 'STATE' }), deniedBy({ ...claim, structure: null })]).toEqual([null, null]);
  });

  it.each([
    ['Edwin Torr denied knowledge of the letter.', true],
    ['Edwin Torr denied the theft of the letter.', false],
  ])('%s of knowing it: %s', (text, of) => expect(isOfKnowing(deniedBy(told(text))!)).toBe(of));
});

describe('silence', () => {
  it.each([
    ['Edwin Torr declined to comment.', true],
    ['Edwin Torr refused to answer.', true],
    ['Edwin Torr did not comment.', true],
    ['Edwin Torr has not confirmed the plan.', true],
    ['Edwin Torr confirmed the plan.', false],
    ['Edwin Torr did not sell the boats.', false],
  ])('%s %s', (text, silent) => expect(isSilent(told(text))).toBe(silent));

  it.each([
    ['Edwin Torr declined to say where the boats are.', 'declined to say', true],
    ['Edwin Torr has not said where the boats are.', 'has not said', true],
    ['Edwin Torr said where the boats are.', 'said', false],
    ['Edwin Torr denied that the boats are gone.', 'denied', false],
  ])('%s %s: %s', (text, cue, silent) => expect(isSilence(said(text, cue))).toBe(silent));

  it('is not known of older ledgers', () => {
    const { structure: _, ...older } = said('Edwin Torr declined to say where the boats are.', 'declined to say');
    expect([isSilence(older), isDenial(older), isUndenied(older), isStanding(older)]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });
});

describe('cues', () => {
  it.each([
    [isDenial, 'Edwin Torr denied that the boats are gone.', 'denied', true],
    [isDenial, 'Edwin Torr disputes that the boats are gone.', 'disputes', true],
    [isDenial, 'Edwin Torr said that the boats are gone.', 'said', false],
    [isUndenied, 'Edwin Torr cannot deny that the boats are gone.', 'deny', true],
    [isUndenied, 'It was denied that the boats are gone.', 'was denied', true],
    [isUndenied, 'Edwin Torr denied that the boats are gone.', 'denied', false],
    [isStanding, 'Edwin Torr has repeatedly warned that the boats leak.', 'has repeatedly warned', true],
    [isStanding, 'Edwin Torr warned that the boats leak.', 'warned', false],
  ] as const)('%o: %s %s %s', (test, text, cue, answer) => expect(test(said(text, cue))).toBe(answer));
});
