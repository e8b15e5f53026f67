/**
 * Writes the tables of src/knowledge/ from the project's own JSON (../shared/corpora/events), one entry a line.
 * `node dist/training/make-knowledge.js [FOLDER-OF-JSON]`. Run it when a table changes; its output is committed.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { palaces } from '../src/knowledge/palaces.ts';

type Row = Record<string, unknown>;

const from = process.argv[2] ?? '../shared/corpora/events';
const to = 'src/knowledge';
const read = (name: string): Row => JSON.parse(readFileSync(path.join(from, `${name}.json`), 'utf8')) as Row;

/** A JavaScript literal in the style of the code: bare keys, single quotes. */
function literal(value: unknown): string {
  if (typeof value === 'string') return `'${value.replaceAll('\\', '\\\\').replaceAll('\'', '\\\'')}'`;
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (value === null || typeof value !== 'object') return String(value);
  const fields = Object.entries(value).filter(([, v]) => v !== undefined);
  return `{ ${fields.map(([k, v]) => `${/^[A-Za-z_]\w*$/.test(k) ? k : literal(k)}: ${literal(v)}`).join(', ')} }`;
}

function write(file: string, head: string, name: string, type: string, rows: readonly unknown[]): void {
  const body = rows.map((row) => `  ${literal(row)},`).join('\n');
  writeFileSync(path.join(to, file), `${head}\nexport const ${name}: ${type} = [\n${body}\n];\n`);
}

const list = (row: Row, key: string): readonly string[] => (row[key] as string[] | undefined) ?? [];
const doc = (title: string, table: Row, more = ''): string =>
  `/**\n * ${title}\n *\n * Source: ${String(table['made'])}.\n * Licence: ${String(table['licence'])}.\n * Made by training/make-knowledge.ts.${more ? ` ${more}` : ''}\n */`;

const countries = read('countries');
const historic = countries['historic'] as Row[];
write('countries.ts', `/** A state or territory. \`ambiguous\` says what else its name may mean; \`plover\`: coded as part of that state; \`heir\`: of a state that is no more. */
export interface Country {
  /** ISO 3166 alpha-3; of historic states the code withdrawn */
  readonly iso3: string;
  readonly iso2: string | null;
  readonly name: string;
  readonly capital: readonly string[];
  readonly adjectives: readonly string[];
  readonly people: readonly string[];
  readonly aliases: readonly string[];
  readonly ambiguous?: string;
  readonly plover?: string;
  readonly heir?: string;
}

${doc('States and territories, and seven historic states at the end.', countries)}`, 'countries', 'readonly Country[]', [
  ...(countries['countries'] as Row[]).map((c) => {
    // West Germany went on under its own code: a name of Germany, no state of its own
    const older = historic.filter((h) => h['code'] === c['iso3']);
    return { iso3: c['iso3'], iso2: c['iso2'], name: c['name'], capital: c['capital'], adjectives: c['adjectives'], people: c['people'], aliases: [...list(c, 'aliases'), ...older.map((h) => h['name'])], ambiguous: c['ambiguous'], plover: c['plover'] };
  }),
  ...historic.filter((h) => h['code'] !== h['heir']).map((c) => {
    const aliases = list(c, 'aliases');
    const isAdjective = (a: string): boolean => /(?:an|ian|ese|ish|iet|slav|slovak)$/.test(a) && a !== c['name'];
    return { iso3: c['code'], iso2: null, name: c['name'], capital: [], adjectives: aliases.filter(isAdjective), people: [], aliases: aliases.filter((a) => !isAdjective(a)), heir: c['heir'] };
  }),
]);

const organisations = read('organisations');
write('organisations.ts', `/** An international body or group. \`epithets\` name it only where the report has named it too. */
export interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly kind: string;
  /** its slot for a country in PLOVER: IGO, NGO, UNO, EUR … or an ISO code */
  readonly plover: string;
  readonly sector?: string;
  readonly seat?: string;
  readonly members?: readonly string[];
  readonly epithets?: readonly string[];
}

${doc('International organisations and groups; members are those of 2025.', organisations)}`, 'organisations', 'readonly Organisation[]',
(organisations['organisations'] as Row[]).map((o) => ({ id: o['id'], name: o['name'], aliases: o['aliases'], kind: o['kind'], plover: o['plover'], sector: o['sector'], seat: o['seat'], members: o['members'], epithets: o['epithets'] })));

const metonyms = read('metonyms');
write('metonyms.ts', `/**
 * A word that stands for an actor. \`capital\` and \`palace\` mean the state itself, \`body\` a body of that state with a name of its own
 * (a ministry, a parliament), \`descriptor\` is an epithet, an anaphor first of all.
 */
export interface Metonym {
  readonly form: string;
  readonly also: readonly string[];
  /** ISO code or id of an organisation */
  readonly actor: string;
  /** PLOVER sector */
  readonly sector: string;
  readonly kind: 'capital' | 'palace' | 'body' | 'descriptor';
  /** \`low\`: take it as the actor unless it is plainly a place; \`high\`: never without a second sign in the report */
  readonly context: 'low' | 'high';
  /** other readings: actor, or actor/sector */
  readonly alt?: readonly string[];
  readonly since?: string;
  readonly until?: string;
}

${doc('Words that stand for an actor.', metonyms)}`, 'metonyms', 'readonly Metonym[]', (metonyms['metonyms'] as Row[]).map((m) => {
  const kind = m['kind'] === 'capital' || m['kind'] === 'seat' ? 'capital' : m['kind'] === 'descriptor' ? 'descriptor' : palaces.has(String(m['form'])) ? 'palace' : 'body';
  return { form: m['form'], also: list(m, 'also'), actor: m['actor'], sector: m['sector'], kind, context: m['context'], alt: m['alt'], since: m['since'], until: m['until'] };
}));

const officials = read('officials');
write('officials.ts', `/** One term in an office; \`from\` and \`to\` as precise as known, \`to\` null where no end is known. */
export interface Term { readonly actor: string; readonly role: string; readonly sector: string; readonly from: string | null; readonly to: string | null }
/** A person and the offices held. */
export interface Official { readonly name: string; readonly also: readonly string[]; readonly offices: readonly Term[] }

${doc('Office-holders 2000–2025 in news of diplomacy, defence and sanctions: hints, from memory.', officials, 'A surname alone needs an earlier full name or the office in the same report.')}`, 'officials', 'readonly Official[]',
(officials['people'] as Row[]).map((p) => ({ name: p['name'], also: list(p, 'also'), offices: p['offices'] })));

const offices = read('offices');
write('offices.ts', `/** How an office or body of a state is worded ({C}: a country, {O}: an organisation), and the PLOVER sector that this earns. */
export type OfficePattern = readonly [wording: string, sector: string];

${doc('How offices and ministries are named in news.', offices)}`, 'offices', 'readonly OfficePattern[]', offices['patterns'] as unknown[]);

const goods = read('goods');
write('goods.ts', `/** A group of goods or services. \`hs\`: headings or subheadings of HS 2022 where such goods usually fall; \`chpl\`: tier of the Common High Priority List. */
export interface Good {
  readonly id: string;
  readonly kind: 'munition' | 'dual-use' | 'component' | 'material' | 'service' | 'generic' | 'energy' | 'civil';
  readonly label: string;
  /** everyday names; lower case but for acronyms, singular and plural both count */
  readonly names: readonly string[];
  readonly hs: readonly string[];
  readonly chpl?: string;
  readonly broader?: string;
  readonly note?: string;
}

${doc('Goods and services in news of arms, dual-use goods and sanctions; the longest name that fits wins.', goods)}`, 'goods', 'readonly Good[]',
(goods['goods'] as Row[]).map((g) => ({ id: g['id'], kind: g['kind'], label: g['label'], names: g['names'], hs: list(g, 'hs'), chpl: g['chpl'], broader: g['broader'], note: g['note'] })));

const plover = read('plover');
const types = Object.entries(plover['types'] as Record<string, Row>).map(([type, t]) => ({ type, quad: t['quad'], gist: t['gist'], recipient: t['recipient'], score: t['score'], modes: Object.entries(t['modes'] as Record<string, Row>).map(([mode, m]) => ({ mode, gist: m['gist'], score: m['score'] ?? undefined })), borders: list(t, 'borders') }));
write('plover/plover.ts', `/** An event type of PLOVER with its modes. \`quad\`: verbal or material, cooperation or conflict; \`score\`: from -10 (conflict) to +10. */
export interface PloverType {
  readonly type: string;
  readonly quad: string;
  readonly gist: string;
  readonly recipient: string;
  readonly score: number;
  readonly modes: readonly { readonly mode: string; readonly gist: string; readonly score?: number }[];
  readonly borders: readonly string[];
}

/**
 * The event types of PLOVER 2.0 (draft), in short.
 *
 * Source: ${String(plover['source'])}.
 * Licence: CC BY-SA 4.0, see NOTICE in this folder. Made by training/make-knowledge.ts.
 */`, 'ploverTypes', 'readonly PloverType[]', types);
writeFileSync(path.join(to, 'plover/sectors.ts'), `/**
 * Sectors of PLOVER: what part of a society an actor belongs to.
 *
 * Source: ${String(plover['source'])}.
 * Licence: CC BY-SA 4.0, see NOTICE in this folder. Made by training/make-knowledge.ts.
 */
export const ploverSectors: Readonly<Record<string, string>> = {
${Object.entries(plover['sectors'] as Record<string, string>).map(([k, v]) => `  ${k}: ${literal(v)},`).join('\n')}
};
`);
