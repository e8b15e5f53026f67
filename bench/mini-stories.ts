import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LedgerFile } from '../src/model/index.ts';

/** A mini-story: reports that all make one claim, and on how many origins it rests. */
export interface MiniStory {
  readonly id: string;
  readonly reports: readonly {
    readonly id: string;
    readonly publisher: string;
    readonly publishedAt: string | null;
    readonly title: string;
    readonly text: string;
  }[];
}

/** The scorer of mini-stories in the shared folder, as far as it is used here. */
export interface MiniScorer {
  judge(story: MiniStory, ledger: LedgerFile): unknown;
  table(rows: readonly unknown[]): { readonly balanced: number; readonly pairs: { readonly macro: number } };
}

export async function miniScorer(shared: string): Promise<MiniScorer> {
  return (await import(pathToFileURL(path.join(shared, 'bench/origins/score.mjs')).href)) as MiniScorer;
}

/** The stories of a file of JSON lines. */
export function miniStoriesIn(file: string): MiniStory[] {
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  return lines.map((line) => JSON.parse(line) as MiniStory);
}

/** Put the reports of a story into a folder, made here, as `hearsay trace` reads them. */
export function writeReports({ reports }: MiniStory, folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { id, publisher, publishedAt, title, text } of reports) {
    const head = [`publisher: ${JSON.stringify(publisher)}`, ...(publishedAt ? [`publishedAt: ${publishedAt}`] : [])];
    writeFileSync(path.join(folder, `${id}.txt`), `---\n${head.join('\n')}\n---\n${title}\n\n${text}\n`);
  }
}
