import { describe, expect, it } from 'vitest';
import { CONFLICT_VERBS } from './en/conflict-verbs.ts';
import { COOPERATION_VERBS } from './en/cooperation-verbs.ts';
import { NOUN_CLASSES, NOUN_FRAMES } from './en/event-nouns.ts';
import { compileClasses, compileFrames, words } from './event-frame.ts';

const ROWS = [...COOPERATION_VERBS, ...CONFLICT_VERBS];
/** Tests of arguments that no list of nouns stands behind. */
const TESTS = ['person', 'official', 'party', 'place', 'thing', 'counted', 'none'];

describe('compileFrames', () => {
  it('gives every lemma its frames in the order of the rows', () => {
    const frames = compileFrames([
      ['AID', null, 'to for', 'send give', { object: 'goods' }],
      ['MOBILIZE', 'troops', 'to', 'send'],
    ]);
    expect(frames.get('send')!.map(({ type, object }) => [type, object])).toEqual([
      ['AID', ['goods']],
      ['MOBILIZE', null],
    ]);
    expect(frames.get('give')).toEqual([
      {
        type: 'AID',
        mode: null,
        recipient: ['to', 'for'],
        actor: ['subject'],
        object: ['goods'],
        subject: null,
        needs: null,
      },
    ]);
  });
});

describe('compileClasses', () => {
  it('turns a table round', () =>
    expect([...compileClasses({ goods: 'tank gun', forces: 'tank' }).get('tank')!]).toEqual(['goods', 'forces']));
});

describe('the lexicon', () => {
  it('asks only for classes that there are', () => {
    const known = new Set([...[...NOUN_CLASSES.values()].flatMap((names) => [...names]), ...TESTS]);
    const asked = ROWS.flatMap(([, , , , more]) => words(`${more?.object ?? ''} ${more?.subject ?? ''}`));
    expect(asked.filter((name) => !known.has(name))).toEqual([]);
  });

  it('has lemmas in lower case, once a row', () => {
    for (const [, , , lemmas] of ROWS) {
      const list = words(lemmas);
      expect(list.filter((lemma) => lemma !== lemma.toLowerCase())).toEqual([]);
      expect(new Set(list).size).toBe(list.length);
    }
  });

  it('knows the event nouns of every quarter', () => {
    for (const noun of ['visit', 'aid', 'trade', 'agreement', 'criticism', 'threat', 'sanction', 'attack'])
      expect(NOUN_FRAMES.has(noun)).toBe(true);
  });
});
