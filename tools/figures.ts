import { readFileSync } from 'node:fs';
import path from 'node:path';

/** What `npm run bench -- --write` leaves in docs/figures.json: each row's value and its plain baseline. */
export interface Figures {
  readonly rows: Readonly<Record<string, { readonly value: number; readonly baseline: number | null }>>;
}

/** A line of the quality table: its figures by the names of their rows, and what is known to stand beside them. */
interface Line {
  readonly what: string;
  readonly on: string;
  readonly data: string;
  readonly measures: readonly string[];
  /** the best known on this material, and whose it is */
  readonly beside: string | null;
}

const PEOPLE = 'people among themselves';
/** The seeds were annotated twice by a language model; no person has gone over them. */
const READINGS = 'two readings by a language model';

const SEEDS = 'the five seed reports';
const ORIGINS = '26 mini-stories, balanced';
const RETOLD = 'five retold stories';

/** The quality table of the README and of the dossier, what we are bad at beside what we are good at. */
const LINES: readonly Line[] = [
  {
    what: 'number of origins exact, mean over one, two, three and more',
    on: ORIGINS,
    data: 'origins',
    measures: ['number of origins exact, mean of one, two, three and more'],
    beside: null,
  },
  {
    what: 'the same, on stories that no maker of rules has read',
    on: '117 mini-stories of ours, balanced',
    data: 'invented, not read',
    measures: ['number of origins exact, mean of one, two, three and more'],
    beside: null,
  },
  {
    what: '… and that were written to be hard',
    on: '60 mini-stories of ours, balanced',
    data: 'invented, hard, not read',
    measures: ['number of origins exact, mean of one, two, three and more'],
    beside: null,
  },
  {
    what: 'second independent origin: precision; recall',
    on: ORIGINS,
    data: 'origins',
    measures: ['second origin, precision', 'second origin, recall'],
    beside: null,
  },
  {
    what: 'true number of origins within the range given',
    on: ORIGINS,
    data: 'origins',
    measures: ['true number within the range'],
    beside: null,
  },
  {
    what: 'claims that two reports tell, linked: precision; recall',
    on: '16 stories of ours, told from several angles',
    data: '16 stories of ours, told from several angles',
    measures: ['claims linked as the same, precision', 'claims linked as the same, recall'],
    beside: null,
  },
  {
    what: 'denials of what another report tells, linked: precision; recall',
    on: '16 stories of ours, told from several angles',
    data: '16 stories of ours, told from several angles',
    measures: ['denials linked, precision', 'denials linked, recall'],
    beside: null,
  },
  {
    what: 'number of origins of a key claim exact',
    on: RETOLD,
    data: 'retold',
    measures: ['number of origins of a key claim exact'],
    beside: null,
  },
  {
    what: 'two reports rest on one origin, F1',
    on: RETOLD,
    data: 'retold',
    measures: ['two reports rest on one origin, F1'],
    beside: null,
  },
  {
    what: 'two reports share an origin, F1',
    on: '5W1H',
    data: 'origins-5w1h',
    measures: ['shared origin, F1'],
    beside: null,
  },
  {
    what: 'copies with their direction, F1',
    on: RETOLD,
    data: 'retold',
    measures: ['copies with their direction, F1'],
    beside: null,
  },
  {
    what: 'figures that differ, F1; denials linked',
    on: RETOLD,
    data: 'retold',
    measures: ['figures that differ, F1', 'denials linked'],
    beside: null,
  },
  {
    what: 'false readings fallen into; required readings there',
    on: RETOLD,
    data: 'retold',
    measures: ['false readings fallen into (less is better)', 'required readings there'],
    beside: null,
  },
  {
    what: 'attributions found, overlap F1',
    on: 'PolNeAR dev',
    data: 'PolNeAR dev',
    measures: ['annotate: overlap F1'],
    beside: `75.4 (${PEOPLE})`,
  },
  {
    what: 'source; cue; content, exact pieces F1',
    on: 'PolNeAR dev',
    data: 'PolNeAR dev',
    measures: [
      'annotate: source, exact pieces F1',
      'annotate: cue, exact pieces F1',
      'annotate: content, exact pieces F1',
    ],
    beside: '83.2; 75.3; 72.9 (BERT + CofeNet, on test)',
  },
  {
    what: 'source right, given the content',
    on: 'PolNeAR dev',
    data: 'PolNeAR dev',
    measures: ['annotate: source given content'],
    beside: `94.6 (${PEOPLE})`,
  },
  {
    what: 'attributions, overlap F1; speaker right; those within others',
    on: RETOLD,
    data: 'retold',
    measures: ['attributions, overlap F1', 'speaker right', 'attributions within others found'],
    beside: null,
  },
  {
    what: 'who does it to whom, parties by their words, F1',
    on: 'GSR dev',
    data: 'gsr-dev',
    measures: ['who to whom F1'],
    beside: null,
  },
  {
    what: 'speaker; claims with type; actor; recipient',
    on: SEEDS,
    data: 'seeds',
    measures: ['attributions.speaker.share', 'claims.match.f1', 'claims.actor.share', 'claims.recipient.share'],
    beside: `98; 85–94; 97; 92 (${READINGS})`,
  },
  {
    what: 'goods; time of claims',
    on: SEEDS,
    data: 'seeds',
    measures: ['claims.goods.share', 'claims.time.share'],
    beside: null,
  },
  {
    what: 'claims grouped, B³; links; relation words',
    on: SEEDS,
    data: 'seeds',
    measures: ['groups.bcubed.f1', 'groups.links.f1', 'groups.relation.share'],
    beside: `80; 67; 68 (${READINGS})`,
  },
  {
    what: 'number of origins; of institutions right',
    on: SEEDS,
    data: 'seeds',
    measures: ['origins.counts.statements.share', 'origins.counts.institutions.share'],
    beside: `45–57; 71 (${READINGS})`,
  },
  {
    what: 'conflicts shown that are conflicts',
    on: SEEDS,
    data: 'seeds',
    measures: ['conflicts.precision'],
    beside: null,
  },
  {
    what: 'parts of speech; dependency heads',
    on: 'GUM dev',
    data: 'GUM dev',
    measures: ['UPOS, gold tokens', 'unlabelled attachment, gold tokens'],
    beside: null,
  },
  { what: 'names, F1', on: 'UNER EWT dev', data: 'UNER EWT dev', measures: ['names F1, all'], beside: null },
  { what: 'names, F1', on: 'GUM dev', data: 'GUM dev', measures: ['names F1, all'], beside: null },
  { what: 'dates resolved', on: 'GUM news', data: 'GUM news', measures: ['dates resolved right'], beside: null },
  {
    what: 'article text F1; exact, cross-validated by site',
    on: '91 pages',
    data: 'extraction articles',
    measures: ['text F1, cross-validated', 'text exact, cross-validated'],
    beside: '97.0; 28.7 (best published)',
  },
  {
    what: 'stories, B³',
    on: '5W1H',
    data: 'stories-5w1h',
    measures: ['stories, B³ F1'],
    beside: null,
  },
  {
    what: 'stories, B³',
    on: 'AllSides',
    data: 'stories-allsides',
    measures: ['stories, B³ F1'],
    beside: null,
  },
];

/** A line with its figures filled in; `null`: none known. */
interface Measured {
  readonly what: string;
  readonly on: string;
  readonly value: string;
  readonly baseline: string | null;
  readonly beside: string | null;
}

/** The lines of which every figure was measured. */
function measuredLines({ rows }: Figures): Measured[] {
  return LINES.flatMap(({ what, on, data, measures, beside }): Measured[] => {
    const found = measures.flatMap((measure) => rows[`${data} | ${measure}`] ?? []);
    if (found.length < measures.length) return [];
    const written = (n: number | null): string => (n === null ? '–' : n.toFixed(1));
    const plain = found.some(({ baseline }) => baseline !== null);
    return [
      {
        what,
        on,
        value: found.map(({ value }) => written(value)).join('; '),
        baseline: plain ? found.map(({ baseline }) => written(baseline)).join('; ') : null,
        beside,
      },
    ];
  });
}

/** … as rows of a Markdown table. */
function figuresTable(figures: Figures): string {
  return [
    '| what | on | Hearsay | plain baseline | best known |',
    '|---|---|---:|---:|---:|',
    ...measuredLines(figures).map(
      ({ what, on, value, baseline, beside }) =>
        `| ${what} | ${on} | ${value} | ${baseline ?? '–'} | ${beside ?? '–'} |`,
    ),
  ].join('\n');
}

/** … as the module of the dossier's method section. */
export function figuresModule(figures: Figures): string {
  const quoted = (text: string | null): string =>
    text === null ? 'null' : `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  const lines = measuredLines(figures).flatMap((line) => [
    '  {',
    ...(['what', 'on', 'value', 'baseline', 'beside'] as const).map((key) => `    ${key}: ${quoted(line[key])},`),
    '  },',
  ]);
  return [
    '// Made by `npm run docs` from docs/figures.json, which `npm run bench -- --write` measures.',
    '',
    '/** A line of the quality table: figures in per cent, a plain baseline, and the best known with whose it is. */',
    'export interface Measured {',
    ...(['what', 'on', 'value'] as const).map((key) => `  readonly ${key}: string;`),
    '  readonly baseline: string | null;',
    '  readonly beside: string | null;',
    '}',
    '',
    '/** F1 and shares on development data that was in view while the program was built. */',
    'export const MEASURED: readonly Measured[] = [',
    ...lines,
    '];',
    '',
  ].join('\n');
}

/** The figures that were measured last. */
export function readFigures(root: string): Figures {
  return JSON.parse(readFileSync(path.join(root, 'docs/figures.json'), 'utf8')) as Figures;
}

const TABLE = /(<!-- figures -->\n)[\s\S]*?(\n<!-- \/figures -->)/u;

/** The README with the table of today's figures. */
export function withTable(readme: string, figures: Figures): string {
  return readme.replace(TABLE, (_, before: string, after: string) => `${before}${figuresTable(figures)}${after}`);
}
