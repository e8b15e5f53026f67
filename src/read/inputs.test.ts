import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readInputs } from './index.ts';

const REPORT =
  'Ferry strike put off\n\nDock workers in the northern harbour voted on Monday to put off their strike for a week, their union said.\n';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'hearsay-inputs-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => path.join(folder, name);
const read = async (...inputs: string[]): Promise<(readonly [string, string])[]> => {
  const all: (readonly [string, string])[] = [];
  for await (const r of readInputs(inputs))
    all.push([
      path.relative(folder, r.input),
      r.kind === 'article' ? ['article', r.article.publisher, r.article.publishedAt, ...r.notes].join(' | ') : r.reason,
    ]);
  return all;
};

describe('readInputs', () => {
  it('leaves our own ledger and its dossier out, and says so; other files beside them are read', async () => {
    writeFileSync(at('ledger.json'), '{"version":1,"articles":[]}\n');
    writeFileSync(at('dossier.html'), `<p>${REPORT}</p>`);
    writeFileSync(at('claims.csv'), 'claim\nx\n');
    writeFileSync(at('report.txt'), REPORT);
    const leftOut: string[] = [];
    const inputs: string[] = [];
    const onLeftOut = (file: string, reason: string): void => void leftOut.push(`${path.basename(file)}: ${reason}`);
    for await (const result of readInputs([folder], { onLeftOut })) inputs.push(path.basename(result.input));
    expect(inputs).toEqual(['report.txt']);
    expect(leftOut).toEqual([
      `${path.basename(folder)}: holds a ledger written here (ledger.json, dossier.html, claims.csv), which is left out`,
    ]);
  });

  it('reads what a file:// address names', async () => {
    writeFileSync(at('a.txt'), REPORT);
    expect(await read(`file://${at('a.txt')}`)).toEqual([['a.txt', 'article |  | ']]);
    expect((await read('file://elsewhere.example/a.txt'))[0]?.[1]).toContain('no address of a file on this machine');
  });

  it('reads files whose names are not UTF-8, in a folder and by themselves', async () => {
    const name = Buffer.from('caf\xe9.txt', 'latin1');
    writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), name]), REPORT);
    const shown = name.toString('utf8');
    expect(await read(folder)).toEqual([[shown, 'article |  | ']]);
    expect(await read(at(shown))).toEqual([[shown, 'article |  | ']]);
  });

  it('does not wait for a pipe that is called sources.csv', async () => {
    writeFileSync(at('a.txt'), REPORT);
    spawnSync('mkfifo', [at('sources.csv')]);
    expect(await read(folder)).toEqual([
      ['sources.csv', 'is no file but a folder, pipe or device, and was not read'],
      ['a.txt', 'article |  | '],
    ]);
  });

  it('follows links to files, and names links that lead nowhere, round or to folders, and pipes', async () => {
    mkdirSync(at('in'));
    writeFileSync(at('outside.txt'), REPORT);
    symlinkSync(at('outside.txt'), at('in/a.txt'));
    symlinkSync(at('gone.txt'), at('in/b.txt'));
    symlinkSync('c.txt', at('in/c.txt'));
    symlinkSync(folder, at('in/d'));
    spawnSync('mkfifo', [at('in/e.txt')]);
    expect(await read(at('in'))).toEqual([
      ['in/a.txt', 'article |  | '],
      ['in/b.txt', 'is a link to a file that does not exist'],
      ['in/c.txt', 'is a link that leads back to itself; give the file itself'],
      ['in/d', 'is a link to a folder, which is not followed; give that folder itself'],
      ['in/e.txt', 'is no file but a pipe, socket or device, and was left out'],
    ]);
  });

  it('reads a pipe that is given by name', async () => {
    spawnSync('mkfifo', [at('pipe')]);
    const writer = spawnSync('sh', ['-c', 'printf "%s" "$0" > "$1" &', REPORT, at('pipe')], { stdio: 'ignore' });
    expect(writer.status).toBe(0);
    expect(await read(at('pipe'))).toEqual([['pipe', 'article |  | ']]);
  });

  it('takes what sources.csv gives, and says once what is wrong with it', async () => {
    writeFileSync(at('a.txt'), REPORT);
    writeFileSync(at('b.txt'), REPORT.replace('week', 'day'));
    writeFileSync(
      at('sources.csv'),
      Buffer.from(
        '\uFEFFfile;publisher;publishedAt\na.txt;Küstenpost;3 March 2025\nb.txt;Harbour Post;soon\nc.txt;Nobody;\n',
        'utf16le',
      ),
    );
    expect(await read(folder)).toEqual([
      ['sources.csv', 'names files that are not in its folder: c.txt; give each file its whole name'],
      ['a.txt', 'article | Küstenpost | 2025-03-03'],
      [
        'b.txt',
        'article | Harbour Post |  | publishedAt "soon" was given, which is no date as 2025-03-31 or 31 ' +
          'March 2025; left out',
      ],
    ]);
  });

  it('keeps control characters out of title, byline and publisher', async () => {
    writeFileSync(
      at('a.txt'),
      `---\npublisher: \x1b[2JPost\nbyline: \x07; Jo\x00 Marsh\n---\n${REPORT.replace('Ferry', '\x1b[31mFerry')}`,
    );
    for await (const result of readInputs([at('a.txt')])) {
      expect(result).toMatchObject({
        kind: 'article',
        article: { publisher: 'Post', byline: ['Jo Marsh'], title: 'Ferry strike put off' },
      });
    }
  });
});
