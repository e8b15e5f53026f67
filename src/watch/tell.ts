import type { LastingLedger } from '../lasting/index.ts';
import { tellTurns } from './make-alerts.ts';
import { tellWatchedWords } from './tell-watched-words.ts';

/** Make alerts of what turned since the last time, by whatever way it came; what is weighed by now is told. */
export async function tell(ledger: LastingLedger, now: string): Promise<void> {
  await tellTurns(ledger, { now });
  await tellWatchedWords(ledger, { now });
}
