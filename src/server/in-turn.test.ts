import { describe, expect, it } from 'vitest';
import type { LastingLedger } from '../lasting/index.ts';
import type { Judgement } from '../ledger/index.ts';
import { inTurn } from './in-turn.ts';
import { JudgementLog } from './judgement-log.ts';

describe('what is done in turn', () => {
  it('is done one after another, and goes on behind what fails', async () => {
    const turn = inTurn();
    const order: string[] = [];
    const slow = turn(async () => {
      await new Promise((resolve) => setTimeout(resolve, 5));
      order.push('slow');
    });
    const failed = turn(() => Promise.reject(new Error('no')));
    const quick = turn(async () => void order.push('quick'));
    await expect(failed).rejects.toThrow('no');
    await Promise.all([slow, quick]);
    expect(order).toEqual(['slow', 'quick']);
  });
});

describe('the log of judgements', () => {
  it('takes each once, however many ask at once, and goes on after a read that failed', async () => {
    const rows = [
      { seq: 1, verdict: 'accept', person: 'Ida Lund', undoes: null, anchors: [{ article: 'a_1', finding: 'c1' }] },
    ] as unknown as Judgement[];
    let reads = 0;
    const ledger = {
      async read(work: (tx: unknown) => unknown) {
        await new Promise((resolve) => setTimeout(resolve, 1));
        if (reads++ === 0) throw new Error('busy');
        return work({ judgementsAfter: (after: number) => rows.filter(({ seq }) => seq > after) });
      },
    } as unknown as LastingLedger;
    const log = new JudgementLog(ledger);
    const [first] = await Promise.allSettled([log.refresh(), log.refresh(), log.refresh()]);
    expect(first.status).toBe('rejected');
    expect(log.on('a_1.c1')).toHaveLength(1);
  });
});
