import type { Judgement, Standing } from '../ledger/index.ts';
import type { Desk } from './desk.ts';

/** A judgement with what has become of it. */
export interface Stood extends Judgement {
  readonly standing: Standing | null;
}

/** Judgements whose words were edited, or are lost: a person should look at them again. */
export async function toLookAt(desk: Desk): Promise<{ readonly moved: number; readonly orphaned: number }> {
  const standings = await desk.ledger.read((tx) => tx.standings());
  const count = (state: Standing['state']): number => standings.filter((one) => one.state === state).length;
  return { moved: count('moved'), orphaned: count('orphaned') };
}

/** Judgements, the newest first; of one state, where it is named. `before`: only of lower numbers. */
export async function stoodOf(
  desk: Desk,
  { state, before, most }: { readonly state: string | null; readonly before: number | null; readonly most: number },
): Promise<readonly Stood[]> {
  const { standings, last } = await desk.ledger.read(async (tx) => ({
    standings: new Map((await tx.standings()).map((one) => [one.judgement, one])),
    last: (await tx.counts()).judgements,
  }));
  const found: Stood[] = [];
  for (let end = before ?? last + 1; end > 1 && found.length < most; end = Math.max(1, end - STEP)) {
    const from = Math.max(1, end - STEP);
    const rows = await desk.ledger.read((tx) => tx.judgementsAfter(from - 1, end - from));
    for (const row of rows.toReversed()) {
      const standing = standings.get(row.seq) ?? null;
      if (row.seq < end && (state === null || standing?.state === state)) found.push({ ...row, standing });
    }
  }
  return found.slice(0, most);
}

const STEP = 200;
