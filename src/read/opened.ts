import { inputId, readBytes, type Source } from './read-bytes.ts';
import type { ReadResult } from './result.ts';

/** Where in its input a line of JSON Lines stands, and what holds for all of them. */
type LineSource = Pick<Source, 'name' | 'rules'> & { readonly number: number };

/**
 * What an input led to: a document or a line, still to be read (here or by a worker: it is plain data), or what is known
 * of it without.
 */
export type Opened =
  | { readonly kind: 'document'; readonly bytes: Uint8Array; readonly source: Source; readonly isPage?: boolean }
  | { readonly kind: 'line'; readonly line: string; readonly source: LineSource }
  | { readonly kind: 'result'; readonly result: ReadResult };

/** Read what was opened: usually one article. Never throws for bad bytes: what cannot be read is a result. */
export async function readOpened(opened: Opened): Promise<readonly ReadResult[]> {
  switch (opened.kind) {
    case 'result':
      return [opened.result];
    case 'line': {
      const { readJsonLine } = await import('./json-lines.ts');
      return [await readJsonLine(opened.line, opened.source, opened.source.number)];
    }
    case 'document': {
      const { bytes, source, isPage } = opened;
      const results = await readBytes(bytes, source);
      if (isPage !== true) return results;
      return results.map((r) => (r.kind === 'unreadable' ? { ...r, reason: `${inputId(source)}: ${r.reason}` } : r));
    }
  }
}

/** All that is read of what was opened, in order. */
export async function* readAll(opened: AsyncIterable<Opened>): AsyncGenerator<ReadResult> {
  for await (const one of opened) yield* await readOpened(one);
}

/** How messages name what was opened, and the id that it would have. */
export function openedNames(opened: Opened): { readonly input: string; readonly id: string } {
  switch (opened.kind) {
    case 'result':
      return {
        input: opened.result.input,
        id: opened.result.kind === 'article' ? opened.result.article.id : opened.result.id,
      };
    case 'line':
      return { input: `${opened.source.name}:${opened.source.number}`, id: `${opened.source.number}` };
    case 'document':
      return { input: opened.source.name, id: inputId(opened.source) };
  }
}
