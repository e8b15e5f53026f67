import { decodeBytes } from './charset.ts';
import { splitFrontMatter } from './given.ts';
import { readHtml } from './html/read-html.ts';
import { loadFilter } from './load-filter.ts';
import { readText } from './plain/read-text.ts';
import type { Extracted, Given, ReadResult } from './result.ts';
import { sha256 } from './hash.ts';
import { sniffFormat, type Format } from './sniff.ts';

/** What is known of some bytes beside the bytes. */
export interface Source {
  /** how messages name the input: a path, a URL, `-` */
  readonly name: string;
  /** id of the article; the base name if not given. Where one input holds many articles, each adds its own part */
  readonly id?: string;
  readonly url: string | null;
  readonly contentType?: string | null;
  readonly given?: Given;
}

/** Read one document of any format: usually one article, many from a feed or an archive. Pure; never throws for bad bytes. */
export async function readBytes(bytes: Uint8Array, source: Source): Promise<ReadResult[]> {
  const format = sniffFormat(bytes, source.name, source.contentType ?? null);
  try {
    return await readFormat(format, bytes, source);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return [unreadable(source, `could not be read as ${format} (${error.message}); check that the file is whole`)];
  }
}

/** The input as one that cannot be read; `reason` says why and what to do. */
export function unreadable(source: Source, reason: string): ReadResult {
  return { kind: 'unreadable', input: source.name, id: idOf(source), reason };
}

async function readFormat(format: Format, bytes: Uint8Array, source: Source): Promise<ReadResult[]> {
  switch (format) {
    case 'empty': return [unreadable(source, 'is empty; save the page or text again')];
    case 'html': return [await readDecoded(bytes, source, async (text) => readHtml(text, source.url, await loadFilter()))];
    case 'text': case 'markdown': return [await readDecoded(bytes, source, readText)];
    default: return [unreadable(source, 'is binary and in no format that is read here; give HTML, plain text, a feed, WARC, PDF or DOCX')];
  }
}

async function readDecoded(bytes: Uint8Array, source: Source, extract: (text: string) => Promise<Extracted>): Promise<ReadResult> {
  const { text } = await decodeBytes(bytes, source.contentType ?? null);
  const front = splitFrontMatter(text);
  const extracted = await extract(front?.body ?? text);
  return toResult(bytes, { ...source, given: { ...source.given, ...front?.given } }, extracted);
}

/** Put ids, hash and what was given into what was extracted. A text without a word in it is unreadable. */
export function toResult(bytes: Uint8Array, source: Source, extracted: Extracted): ReadResult {
  if (!/[\p{L}\p{N}]/u.test(extracted.text)) return unreadable(source, extracted.notes[0] ?? 'holds no running text; save the page as the browser shows it and try again');
  const { quality, notes, details, ...found } = extracted;
  const given = source.given ?? {};
  return {
    kind: 'article',
    input: source.name,
    quality,
    notes,
    details,
    article: {
      id: idOf(source),
      hash: sha256(bytes),
      file: /^[a-z]+:\/\//i.test(source.name) || source.name === '-' ? null : baseName(source.name),
      ...found,
      url: given.url ?? source.url ?? found.url,
      title: given.title ?? found.title,
      byline: given.byline ?? found.byline,
      publisher: given.publisher ?? found.publisher,
      agency: given.agency ?? found.agency,
      publishedAt: given.publishedAt ?? found.publishedAt,
      publishedAtBasis: given.publishedAt === undefined ? found.publishedAtBasis : 'given',
      lang: given.lang ?? found.lang,
    },
  };
}

function idOf(source: Source): string {
  return source.id ?? (source.name === '-' ? 'stdin' : baseName(source.name));
}

function baseName(name: string): string {
  return name.split(/[\\/]/).filter(Boolean).at(-1) ?? name;
}
