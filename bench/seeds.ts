import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LedgerFile } from '../src/model/index.ts';
import type { BenchContext, Row } from './row.ts';
import { folderTracer } from './trace-folder.ts';

/** The scorer of `../shared/bench/seeds`, as far as it is used here. */
interface Scorer {
  loadGold(gold: string, texts: string): unknown;
  score(gold: unknown, ledger: LedgerFile, options: object): Record<string, unknown>;
  checkLedger(ledger: LedgerFile): readonly string[];
}

/** Paths in the scorer's result, with what two independent annotators reach among themselves (`gold/README.md`). */
const SHOWN: readonly (readonly [path: string, agreement: number | null])[] = [
  ['document.title.share', null],
  ['document.byline.share', null],
  ['document.publishedAt.share', null],
  ['attributions.overlap.f1', 93],
  ['attributions.exact.f1', 85],
  ['attributions.nested.f1', 83],
  ['attributions.kind.share', 98],
  ['attributions.speaker.share', 98],
  ['attributions.anonymous.share', 98],
  ['attributions.anonymous.flag.f1', null],
  ['attributions.parent.share', 95],
  ['attributions.via.share', 98],
  ['claims.match.f1', 90],
  ['claims.evidence.f1', 94],
  ['claims.main.share', null],
  ['claims.type.share', 95],
  ['claims.actor.share', 97],
  ['claims.recipient.share', 92],
  ['claims.polarity.share', 98],
  ['claims.modality.share', 94],
  ['claims.holder.share', 96],
  ['claims.time.share', null],
  ['claims.goods.share', null],
  ['entities.names.f1', 99],
  ['entities.nominals.f1', null],
  ['entities.pronouns.f1', 95],
  ['entities.type.share', null],
  ['entities.identity.f1', 99],
  ['entities.acrossArticles.share', null],
  ['dates.span.f1', 93],
  ['dates.value.share', null],
  ['dates.valueByText.share', 93],
  ['quantities.f1', null],
  ['groups.bcubed.f1', 80],
  ['groups.links.f1', 67],
  ['groups.found.share', null],
  ['groups.relation.share', 68],
  ['groups.stance.share', 96],
  ['origins.bcubed.f1', null],
  ['origins.counts.statements.share', 57],
  ['origins.counts.institutions.share', 71],
  ['conflicts.found.share', 69],
  ['conflicts.precision', null],
  ['timeline.recall.share', 72],
  ['stories.bcubed.f1', null],
];

const at = (result: Record<string, unknown>, dotted: string): number | null => {
  const value = dotted
    .split('.')
    .reduce<unknown>((x, key) => (x as Record<string, unknown> | null | undefined)?.[key], result);
  return typeof value === 'number' ? value : null;
};

/**
 * The whole way over the five seed reports, scored against their gold. Five reports are few: one attribution is about a
 * point.
 */
export async function measureSeeds({ shared }: BenchContext): Promise<readonly Row[]> {
  const script = path.join(shared, 'bench/seeds/score.mjs');
  if (!existsSync(script)) return [];
  const scorer = (await import(pathToFileURL(script).href)) as Scorer;
  const ledger = await folderTracer()(path.join(shared, 'seeds'));
  const result = scorer.score(scorer.loadGold(path.join(shared, 'gold/seeds'), path.join(shared, 'seeds')), ledger, {
    errors: 0,
  });
  const faults: Row = {
    data: 'seeds',
    measure: 'faults of form',
    value: scorer.checkLedger(ledger).length,
    baseline: null,
    best: 0,
    unit: 'n',
  };
  return [
    faults,
    ...SHOWN.flatMap(([dotted, agreement]): Row[] => {
      const value = at(result, dotted);
      return value === null
        ? []
        : [{ data: 'seeds', measure: dotted, value: 100 * value, baseline: null, best: agreement }];
    }),
  ];
}
