import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { annotate, LastingLedger, loadModels } from '../src/index.ts';
import { joinTitle } from '../src/ledger/index.ts';
import { callTool, TOOLS } from '../src/mcp/tools.ts';
import { openSqlite } from '../src/store/sqlite.ts';
import { articleOf, type Report } from './report.ts';
import { rowsOn, type BenchContext, type Row } from './row.ts';

interface Story {
  readonly id: string;
  readonly reports: readonly (Report & { readonly publisher?: string })[];
}

/**
 * Does an assistant hear what the ledger holds? The mini-stories of `corpora/origins`, each a case: for every claim of the
 * exported ledger, the counts that `whose_word` gives for its address; and, asked with its sentence, those of the claim
 * that it answers with, against the ledger's.
 */
export async function measureMcp({ shared }: BenchContext): Promise<readonly Row[]> {
  const file = path.join(shared, 'corpora/origins/origins.jsonl');
  if (!existsSync(file)) return [];
  const stories = readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Story);
  const models = loadModels();
  const reader = { id: 'bench', read: (doc: Parameters<typeof annotate>[0]) => annotate(doc, models) };
  const ledger = new LastingLedger(await openSqlite(':memory:'), { reader, now: () => '2025-01-01T00:00:00Z' });
  for (const { id, reports } of stories)
    for (const { publisher, ...report } of reports)
      await ledger.add(
        articleOf({ ...report, publishedAt: report.publishedAt ?? null, lang: 'en', outlet: publisher ?? null }),
        id,
      );
  await ledger.settle();
  const counts = new Map<string, string>();
  const sentences: string[] = [];
  for await (const { claims, addresses } of ledger.parts())
    for (const group of claims) {
      counts.set(addresses.get(group.id) ?? '', JSON.stringify(group.counts));
      sentences.push(group.text);
    }
  const whose = TOOLS.find(({ name }) => name === 'whose_word')!;
  const context = {
    ledger,
    measured: [],
    read: (article: Parameters<typeof joinTitle>[0]) => reader.read(joinTitle(article)),
  };
  const asked = async (given: object): Promise<{ readonly address: string; readonly counts: object } | undefined> => {
    const { result } = await callTool(whose, given, context as never);
    return (result as { claim?: { address: string; counts: object } }).claim;
  };
  let [same, answered, sameOfSentence] = [0, 0, 0];
  for (const [address, known] of counts) if (JSON.stringify((await asked({ address }))?.counts) === known) same++;
  for (const sentence of sentences) {
    const claim = await asked({ sentence: sentence.slice(0, 2000) });
    if (claim === undefined) continue;
    answered++;
    if (JSON.stringify(claim.counts) === counts.get(claim.address)) sameOfSentence++;
  }
  await ledger.close();
  const data = `${stories.length} stories, ${counts.size} claims`;
  const row = rowsOn(data);
  return [
    row('whose_word of an address: counts of the ledger', (100 * same) / counts.size),
    row('whose_word of a sentence: answered', (100 * answered) / sentences.length),
    row('… of them: counts of the ledger', (100 * sameOfSentence) / Math.max(1, answered)),
  ];
}
