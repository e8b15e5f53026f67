import { describe, expect, it } from 'vitest';
import { loadModels } from '../load-models.ts';
import { whoseIn } from './lines.fixture.ts';

const models = loadModels();

describe('what stands behind the sentence in which somebody puts it out', () => {
  it.each([
    [
      'The Fruit Growers League asked 640 of its members to weigh their crop. In Orlen it was down 40 percent.',
      'In Orlen',
      'Fruit Growers League',
    ],
    [
      'The harbour master gave the daily account at ten. Thirty-one barges are waiting above the lock.',
      'Thirty-one',
      'harbour master',
    ],
    [
      'The Bird Society has published its figures. Eleven pairs of ospreys nested along the river.',
      'Eleven',
      'Bird Society',
    ],
    [
      'The report by the coroner was released on Thursday. The driver had not slept for thirty hours.',
      'The driver',
      'report',
    ],
    [
      'The auditors handed in their report on Monday. Some 14 million went to a firm that never dug a trench.',
      'Some 14',
      'auditors',
    ],
    [
      'The statement of the observers, presented in a hotel, runs to twelve pages. In seven of 60 stations the seals were broken.',
      'In seven',
      'statement',
    ],
  ])('%s', (text, words, speaker) => expect(whoseIn(text, words, models)).toBe(speaker));

  it.each([
    ['The Fruit Growers League asked its members to stay away. At noon 12 people stood in the square.', 'At noon'],
    ['The Bird Society has published a calendar. Rain fell on 12 days.', 'Rain fell'],
    ['The band released its third album on Friday. Ticket prices rose by ten percent.', 'Ticket prices'],
    ['The two actors released a statement. Hide Caption 42 of 59', 'Hide'],
    ['The study gives rise to doubt. Nine people died in the fire.', 'Nine'],
    ['The report is due in May. Nine people died in the fire.', 'Nine people'],
    ['The board rejected the report. Nine people died in the fire.', 'Nine people'],
    ['The auditors handed in their report on Monday. The mayor thanked them.', 'The mayor thanked'],
    ['The auditors will publish their report on Monday. Nine people died in the fire.', 'Nine people'],
    ['The auditors did not publish their report. Nine people died in the fire.', 'Nine people'],
  ])('%s', (text, words) => expect(whoseIn(text, words, models)).toBe('none'));

  it('ends where another speaks', () =>
    expect(
      whoseIn(
        'The harbour master gave the daily account at ten. "Thirty-one barges wait," said Ada Kale.',
        'Thirty-one',
        models,
      ),
    ).toBe('Ada Kale'));
});
