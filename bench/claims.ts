import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { annotate } from '../src/annotate.ts';
import { findClaims } from '../src/claims/index.ts';
import { loadModels } from '../src/load-models.ts';
import type { Annotated, Attributed } from '../src/model/index.ts';
import { Reliability, type GoldEvent } from './reliability.ts';
import type { BenchContext, Row } from './row.ts';

interface Gold {
  readonly id: string;
  readonly text: string;
  readonly events?: readonly GoldEvent[];
}
interface Rate {
  readonly rate: number | null;
}
interface Score {
  readonly type: { readonly microF1: number };
  readonly full: { readonly microF1: number };
  readonly actorCountry: Rate;
  readonly recipientCountry: Rate;
  readonly polarity?: Rate;
  readonly modality?: Rate;
  readonly goods?: Rate;
  readonly denial?: { readonly f1: number };
  readonly quiet: Rate;
  readonly errors: readonly unknown[];
}
/** The scorer of `../shared/bench/events`, as far as it is used here. */
interface Scorer {
  scoreOpen(
    gold: readonly Gold[],
    predicted: ReadonlyMap<string, object>,
    label: (type: string | null) => string | null,
  ): Score;
}

/**
 * The word model of `research/events.md` on the same halves, type F1. Its who-to-whom (41.6 and 31.9) was scored by
 * canonical names alone and is not comparable with parties that are given by their place in the sentence too.
 */
const BASELINES: Readonly<Record<string, number>> = { 'gsr-dev': 63.2, 'domain-dev': 46.8 };

/** Sets without a baseline of ours: headlines in PLOVER's own sample, regression sentences of PETRARCH-2. */
const FURTHER: readonly string[] = ['plv-dev', 'petr2-dev'];

interface Party {
  readonly text: string;
  readonly start?: number;
  readonly end?: number;
}

/** Claims in the form the scorer reads: parties by name and by where the sentence names them first, states left out. */
function predictionOf({ claims, entities, mentions, attributions }: Annotated): object {
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  const spanOf = new Map(mentions.toReversed().map(({ entity, span: [start, end] }) => [entity, { start, end }]));
  const named = (ids: readonly string[]): Party[] =>
    ids.map((id) => ({ text: nameOf.get(id) ?? id, ...spanOf.get(id) }));
  const speakers = new Map(attributions.map(({ id, speaker }) => [id, speaker]));
  return {
    claims: claims
      .filter(({ type }) => type !== 'STATE')
      .map(({ type, mode, actor, recipient, polarity, modality, goods, quantities, holder }) => ({
        type,
        mode,
        actor: named(actor),
        recipient: named(recipient),
        polarity,
        modality,
        goods,
        quantity: quantities,
        speaker: named([speakers.get(holder) ?? ''].filter((id) => id !== '')),
      })),
  };
}

/** Events in single sentences: GSR and our own sentences on arms and sanctions, through the whole of `annotate`. */
export async function measureClaims({ data, shared }: BenchContext): Promise<readonly Row[]> {
  const script = path.join(shared, 'bench/events/score.mjs');
  if (!existsSync(script)) return [];
  const scorer = (await import(pathToFileURL(script).href)) as Scorer;
  const models = loadModels();
  const rows: Row[] = [];
  const reliability = new Reliability();
  for (const set of [...Object.keys(BASELINES), ...FURTHER]) {
    const file = path.join(data, `${set}.jsonl`);
    if (!existsSync(file)) continue;
    const gold = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Gold);
    const annotated = gold.map(({ id, text }) =>
      annotate({ id, text, title: null, publishedAt: null, lang: 'en' }, models),
    );
    rows.push(...rowsOf(set, gold, annotated, scorer));
    gold.forEach((one, k) => reliability.count(one.events ?? [], annotated[k]!));
  }
  return [...rows, ...reliability.rows()];
}

function rowsOf(set: string, gold: readonly Gold[], annotated: readonly Annotated[], scorer: Scorer): Row[] {
  const score = scorer.scoreOpen(
    gold,
    new Map(gold.map(({ id }, k) => [id, predictionOf(annotated[k]!)])),
    (type) => type,
  );
  const share = (measure: string, value: number | null | undefined, baseline: number | null = null): Row[] =>
    value === null || value === undefined ? [] : [{ data: set, measure, value: 100 * value, baseline, best: null }];
  return [
    ...share('type F1', score.type.microF1, BASELINES[set]),
    ...share('who to whom F1', score.full.microF1),
    ...share('actor (state) where the type is right', score.actorCountry.rate),
    ...share('recipient (state) where the type is right', score.recipientCountry.rate),
    ...share('polarity', score.polarity?.rate),
    ...share('modality', score.modality?.rate),
    ...share('goods', score.goods?.rate),
    ...share('denials F1', score.denial?.f1),
    ...share('nothing to code left alone', score.quiet.rate),
    {
      data: set,
      measure: 'claims',
      value: microsecondsPerToken(annotated),
      baseline: null,
      best: null,
      unit: 'µs/token',
    },
  ];
}

/** Time of the claims stage alone. */
function microsecondsPerToken(docs: readonly Attributed[]): number {
  const rounds = 20;
  const tokens = docs.reduce((sum, doc) => sum + doc.tokens.count, 0);
  const started = performance.now();
  for (let round = 0; round < rounds; round++) for (const doc of docs) findClaims(doc);
  return ((performance.now() - started) * 1000) / Math.max(1, rounds * tokens);
}
