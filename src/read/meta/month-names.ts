import { monthNames } from '../../knowledge/month-names.ts';

/** All names, by language; the whole table is small, and read when a month is first asked for. */
let tables: ReadonlyMap<string, ReadonlyMap<string, number>> | null = null;

/** A month's name as it is looked up: lower case, composed, without the stop of a short form. */
function foldMonth(name: string): string {
  return name.toLowerCase().normalize('NFC').replace(/\.$/, '').replaceAll("'", '’');
}

/**
 * The month (1–12) that a word names: in the language given, else in English, else in the first language that has it;
 * null if in none.
 */
export function monthNamed(word: string, lang: string | null = null): number | null {
  tables ??= readTables();
  const name = foldMonth(word);
  const own = tables.get(lang ?? 'en')?.get(name);
  if (own !== undefined) return own;
  for (const names of tables.values()) {
    const month = names.get(name);
    if (month !== undefined) return month;
  }
  return null;
}

function readTables(): ReadonlyMap<string, ReadonlyMap<string, number>> {
  return new Map(
    Object.entries(monthNames).map(([lang, months]) => [
      lang,
      new Map(months.split('|').flatMap((forms, index) => forms.split('/').map((form) => [form, index + 1] as const))),
    ]),
  );
}
