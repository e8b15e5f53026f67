import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LedgerFile } from '../src/model/index.ts';

const ROOT = path.join(import.meta.dirname, '..');
const REPORT =
  'Minister warns of grain shortage\n\nLISBON, March 3, 2025 – Grain stores will last no longer than six weeks, Agriculture Minister Dora Valente said on Monday.\n\n"We have asked our partners for 40,000 tonnes," Valente told reporters. A trade group denied that stores were low.\n';
const GERMAN =
  'Minister warnt vor Mangel\n\nDie Vorräte an Getreide reichen nach Angaben der Ministerin nur noch für sechs Wochen. Das sagte sie am Montag in der Hauptstadt vor Journalisten, und sie bat die Nachbarländer um Hilfe.\n';

/** Run the built command line as a user would. */
function hearsay(args: readonly string[], input?: string | Buffer): { code: number; out: string; err: string } {
  const run = spawnSync(process.execPath, [path.join(ROOT, 'bin/hearsay.js'), ...args], {
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
    maxBuffer: 1 << 28,
  });
  return { code: run.status ?? -1, out: run.stdout, err: run.stderr };
}

describe('hearsay', () => {
  let folder: string;
  const at = (...parts: string[]): string => path.join(folder, ...parts);

  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'hearsay-cli-'));
    writeFileSync(at('report.txt'), REPORT);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it('says what there is', () => {
    const { code, out } = hearsay(['--help']);
    expect(code).toBe(0);
    for (const command of ['trace', 'read', 'annotate', 'group']) expect(out).toContain(command);
  });

  it.each([[[]], [['unknown']], [['trace', 'x.txt']]])('%j is wrong usage', (args) => {
    const { code, out, err } = hearsay(args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).not.toBe('');
  });

  it('traces one report into three files whose form is right', () => {
    const { code, out, err } = hearsay(['trace', at('report.txt'), '--out', at('one')]);
    expect(code).toBe(0);
    expect(out).toBe('');
    expect(err).toContain('1 article');
    expect(readdirSync(at('one')).sort()).toEqual(['claims.csv', 'dossier.html', 'ledger.json']);
    const ledger = LedgerFile.parse(JSON.parse(readFileSync(at('one', 'ledger.json'), 'utf8')));
    expect(ledger.readBy).toBe('fast + meanings');
    expect(ledger.articles[0]!.attributions.length).toBeGreaterThan(1);
    expect(ledger.entities.map((e) => e.name)).toContain('Dora Valente');
  });

  it('annotates many lines as it does few, in their order, and sets aside what is no article', () => {
    const lines = Array.from({ length: 12 }, (_, i) => ({
      id: `n${i}`,
      text: `${REPORT}Valente asked for ${i} more.`,
    }));
    const long = { id: 'long', text: 'Valente said no. '.repeat(300_000) };
    const input = [...lines.slice(0, 5), long, ...lines.slice(5)].map((line) => JSON.stringify(line)).join('\n');
    const { code, out, err } = hearsay(['annotate', '--jobs', '2'], input);
    const printed = out.trim().split('\n');
    const why = 'has 5100000 characters, more than the 5000000 that are read of one; set aside';
    expect(code).toBe(1);
    expect(err).toContain(`long: ${why}`);
    expect(JSON.parse(printed[5]!)).toEqual({ id: 'long', error: why });
    expect(printed[12]).toBe(hearsay(['annotate', '-'], JSON.stringify(lines[11])).out.trim());
    expect(printed.toSpliced(5, 1).map((line) => (JSON.parse(line) as { id: string }).id)).toEqual(
      lines.map((l) => l.id),
    );
  });

  it('gives the same ledger twice', () => {
    hearsay(['trace', at('report.txt'), '--out', at('two')]);
    expect(readFileSync(at('two', 'ledger.json'), 'utf8')).toBe(readFileSync(at('one', 'ledger.json'), 'utf8'));
  });

  it('names every bad input, does the rest, and exits with 1', () => {
    const inputs: Record<string, string | Buffer> = {
      'good.txt': REPORT,
      'empty.txt': '',
      'binary.txt': Buffer.from(Array.from({ length: 4000 }, (_, i) => (i * 7919) & 255)),
      'again.txt': REPORT,
      'german.txt': GERMAN,
      'latin1.txt': Buffer.from(REPORT.replace('Dora', 'Dóra').replace('–', '-'), 'latin1'),
      'utf16.txt': Buffer.from(`\uFEFF${REPORT.replace('six', 'seven')}`, 'utf16le'),
      'unclosed.html': `<html><head><title>Minister warns</title><body><article><h1>Minister warns of grain shortage</h1><p>${REPORT.split('\n')[2]}<p>${REPORT.split('\n')[4]}<div><b>`,
    };
    mkdirSync(at('bad'), { recursive: true });
    for (const [name, content] of Object.entries(inputs)) writeFileSync(at('bad', name), content);
    const { code, err } = hearsay(['trace', at('bad'), at('missing.txt'), '--out', at('rest')]);
    expect(code).toBe(1);
    for (const name of ['empty.txt', 'binary.txt', 'missing.txt', 'again.txt', 'german.txt'])
      expect(err).toContain(name);
    const ledger = LedgerFile.parse(JSON.parse(readFileSync(at('rest', 'ledger.json'), 'utf8')));
    expect(ledger.articles.map((a) => a.id).sort()).toEqual(
      expect.arrayContaining(['german.txt', 'latin1.txt', 'unclosed.html', 'utf16.txt']),
    );
    const german = ledger.articles.find((a) => a.id === 'german.txt')!;
    expect([german.lang, german.attributions, german.claims]).toEqual(['de', [], []]);
    expect(ledger.articles.find((a) => a.id === 'latin1.txt')!.text).toContain('Dóra');
  });

  it('writes nothing where nothing could be read', () => {
    mkdirSync(at('nothing'), { recursive: true });
    const { code, err } = hearsay(['trace', at('nothing'), '--out', at('none')]);
    expect(code).toBe(1);
    expect(err).toContain('nothing');
    expect(existsSync(at('none'))).toBe(false);
  });

  it('leaves out what it wrote into the folder that it reads, so that the same comes out again', () => {
    mkdirSync(at('own'), { recursive: true });
    writeFileSync(at('own', 'report.txt'), REPORT);
    const trace = (): string => {
      const { code, err } = hearsay(['trace', at('own'), '--out', at('own', 'dossier')]);
      expect(code, err).toBe(0);
      return err;
    };
    trace();
    const first = readFileSync(at('own', 'dossier', 'ledger.json'), 'utf8');
    expect(trace()).toContain('holds a ledger written here');
    expect(readFileSync(at('own', 'dossier', 'ledger.json'), 'utf8')).toBe(first);
  });

  it('checks what another program wrote in our form as it checks what is given', () => {
    const line = { id: 'a', hash: 'x', file: '../../x', url: 'javascript:alert(1)', title: 'Weir\0 shut\u202e' };
    const input = `${JSON.stringify({ ...line, byline: ['\u001b[31mAda'], publishedAt: '<b>', lang: 'en', text: REPORT })}\n`;
    const { code, out, err } = hearsay(['read', '--jsonl', '-'], input);
    expect(code, err).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      url: null,
      title: 'Weir shut',
      byline: ['Ada'],
      publishedAt: '2025-03-03',
    });
    for (const field of ['javascript:alert(1)', '<b>']) expect(err).toContain(field);
  });

  it('refuses a file as output folder', () => {
    expect(hearsay(['trace', at('report.txt'), '--out', at('report.txt')])).toMatchObject({ code: 2 });
  });

  it('reads, annotates and groups as a pipe', () => {
    const read = hearsay(['read', '--jsonl', '-'], `${JSON.stringify({ id: 'r1', text: REPORT })}\n`);
    expect(read.code).toBe(0);
    const article = JSON.parse(read.out) as { id: string; text: string };
    expect(article.id).toBe('r1');
    const annotated = hearsay(['annotate', '-'], `${read.out}not json\n`);
    expect(annotated.code).toBe(1);
    const [first, second] = annotated.out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(first).toMatchObject({ version: 1, id: 'r1', lang: 'en' });
    expect(second).toHaveProperty('error');
    const grouped = hearsay(['group', '-'], `${read.out}${JSON.stringify({ id: 'r2', text: REPORT })}\n`);
    expect(grouped.code).toBe(0);
    expect(
      grouped.out
        .trim()
        .split('\n')
        .map((line) => (JSON.parse(line) as { id: string }).id),
    ).toEqual(['r1', 'r2']);
  });

  it('ends quietly when its reader has enough', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `${JSON.stringify({ id: `r${i}`, text: REPORT })}\n`).join('');
    writeFileSync(at('many.jsonl'), lines);
    for (const command of [`read --jsonl "$2"`, `group "$2"`]) {
      const run = spawnSync(
        'bash',
        [
          '-c',
          `set -o pipefail; "$0" "$1" ${command} | head -n 1`,
          process.execPath,
          path.join(ROOT, 'bin/hearsay.js'),
          at('many.jsonl'),
        ],
        { encoding: 'utf8' },
      );
      expect(run.stdout.split('\n')).toHaveLength(2);
      // on a slow machine it tells how far it is
      expect(run).toMatchObject({ status: 0, stderr: expect.stringMatching(/^(?:\w+ \d+(?:\/400)? .*\n)*$/u) });
    }
  });

  it.skipIf(!existsSync('/dev/full'))('says in one line that the disk is full', () => {
    const run = spawnSync(
      'sh',
      ['-c', '"$0" "$1" read "$2" > /dev/full', process.execPath, path.join(ROOT, 'bin/hearsay.js'), at('report.txt')],
      { encoding: 'utf8' },
    );
    expect(run).toMatchObject({
      status: 1,
      stderr: 'the output does not fit: the disk is full; make room and run again\n',
    });
  });

  it('keeps the older dossier when the new one cannot be written, and says why in one line', () => {
    mkdirSync(at('kept', 'ledger.json'), { recursive: true });
    writeFileSync(at('kept', 'dossier.html'), 'older');
    const { code, err } = hearsay(['trace', at('report.txt'), '--out', at('kept')]);
    expect(code).toBe(1);
    expect(err).toContain('ledger.json is a folder there');
    expect(err).not.toMatch(/\n\s+at /);
    expect(readdirSync(at('kept')).sort()).toEqual(['dossier.html', 'ledger.json']);
    expect(readFileSync(at('kept', 'dossier.html'), 'utf8')).toBe('older');
  });

  it('lets no file name or title command the terminal', () => {
    mkdirSync(at('odd'));
    writeFileSync(at('odd', 'a\x1b[2J\nb.txt'), '');
    writeFileSync(at('odd', 'c.txt'), `Minister \x1b[31mwarns\n\n${REPORT.split('\n')[2]}\n`);
    const { code, err } = hearsay(['trace', at('odd'), '--out', at('odd-out'), '--title', '\x1b[2J']);
    expect(code).toBe(1);
    expect(err).toContain('a\\x1b[2J\\x0ab.txt: is empty');
    expect(err).not.toMatch(/[^\P{Cc}\n]/u);
  });
});
