import { knownAt, type KnownName } from '../../knowledge/index.ts';
import { TITLES } from '../../lexicon/en/name-words.ts';
import type { NameSpan } from '../../model/index.ts';
import type { View } from './view.ts';

/** A name cut to its own words, and what the tables say of the whole of it. */
export interface CutName {
  from: number;
  readonly to: number;
  readonly type: NameSpan['type'];
  readonly titles: readonly string[];
  form: string;
  known: KnownName | null;
}

/** The name without titles, possessives and marks at its edges; null if no letter or figure is left. */
export function cutName(view: View, { from, to, type }: NameSpan): CutName | null {
  const { text, tokens } = view.doc;
  let start = from;
  const titles: string[] = [];
  if (type === 'PERSON') while (start < to - 1 && TITLES.has(tokens.word[start]!)) titles.push(tokens.word[start++]!);
  while (start < to - 1 && tokens.upos[start] === 'PUNCT') start++;
  let end = to;
  while (
    end > start + 1 &&
    (tokens.xpos[end - 1] === 'POS' ||
      /^['’]s?$/.test(tokens.word[end - 1]!) ||
      (tokens.upos[end - 1] === 'PUNCT' && !/[.\w]/.test(tokens.word[end - 1]!)))
  )
    end--;
  const form = text.slice(tokens.start[start], tokens.end[end - 1]);
  if (!/[\p{L}\p{N}]/u.test(form)) return null;
  if (type === 'PERSON' && start > 0 && TITLES.has(tokens.word[start - 1]!)) titles.push(tokens.word[start - 1]!);
  const whole = knownAt(text, tokens.start[start]!)
    .filter((m) => m.end === tokens.end[end - 1])
    .map((m) => m.known);
  const fits = whole.filter((k) =>
    type === 'PERSON'
      ? isDotted(form) && k.kind === 'country'
      : type === 'PLACE'
        ? k.kind === 'country' || k.kind === 'region' || k.kind === 'organisation' || k.kind === 'body'
        : type === 'NORP'
          ? k.as === 'adjective' || k.as === 'people' || k.as === 'name'
          : true,
  );
  const known = fits.find((k) => k.as !== 'descriptor') ?? null;
  return { from: start, to: end, type, titles, form, known };
}

/** "U. S.": no person's name. */
const isDotted = (form: string): boolean => /^(?:\p{Lu}\.\s?){2,}$/u.test(form);
