/**
 * Writes the rows of the tables of src/knowledge/ from the project's own JSON (corpora/events), one entry a line; what
 * stands above the rows (types, source, licence) stays as it is. Run it from the root of the checkout when a table
 * changes; its output is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { palaces } from '../src/knowledge/palaces.ts';
import type { TrainOptions } from './main.ts';

type Row = Record<string, unknown>;

const KNOWLEDGE = 'src/knowledge';

/** The rows of each table, from the JSON of the same name. */
const TABLES: Readonly<Record<string, (json: Row) => readonly unknown[]>> = {
  countries: countryRows,
  organisations: (json) =>
    rows(json, 'organisations').map((o) => ({
      id: o['id'],
      name: o['name'],
      aliases: o['aliases'],
      kind: o['kind'],
      plover: o['plover'],
      sector: o['sector'],
      seat: o['seat'],
      members: o['members'],
      epithets: o['epithets'],
    })),
  metonyms: (json) =>
    rows(json, 'metonyms').map((m) => ({
      form: m['form'],
      also: list(m, 'also'),
      actor: m['actor'],
      sector: m['sector'],
      kind: kindOfMetonym(m),
      context: m['context'],
      alt: m['alt'],
      since: m['since'],
      until: m['until'],
    })),
  officials: (json) =>
    rows(json, 'people').map((p) => ({ name: p['name'], also: list(p, 'also'), offices: p['offices'] })),
  goods: (json) =>
    rows(json, 'goods').map((g) => ({
      id: g['id'],
      kind: g['kind'],
      label: g['label'],
      names: g['names'],
      hs: list(g, 'hs'),
      chpl: g['chpl'],
      broader: g['broader'],
      note: g['note'],
    })),
};

/** Write all tables again. */
export async function train({ corpora }: TrainOptions): Promise<void> {
  for (const [name, rowsOf] of Object.entries(TABLES)) {
    const json = JSON.parse(readFileSync(path.join(corpora, 'events', `${name}.json`), 'utf8')) as Row;
    const file = path.join(KNOWLEDGE, `${name}.ts`);
    const head = new RegExp(`^[^]*^export const ${name}: .*$`, 'm').exec(readFileSync(file, 'utf8'))?.[0];
    if (head === undefined) throw new Error(`${file} has no line "export const ${name}: … = ["`);
    writeFileSync(
      file,
      `${head}\n${rowsOf(json)
        .map((row) => `  ${literal(row)},`)
        .join('\n')}\n];\n`,
    );
  }
}

const rows = (json: Row, key: string): readonly Row[] => json[key] as Row[];
const list = (row: Row, key: string): readonly string[] => (row[key] as string[] | undefined) ?? [];

/** A JavaScript literal in the style of the code: bare keys, single quotes. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const fields = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{ ${fields.map(([k, v]) => `${/^[A-Za-z_]\w*$/.test(k) ? k : literal(k)}: ${literal(v)}`).join(', ')} }`;
}

function countryRows(json: Row): readonly unknown[] {
  const historic = rows(json, 'historic');
  const now = rows(json, 'countries').map((c) => {
    // West Germany went on under its own code: a name of Germany, no state of its own
    const older = historic.filter((h) => h['code'] === c['iso3']);
    return {
      iso3: c['iso3'],
      iso2: c['iso2'],
      name: c['name'],
      capital: c['capital'],
      adjectives: c['adjectives'],
      people: c['people'],
      aliases: [...list(c, 'aliases'), ...older.map((h) => h['name'])],
      ambiguous: c['ambiguous'],
      plover: c['plover'],
    };
  });
  const gone = historic
    .filter((h) => h['code'] !== h['heir'])
    .map((c) => {
      const aliases = list(c, 'aliases');
      const isAdjective = (a: string): boolean => /(?:an|ian|ese|ish|iet|slav|slovak)$/.test(a) && a !== c['name'];
      return {
        iso3: c['code'],
        iso2: null,
        name: c['name'],
        capital: [],
        adjectives: aliases.filter(isAdjective),
        people: [],
        aliases: aliases.filter((a) => !isAdjective(a)),
        heir: c['heir'],
      };
    });
  return [...now, ...gone];
}

function kindOfMetonym(row: Row): string {
  if (row['kind'] === 'capital' || row['kind'] === 'seat') return 'capital';
  if (row['kind'] === 'descriptor') return 'descriptor';
  return palaces.has(String(row['form'])) ? 'palace' : 'body';
}
