/**
 * The plain way to tokens and tags, as a process of its own to be held against `annotate`: wink-nlp over a file of JSON
 * Lines with a `text`. It is no dependency of ours: `npm install --no-save wink-nlp@2.4.0 wink-eng-lite-web-model@1.8.1`.
 */
import { readFileSync } from 'node:fs';

interface Wink {
  readonly its: { readonly pos: unknown };
  readDoc(text: string): { tokens(): { out(what: unknown): readonly string[] } };
}

// by names that are no literals, so that the compiler does not ask for the packages
const [nlp, model]: readonly string[] = ['wink-nlp', 'wink-eng-lite-web-model'];
const [{ default: open }, { default: english }] = (await Promise.all([import(nlp ?? ''), import(model ?? '')])) as [
  { readonly default: (model: unknown, pipes: readonly string[]) => Wink },
  { readonly default: unknown },
];
const wink = open(english, ['sbd', 'pos']);
let count = 0;
for (const line of readFileSync(process.argv[2] ?? '', 'utf8')
  .trim()
  .split('\n'))
  count += wink
    .readDoc((JSON.parse(line) as { readonly text: string }).text)
    .tokens()
    .out(wink.its.pos).length;
process.stdout.write(`${count}\n`);
