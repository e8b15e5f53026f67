/** Dates as pages of any language print them. */

/** Offsets of the zones that news pages print, in minutes. IST is India's, BST Britain's. */
export const ZONES: Readonly<Record<string, number>> = {
  z: 0,
  utc: 0,
  gmt: 0,
  wet: 0,
  bst: 60,
  west: 60,
  cet: 60,
  mez: 60,
  cest: 120,
  mesz: 120,
  eet: 120,
  eest: 180,
  msk: 180,
  ist: 330,
  sgt: 480,
  hkt: 480,
  jst: 540,
  kst: 540,
  aest: 600,
  aedt: 660,
  nzst: 720,
  nzdt: 780,
  est: -300,
  edt: -240,
  et: -300,
  cst: -360,
  cdt: -300,
  mst: -420,
  mdt: -360,
  pst: -480,
  pdt: -420,
};

/** "ET" and its like do not say which half of the year they mean: time is kept, the zone is not. */
export const VAGUE_ZONES: ReadonlySet<string> = new Set(['et', 'ct', 'mt', 'pt']);

const YEAR = '(?:19|20)\\d{2}|25[5-7]\\d';
const TIME =
  '(\\d{1,2})(?:[:.h]|\\s?h\\s?)(\\d{2})(?::\\d{2}(?:\\.\\d+)?)?\\s?([ap]\\.?\\s?m\\b\\.?)?(?:\\s?(?:uhr|hrs|hours|h)\\b)?(?:\\s?\\(?([+-]\\d{2}:?\\d{2}|(?:gmt|utc)\\s?[+-]\\s?\\d{1,2}(?::?\\d{2})?|[a-z]{1,4})\\b\\)?)?';

/** 2024-04-10, 2024/4/10T14:11Z: year, mark, month, day, hour, minute, zone */
export const ISO: RegExp =
  /(?<!\d)((?:19|20)\d{2})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)(?:[T\s](\d{2}):(\d{2})(?::\d{2}(?:[.,]\d+)?)?\s?(Z\b|[+-]\d{2}:?\d{2}\b|UTC|GMT)?)?/g;

/** 20240410, 20240410T1411Z: year, month, day, hour, minute, zone */
export const COMPACT: RegExp =
  /(?<![\dA-Za-z])((?:19|20)\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(?:T?(\d{2}):?(\d{2})(?::?\d{2})?(Z)?)?(?!\d)/g;

/** 2024年4月10日: year, month, day */
export const CJK: RegExp = /((?:19|20)\d{2})\s?[年년]\s?(\d{1,2})\s?[月월]\s?(\d{1,2})\s?[日일]?/g;

/** 10 tháng 4, 2024: day, month, year */
export const VIETNAMESE: RegExp = /(\d{1,2})\s(?:tháng|thg)\s(\d{1,2}),?\s(?:năm\s)?((?:19|20)\d{2})/giu;

/** Solar Hijri, 1399/07/16: year, month, day */
export const PERSIAN_NUMERIC: RegExp = /(?<!\d)(1[34]\d{2})[/-](0?[1-9]|1[0-2])[/-](0?[1-9]|[12]\d|3[01])(?!\d)/g;

/** … 2 تير 1399: day, name of the month, year */
export const PERSIAN_WORDS: RegExp = /(?<!\d)(\d{1,2})\s([\u0600-\u06ff]{2,8})(?:\sماه)?\s?(1[34]\d{2})(?!\d)/g;

/** 10/04/2024, 10.4.24: number, mark, number, year */
export const NUMERIC: RegExp = new RegExp(
  `(?<![\\d.,/-])(\\d{1,2})\\s?([./-])\\s?(\\d{1,2})\\s?\\2\\s?(${YEAR}|\\d{2})(?![\\d/-])`,
  'g',
);

const WORD = "\\p{L}[\\p{L}\\p{M}'’]*";

/** 10 April 2024; 13th of April, 2024; 21.dez.2018; 3 de enero de 2020: day, month, year */
export const DAY_FIRST: RegExp = new RegExp(
  `(?<![\\d.,])(\\d{1,2})(?:st|nd|rd|th|er|\\.|º|°|-?[ея]|-го|-ші|an)?[\\s./-]{0,2}(?:of\\s|de\\s|d['’]|da\\s|mes\\s)?(${WORD}(?:\\s(?:الثاني|الأول))?)\\.?,?[\\s./-]{0,2}(?:de[l]?\\s|of\\s|năm\\s)?(${YEAR})(?!\\d)`,
  'giu',
);

/** April 10, 2024; Apr. 10th 2024: month, day, year */
export const MONTH_FIRST: RegExp = new RegExp(
  `(?<![\\p{L}])(${WORD})\\.?[\\s-]{1,2}(\\d{1,2})(?:st|nd|rd|th|\\.)?,?[\\s,-]{1,2}(?:at\\s)?(${YEAR})(?!\\d)`,
  'giu',
);

/** April 2024; abril de 2024: month, year */
export const MONTH_YEAR: RegExp = new RegExp(`(?<!\\p{L})(${WORD})\\.?,?\\s(?:de\\s|of\\s)?(${YEAR})(?!\\d)`, 'giu');

/** 06 Mar 25 08:00, as mails had it: day, month, year */
export const SHORT_YEAR: RegExp = /(?<!\d)(\d{1,2})\s(\p{L}{3,9})\s(\d{2})\s(?=\d{1,2}:\d{2})/u;

/** Mar 06 08:00:00 UTC 2025: month and day, time, zone, year */
export const YEAR_LAST: RegExp = /(\p{L}{3} {1,2}\d{1,2}) (\d{2}:\d{2}:\d{2})( [A-Z]{3,4}| [+-]\d{4})? (\d{4})$/u;

/** The time of day right behind a date: hour, minute, half of the day, zone */
export const TIME_AFTER: RegExp = new RegExp(
  `^\\s?(?:[,|•·/–—-]\\s?|at\\s|um\\s|à\\s|a las\\s|kl\\.?\\s|às\\s|о\\s|в\\s|\\(|@\\s?){0,3}\\s?${TIME}`,
  'iu',
);

/** … and right before it. */
export const TIME_BEFORE: RegExp = new RegExp(
  `(?<![\\d.])${TIME}\\s?(?:[,|•·–—-]|on\\b|,\\s?on)?\\s?(?:${WORD},?\\s)?$`,
  'iu',
);

/** An offset printed as such: sign, hours, minutes. */
export const ZONE_OFFSET: RegExp = /^(?:gmt|utc)?\s?([+-])\s?(\d{1,2}):?(\d{2})?$/i;
