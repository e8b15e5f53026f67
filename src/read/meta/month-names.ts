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

const namesOf = new Map<string, ReadonlyMap<string, number>>();

/** A month's name as it is looked up: lower case, composed, without the stop of a short form. */
function foldMonth(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\.$/, '');
}

/**
 * The month (1–12) that a word names: in the language given, else in English, else in the first language that has it;
 * null if in none. Names, long and short, alone and within a date, are those of the Unicode CLDR that Node brings.
 */
export function monthNamed(word: string, lang: string | null = null): number | null {
  const name = foldMonth(word);
  for (const language of [lang ?? 'en', 'en', ...Object.keys(LOCALES)]) {
    const month = monthNames(language).get(name);
    if (month !== undefined) return month;
  }
  return null;
}

/** Built when first asked for, as each language takes some milliseconds. */
function monthNames(lang: string): ReadonlyMap<string, number> {
  const known = namesOf.get(lang);
  if (known) return known;
  const names = new Map<string, number>();
  for (const locale of LOCALES[lang] ?? []) {
    for (const options of [{ month: 'long' }, { month: 'short' }] as const) {
      for (const day of [undefined, 'numeric'] as const) {
        const format = new Intl.DateTimeFormat(`${locale}-u-ca-gregory-nu-latn`, { ...options, day, timeZone: 'UTC' });
        for (let month = 1; month <= 12; month++) {
          const parts = format.formatToParts(Date.UTC(2023, month - 1, 15));
          const name = foldMonth(parts.find(({ type }) => type === 'month')?.value ?? '');
          if (!/\p{L}/u.test(name)) continue;
          for (const form of formsOf(name)) if (!names.has(form)) names.set(form, month);
        }
      }
    }
  }
  namesOf.set(lang, names);
  return names;
}

/** A name, without its inner stops (Thai), and with the mark that joins a Persian month to its year. */
function formsOf(name: string): string[] {
  const bare = name.replaceAll('.', '');
  return name.endsWith('\u0647') ? [name, bare, `${name}\u0654`.normalize('NFC')] : [name, bare];
}
