const TITLES =
  /^(?:mr|mrs|ms|dr|sir|dame|lord|lady|president|prime minister|minister|secretary|senator|general|gen|col|king|queen|prince|princess|pope)\.?\s+/iu;
const TAILS = /[\s,]+(?:jr|sr|ii|iii)\.?$/iu;

/** A name as it is compared: no accents, case, titles, articles or possessive, one blank between words. */
export function plainName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(TITLES, '')
    .replace(TAILS, '')
    .replace(/['’]s\b/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:the|a|an) /u, '');
}

/** Last word of a plain name. */
export function surnameOf(plain: string): string {
  return plain.slice(plain.lastIndexOf(' ') + 1);
}

/** Is it more than a surname or a bare word? Initials ("UN", "G7") name a body in full. */
export function isFullName(name: string): boolean {
  return plainName(name).includes(' ') || /^(?:\p{Lu}\.?\s?){2,}\d*$|^\p{Lu}\d+$/u.test(name.trim());
}

/** A name that can stand in an id. */
export function slug(name: string): string {
  return plainName(name).replaceAll(' ', '-') || 'unknown';
}
