/**
 * Writes the rows of `src/knowledge/month-names.ts` from the Unicode CLDR that this Node brings, by `Intl`; what stands
 * above them stays as it is. The names are kept as a table and not asked of `Intl` at run time, since that takes a
 * quarter of a second for all languages, and since Node 20, 22, 24 and a browser each bring another CLDR: the same page
 * would be read as of one day here and of none there. `src/read/meta/month-names.test.ts` holds the table to `Intl`.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const FILE = 'src/knowledge/month-names.ts';

/** Languages that dates are read in, by two letters, and the locales whose month names they use, their own first. */
const LOCALES: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(
    (
      'en de fr es pt it nl sv da nb fi pl cs sk hu ro bg ru uk sr hr sl lt lv et el tr ca gl eu id ms ar fa he hi bn ' +
      'ur th sq mk is ga cy af sw az kk hy ka ta te ml mr gu pa tl be bs'
    )
      .split(' ')
      .map((lang) => [lang, [lang]]),
  ),
  en: ['en', 'en-GB'],
  de: ['de', 'de-AT'],
  es: ['es', 'es-MX'],
  sr: ['sr', 'sr-Latn'],
  ar: ['ar', 'ar-LB', 'ar-DZ', 'ar-MA'],
  tl: ['fil'],
};

/** Write the table again. */
export async function train(): Promise<void> {
  const head = /^[^]*^export const monthNames: .*$/mu.exec(readFileSync(FILE, 'utf8'))?.[0];
  if (head === undefined) throw new Error(`${FILE} has no line "export const monthNames: … = {"`);
  const rows = Object.entries(LOCALES).map(([lang, locales]) => {
    const names = namesIn(locales);
    return `  ${lang}: '${names.map((forms) => [...forms].join('/')).join('|')}',\n`;
  });
  writeFileSync(FILE, `${head}\n${rows.join('')}};\n`);
}

/** The forms of each of the twelve months: long and short, alone and within a date. */
function namesIn(locales: readonly string[]): readonly ReadonlySet<string>[] {
  const months: Set<string>[] = Array.from({ length: 12 }, () => new Set());
  const taken = new Set<string>();
  for (const locale of locales)
    for (const options of [{ month: 'long' }, { month: 'short' }] as const)
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, day, timeZone: 'UTC' });
        for (const [index, names] of months.entries()) {
          const parts = format.formatToParts(Date.UTC(2023, index, 15));
          const name = foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!/\p{L}/u.test(name)) continue;
          for (const form of formsOf(name))
            if (!taken.has(form)) {
              taken.add(form);
              names.add(form);
            }
        }
      }
  return months;
}

/** A month's name as it is looked up: lower case, composed, without the stop of a short form. */
function foldMonth(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\.$/, '').replaceAll("'", '’');
}

/** A name, without its inner stops (Thai), and with the mark that joins a Persian month to its year. */
function formsOf(name: string): string[] {
  const bare = name.replaceAll('.', '');
  return name.endsWith('\u0647') ? [name, bare, `${name}\u0654`.normalize('NFC')] : [name, bare];
}
