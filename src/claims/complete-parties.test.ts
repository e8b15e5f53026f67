import { describe, expect, it } from 'vitest';
import type { Claim, Sentence } from '../model/index.ts';
import { completeParties } from './complete-parties.ts';

const SENTENCES: readonly Sentence[] = Array.from({ length: 12 }, (_, s) => ({
  span: [s * 10, s * 10 + 9],
  from: s,
  to: s + 1,
  paragraph: 0,
  dateline: false,
}));

function claim(sentence: number, type: Claim['type'], actor: readonly string[], recipient: readonly string[]): Claim {
  return {
    id: '',
    evidence: [[sentence * 10, sentence * 10 + 5]],
    text: '',
    holder: 'narrator',
    type,
    mode: null,
    actor,
    recipient,
    goods: [],
    quantities: [],
    time: null,
    place: null,
    polarity: 'affirmed',
    modality: 'asserted',
    origin: null,
    structure: null,
  };
}

const recipients = (claims: readonly Claim[]): unknown =>
  completeParties(claims, SENTENCES).map(({ recipient }) => recipient.join('+'));

describe('completeParties', () => {
  it('sends help to where the same giver sent it before', () => {
    expect(recipients([claim(0, 'AID', ['n'], ['o']), claim(1, 'AID', ['n'], [])])).toEqual(['o', 'o']);
    expect(recipients([claim(0, 'AID', ['n'], ['o']), claim(1, 'AID', ['v'], [])])).toEqual(['o', '']);
  });

  it('forgets it after some sentences', () => {
    expect(recipients([claim(0, 'AID', ['n'], ['o']), claim(9, 'AID', ['n'], [])])).toEqual(['o', '']);
  });

  it('aims a denial at who accused the denier', () => {
    expect(recipients([claim(0, 'ACCUSE', ['v'], ['n']), claim(9, 'REJECT', ['n'], [])])).toEqual(['n', 'v']);
  });

  it('aims concern without an object at whoever gave the help', () => {
    expect(recipients([claim(0, 'AID', ['n'], ['o']), claim(1, 'ACCUSE', ['v'], [])])).toEqual(['o', 'n']);
  });

  it('leaves said parties alone', () => {
    const said = [claim(0, 'AID', ['n'], ['o']), claim(1, 'AID', ['n'], ['v'])];
    expect(completeParties(said, SENTENCES)).toEqual(said);
  });
});
