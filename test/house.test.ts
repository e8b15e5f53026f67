import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { assertionsIn, longFunctionsIn } from '../tools/code-measures.ts';
import { comparedIn, englishIn, kindsIn } from '../tools/english-in.ts';
import { examplesIn, isRow, rowsOf } from '../tools/examples-in.ts';

const SRC = path.join(import.meta.dirname, '../src');

/**
 * What each room may import besides itself, after docs/architecture.md; `.` are the files of src/ itself, which join
 * the stages.
 */
const ARROWS: Readonly<Record<string, readonly string[]>> = {
  model: [],
  learn: [],
  knowledge: [],
  lexicon: ['model'],
  read: ['model', 'knowledge', 'lexicon', 'learn'],
  engine: ['model', 'knowledge', 'lexicon', 'learn'],
  language: ['model', 'knowledge', 'lexicon', 'engine'],
  attribution: ['model', 'knowledge', 'lexicon', 'engine'],
  claims: ['model', 'knowledge', 'lexicon'],
  stories: ['model', 'knowledge', 'lexicon', 'learn'],
  corroboration: ['model', 'knowledge', 'lexicon', 'learn'],
  ledger: ['model', 'knowledge', 'lexicon', 'stories', 'corroboration'],
  store: ['model', 'ledger'],
  lasting: ['model', 'stories', 'ledger', 'store'],
  export: ['model'],
  mcp: ['model', 'ledger', 'lasting', 'export'],
  watch: ['model', 'read', 'store', 'lasting'],
  view: ['model'],
  dossier: ['model', 'view'],
  browser: ['.', 'model', 'engine', 'ledger'],
  server: ['.', 'model', 'read', 'ledger', 'store', 'lasting', 'export', 'mcp', 'view', 'watch'],
  cli: [
    '.',
    'model',
    'engine',
    'read',
    'stories',
    'ledger',
    'store',
    'lasting',
    'export',
    'mcp',
    'view',
    'dossier',
    'server',
    'watch',
  ],
  '.': [
    'model',
    'engine',
    'read',
    'language',
    'attribution',
    'claims',
    'ledger',
    'stories',
    'store',
    'lasting',
    'dossier',
  ],
};

/** All that the stages may know of engines: their port. */
const PORT: ReadonlySet<string> = new Set(['engine/engine.ts', 'engine/antecedents.ts']);

/** The only rooms that may open files and sockets. */
const AT_THE_EDGE: ReadonlySet<string> = new Set(['read', 'store', 'server', 'watch', 'cli', '.']);
/** Rooms that stand on the language alone; the model has zod. */
const PURE: ReadonlySet<string> = new Set([
  'model',
  'learn',
  'knowledge',
  'lexicon',
  'language',
  'engine',
  'attribution',
  'claims',
  'stories',
  'corroboration',
  'ledger',
  'browser',
]);
const OUTSIDE = /^node:(?:fs|net|http|https|child_process|dns|os|worker_threads)/;

const isTest = (file: string): boolean => /\.(?:test|fixture)\.tsx?$/.test(file);
const roomOf = (file: string): string => (file.includes('/') ? file.slice(0, file.indexOf('/')) : '.');

interface Import {
  readonly file: string;
  readonly from: string;
  readonly to: string;
}

/** The files of a folder of this repository and their texts, tests left out. */
const textsIn = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .map((file) => file.replaceAll(path.sep, '/'))
      .filter((file) => /\.tsx?$/.test(file) && !isTest(file))
      .sort()
      .map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]),
  );
const TEXTS = textsIn(SRC);

/** All imports of the product's files, `to` relative to src/ or the name of a package. */
const IMPORTS: readonly Import[] = [...TEXTS].flatMap(([file, text]) => {
  return [...text.matchAll(/^(?:import|export)\b[^;'"]*?\bfrom '([^']+)'|\bimport\('([^']+)'\)/gm)]
    .map((m) => m[1] ?? m[2]!)
    .map((to): Import => ({
      file,
      from: roomOf(file),
      to: to.startsWith('.') ? path.posix.join(path.posix.dirname(file), to) : to,
    }));
});
const INNER = IMPORTS.filter(({ to }) => /\.tsx?$/.test(to));

describe('the house', () => {
  it('has no rooms that are not in the plan', () => {
    expect([...new Set(IMPORTS.map(({ from }) => from))].filter((room) => !(room in ARROWS))).toEqual([]);
  });

  it.each(Object.entries(ARROWS))('%s imports only itself and %j', (room, allowed) => {
    const wrong = INNER.filter(({ from, to }) => from === room && roomOf(to) !== room && !allowed.includes(roomOf(to)));
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('shows no weights to the stages: they know engines by their port', () => {
    const wrong = INNER.filter(
      ({ from, to }) => from !== 'engine' && from !== '.' && roomOf(to) === 'engine' && !PORT.has(to),
    );
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('touches files and sockets only at its edge', () => {
    const wrong = IMPORTS.filter(({ from, to }) => !AT_THE_EDGE.has(from) && OUTSIDE.test(to));
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('keeps packages out of the stages', () => {
    const wrong = IMPORTS.filter(
      ({ from, to }) => PURE.has(from) && !/\.tsx?$/.test(to) && !(from === 'model' && to === 'zod'),
    );
    expect(wrong.map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });

  it('keeps what only Node has out of the stages, so that a browser can run them', () => {
    const wrong = [...TEXTS].filter(
      ([file, text]) => PURE.has(roomOf(file)) && /^(?!\s*(?:\/?\*|\/\/)).*\b(?:Buffer|process)[.(]/m.test(text),
    );
    expect(wrong.map(([file]) => file)).toEqual([]);
  });

  it('ships no test', () => {
    expect(INNER.filter(({ to }) => isTest(to)).map(({ file, to }) => `${file} -> ${to}`)).toEqual([]);
  });
});

/** Rooms that are made of words. */
const OF_WORDS: ReadonlySet<string> = new Set(['lexicon', 'knowledge']);
/** Files whose words are no English but the names that a form gives to its parts, and which. */
const FORM: Readonly<Record<string, string>> = {
  'annotate.ts': 'codes of languages',
  'model/key-findings.ts': 'what older ledgers wrote for somebody without a name',
  'read/charset.ts': 'tags and attributes of HTML and XML',
  'read/count-inputs.ts': 'names of files',
  'read/explain.ts': 'fields of an article',
  'read/fetch/keep-warc.ts': 'fields of HTTP',
  'read/filter/block-features.ts': 'features of the filter',
  'read/filter/text-features.ts': 'features of the filter',
  'read/formats/archived-answer.ts': 'fields of HTTP and WARC',
  'read/formats/open-zip.ts': 'names of files in WACZ',
  'read/formats/read-feed.ts': 'elements of RSS and Atom',
  'read/formats/read-mail.ts': 'fields of MIME',
  'read/fetch/http-fields.ts': 'fields of HTTP',
  'read/formats/read-news-item.ts': 'states of ninjs and NewsML-G2',
  'read/formats/read-warc.ts': 'kinds of WARC records',
  'read/html/addresses.ts': 'parts of addresses',
  'read/html/hidden-names.ts': 'CSS',
  'read/html/hint-groups.ts': 'classes and ids that pages give to their parts',
  'read/html/limit-depth.ts': 'tags of HTML',
  'read/html/page-fields.ts': 'meta tags, properties, classes and styles of pages',
  'read/html/page-features.ts': 'tags of HTML and features of the filter',
  'read/html/parse-page.ts': 'classes, addresses and CSS of pages',
  'read/html/read-html.ts': 'tags of HTML and codes of countries',
  'read/html/trim-page.ts': 'tags of HTML',
  'read/inputs.ts': 'names of files',
  'read/open-feed.ts': 'parts of addresses that count readers',
  'read/read-bytes.ts': 'names of files, messages of zlib, marks of browsers that save pages',
  'read/sniff.ts': 'tags of HTML and fields of JSON formats',
  'read/walk.ts': 'names of files',
  'watch/deliver.ts': 'the prefix of secrets (Standard Webhooks)',
};
/** The rooms that read English. */
const READING: ReadonlySet<string> = new Set([
  'language',
  'engine',
  'attribution',
  'claims',
  'stories',
  'corroboration',
  'ledger',
]);
/** What looks like a word there and is the name of something, by what it names. */
const NAMES: Readonly<Record<string, readonly string[]>> = {
  goods: ['troops', 'weapon', 'rhetorical-support'],
  'modes of PLOVER': ['destroy', 'seize', 'assist', 'phone', 'investigate', 'disapprove'],
  'classes of nouns': ['thing', 'counted', 'official', 'war-effort'],
  'places in a frame': ['below', 'named', 'within', 'owner', 'passive subject', 'complement'],
  'what is marked of an event or party': ['modal', 'short text'],
  'whose words': ['narrator', 'unclear'],
  'grounds of a link': ['chain', 'prior', 'unplaced'],
};
describe('English', () => {
  const kinds = new Set([...TEXTS].flatMap(([file, text]) => kindsIn(file, text)));
  const found = new Map(
    [...TEXTS]
      .filter(([file]) => !OF_WORDS.has(roomOf(file)))
      .map(([file, text]) => [file, englishIn(file, text, kinds)] as const)
      .filter(([, english]) => english.length > 0),
  );
  const here = [...found].filter(([file]) => !(file in FORM));

  it('stands in the lexicon', () => {
    expect(here.flatMap(([file, english]) => english.map(({ line, words }) => `${file}:${line} ${words}`))).toEqual([]);
  });

  it('is compared with under a name that the lexicon gives it', () => {
    const names = new Set([...kinds, ...Object.values(NAMES).flat()]);
    const compared = [...TEXTS]
      .filter(([file]) => READING.has(roomOf(file)))
      .flatMap(([file, text]) => comparedIn(file, text, names).map(({ line, words }) => `${file}:${line} ${words}`));
    expect(compared).toEqual([]);
  });
});

describe('examples in comments', () => {
  it('are rows of tests in the room of claims', () => {
    const folder = path.join(SRC, 'claims');
    const tests = readdirSync(folder)
      .filter(isTest)
      .map((file) => readFileSync(path.join(folder, file), 'utf8'));
    const rows = rowsOf(tests);
    const without = [...textsIn(folder)].flatMap(([file, text]) =>
      examplesIn(text).flatMap(({ line, phrase }) => (isRow(phrase, rows) ? [] : [`${file}:${line} ${phrase}`])),
    );
    expect(without).toEqual([]);
  });
});

/** What corroboration still takes out of the text of a report: no file asks these words for what they mean. */
const OUT_OF_TEXTS: Readonly<Record<string, string>> = {
  'corroboration/claim-profile.ts':
    'words of a claim, of which a run in another report is a quotation; all words of older ledgers',
  'corroboration/conflicts/denials.ts': 'shown',
  'corroboration/conflicts/figures.ts': 'shown',
  'corroboration/conflicts/lost.ts': 'sentences, of which a run in another report is a quotation',
  'corroboration/conflicts/one-act.ts': 'shown',
  'corroboration/find-speech-events.ts': 'looked through for names of outlets that are among the reports',
  'corroboration/of-others.ts': 'long sentences, which two reports of one form share',
  'corroboration/outlets.ts': 'looked through for names of outlets that are among the reports',
  'corroboration/own-finding.ts': 'looked through for names of outlets that are among the reports',
  'corroboration/sentence-form.ts': 'shown, and cut to a length that is',
};
/** Where corroboration has patterns, and over what: never over what a report says. */
const PATTERNS: Readonly<Record<string, string>> = {
  'corroboration/carriers.ts': 'what entities are called',
  'corroboration/date-range.ts': 'values of dates',
  'corroboration/named.ts': 'what entities are called',
  'corroboration/sentence-form.ts': 'where words begin',
  'corroboration/terms.ts': 'what is a word',
};

/** … and patterns of words, over what. */
const OF_NAMES: Readonly<Record<string, string>> = {
  'corroboration/carriers.ts': 'names and roles of entities',
  'corroboration/named.ts': 'names of entities',
  'corroboration/own-statements.ts': 'names of publishers',
};

describe('corroboration', () => {
  const own = [...TEXTS].filter(([file]) => roomOf(file) === 'corroboration');
  const having = (pattern: RegExp): string[] => own.flatMap(([file, text]) => (pattern.test(text) ? [file] : []));

  it('reads no sentence: what it takes out of texts is shown, compared whole, or looked through for names', () => {
    expect(having(/\btext\s*\.(?:slice|substring|at|charAt|split|indexOf|includes|startsWith|endsWith)\(/)).toEqual(
      Object.keys(OUT_OF_TEXTS),
    );
    expect(having(/\.(?:test|exec|match|matchAll|search)\(/)).toEqual(Object.keys(PATTERNS));
  });

  it('asks a pattern of words of names alone: no file that has one takes in a sentence', () => {
    const ofWords = [...TEXTS].flatMap(([file, text]) =>
      roomOf(file) === 'lexicon'
        ? Array.from(text.matchAll(/^export const (\w+): RegExp\b/gm), ([, name]) => name!)
        : [],
    );
    const asking = own.filter(([, text]) =>
      Array.from(text.matchAll(/^import \{([^}]*)\} from '[./]+lexicon\//gm), ([, names]) => names!).some((names) =>
        ofWords.some((name) => new RegExp(`\\b${name}\\b`).test(names)),
      ),
    );
    expect(asking.map(([file]) => file)).toEqual(Object.keys(OF_NAMES));
    const sentences = /\.(?:text|evidence|sentences|content)\b|[{,] *(?:text|evidence|sentences|content)\b/;
    expect(asking.filter(([, text]) => sentences.test(text)).map(([file]) => file)).toEqual([]);
  });
});

/** Files longer than a reader likes, and why. Tables of words and of facts may be as long as what they list. */
const LONG: Readonly<Record<string, string>> = {};
const LONGEST = 300;
const WIDEST = 120;
/** Functions longer than a screen, and why. */
const LISTS = 'a list of features, one a line, in the order in which the weights were learned';
const LONG_FUNCTIONS: Readonly<Record<string, string>> = {
  'engine/fast/names/name-features.ts nameFeatures': LISTS,
  'engine/fast/spans/cue-features.ts cueFeatures': LISTS,
  'engine/fast/spans/frame-features.ts frameFeatures': LISTS,
  'engine/fast/spans/token-features.ts tokenFeatures': LISTS,
  'engine/fast/syntax/move-features.ts moveValues': LISTS,
};
const LONGEST_FUNCTION = 60;
/** Rooms whose loops run over arrays of numbers by the token, the state or the feature, where a test costs time. */
const HOT: ReadonlySet<string> = new Set(['engine', 'learn']);
/**
 * How many `!` the other rooms have, and how many `as` all: most stand behind a column of tokens (`word[i]!`). Where
 * there are fewer, the number is to be lowered; `itemAt` is for what is no column.
 */
const ASSERTED = { nonNull: 1040, casts: 173 };

describe('the text', () => {
  it('has few long files', () => {
    const long = [...TEXTS].filter(
      ([file, text]) => !OF_WORDS.has(roomOf(file)) && text.split('\n').length - 1 > LONGEST && !(file in LONG),
    );
    expect(long.map(([file]) => file)).toEqual([]);
    expect(Object.keys(LONG).length).toBeLessThanOrEqual(10);
  });

  it('has no function that does not fit on a screen', () => {
    const long = [...TEXTS].flatMap(([file, text]) =>
      longFunctionsIn(file, text, LONGEST_FUNCTION).map(({ name }) => `${file} ${name}`),
    );
    expect(long.toSorted()).toEqual(Object.keys(LONG_FUNCTIONS));
  });

  it('asserts types no more often than it did', () => {
    let [nonNull, casts] = [0, 0];
    for (const [file, text] of TEXTS) {
      const here = assertionsIn(file, text);
      if (!HOT.has(roomOf(file))) nonNull += here.nonNull;
      casts += here.casts;
    }
    expect(nonNull).toBeLessThanOrEqual(ASSERTED.nonNull);
    expect(casts).toBeLessThanOrEqual(ASSERTED.casts);
  });

  it('has no name for two things', () => {
    const homes = new Map<string, Set<string>>();
    for (const [file, text] of TEXTS)
      for (const [, name = ''] of text.matchAll(
        /^export (?:declare )?(?:async )?(?:const|function\*?|interface|type|class) (\w+)/gm,
      ))
        homes.set(name, (homes.get(name) ?? new Set()).add(file));
    const twice = [...homes].flatMap(([name, files]) => (files.size > 1 ? [name] : []));
    expect(twice).toEqual([]);
  });

  it('has few lines over 120 characters, its tests and tables of examples among them', () => {
    const folders = ['src', 'web', 'extension', 'bench', 'training', 'tools', 'test'];
    const lines = folders.flatMap((folder) =>
      readdirSync(path.join(SRC, '..', folder), { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.tsx?$/.test(file))
        .flatMap((file) => readFileSync(path.join(SRC, '..', folder, file), 'utf8').split('\n')),
    );
    expect(lines.filter((line) => line.length > WIDEST).length / lines.length).toBeLessThan(0.01);
  });

  it('is formatted (npm run format)', () => {
    const run = spawnSync('npm', ['run', '--silent', 'format', '--', '--check'], {
      cwd: path.join(SRC, '..'),
      encoding: 'utf8',
    });
    expect(`${run.status === 0 ? '' : run.stdout + run.stderr}`).toBe('');
  });
});
