import { agencies } from './agencies.ts';
import { countries } from './countries.ts';
import { metonyms } from './metonyms.ts';
import { organisations } from './organisations.ts';
import { outlets } from './outlets.ts';
import { regions } from './regions.ts';

/** Which table an entry is of. `body`: a body of a state (a ministry, a parliament) out of the metonyms. */
type KnownKind = 'country' | 'organisation' | 'body' | 'agency' | 'outlet' | 'region';

/** One written form of something in the tables. */
export interface KnownName {
  readonly kind: KnownKind;
  /** ISO 3166 alpha-3 for countries, else the id in its table; bodies: `USA:State Department` */
  readonly id: string;
  /** the name to show */
  readonly name: string;
  /** the form written, without an article */
  readonly form: string;
  /**
   * `adjective` "Danish", `people` "Danes", `capital` "Copenhagen", `palace` "the Kremlin"; `descriptor` "the bloc" is
   * an anaphor first of all
   */
  readonly as: 'name' | 'adjective' | 'people' | 'capital' | 'palace' | 'descriptor';
  /** the state or body that it belongs to or stands for: id of a country or organisation */
  readonly actor: string | null;
  /** PLOVER sector where the tables say it */
  readonly sector: string | null;
  /** the form names it only after "the" */
  readonly article: boolean;
  /** `high`: not to be taken so without a second sign in the report */
  readonly context: 'low' | 'high';
}

/** A form found in a text; `end` is where it ends. */
export interface KnownMatch {
  readonly known: KnownName;
  readonly end: number;
}

const ALONE = /^(?:[A-Z]\.){2,}$/;
const ARTICLE = /^the /i;

/** Written forms of one entry: without its article, but for "The Hill" and the like; "U. S." beside "U.S.". */
function spellings(form: string): readonly string[] {
  const bare = /^The \S+$/.test(form) ? form : form.replace(ARTICLE, '');
  return ALONE.test(bare) ? [bare, bare.replace(/\.(?=.)/g, '. ')] : [bare];
}

/** Letters and digits from `at` on. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isWordUnit(text.charCodeAt(end))) end++;
  return end;
}

function isWordUnit(c: number): boolean {
  return (
    (c >= 97 && c <= 122) ||
    (c >= 65 && c <= 90) ||
    (c >= 48 && c <= 57) ||
    (c >= 0xc0 && c < 0x2000 && c !== 0xd7 && c !== 0xf7)
  );
}

/** "the Commission", "the Council": many bodies have one. */
const isShared = (form: string): boolean => /^the \S+$/i.test(form);

type Index = ReadonlyMap<string, readonly KnownName[]>;

/** Enter something known under some of its written forms. */
type Add = (known: Omit<KnownName, 'form' | 'article'>, forms: readonly string[]) => void;

const PLAIN = { sector: null, context: 'low' } as const;

function buildIndex(): Index {
  const index = new Map<string, KnownName[]>();
  const seen = new Set<string>();
  const add: Add = (known, forms) => {
    for (const written of forms) {
      // an article is part of a proper name ("The Hill"), but needed only before a common word ("the bloc", "the West")
      const isDirection = known.kind === 'region' && ARTICLE.test(written);
      const article = (known.as === 'descriptor' && ARTICLE.test(written)) || isDirection || /^the [a-z]/.test(written);
      for (const form of spellings(written)) {
        const unique = `${known.kind}|${known.id}|${form}`;
        if (seen.has(unique)) continue;
        seen.add(unique);
        const key = form.slice(0, Math.max(1, wordEnd(form, 0))).toUpperCase();
        const entry: KnownName = { ...known, form, article };
        index.set(key, [...(index.get(key) ?? []), entry]);
      }
    }
  };
  addCountries(add);
  addOrganisations(add);
  addMetonyms(add);
  for (const a of agencies)
    add({ ...PLAIN, kind: 'agency', id: a.id, name: a.name, actor: a.country, as: 'name' }, [a.name, ...a.aliases]);
  for (const o of outlets)
    add({ ...PLAIN, kind: 'outlet', id: o.id, name: o.name, actor: o.country, as: 'name' }, [o.name, ...o.aliases]);
  for (const r of regions) {
    const base = { ...PLAIN, kind: 'region', id: r.id, name: r.name, actor: r.country } as const;
    add({ ...base, as: 'name' }, [r.name, ...r.aliases]);
    add({ ...base, as: 'adjective' }, r.adjectives);
  }
  for (const entries of index.values()) entries.sort((a, b) => b.form.length - a.form.length);
  return index;
}

function addCountries(add: Add): void {
  for (const c of countries) {
    const base = { ...PLAIN, kind: 'country', id: c.iso3, name: c.name, actor: c.plover ?? null } as const;
    add({ ...base, as: 'name' }, [c.name, ...c.aliases]);
    add(
      { ...base, as: 'adjective' },
      c.adjectives.filter((a) => !c.aliases.includes(a)),
    ); // "US" is both, and a name
    add({ ...base, as: 'people' }, c.people);
    add({ ...base, as: 'capital' }, c.capital);
  }
}

function addOrganisations(add: Add): void {
  for (const { id, name, aliases, sector = null, epithets = [] } of organisations) {
    const base = { ...PLAIN, kind: 'organisation', id, name, actor: null, sector } as const;
    add({ ...base, as: 'name' }, [name, ...aliases.filter((a) => !isShared(a))]);
    add({ ...base, as: 'descriptor', context: 'high' }, [...epithets, ...aliases.filter(isShared)]);
  }
}

/** Seats and houses that stand for a state or a body, or are bodies of their own. */
function addMetonyms(add: Add): void {
  const countryNames = new Map(countries.map((c) => [c.iso3, c.name]));
  const organisationNames = new Map(organisations.map((o) => [o.id, o.name]));
  for (const { actor, sector, context, form, also, kind } of metonyms) {
    const state = countryNames.get(actor);
    const shared = { actor, sector, context } as const;
    const forms = [form, ...also];
    if (kind === 'body') {
      const name = form.replace(ARTICLE, '');
      add({ ...shared, kind, id: `${actor}:${name}`, name, as: 'name' }, forms);
    } else {
      const name = state ?? organisationNames.get(actor) ?? actor;
      add({ ...shared, kind: state ? 'country' : 'organisation', id: actor, name, as: kind }, forms);
    }
  }
}

const INDEX: Index = buildIndex();

/**
 * Where `form` ends if it stands at `at` (in its own case or all in capitals; any space, straight or curly apostrophe),
 * else -1.
 */
function endOf(text: string, at: number, form: string): number {
  const end = at + form.length;
  if (end > text.length) return -1;
  let exact = true;
  let capitals = form.length > 3;
  for (let i = 0; i < form.length; i++) {
    const want = form.charAt(i);
    const got = text.charAt(at + i);
    if (
      want === got ||
      (want === ' ' && got === '\u00a0') ||
      (want === "'" && got === '’') ||
      (want === '-' && got === '‑')
    ) {
      capitals &&= want < 'a' || want > 'z';
    } else if (capitals && want.toUpperCase() === got) exact = false;
    else return -1;
  }
  if (!exact && !capitals) return -1;
  return end < text.length && isWordUnit(text.charCodeAt(end)) && isWordUnit(text.charCodeAt(end - 1)) ? -1 : end;
}

/**
 * All entries of the tables whose written form begins at `at` and ends at the end of a word, the longest first; one
 * place may have several readings ("Georgia", "Brussels"). Forms that need "the" are given only where it stands before.
 */
export function knownAt(text: string, at: number): readonly KnownMatch[] {
  const stop = wordEnd(text, at);
  const entries = INDEX.get(text.slice(at, Math.max(stop, at + 1)).toUpperCase());
  if (!entries) return [];
  const matches: KnownMatch[] = [];
  let article: boolean | null = null;
  for (const known of entries) {
    const end = endOf(text, at, known.form);
    if (end < 0) continue;
    if (known.article && !(article ??= /\bthe\s$/i.test(text.slice(Math.max(0, at - 5), at)))) continue;
    matches.push({ known, end });
  }
  return matches;
}

const BY_NAME: ReadonlyMap<string, KnownName> = new Map(
  [...INDEX.values()]
    .flat()
    .filter((k) => k.as !== 'descriptor' && k.context === 'low')
    .map((k) => [k.form, k] as const)
    .toReversed(),
);

/**
 * The entry that a whole name has ("Danish", "North Atlantic Treaty Organization"), article apart; null where there is
 * none.
 */
export function knownByName(name: string): KnownName | null {
  return BY_NAME.get(name.replace(ARTICLE, '')) ?? null;
}
