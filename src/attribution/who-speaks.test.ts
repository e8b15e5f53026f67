import { describe, expect, it } from 'vitest';
import { annotate } from '../annotate.ts';
import { loadModels } from '../load-models.ts';
import type { Attribution } from '../model/index.ts';
import { docOf } from './lines.fixture.ts';

const models = loadModels();

/** Who says, by the report, what has these words in it: "-" for nobody, null where nothing of it is attributed; the `inner` of two. */
function speakerOf(report: string, words: string, inner = false): string | null {
  const { text, attributions, entities } = annotate(docOf(report), models);
  const isOf = ({ content }: Attribution): boolean => content.some((span) => text.slice(...span).includes(words));
  const found = inner ? attributions.findLast(isOf) : attributions.find(isOf);
  if (found === undefined) return null;
  return entities.find(({ id }) => id === found.speaker)?.name ?? '-';
}

describe('“it” and “they”', () => {
  it.each<[string, string, string | null]>([
    ['The port said that the crane was safe. It said it would test it.', 'would test it', 'port'],
    ['The port said that the crane was safe. It also warned of a queue.', 'a queue', 'port'],
    ['The port said that the crane was safe. Tests took a week. It also warned of a leak.', 'a leak', '-'],
    ['Repeated reports have said that it leaks. It has told the public that it does not.', 'does not', '-'],
    ['Some said the fair had been noisy. "I slept well," she said in May.', 'slept well', '-'],
    [
      'The judges found that the dam protects the homes of local farmers, but they also ruled that it was late.',
      'it was late',
      'judges',
    ],
    ['Police in Crale have arrested a man of 30 after they say he drove off without paying.', 'drove off', 'Police'],
    ['Guards held two men after they said they had lost their papers.', 'lost their papers', '-'],
  ])('%s', (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});

describe('what stands before the colon of a headline', () => {
  const body = 'The mill will close in June. Anna Reed said that it had lost money. Tarn Port opened on Monday.';
  it.each<[string, string, string | null]>([
    ['Mill row: Council to close two sites', 'close two sites', null],
    ['Opinion: The mill should stay', 'should stay', null],
    ['Reed: Why the mill must go', 'mill must go', null],
    ['Scientists: Mill dust is harmless', 'dust is harmless', 'Scientists'],
    ['Anna Reed: Works have lost money', 'have lost money', 'Anna Reed'],
    ['Paul Hale: Works have lost money', 'have lost money', '-'],
    ['Paul Hale: "My works have lost money"', 'have lost money', 'Paul Hale'],
  ])('%s', (title, words, speaker) => expect(speakerOf(`${title} || ${body}`, words)).toBe(speaker));
});

describe('who speaks together', () => {
  it.each<[string, string, string | null]>([
    ['The police and the railway said that nobody was hurt.', 'nobody was hurt', 'police and the railway'],
    ['Both the police and the railway said that nobody was hurt.', 'nobody was hurt', 'police and the railway'],
    ['Farmers and the mayor said it was over.', 'it was over', 'Farmers and the mayor'],
    ['Marlow Homes and the council said the road was theirs.', 'road was theirs', 'Marlow Homes'],
    ['The roof is leaking and the council said it would look.', 'would look', 'council'],
    ['On Monday the roof fell in and the council said it would look.', 'would look', 'council'],
  ])('%s', (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});

describe('a name beside what somebody is', () => {
  it.each<[string, string, string | null]>([
    ['Its operator, Northline, said that trains were full.', 'trains were full', 'Northline'],
    ["The pit's owner, Karst Mining, denied the charge.", 'the charge', 'Karst Mining'],
    ['An aunt, Anna Reed, told a paper that he was happy.', 'he was happy', 'Anna Reed'],
    ['A student called Anna Reed said she had heard a crack.', 'heard a crack', 'Anna Reed'],
    ['A report by the auditor, Anna Reed, found that it lost money.', 'it lost money', 'report'],
    ['The report of the chairman, Paul Hale, found that it lost money.', 'it lost money', 'report'],
  ])('%s', (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});

describe('whose “his” is in what somebody tells', () => {
  it.each<[string, string, string | null]>([
    [
      'Paul Hale left. Emil Brandt said that his lawyer knew that it was late.',
      'that it was late',
      'Emil Brandt’s lawyer',
    ],
    [
      'Paul Hale left. Emil Brandt told them that his office was "aware of the leak".',
      'the leak',
      'Emil Brandt’s office',
    ],
    [
      'Emil Brandt said that Paul Hale was ill and his lawyer knew that it was late.',
      'that it was late',
      'Paul Hale’s lawyer',
    ],
  ])('%s', (text, words, speaker) => expect(speakerOf(text, words, true)).toBe(speaker));
});

describe('who is not meant', () => {
  it.each<[string, string, string | null]>([
    ['The Orwick Times broke the story. The company said it was sorry.', 'it was sorry', 'company'],
    ['The Orwick Times broke the story. The paper said it was sorry.', 'it was sorry', 'Orwick Times'],
    ['Some Chinese argue that it is late.', 'it is late', 'Chinese'],
    ['The Chinese say that it is late.', 'it is late', 'China'],
    [
      'The Environmental Protection Authority fined the firm. The EPA said the water was foul.',
      'water was foul',
      'Environmental Protection Authority',
    ],
    ['The Association of Fish Porters met. (AFP) said the water was foul.', 'water was foul', 'Agence France-Presse'],
    ['Staff at the bike maker Velsor said it would close.', 'would close', 'Staff'],
    ['A friend of the singer Anna Reed said it was late.', 'it was late', 'friend'],
    ['The spokesman for the ministry Paul Hale said it was late.', 'it was late', 'Paul Hale'],
    ['The council leader in Penmore said it was closed.', 'it was closed', 'council leader'],
    ['The 68-year-old farmer Anna Reed said it was late.', 'it was late', 'Anna Reed'],
    ['Federal law says it is forbidden.', 'it is forbidden', 'Federal law'],
    ['The firm was fined. The EPA said the water was foul.', 'water was foul', 'European Pressphoto Agency'],
  ])('%s', (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});

describe('whose spokesman', () => {
  it.each<[string, string, string | null]>([
    [
      'A police spokesman said it was shut. The council spokesman said it would open.',
      'would open',
      'council spokesman',
    ],
    ['A police spokesman said it was shut. The spokesman said it would open.', 'would open', 'police spokesman'],
    [
      'A Velmar spokesman said it was shut. The company spokesman said it would open.',
      'would open',
      'Velmar spokesman',
    ],
  ])('%s', (text, words, speaker) => expect(speakerOf(text, words)).toBe(speaker));
});
