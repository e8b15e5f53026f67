import { wordSet } from '../words.ts';

/** Labels of whoever asks in an interview. */
export const QUESTIONS: ReadonlySet<string> = new Set(['Q']);

/** … and of whoever answers. */
export const ANSWERS: ReadonlySet<string> = new Set(['A']);

/** Titles before a name at the head of a turn, in lower case. */
export const TURN_TITLES: ReadonlySet<string> = wordSet(`
  mr mr. mrs mrs. ms ms. miss dr dr. prof prof. professor sir dame lord lady judge justice sen sen. senator rep rep.
  representative congressman congresswoman gov gov. governor mayor minister president capt capt. captain gen gen. general
  col col. colonel lt lt. lieutenant sgt sgt. sergeant maj maj. major adm adm. admiral officer detective inspector sheriff
  ambassador amb amb. secretary chairman chairwoman councillor cllr cllr. rev rev. father sister brother bishop
`);
