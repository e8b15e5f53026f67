/** A figure of quality as the dossier shows it. */
export interface Measured {
  readonly what: string;
  readonly on: string;
  readonly value: string;
  readonly people: string | null;
}

/**
 * Printed by `npm run bench`, copied here by hand at each release; `bench/floors.json` holds the product to them. F1
 * and shares in per cent, on development data that was in view while the program was built. The figures of people: two
 * annotators, each against the other.
 */
export const MEASURED: readonly Measured[] = [
  {
    what: 'Attributions found (content and source overlap), F1',
    on: 'PolNeAR, 84 US political reports',
    value: '70.1',
    people: '75.4',
  },
  { what: '… recall of direct, mixed, indirect speech', on: 'PolNeAR', value: '89, 78, 58', people: null },
  { what: '… the right source, where the content is right', on: 'PolNeAR', value: '94.4', people: '94.6' },
  { what: '… resolved to the right speaker', on: 'five seed reports', value: '96.4', people: '98.2' },
  { what: 'Claims found, with their type, F1', on: 'five seed reports', value: '81.9', people: '85–94' },
  {
    what: '… the right actor; the right recipient',
    on: 'five seed reports',
    value: '81.8; 80.7',
    people: '96.8; 92.5',
  },
  { what: 'Same claims put together (extended BCubed F1)', on: 'five seed reports', value: '78.2', people: '80.3' },
  { what: 'Number of origins of a claim exactly right', on: 'five seed reports', value: '27.3', people: '45–57' },
  {
    what: 'Two reports rightly said to share an origin, F1',
    on: '5W1H, 75 labelled reports',
    value: '73.7',
    people: null,
  },
  { what: 'Conflicts shown that are conflicts', on: 'five seed reports', value: '81.8', people: null },
  { what: 'Dates resolved right', on: 'GUM, news', value: '85.5', people: null },
  {
    what: 'Text of an article on a page, F1',
    on: '91 news pages, cross-validated by site',
    value: '96.8',
    people: null,
  },
];
