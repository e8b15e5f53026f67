import path from 'node:path';
import type { Command } from 'commander';
import { claimsCsv, dossierHtml } from '../dossier/index.ts';
import type { EngineName } from '../engine-name.ts';
import type { LedgerFile } from '../model/index.ts';
import { countInputs, openInputs } from '../read/index.ts';
import { traceOpened, type TraceEvent } from '../trace.ts';
import { colors } from './colors.ts';
import { withJobs, type JobsOptions } from './jobs-option.ts';
import { engineNamed, modelOption } from './model-option.ts';
import { plainText } from './plain-text.ts';
import { progress } from './progress.ts';
import { openReaders } from './read-pool.ts';
import { folderTrouble, writeTogether } from './write-together.ts';

/** Options of `hearsay trace` as commander gives them. */
interface TraceOptions extends JobsOptions {
  readonly out: string;
  readonly title?: string;
  readonly excerpts?: boolean;
  readonly allowPrivate?: boolean;
  readonly model?: EngineName;
}

/** `hearsay trace <inputs…> --out DIR`: from articles to a dossier. */
export function registerTrace(program: Command, finish: (code: number) => void): void {
  const command = program
    .command('trace')
    .description('trace the claims of articles to their origins: writes dossier.html, ledger.json and claims.csv')
    .argument('<inputs...>', 'files, folders (with all below them), URLs, or - for stdin')
    .requiredOption('-o, --out <dir>', 'folder to write into; made if missing, its three files written over')
    .option('--title <text>', 'title of the dossier (default: that of its largest story)')
    .option('--excerpts', 'leave whole article texts out of dossier.html, so that it can be published')
    .option('--allow-private', 'let URLs lead to private and loopback addresses')
    .addOption(modelOption('; without it fast, and of up to 50 articles what their claims say in numbers, by best'));
  withJobs(command).action(async (inputs: string[], options: TraceOptions) => {
    finish(await runTrace(inputs, options));
  });
}

async function runTrace(inputs: readonly string[], options: TraceOptions): Promise<number> {
  const trouble = await folderTrouble(options.out);
  if (trouble !== null) {
    process.stderr.write(`${plainText(`--out ${options.out}: ${trouble}`)}\n`);
    return 2;
  }
  const bar = progress('traced');
  let failed = 0;
  const total = await countInputs(inputs);
  const tell = (event: TraceEvent): void => {
    switch (event.kind) {
      case 'annotated':
        return;
      case 'read':
        bar.step(event.done, total, event.input);
        return;
      case 'warning':
        bar.note(`${event.input}: ${event.message}`);
        return;
      case 'failed':
        failed++;
        bar.note(`${event.input}: ${event.message}`, colors.red);
        return;
    }
  };
  const onLeftOut = (input: string, message: string): void => tell({ kind: 'warning', input, message });
  const inputsOpened = openInputs([...inputs], { allowPrivate: options.allowPrivate ?? false, onLeftOut });
  const withMeanings = options.model === undefined && engineNamed(undefined) === 'fast';
  const wanted = { engine: options.model, withMeanings };
  const { readers, opened, close } = await openReaders(inputsOpened, options, wanted, bar);
  const ledger = await traceOpened(opened, readers, tell).finally(close);
  bar.end();
  if (ledger.articles.length === 0) {
    process.stderr.write('nothing written: no article could be read from these inputs\n');
    return 1;
  }
  const html = dossierHtml(ledger, { title: options.title ?? null, excerpts: options.excerpts ?? false });
  await writeTogether(options.out, {
    'dossier.html': html,
    'ledger.json': `${JSON.stringify(ledger)}\n`,
    'claims.csv': claimsCsv(ledger),
  });
  process.stderr.write(summary(ledger, path.join(options.out, 'dossier.html'), failed));
  return failed > 0 ? 1 : 0;
}

const count = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`;

function summary(ledger: LedgerFile, dossier: string, failed: number): string {
  const publishers = new Set(ledger.articles.flatMap((a) => a.publisher ?? []));
  const institutions = new Set(ledger.origins.flatMap((o) => o.institution ?? []));
  const attributions = ledger.articles.reduce((n, a) => n + a.attributions.length, 0);
  const contested = ledger.claims.filter((g) =>
    g.members.some((m) => m.relation === 'denies' || m.relation === 'contradicts'),
  );
  const [first] = [...ledger.claims].sort(
    (a, b) => b.counts.articles - a.counts.articles || b.counts.origins - a.counts.origins,
  );
  const lines = [
    `${count(ledger.articles.length, 'article')}${failed ? colors.red(` (${failed} failed)`) : ''} of ${count(publishers.size, 'known publisher')}, ${count(ledger.stories.filter((s) => s.level === 'event').length, 'story', 'stories')}, ${count(ledger.copies.length, 'copy', 'copies')}`,
    `${count(attributions, 'attribution')}, ${count(ledger.claims.length, 'claim')} in all, ${count(contested.length, 'of them denied or contradicted', 'of them denied or contradicted')}, ${count(ledger.conflicts.length, 'conflict')}`,
    `${colors.bold(count(ledger.origins.length, 'origin'))} of ${count(institutions.size, 'institution')} behind them`,
  ];
  if (first)
    lines.push(
      `told most: “${plainText(first.text)}” — ${count(first.counts.articles, 'article')}, ${count(first.counts.origins, 'origin')}`,
    );
  return `${lines.join('\n')}\n${colors.green('dossier:')} ${plainText(dossier)}\n`;
}
