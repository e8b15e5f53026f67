import type { Given } from './result.ts';

/** A text whose head carried front matter: what it gave, and the rest of the text. */
export interface FrontMatter {
  readonly given: Given;
  readonly body: string;
}

const KEYS: Readonly<Record<string, keyof Given>> = {
  publisher: 'publisher',
  publishedat: 'publishedAt',
  published_at: 'publishedAt',
  date: 'publishedAt',
  url: 'url',
  byline: 'byline',
  author: 'byline',
  authors: 'byline',
  title: 'title',
  agency: 'agency',
  lang: 'lang',
  language: 'lang',
};

/**
 * Front matter at the head of a text: `---`, YAML, `---`. Names of authors may be a list, or stand in a line parted by
 * `;` or `,`. Keys of no meaning here are left out. Null where there is none.
 */
export async function splitFrontMatter(text: string): Promise<FrontMatter | null> {
  const m = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]{0,20000}?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (!m) return null;
  const fields = await fieldsOf(m[1]!);
  return fields === null ? null : { given: givenFrom(fields), body: text.slice(m[0].length) };
}

const FIELD = /^[ \t]*([\w-]+)[ \t]*:(?:[ \t]+(.*))?$/;

/**
 * The fields of a block of YAML. Where it is broken ("title: Harbour: the vote", marks of quotation that nobody closes),
 * each line `key: value` as it stands; null where there is none.
 */
async function fieldsOf(block: string): Promise<Readonly<Record<string, unknown>> | null> {
  const { parse } = await import('yaml');
  let fields: unknown;
  try {
    fields = parse(block, { schema: 'failsafe', logLevel: 'error' });
  } catch {
    fields = Object.fromEntries(
      block.split(/\r?\n/).flatMap((line) => {
        const field = FIELD.exec(line);
        return field ? [[field[1], field[2] ?? '']] : [];
      }),
    );
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) return null;
  return Object.keys(fields).some((key) => FIELD.test(`${key}:`)) ? { ...fields } : null;
}

/** What a person gave in named fields, blank ones left out; `byline` becomes a list of names. */
export function givenFrom(fields: Readonly<Record<string, unknown>>): Given {
  const given: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(fields)) {
    const key = KEYS[name.toLowerCase()];
    if (!key) continue;
    const words = wordsOf(value).filter((word) => word !== '' && word !== 'null');
    if (words.length > 0) given[key] = key === 'byline' ? words.flatMap(namesIn) : words.join(', ');
  }
  return given as Given;
}

/** A field's value: one text, the items of a list, or the `name` of a thing that has one. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return [
      value
        .trim()
        .replace(/^(["'])(.*)\1$/u, '$2')
        .trim(),
    ];
  if (Array.isArray(value)) return value.flatMap(wordsOf);
  return typeof value === 'object' && value !== null && 'name' in value ? wordsOf(value.name) : [];
}

function namesIn(words: string): string[] {
  return words
    .replace(/^\[|\]$/g, '')
    .split(/\s*[;,]\s*/)
    .map((n) => n.replace(/^["']|["']$/g, '').trim())
    .filter(Boolean);
}

/**
 * `sources.csv`: by file name, what its row gives. The first row names the columns; `file` must be one of them. Throws
 * an error that says what is wrong and in which row.
 */
export async function parseSources(csv: string): Promise<ReadonlyMap<string, Given>> {
  const { CsvError, parse } = await import('csv-parse/sync');
  let table: string[][];
  try {
    table = parse(csv, {
      bom: true,
      delimiter: delimiterOf(csv),
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const row = Number(error['records'] ?? 0) + 1;
    throw new Error(
      `its row ${row} cannot be read: a quotation mark is opened there and not closed, or text follows a closed one; a mark inside a cell is written twice ("")`,
      { cause: error },
    );
  }
  const [head, ...rows] = table;
  const columns = (head ?? []).map((c) => c.trim().toLowerCase());
  const file = columns.indexOf('file');
  if (file < 0) throw new Error('its first row must name the columns: file,publisher,publishedAt,url,byline');
  return new Map(
    rows
      .filter((r) => r[file]?.trim())
      .map((r) => [r[file]!.trim(), givenFrom(Object.fromEntries(columns.map((c, i) => [c, r[i] ?? ''])))]),
  );
}

/** Spreadsheets write `;` where the comma stands in numbers, and tabs when they copy. */
function delimiterOf(csv: string): string {
  const [head = ''] = csv.split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((mark) => head.includes(mark)) ?? ',';
}
