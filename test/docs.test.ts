import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { generatedDocs } from '../tools/generated-docs.ts';

const ROOT = path.join(import.meta.dirname, '..');

/** The lines that `npm run demo` ends with, as the README shows them, are those of today's program. */
function demoLines(): string {
  const run = spawnSync(
    process.execPath,
    ['bin/hearsay.js', 'trace', 'examples/zimmermann-1917', '--out', mkdtempSync(path.join(tmpdir(), 'hearsay-demo-'))],
    { cwd: ROOT, encoding: 'utf8' },
  );
  return run.stderr
    .split('\n')
    .filter((line) => line !== '' && !/^(?:traced|dossier:)/.test(line))
    .join('\n');
}

const DOCS = Object.entries(await generatedDocs());

describe('the documents', () => {
  it('shows in the README what the demo prints', () => {
    expect(readFileSync(path.join(ROOT, 'README.md'), 'utf8')).toContain(demoLines());
  });

  it.each(DOCS)('%s is what the code and the figures say (npm run docs)', (name, content) => {
    expect(readFileSync(path.join(ROOT, name), 'utf8')).toBe(content);
  });

  it('has a card for every model', () => {
    const files = readdirSync(path.join(ROOT, 'models'));
    for (const model of files.filter((f) => f.endsWith('.bin'))) {
      const card = readFileSync(path.join(ROOT, 'models', model.replace('.bin', '.md')), 'utf8');
      for (const word of ['npm run train', 'icence']) expect(card, `${model}: its card`).toContain(word);
    }
  });

  it.each(['README.md', 'docs/reading.md'])('%s leads only to files that are there', (page) => {
    const text = readFileSync(path.join(ROOT, page), 'utf8');
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map((m) => m[1]!);
    const dead = links.filter((link) => {
      try {
        readFileSync(path.resolve(ROOT, path.dirname(page), link));
        return false;
      } catch (error) {
        return (error as NodeJS.ErrnoException).code !== 'EISDIR';
      }
    });
    expect(dead).toEqual([]);
  });
});
