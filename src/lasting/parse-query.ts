import type { PassageQuery, Phrase } from '../store/index.ts';
import { searchWords } from '../store/index.ts';
import { JUDGED, token } from './passages.ts';

/** What may be asked beside words; `speaker:`, `actor:` … in a question mean the same. Dates are ISO 8601, inclusive. */
export interface Filters {
  readonly speaker?: string | undefined;
  readonly via?: string | undefined;
  readonly actor?: string | undefined;
  readonly recipient?: string | undefined;
  readonly type?: string | undefined;
  readonly goods?: string | undefined;
  readonly publisher?: string | undefined;
  readonly polarity?: string | undefined;
  readonly modality?: string | undefined;
  readonly lang?: string | undefined;
  readonly case?: string | undefined;
  readonly after?: string | undefined;
  readonly before?: string | undefined;
  /** with (true) or without (false) a name behind the words */
  readonly anonymous?: boolean | undefined;
  /** address of a story */
  readonly story?: string | undefined;
  /** claims that rest on at most, at least, or exactly so many origins: `<2`, `>=2`, `1` */
  readonly origins?: string | undefined;
  /** claims that somebody denies or contradicts, or that nobody does */
  readonly denied?: boolean | undefined;
  readonly judged?: boolean | undefined;
  /** stories that changed after this revision */
  readonly changed?: number | undefined;
}

/** A question that cannot be asked; the message says why. */
export class QueryTrouble extends Error {
  override readonly name = 'QueryTrouble';
}

/** A question, taken apart. */
export interface ParsedQuery {
  readonly query: Pick<PassageQuery, 'phrases' | 'without' | 'facets' | 'lacking'>;
  readonly filters: Filters;
}

const LONGEST = 2000;
/** Days that a range of dates is asked for by, at most; longer ones go by months and years. */
const FIELDS: ReadonlySet<string> = new Set([
  'speaker',
  'via',
  'actor',
  'recipient',
  'type',
  'goods',
  'publisher',
  'polarity',
  'modality',
  'lang',
  'case',
  'after',
  'before',
  'story',
  'origins',
]);
const PART = /(-?)(?:([a-z]+):)?(?:"([^"]*)(?:"|$)|(\S+))/gu;

/**
 * Words, "phrases", beginnings (`bridg*`), what must not stand there (`-word`), fields (`speaker:"Ida Lund"`). A quotation
 * mark that is never closed holds to the end.
 *
 * @throws QueryTrouble where nothing can be looked for
 */
export function parseQuery(text: string, given: Filters = {}): ParsedQuery {
  if (text.length > LONGEST)
    throw new QueryTrouble(
      `the question has ${text.length} characters, and at most ${LONGEST} are looked for; ask for fewer words`,
    );
  const phrases: Phrase[] = [];
  const without: Phrase[] = [];
  const fields: Record<string, string> = {};
  for (const [, minus, field, quoted, bare] of text.replaceAll(/[“”„]/gu, '"').matchAll(PART)) {
    const said = quoted ?? bare ?? '';
    if (field !== undefined && FIELDS.has(field)) {
      fields[field] = said;
      continue;
    }
    const words = searchWords(field === undefined ? said : `${field} ${said}`);
    if (words.length > 0)
      (minus === '-' ? without : phrases).push({ words, prefix: quoted === undefined && said.endsWith('*') });
  }
  const filters: Filters = { ...given, ...fields };
  const facets = facetsOf(filters);
  const isOpen = phrases.length === 0 && facets.length === 0 && !isNarrowed(filters);
  if (isOpen && text.trim() !== '')
    throw new QueryTrouble(`${JSON.stringify(text.slice(0, 80))} holds no word to look for; give letters or figures`);
  if (isOpen) throw new QueryTrouble('nothing is asked: give words, or an option such as --speaker');
  return { query: { phrases, without, facets, lacking: filters.judged === false ? [JUDGED] : [] }, filters };
}

const isNarrowed = ({ story, origins, denied, judged, changed }: Filters): boolean =>
  [story, origins, denied, judged, changed].some((one) => one !== undefined);

function facetsOf(filters: Filters): string[][] {
  const { speaker, via, actor, recipient, type, goods, publisher, polarity, modality, lang, anonymous, after, before } =
    filters;
  const one = (kind: string, value: string | undefined): string[][] =>
    value === undefined ? [] : [[token(kind, value)]];
  const word = (start: string, value: string | undefined): string[][] =>
    value === undefined ? [] : [[start + (searchWords(value)[0] ?? 'none')]];
  return [
    ...one('sp', speaker),
    ...one('vi', via),
    ...one('ac', actor),
    ...one('re', recipient),
    ...one('go', goods),
    ...one('pb', publisher),
    ...one('cs', filters.case),
    ...word('ty', type),
    ...word('', polarity),
    ...word('', modality),
    ...word('lg', lang?.slice(0, 2)),
    ...(filters.judged === true ? [[JUDGED]] : []),
    ...(anonymous === undefined ? [] : [[anonymous ? 'anonymous' : 'named']]),
    ...(after === undefined && before === undefined ? [] : [datesBetween(after, before)]),
  ];
}

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const FIRST_YEAR = 1600;
const LAST_YEAR = 2200;

/** Tokens of the years, months and days from one date to another, both included. */
function datesBetween(after: string | undefined, before: string | undefined): string[] {
  const [from, to] = [edge(after, `${FIRST_YEAR}`, 'first'), edge(before, `${LAST_YEAR}`, 'last')];
  if (from > to) throw new QueryTrouble(`no date lies between ${after} and ${before}; turn them round`);
  const tokens: string[] = [];
  for (let year = from.getUTCFullYear(); year <= to.getUTCFullYear(); year++) {
    if (from <= day(year, 0, 1) && day(year, 11, 31) <= to) tokens.push(`y${year}`);
    else
      for (let month = 0; month < 12; month++) {
        const days = day(year, month + 1, 0).getUTCDate();
        const name = `${year}${String(month + 1).padStart(2, '0')}`;
        if (from <= day(year, month, 1) && day(year, month, days) <= to) tokens.push(`m${name}`);
        else
          for (let d = 1; d <= days; d++)
            if (from <= day(year, month, d) && day(year, month, d) <= to)
              tokens.push(`d${name}${String(d).padStart(2, '0')}`);
      }
  }
  return tokens;
}

const day = (year: number, month: number, date: number): Date => new Date(Date.UTC(year, month, date));

function edge(value: string | undefined, otherwise: string, which: 'first' | 'last'): Date {
  const [, year, month, date] = DATE.exec(value ?? otherwise) ?? [];
  if (year === undefined || Number(year) < FIRST_YEAR || Number(year) > LAST_YEAR)
    throw new QueryTrouble(`${value} is no date; give 2025, 2025-03 or 2025-03-04`);
  if (which === 'first') return day(Number(year), Number(month ?? 1) - 1, Number(date ?? 1));
  return date === undefined
    ? day(Number(year), month === undefined ? 12 : Number(month), 0)
    : day(Number(year), Number(month) - 1, Number(date));
}
