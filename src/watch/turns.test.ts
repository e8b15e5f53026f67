import { describe, expect, it } from 'vitest';
import type { RestsOn, Side, ToldEvent } from '../lasting/index.ts';
import { turnsOf } from './turns.ts';

const side = (words: string, article: string, speaker: string | null = null): Side => ({ words, article, speaker });
const rests = (publishers: number, low: number, high: number, ...labels: readonly string[]): RestsOn => ({
  publishers,
  origins: [low, high],
  labels,
});
const event = (given: Partial<ToldEvent> & Pick<ToldEvent, 'kind'>): ToldEvent => ({
  about: 'g1',
  articles: ['b'],
  before: [],
  now: [],
  detail: null,
  address: 'c_1',
  ...given,
});
const told = (...events: readonly ToldEvent[]): readonly string[] =>
  turnsOf('s_1', events).map(({ kind, quiet, line }) => `${quiet ? 'quiet ' : ''}${kind}: ${line}`);

const OFFICIAL = 'Unnamed port official, through Harbour Wire';

describe('what turned', () => {
  it('is a third outlet on one origin, told quietly and in so many words', () => {
    const counts = { before: rests(2, 1, 1, OFFICIAL), now: rests(3, 1, 1, OFFICIAL) };
    expect(told(event({ kind: 'carried', counts }))).toEqual([
      `quiet third-carrier: Third outlet now carries it, still one origin: ${OFFICIAL}.`,
    ]);
  });

  it.each([
    ['a fourth', rests(3, 1, 1, OFFICIAL), rests(4, 1, 1, OFFICIAL)],
    ['a second', rests(1, 1, 1, OFFICIAL), rests(2, 1, 1, OFFICIAL)],
    ['one that may have another origin', rests(2, 1, 1, OFFICIAL), rests(3, 1, 2, OFFICIAL, 'Dora Valente')],
    ['one for which nobody is named', rests(2, 1, 1), rests(3, 1, 1)],
  ])('is not %s', (_, before, now) => expect(told(event({ kind: 'carried', counts: { before, now } }))).toEqual([]));

  it('asks quietly whether a second origin is one, and names none in doubt as what it rested on', () => {
    const counts = {
      before: rests(2, 1, 2, OFFICIAL, 'Olaf Brandt'),
      now: rests(3, 2, 3, OFFICIAL, 'Olaf Brandt', 'Dora Valente, Estmark'),
    };
    expect(told(event({ kind: 'second-origin', counts }))).toEqual([
      `quiet second-origin: A second independent origin, as the ledger counts: Dora Valente, Estmark. Until now it rested on one: ${OFFICIAL}. Is it?`,
    ]);
  });

  it('rings where a new origin owns up to it, and nowhere else', () => {
    const counts = {
      before: rests(1, 1, 1, OFFICIAL),
      now: rests(2, 2, 2, OFFICIAL, 'Dora Valente, Estmark'),
    };
    const second = event({ kind: 'second-origin', counts });
    const carried = (speaker: string): ToldEvent =>
      event({ kind: 'carried', now: [{ ...side('She closed the port.', 'b', speaker), ownsUp: true }] });
    expect(told(second, carried('Dora Valente'))).toEqual([
      `second-origin: Dora Valente owns up to it, a second origin beside the first. Until now it rested on one: ${OFFICIAL}.`,
    ]);
    expect(told(second, carried('Olaf Brandt'))[0]).toMatch(/^quiet second-origin/);
  });

  it('takes back a second origin, and tells that to nobody who was not asked', () => {
    const counts = { before: rests(3, 2, 2, OFFICIAL, 'Dora Valente'), now: rests(3, 1, 2, OFFICIAL) };
    expect(told(event({ kind: 'one-origin-again', counts }))).toEqual([
      `quiet taken-back: Taken back: the ledger counted two origins. It is one again: ${OFFICIAL}.`,
    ]);
  });

  it('is a denial with those who deny, in their words, once for an article', () => {
    const before = [side('The port is closed.', 'a')];
    const [one, two] = [side('The port is not closed.', 'b', 'Dora Valente'), side('No port is closed.', 'b')];
    const turns = turnsOf('s_1', [
      event({ kind: 'denied', before, now: [one] }),
      event({ kind: 'denied', before, now: [two], about: 'g2', address: 'c_2' }),
    ]);
    expect(turns).toHaveLength(1);
    expect(turns[0]).toMatchObject({
      kind: 'denied',
      quiet: false,
      line: 'Denied by Dora Valente: what stands in these words, no more. It may reach 1 other claim of the story.',
      before,
      now: [one, two],
      claim: 'c_1',
    });
  });

  it('is a denial by all who deny', () => {
    const before = [side('The port is closed.', 'a')];
    const now = ['Olaf Brandt', 'Dora Valente', 'the harbour office'].map((name) =>
      side(`Not so, said ${name}.`, 'b', name),
    );
    expect(told(...now.map((one) => event({ kind: 'denied', before, now: [one] })))[0]).toMatch(
      /^denied: Denied by Olaf Brandt, Dora Valente and the harbour office:/,
    );
  });

  it.each([
    ['the opposite that somebody else tells', { detail: 'in other words', before: [side('The note is real.', 'a')] }],
    ['what the article that denies it tells alone', { before: [side('The port is closed, some say.', 'b')] }],
  ])('is no denial: %s', (_, given) =>
    expect(told(event({ kind: 'denied', now: [side('It is not.', 'b')], ...given }))).toEqual([]),
  );

  it.each([
    ['number', 'figure: The figure is not the same: {sides}.'],
    ['certainty', 'certainty: How sure it is told is not the same: {sides}.'],
    ['attribution-lost', 'attribution-lost: Told as fact in {now}; in {before} it is somebody’s word.'],
    ['holder', 'quiet holder: Whose word it is, is not told the same: {sides}.'],
    ['scope', 'differs: How far it goes is not the same: {sides}.'],
    ['date', 'quiet differs: When it was is not the same: {sides}.'],
    ['name', 'quiet differs: The reports differ (name): {sides}.'],
  ])('is a difference: %s', (detail, line) => {
    const [before, now] = [[side('nearly 70', 'a')], [side('more than 70', 'b')]];
    expect(told(event({ kind: 'differs', detail, before, now, articles: ['a', 'b'] }))).toEqual([line]);
  });

  it('is the same difference where another carries the same figure, and another where the figure is another', () => {
    const evidence = (words: string, article: string): readonly string[] =>
      turnsOf('s_1', [
        event({
          kind: 'differs',
          detail: 'number',
          articles: ['a', article],
          before: [side('nearly 70', 'a')],
          now: [side(words, article)],
        }),
      ])[0]!.evidence.flat();
    const known = new Set(evidence('more than 70', 'b'));
    expect(evidence('More than 70', 'c').filter((one) => !known.has(one))).toEqual([]);
    expect(evidence('80', 'c').filter((one) => !known.has(one))).toHaveLength(1);
  });

  it('is a figure by its number, where numbers differ, however it is hedged', () => {
    const figure = (before: string, now: string): readonly string[] =>
      turnsOf('s_1', [
        event({
          kind: 'differs',
          detail: 'number',
          articles: ['a', 'b'],
          before: [side(before, 'a')],
          now: [side(now, 'b')],
        }),
      ])[0]!.evidence.flat();
    expect(figure('some 40 managers', '400 managers')).toEqual(figure('about 40', 'at least 400 managers'));
    expect(figure('nearly 1,800', 'more than 1,800')).not.toEqual(figure('nearly 1,800', 'close to 1,800'));
  });

  it('is a source lost once for an article, however much it tells as fact', () => {
    const lost = (words: string): ToldEvent =>
      event({
        kind: 'differs',
        detail: 'attribution-lost',
        articles: ['a', 'b'],
        before: [side('The port is closed, an official said.', 'a', 'official')],
        now: [side(words, 'b')],
      });
    const turns = turnsOf('s_1', [lost('The port is closed.'), lost('It will stay so.')]);
    expect(turns.map(({ now, evidence }) => [now.length, evidence])).toEqual([[2, ['attribution-lost b']]]);
  });

  it('is no contradiction that stands in one article alone', () => {
    const sides = { before: [side('genuine', 'a', 'Reed')], now: [side('a forgery', 'a', 'Orsk')] };
    expect(told(event({ kind: 'differs', detail: 'polarity', articles: ['a', 'a'], ...sides }))).toEqual([]);
  });

  it('is an edit by what it did; one that only adds is quiet', () => {
    const edit = (detail: string): readonly string[] =>
      told(event({ kind: 'edited', detail, before: [side('A.', 'a')], now: [side('B.', 'a')] }));
    expect(edit('attribution lost, figure')).toEqual([
      'edited: Edited after publication: {of} took out whose word it is, changed a figure.',
    ]);
    expect(edit('put in')).toEqual([
      'quiet edited: Edited after publication: {of} put in something that it did not say.',
    ]);
  });

  it('is nothing where an older ledger does not say what a claim rested on', () => {
    expect(told(event({ kind: 'carried' }), event({ kind: 'second-origin' }), event({ kind: 'claim-gone' }))).toEqual(
      [],
    );
  });
});
