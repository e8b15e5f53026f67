/** Plurals whose singular no ending tells. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  people: 'person',
  men: 'man',
  women: 'woman',
  children: 'child',
  troops: 'troop',
  lives: 'life',
  feet: 'foot',
  servicemen: 'serviceman',
  policemen: 'policeman',
  series: 'series',
  species: 'species',
  news: 'news',
};

/** Endings of the plural and what stands for them in the singular; the first that a word has counts. */
export const PLURAL_ENDINGS: readonly (readonly [ending: RegExp, singular: string])[] = [
  [/(?<=..)ies$/u, 'y'],
  [/(?<=s|x|z|ch|sh)es$/u, ''],
  [/(?<=[^sui])s$/u, ''],
];
