import { agencies, outlets } from '../../knowledge/index.ts';
import { WRITTEN_DAY } from '../../lexicon/en/calendar.ts';
import { PLACE_PARTICLES } from '../../lexicon/en/place-words.ts';
import type { Span } from '../../model/index.ts';

/** "WASHINGTON", "BRUSSELS/BERLIN", "PORT-AU-PRINCE", "ST. PAUL" */
const CAPITALS = "\\p{Lu}[\\p{Lu}.'’/-]{2,}(?: \\p{Lu}[\\p{Lu}.'’/-]+){0,3}";
const TITLED = `\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]+|${[...PLACE_PARTICLES].join('|')})){0,3}`;
const REGION = `(?:, ${TITLED})?`;
const AGENCY = '\\([^()\\n]{2,40}\\)';
const DASH = '\\s*(?:[–—―]|--|-(?=\\s))\\s*';

/**
 * What stands before the dash of a dateline: a place in capitals; a place with a day or a credit; a day with a place in
 * brackets after the dash.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`^${CAPITALS}${REGION}(?:,? ${WRITTEN_DAY})?(?:,? ${AGENCY})?${DASH}`, 'u'),
  new RegExp(`^${TITLED}${REGION}(?:,? ${WRITTEN_DAY} ${AGENCY}|,? ${WRITTEN_DAY}| ${AGENCY})${DASH}`, 'u'),
  new RegExp(`^${WRITTEN_DAY}${DASH}(?:\\(${TITLED}${REGION}\\)\\s*)?`, 'u'),
];

/**
 * "Oslo (CNN) Three ships left.": without a dash only where a news agency or an outlet that is known stands in
 * brackets.
 */
const CREDITED: RegExp = new RegExp(
  `^${TITLED}${REGION} \\((?:${[...agencies, ...outlets]
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|')})\\)\\s+`,
  'u',
);

/** No dateline is longer, in code units. */
const LONGEST = 120;

/**
 * Where the dateline ends with which a paragraph begins ("LISBON, March 3 (Wire) – Grain stores …"), dash and space
 * included, or null. It is kept as a sentence of its own: its place says nothing of what follows.
 */
export function datelineEnd(text: string, [start, end]: Span): number | null {
  const head = text.slice(start, Math.min(end, start + LONGEST));
  for (const form of /[–—―-]/.test(head) ? [...FORMS, CREDITED] : [CREDITED]) {
    const found = form.exec(head)?.[0];
    if (found === undefined || start + found.length >= end) continue;
    // A dateline is followed by a whole sentence: "OPEC – a cartel – met" has none.
    if (/^["'“‘(]?[\p{Lu}\p{N}]/u.test(text.slice(start + found.length, start + found.length + 2)))
      return start + found.length;
  }
  return null;
}
