import { expect, it } from 'vitest';
import { generationOf, particleOf, samePerson, nameWords } from './person-names.ts';

it.each([
  ['Jen Roe', 'Jennifer Roe', true],
  ['Bob Roe', 'Robert Roe', true],
  ['K. Roe', 'Kofi Roe', true],
  ['Ada M. Roe', 'Ada Roe', true],
  ['Ada van den Roe', 'Ada Roe', true],
  ['Saad al-Masri', 'Saad Masri', true],
  ['J. R. Roe', 'J. T. Roe', false],
  ['Ada M. Roe', 'Ada P. Roe', false],
  ['Martin Roe', 'Martina Roe', false],
  ['Ada Roe', 'Ada Reed', false],
])('%s, %s: one person? %s', (a, b, one) => expect(samePerson(nameWords(a), nameWords(b))).toBe(one));

it('reads generation and particle of a name', () => {
  expect([generationOf('Sam Holt Jr.'), generationOf('Sam Holt')]).toEqual(['jr', '']);
  expect(['Ada van den Roe', 'Al-Tamim', 'Ada Roe'].map(particleOf)).toEqual(['van den', 'al', '']);
});
