/**
 * The plain way to read pages, as a process of its own to be held against ours: readability over linkedom, a JSON line
 * for each line `{"id","html"}` of a file. Both are no dependencies of ours: `npm install --no-save
 * @mozilla/readability@0.6.0 linkedom@0.18.15`.
 */
import { readFileSync } from 'node:fs';

interface Peers {
  readonly Readability: new (document: unknown) => { parse(): Readonly<Record<string, unknown>> | null };
  readonly parseHTML: (html: string) => { readonly document: unknown };
}

// by names that are no literals, so that the compiler does not ask for the packages
const [readability, linkedom]: readonly string[] = ['@mozilla/readability', 'linkedom'];
const { Readability, parseHTML } = {
  ...(await import(readability ?? '')),
  ...(await import(linkedom ?? '')),
} as Peers;
const [, , file = ''] = process.argv;
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const { id, html } = JSON.parse(line) as { readonly id: string; readonly html: string };
  const found = new Readability(parseHTML(html).document).parse();
  const { title, byline, publishedTime, siteName, lang, textContent } = found ?? {};
  process.stdout.write(`${JSON.stringify({ id, title, byline, publishedTime, siteName, lang, textContent })}\n`);
}
