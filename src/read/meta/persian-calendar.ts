const BREAKS: readonly number[] = [-61, 9, 38, 199, 426, 686, 756, 818, 1111, 1181, 1210, 1635, 2060];

/**
 * The months of the Solar Hijri calendar, as Iranian and Afghan pages print them (with Arabic and Persian letters
 * folded).
 */
const MONTHS: readonly string[] = [
  'فروردین',
  'اردیبهشت',
  'خرداد',
  'تیر',
  'مرداد',
  'شهریور',
  'مهر',
  'آبان',
  'آذر',
  'دی',
  'بهمن',
  'اسفند',
];

/** Number of a Persian month by its name, or null. */
export function persianMonth(name: string): number | null {
  const at = MONTHS.indexOf(name.replace(/ي/g, 'ی').replace(/ك/g, 'ک'));
  return at < 0 ? null : at + 1;
}

/**
 * A day of the Solar Hijri calendar as a Gregorian one, `YYYY-MM-DD`. Years 1178 to 1633.
 * K. M. Borkowski, "The Persian calendar for 3000 years", Earth, Moon, and Planets 74, 1996.
 */
export function persianToIso(year: number, month: number, day: number): string {
  let leaps = -14;
  let jump = 0;
  let last = BREAKS[0]!;
  for (const next of BREAKS.slice(1)) {
    jump = next - last;
    if (year < next) break;
    leaps += Math.floor(jump / 33) * 8 + Math.floor((jump % 33) / 4);
    last = next;
  }
  const n = year - last;
  leaps += Math.floor(n / 33) * 8 + Math.floor(((n % 33) + 3) / 4);
  if (jump % 33 === 4 && jump - n === 4) leaps++;
  const gregorian = year + 621;
  const gregorianLeaps = Math.floor(gregorian / 4) - Math.floor(((Math.floor(gregorian / 100) + 1) * 3) / 4) - 150;
  const newYear = 20 + leaps - gregorianLeaps;
  const passed = month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30;
  return new Date(Date.UTC(gregorian, 2, newYear + passed + day - 1)).toISOString().slice(0, 10);
}
