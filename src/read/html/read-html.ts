import type { Extracted } from '../result.ts';
import { readText } from '../plain/read-text.ts';

/** Read one HTML page. */
export async function readHtml(html: string, url: string | null): Promise<Extracted> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')]);
  const { document } = parseHTML(html);
  const parsed = new Readability(document as unknown as Document).parse();
  const text = await readText(parsed?.textContent ?? '');
  return { ...text, url, title: parsed?.title ?? text.title, publisher: parsed?.siteName ?? null };
}
