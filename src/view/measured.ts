// Made by `npm run docs` from docs/figures.json, which `npm run bench -- --write` measures.

/** A line of the quality table: figures in per cent, a plain baseline, and the best known with whose it is. */
export interface Measured {
  readonly what: string;
  readonly on: string;
  readonly value: string;
  readonly baseline: string | null;
  readonly beside: string | null;
}

/** F1 and shares on development data that was in view while the program was built. */
export const MEASURED: readonly Measured[] = [
  {
    what: 'number of origins exact, mean over one, two, three and more',
    on: '26 mini-stories, balanced',
    value: '75.6',
    baseline: '33.3',
    beside: null,
  },
  {
    what: 'the same, on stories that no maker of rules has read',
    on: '117 mini-stories of ours, balanced',
    value: '46.2',
    baseline: '33.3',
    beside: null,
  },
  {
    what: '… and that were written to be hard',
    on: '60 mini-stories of ours, balanced',
    value: '31.7',
    baseline: '33.3',
    beside: null,
  },
  {
    what: 'second independent origin: precision; recall',
    on: '26 mini-stories, balanced',
    value: '83.3; 93.8',
    baseline: '61.5; 100.0',
    beside: null,
  },
  {
    what: 'true number of origins within the range given',
    on: '26 mini-stories, balanced',
    value: '96.2',
    baseline: null,
    beside: null,
  },
  {
    what: 'claims that two reports tell, linked: precision; recall',
    on: '16 stories of ours, told from several angles',
    value: '29.9; 42.1',
    baseline: null,
    beside: null,
  },
  {
    what: 'denials of what another report tells, linked: precision; recall',
    on: '16 stories of ours, told from several angles',
    value: '58.3; 23.3',
    baseline: null,
    beside: null,
  },
  {
    what: 'number of origins of a key claim exact',
    on: 'five retold stories',
    value: '86.1',
    baseline: null,
    beside: null,
  },
  {
    what: 'two reports rest on one origin, F1',
    on: 'five retold stories',
    value: '74.7',
    baseline: null,
    beside: null,
  },
  {
    what: 'two reports share an origin, F1',
    on: '5W1H',
    value: '87.3',
    baseline: '90.4',
    beside: null,
  },
  {
    what: 'copies with their direction, F1',
    on: 'five retold stories',
    value: '96.0',
    baseline: null,
    beside: null,
  },
  {
    what: 'figures that differ, F1; denials linked',
    on: 'five retold stories',
    value: '80.0; 54.6',
    baseline: null,
    beside: null,
  },
  {
    what: 'false readings fallen into; required readings there',
    on: 'five retold stories',
    value: '0.7; 86.5',
    baseline: null,
    beside: null,
  },
  {
    what: 'attributions found, overlap F1',
    on: 'PolNeAR dev',
    value: '70.4',
    baseline: '36.7',
    beside: '75.4 (people among themselves)',
  },
  {
    what: 'source; cue; content, exact pieces F1',
    on: 'PolNeAR dev',
    value: '78.4; 73.1; 65.1',
    baseline: '38.0; 41.0; 36.0',
    beside: '83.2; 75.3; 72.9 (BERT + CofeNet, on test)',
  },
  {
    what: 'source right, given the content',
    on: 'PolNeAR dev',
    value: '94.7',
    baseline: '82.6',
    beside: '94.6 (people among themselves)',
  },
  {
    what: 'attributions, overlap F1; speaker right; those within others',
    on: 'five retold stories',
    value: '88.1; 94.5; 61.1',
    baseline: null,
    beside: null,
  },
  {
    what: 'who does it to whom, parties by their words, F1',
    on: 'GSR dev',
    value: '56.9',
    baseline: null,
    beside: null,
  },
  {
    what: 'speaker; claims with type; actor; recipient',
    on: 'the five seed reports',
    value: '96.4; 78.2; 79.2; 73.7',
    baseline: null,
    beside: '98; 85–94; 97; 92 (two readings by a language model)',
  },
  {
    what: 'goods; time of claims',
    on: 'the five seed reports',
    value: '54.8; 25.0',
    baseline: null,
    beside: null,
  },
  {
    what: 'claims grouped, B³; links; relation words',
    on: 'the five seed reports',
    value: '75.3; 38.1; 37.8',
    baseline: null,
    beside: '80; 67; 68 (two readings by a language model)',
  },
  {
    what: 'number of origins; of institutions right',
    on: 'the five seed reports',
    value: '31.8; 63.6',
    baseline: null,
    beside: '45–57; 71 (two readings by a language model)',
  },
  {
    what: 'conflicts shown that are conflicts',
    on: 'the five seed reports',
    value: '85.7',
    baseline: null,
    beside: null,
  },
  {
    what: 'parts of speech; dependency heads',
    on: 'GUM dev',
    value: '96.8; 85.5',
    baseline: '92.6; 30.0',
    beside: null,
  },
  {
    what: 'names, F1',
    on: 'UNER EWT dev',
    value: '71.5',
    baseline: '69.5',
    beside: null,
  },
  {
    what: 'names, F1',
    on: 'GUM dev',
    value: '68.3',
    baseline: null,
    beside: null,
  },
  {
    what: 'dates resolved',
    on: 'GUM news',
    value: '87.8',
    baseline: '41.9',
    beside: null,
  },
  {
    what: 'article text F1; exact, cross-validated by site',
    on: '91 pages',
    value: '97.5; 49.5',
    baseline: '94.8; 19.8',
    beside: '97.0; 28.7 (best published)',
  },
  {
    what: 'stories, B³',
    on: '5W1H',
    value: '94.2',
    baseline: '93.6',
    beside: null,
  },
  {
    what: 'stories, B³',
    on: 'AllSides',
    value: '93.6',
    baseline: '92.8',
    beside: null,
  },
];
