import { describe, expect, it } from 'vitest';
import { readBytes } from './read-bytes.ts';
import { parseSiteRules } from './site-rules.ts';

const PAGE =
  '<!doctype html><html lang="en"><title>Dock vote put off</title><article><h1>Dock vote put ' +
  'off</h1><p>Dock workers in the northern harbour voted on Monday to put off their strike for a week, ' +
  'their union said.</p><p>The owners of the harbour did not answer a request for comment, and talks are ' +
  'to go on until Friday.</p><div class="newsletter-box"><p>Sign up for our ' +
  'newsletter</p></div></article></html>';

describe('site rules', () => {
  it('put a block back or take one out, on that site and below it only', async () => {
    const rules = await parseSiteRules(
      'harbour.example:\n  keep:\n    - class: newsletter-box\n  drop:\n    - contains: The owners\n  publisher: Harbour Post\n',
    );
    const read = async (url: string): Promise<unknown[]> => {
      const [result] = await readBytes(Buffer.from(PAGE), { name: 'a.html', url, rules });
      return result?.kind === 'article'
        ? [
            result.article.publisher,
            result.article.text.includes('The owners'),
            result.article.text.includes('newsletter'),
          ]
        : [];
    };
    expect(await read('https://news.harbour.example/a')).toEqual(['Harbour Post', false, true]);
    expect(await read('https://other.example/a')).toEqual(['other', true, false]);
  });

  it('names the line that is no YAML', async () => {
    await expect(parseSiteRules('harbour.example:\n  keep: []\n<html a="b">: [')).rejects.toThrow(/^line 3 is no YAML/);
  });

  it.each(['harbour.example:\n  keep:\n    - {}', 'harbour.example:\n  dropp: []'])(
    'says what is wrong with %j',
    (source) => expect(parseSiteRules(source)).rejects.toThrow(/harbour\.example/),
  );
});
