/**
 * Seats whose name stands for the state itself; all other buildings and bodies among the metonyms are bodies of their
 * state with a name of their own. Read by training/make-knowledge.ts.
 *
 * Source: general knowledge of the project's authors. Licence: ours, as the code.
 */
export const palaces: ReadonlySet<string> = new Set([
  'the Kremlin',
  'Red Square',
  'Zhongnanhai',
  'Downing Street',
  'Whitehall',
  'the Élysée',
  'Matignon',
  'the Chancellery',
  'Palazzo Chigi',
  'the Moncloa',
  'the Blue House',
  'the Kantei',
  'Nagatacho',
  'South Block',
  'Malacañang',
  'Bankova',
  'the Planalto',
  'Miraflores',
  'the Casa Rosada',
  'the Vatican',
  'the Union Buildings',
  'the Sublime Porte',
  'Beştepe',
  'the hermit kingdom',
  'the Islamic Republic',
  'Uncle Sam',
  'the Beltway',
  'the Putin regime',
]);
