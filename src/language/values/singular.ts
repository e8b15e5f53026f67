const IRREGULAR: Readonly<Record<string, string>> = {
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

/** A noun in the singular and in lower case: "companies" company, "people" person, "buses" bus. */
export function singular(noun: string): string {
  const word = noun.toLowerCase();
  const known = IRREGULAR[word];
  if (known !== undefined) return known;
  if (word.length > 4 && word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:s|x|z|ch|sh)es$/u.test(word)) return word.slice(0, -2);
  return /[^sui]s$/u.test(word) ? word.slice(0, -1) : word;
}
