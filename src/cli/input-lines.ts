import { createReadStream } from 'node:fs';
import { z } from 'zod';
import { fileTrouble } from './command-error.ts';

/**
 * One line of a JSON Lines input that holds an article, or what is wrong with it (in its own words, and `message` for
 * stderr), or an input that cannot be read.
 */
export type InputLine<T> =
  | { readonly kind: 'article'; readonly article: T }
  | { readonly kind: 'broken'; readonly id: string | null; readonly error: string; readonly message: string }
  | { readonly kind: 'unreadable'; readonly message: string };

/** The id of a line: a string, or a number that becomes one. */
export const LineId: z.ZodType<string> = z.union([z.string().min(1), z.number().transform(String)], {
  error: ({ input }) =>
    input === undefined
      ? 'is missing; give each line a name of its own'
      : 'must be a string or a number, and not empty',
});

/** A text that must be there, and one that need not. */
export const LineText: z.ZodType<string> = z.string({
  error: ({ input }) => (input === undefined ? 'is missing' : 'must be a string'),
});
export const LineWords: z.ZodType<string | null | undefined> = z.string({ error: 'must be a string' }).nullish();

/** Read articles from JSON Lines, input after input; blank lines are passed over, and what fails is a result. */
export async function* inputLines<T>(files: readonly string[], schema: z.ZodType<T>): AsyncGenerator<InputLine<T>> {
  for (const file of files) {
    let number = 0;
    try {
      for await (const line of linesOf(file)) {
        number++;
        if (line.trim() !== '') yield parseLine(line, schema, `${file}: line ${number}`);
      }
    } catch (error) {
      yield { kind: 'unreadable', message: `${file}: ${fileTrouble(error)}` };
    }
  }
}

function parseLine<T>(line: string, schema: z.ZodType<T>, place: string): InputLine<T> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return broken(null, 'is not JSON; a line must be one object such as {"id":"a1","text":"…"}', place);
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    return broken(null, 'is no object; a line must be one such as {"id":"a1","text":"…"}', place);
  const parsed = schema.safeParse(json);
  if (parsed.success) return { kind: 'article', article: parsed.data };
  const id = LineId.safeParse((json as { readonly id?: unknown }).id);
  return broken(
    id.success ? id.data : null,
    parsed.error.issues.map(({ path, message }) => [...path, message].join(' ')).join('; '),
    place,
  );
}

function broken(id: string | null, error: string, place: string): InputLine<never> {
  return { kind: 'broken', id, error, message: `${place}${id === null ? '' : ` (${id})`}: ${error}` };
}

/**
 * Lines by `\n` alone: a line separator inside a JSON string (U+2028) ends none. A byte order mark at the head is
 * dropped.
 */
async function* linesOf(file: string): AsyncGenerator<string> {
  const stream = file === '-' ? process.stdin : createReadStream(file);
  stream.setEncoding('utf8');
  let rest: string[] = [];
  let isHead = true;
  for await (const chunk of stream as AsyncIterable<string>) {
    const parts = (isHead ? chunk.replace(/^\uFEFF/, '') : chunk).split('\n');
    isHead = false;
    for (const part of parts.slice(0, -1)) {
      yield rest.join('') + part;
      rest = [];
    }
    rest.push(parts.at(-1));
  }
  if (rest.length > 0) yield rest.join('');
}
