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
 * Front matter at the head of a text: `---`, lines of `key: value`, `---`. Values may stand in quotes, a list of names
 * in brackets or parted by `;` or `,`. Lines with other keys are left out. Null where there is none.
 */
export function splitFrontMatter(text: string): FrontMatter | null {
  const m = /^\uFEFF?---[^\S\n]*\r?\n([\s\S]{0,20000}?)\r?\n---[^\S\n]*(?:\r?\n|$)/.exec(text);
  if (!m) return null;
  const rows = m[1]!.split(/\r?\n/).map((line) => /^\s*([\w-]+)\s*:\s*(.*?)\s*$/.exec(line));
  if (rows.every((r) => r === null)) return null;
  const fields = Object.fromEntries(rows.flatMap((r) => (r ? [[r[1]!, r[2]!]] : [])));
  return { given: givenFrom(fields), body: text.slice(m[0].length) };
}

/** What a person gave in named fields, blank ones left out; `byline` becomes a list of names. */
export function givenFrom(fields: Readonly<Record<string, string>>): Given {
  const given: Record<string, unknown> = {};
  for (const [name, raw] of Object.entries(fields)) {
    const key = KEYS[name.toLowerCase()];
    const value = raw
      .trim()
      .replace(/^(["'])(.*)\1$/u, '$2')
      .trim();
    if (!key || value === '' || value === 'null') continue;
    given[key] =
      key === 'byline'
        ? value
            .replace(/^\[|\]$/g, '')
            .split(/\s*[;,]\s*/)
            .map((n) => n.replace(/^["']|["']$/g, '').trim())
            .filter(Boolean)
        : value;
  }
  return given as Given;
}

/** `sources.csv`: by file name, what its row gives. The first row names the columns; `file` must be one of them. */
export function parseSources(csv: string): ReadonlyMap<string, Given> {
  const [head, ...rows] = parseCsv(csv, delimiterOf(csv));
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

/** Rows of a CSV file by RFC 4180: quoted cells may hold commas, line breaks and doubled quotes. */
export function parseCsv(text: string, delimiter: string = ','): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let cell = '';
  let quoted = false;
  const s = text.replace(/^\uFEFF/, '');
  for (let i = 0; i < s.length; i++) {
    const c = s[i]!;
    if (quoted) {
      if (c !== '"') cell += c;
      else if (s[i + 1] === '"') {
        cell += '"';
        i++;
      } else quoted = false;
    } else if (c === '"' && cell === '') quoted = true;
    else if (c === delimiter) {
      row.push(cell);
      cell = '';
    } else if (c === '\n' || c === '\r') {
      if (c === '\r' && s[i + 1] === '\n') i++;
      row.push(cell);
      if (row.some((x) => x !== '')) rows.push(row);
      row = [];
      cell = '';
    } else cell += c;
  }
  row.push(cell);
  if (row.some((x) => x !== '')) rows.push(row);
  return rows;
}
