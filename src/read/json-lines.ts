import { z } from 'zod';
import { Article } from '../model/index.ts';
import { checkArticle } from './check-given.ts';
import { readHtml } from './html/read-html.ts';
import { jsonRecords } from './json-records.ts';
import { LINE_CHARS_MOST } from './lines-of.ts';
import { loadFilter } from './load-filter.ts';
import type { Opened } from './opened.ts';
import { readText } from './plain/read-text.ts';
import { readBytes, toResult, unreadable, type Source } from './read-bytes.ts';
import type { Given, ReadResult } from './result.ts';
import { troubleOf } from './trouble.ts';

const words = z.string('must be a string');

/** A line of JSON Lines: one page or text, and what is known of it. */
const Line = z.object(
  {
    id: z.union([z.string(), z.number()], 'must be a string or a number').transform(String).optional(),
    html: words.optional(),
    text: words.optional(),
    base64: words.optional(),
    url: words.nullish(),
    contentType: words.nullish(),
    title: words.nullish(),
    publisher: words.nullish(),
    agency: words.nullish(),
    publishedAt: words.nullish(),
    byline: z.union([z.string(), z.array(z.string())], 'must be a name or a list of names').nullish(),
    lang: words.nullish(),
  },
  'must be one object such as {"id":"…","html":"…"}',
);

/** Lines one after the other; blank ones are passed over, null is one that was too long to hold. */
export async function* openJsonLines(
  lines: AsyncIterable<string | null> | Iterable<string>,
  source: Pick<Source, 'name' | 'rules'>,
): AsyncGenerator<Opened> {
  let number = 0;
  for await (const line of jsonRecords(lines)) {
    number++;
    if (line === null)
      yield {
        kind: 'result',
        result: unreadable(
          { name: `${source.name}:${number}`, id: `${number}`, url: null },
          `line ${number} is longer than ${LINE_CHARS_MOST / 1048576} MB, too long for one article; cut it into its articles`,
        ),
      };
    else if (line.trim() !== '')
      yield { kind: 'line', line: line.replace(/^\uFEFF/, ''), source: { ...source, number } };
  }
}

/**
 * Read one line: `{"id","html"|"text"|"base64","url"?}`, or an article that `hearsay read` wrote, which passes
 * unchanged.
 */
export async function readJsonLine(
  line: string,
  { name, rules }: Pick<Source, 'name' | 'rules'>,
  number: number,
): Promise<ReadResult> {
  const fallback: Source = { name: `${name}:${number}`, id: `${number}`, url: null, ...(rules ? { rules } : {}) };
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return unreadable(
      fallback,
      `line ${number} is not JSON; each line must be one object such as {"id":"…","html":"…"}`,
    );
  }
  const article = Article.safeParse(value);
  if (article.success) {
    const details = { blocks: [], judged: [], section: null, canonicalUrl: null, captions: [], contributors: [] };
    const checked = checkArticle(article.data);
    return {
      kind: 'article',
      input: fallback.name,
      article: checked.article,
      quality: null,
      notes: checked.notes,
      details,
    };
  }
  const parsed = Line.safeParse(value);
  if (!parsed.success)
    return unreadable(
      { ...fallback, ...idIn(value) },
      `line ${number}: ${parsed.error.issues.map((i) => [i.path.join('.') || 'it', i.message].join(' ')).join('; ')}`,
    );
  const { id, html, text, base64, url, contentType, ...fields } = parsed.data;
  const source: Source = {
    ...fallback,
    id: id === undefined || id === '' ? fallback.id! : id,
    url: url ?? null,
    contentType: contentType ?? null,
    given: givenIn(fields),
  };
  if (base64 !== undefined)
    return (await readBytes(Buffer.from(base64, 'base64'), source))[0] ?? unreadable(source, 'holds nothing');
  const content = html ?? text;
  if (content === undefined)
    return unreadable(source, `line ${number} has none of "html", "text" and "base64"; one of them must hold the page`);
  if (content.trim() === '') return unreadable(source, 'is empty; nothing to read');
  try {
    const extracted =
      html === undefined
        ? await readText(content, await loadFilter())
        : await readHtml(content, source.url, await loadFilter(), rules);
    return toResult(Buffer.from(content), source, extracted);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return unreadable(source, `could not be read (${troubleOf(error)})`);
  }
}

function idIn(value: unknown): { id?: string } {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : undefined;
  return typeof id === 'string' && id !== '' ? { id } : {};
}

type LineFields = Omit<z.infer<typeof Line>, 'id' | 'html' | 'text' | 'base64' | 'url' | 'contentType'>;

function givenIn({ byline, ...rest }: LineFields): Given {
  const given = Object.fromEntries(Object.entries(rest).filter(([, v]) => typeof v === 'string' && v !== '')) as Given;
  const names = typeof byline === 'string' ? byline.split(/\s*[;,]\s*/).filter(Boolean) : byline;
  return names ? { ...given, byline: names } : given;
}
