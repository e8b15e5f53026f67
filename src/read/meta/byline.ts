import {
  AFFILIATIONS,
  BYLINE_OPENERS,
  BYLINE_CLOSERS,
  NAME_JOINTS,
  NAME_MARKS,
  NAME_TAIL,
  NOT_PERSON,
  ACCOUNT,
  HONORIFIC,
  PARTICLE,
  POST,
} from '../../lexicon/en/credits.ts';
import { agencyOf } from './agencies.ts';

/**
 * Who signed, read from one credit line: the people, the agency if the line names one, and desks and bodies ("Harbour
 * News Staff").
 */
export interface Credit {
  readonly names: readonly string[];
  readonly agency: string | null;
  readonly bodies: readonly string[];
}

/** A credit line longer than this is none; a list of authors that long is cut at a comma. */
const CREDIT_CHARS_MOST = 500;
const BODY = /^\p{Lu}[\p{L}\p{M}'’.&-]*(?: [\p{L}\p{M}'’.&-]+){1,6}$/u;
const TOKEN =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lo}[\p{Lo}\p{M}]*|[dlo]['’]\p{Lu}[\p{L}'’-]*|["“'‘(]\p{Lu}[\p{L}.-]*["”'’)])$/u;
const CAPITALS = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$/u;

/**
 * Is this the shape of a person's name? `marked` is set where the page itself says that it is an author, and one word
 * will do.
 */
export function isPersonName(part: string, marked: boolean): boolean {
  if (part.length < 3 || part.length > 45 || /[\d@#?!:<>{}[\]=_]/u.test(part) || NOT_PERSON.test(part)) return false;
  const tokens = part.split(/\s+/);
  if (tokens.length > 6 || (!marked && tokens.length < 2)) return false;
  if (!tokens.every((t) => TOKEN.test(t) || PARTICLE.test(t)))
    return marked && tokens.length === 1 && /^[\p{L}][\p{L}\p{N}.-]{2,}$/u.test(part);
  return tokens.some((t) => TOKEN.test(t) && !/^\p{Lu}\.?$/u.test(t));
}

/** `JO MARSH` as `Jo Marsh`; other spellings are left alone. */
function unshout(name: string): string {
  if (!CAPITALS.test(name) || name.length < 6) return name;
  return name
    .toLowerCase()
    .replace(/(^|[\s.'’-])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

/**
 * The people of a credit line, without titles, posts, affiliations and dates; accounts such as "admin" and desks are
 * nobody.
 * @param marked  the page's own markup calls the line an author, so that a single word can be a name
 */
export function parseByline(line: string, marked = false): Credit {
  let rest = shortened(line)
    .normalize('NFC')
    .replace(/[\u00a0\s]+/gu, ' ')
    .replace(/\p{Cf}/gu, '')
    .trim();
  for (let i = 0; i < 2; i++) rest = rest.replace(BYLINE_OPENERS, '');
  rest = rest
    .replace(/\([^()]*\)|\[[^[\]]*\]|<[^<>]*>/gu, ' , ')
    .replace(/\S+@\S+/gu, ',')
    .replace(BYLINE_CLOSERS, '')
    .trim();
  const names: string[] = [];
  let agency: string | null = agencyOf(rest);
  if (agency) return { names, agency, bodies: [rest] };
  const bodies: string[] = [];
  for (const piece of rest.split(NAME_JOINTS)) {
    const named = agencyOf(piece);
    agency ??= named;
    if (named) {
      bodies.push(piece);
      continue;
    }
    const bare = cutAffiliation(piece).replace(HONORIFIC, '').replace(NAME_MARKS, '').trim();
    if (NAME_TAIL.test(bare)) continue;
    const name = cutCapitals(withoutPost(bare));
    if (isPersonName(name, marked)) {
      if (!names.some((n) => n.toLowerCase() === unshout(name).toLowerCase())) names.push(unshout(name));
    } else if (BODY.test(bare) && !ACCOUNT.test(bare)) bodies.push(bare);
  }
  return { names, agency, bodies };
}

/** The names of a line before the limit, none of them cut in two; patterns over a credit need not be linear then. */
function shortened(line: string): string {
  if (line.length <= CREDIT_CHARS_MOST) return line;
  const head = line.slice(0, CREDIT_CHARS_MOST);
  return head.slice(0, Math.max(0, head.lastIndexOf(','), head.lastIndexOf(';')));
}

/** "Harbour correspondent Ada Fenn" without the post, where a whole name is left. */
function withoutPost(credit: string): string {
  const rest = credit.replace(POST, '');
  return rest !== credit && isPersonName(rest, false) ? rest : credit;
}

/** "Ada Fenn HARBOUR NEWS" without the outlet; a name that opens in capitals and goes on without is none. */
function cutCapitals(name: string): string {
  const tokens = name.split(' ');
  const isCapital = (t: string): boolean => /^\p{Lu}{3,}$/u.test(t);
  if (tokens.every((t) => !/\p{Ll}/u.test(t))) return name;
  const first = tokens.findIndex(isCapital);
  return first < 0 ? name : first === 0 ? '' : first >= 2 ? tokens.slice(0, first).join(' ') : name;
}

/** "Ada Fenn in Lisbon", "Ada Fenn for the Sentinel", "Ada Fenn of Harbour News" */
function cutAffiliation(piece: string): string {
  return AFFILIATIONS.reduce((rest, affiliation) => rest.replace(affiliation, ''), piece);
}
