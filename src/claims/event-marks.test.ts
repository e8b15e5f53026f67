import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { docOf } from '../attribution/lines.fixture.ts';
import { loadModels } from '../load-models.ts';
import type { Attribution, Claim } from '../model/index.ts';
import { clauseView, documentOf, entity } from './document.fixture.ts';
import { marksOfEvent, wordingOf } from './event-marks.ts';
import type { Reading } from './reading.ts';
import type { SettledBy } from './settle.ts';

const models = loadModels();
const eventIn = (text: string): Claim => annotate(docOf(text), models).claims.find(({ type }) => type !== 'STATE')!;

describe('how sure the parties of an event are', () => {
  it.each([
    ['is more where news tells it so', 'Dora Reed criticized the mayor.', 'Dora Reed derided the mayor.'],
    [
      'is more of what is told as done',
      'Dora Reed accused Tom Hale of theft.',
      'Without accusing Tom Hale of theft, Dora Reed left.',
    ],
    ['is more of a main clause', 'Dora Reed met Tom Hale.', 'She said that it is true that Dora Reed met Tom Hale.'],
  ])('%s', (_, more, less) => {
    const [of, other] = [more, less].map((text) => eventIn(text)?.confidence?.actor ?? 0);
    expect(of).toBeGreaterThan(other!);
  });

  it('is said of those who are only described, too', () =>
    expect(eventIn('Dock workers accused the mayor of theft.').confidence!.actor).toBeGreaterThan(0.8));
});

describe('whose report it is', () => {
  it('stands in brackets before his office, and does nothing with him', () => {
    const text = '(CNN) Secretary Dora Reed met the king of Chile. Reed demanded answers.';
    const { claims, entities } = annotate(docOf(text), models);
    const actors = claims.flatMap(({ actor }) => actor.map((id) => entities.find((one) => one.id === id)!.name));
    expect(actors).toEqual(['Dora Reed', 'Dora Reed']);
  });
});

const WORLD = [entity('n', 'Norland'), entity('o', 'Ostia'), entity('r', 'Reed', 'PERSON')];

describe('in which shape an event is told', () => {
  it.each([
    ['Norland/NNP/hit/nsubj hit/VBD/0/root/hit Ostia/NNP/hit/obj', ['n'], ['o'], 'hit PAR'],
    ['Norland/NNP/hit/nsubj hit/VBD/0/root/hit them/PRP/hit/obj', ['n'], [], 'hit RA'],
    ['Storms/NNS/hit/nsubj/storm hit/VBD/0/root/hit ports/NNS/hit/obj/port', [], [], 'hit N'],
    [
      'Norland/NNP/hit/nsubj hit/VBD/0/root/hit back/RB/hit/advmod at/PP/Ostia/case Ostia/NNP/hit/obl',
      [],
      ['o'],
      'hit_back -R',
    ],
    ['Norland/NNP/hit/nsubj hit/VBD/0/root/hit 30/CD/hit/obj', ['n'], [], 'hit OA'],
  ])('%s', (words, actor, recipient, expected) => {
    const view = clauseView([words], WORLD);
    const { word, shape } = wordingOf(view, view.analysis.tokens.word.indexOf('hit'), { actor, recipient });
    expect(`${word} ${shape}`).toBe(expected);
  });
});

/** What speaks for and against the event of "hit", Norland its actor, held by nobody or by a speaker. */
function marksOf(words: string, speaker?: string | null, type: SettledBy = 'reading'): readonly string[] {
  const view = clauseView([words], WORLD);
  const at = view.analysis.tokens.word.indexOf('hit');
  const told = { type: 'ASSAULT', actor: ['n'], recipient: [], polarity: 'affirmed', modality: 'asserted' } as const;
  const reading: Reading = { ...told, at, rule: 'frame', mode: null, covers: [] };
  const by = { type, actor: 'reading', recipient: 'reading', polarity: 'reading', modality: 'reading' } as const;
  const said = documentOf([], [], [{ source: '', cue: '', content: '' }]).attributions;
  const holder: Attribution | null = speaker === undefined ? null : { ...said[0]!, speaker };
  return marksOfEvent(view, reading, { ...told, by }, holder).filter((mark) => !mark.startsWith('usual'));
}
const HIT = 'Norland/NNP/hit/nsubj hit/VBD/0/root/hit Ostia/NNP/hit/obj';
const PLAIN = ['rule frame', 'deep 0', 'hangs as root', 'told by the paper', 'affirmed asserted'];

describe('what speaks for an event', () => {
  it('is how it is told, and by whom', () => {
    expect(marksOf(HIT)).toEqual(PLAIN);
    expect(marksOf(HIT, 'n')).toContain('told by the actor');
    expect(marksOf(HIT, 'r')).toContain('told by another');
    expect(marksOf(HIT, null)).toContain('told by nobody known');
    expect(marksOf(HIT, null, 'accusers')).toContain('typed by accusers');
  });

  it.each([
    ['will/MD/hit/aux Norland/NNP/hit/nsubj hit/VB/0/root Ostia/NNP/hit/obj', ['with modal']],
    ['Norland/NNP/hit/nsubj often/RB/hit/advmod hit/VBD/0/root soon/RB/hit/advmod', ['with advmod']],
    ['Norland/NNP/hit/nsubj hit/VBD/0/root to/TO/win/mark win/VB/hit/xcomp', ['with xcomp', 'open clause']],
  ])('%s', (words, more) => expect(marksOf(words)).toEqual([...PLAIN, ...more]));

  it('is how deep it stands, up to four steps, and that its subject is shared', () => {
    const line = ['a', 'b', 'c', 'd', 'e'].map((word, i) => `${word}/NN/${'0abcd'[i]}/${i === 0 ? 'root' : 'nmod'}`);
    expect(marksOf(`${line.slice(0, 2).join(' ')} hit/VBD/b/acl`)).toContain('deep 2');
    expect(marksOf(`${line.join(' ')} hit/VBD/e/acl`)).toContain('deep 4');
    const shared = 'Norland/NNP/rose/nsubj rose/VBD/0/root and/CC/hit/cc hit/VBD/rose/conj Ostia/NNP/hit/obj';
    expect(marksOf(shared)).toContain('subject of another');
  });
});
